// Links between the pages: types in the words of the contract language, every name of them a link.

import { posix } from "node:path";
import { describe } from "../../model/describe.js";
import type { Definition, Model, Type } from "../../model/model.js";
import { constraintText } from "../shared/constraint-text.js";
import { anchorOf, codeSpan, inlineText } from "./markdown.js";

/** Makes links for the page of one module. */
export class Links {
  readonly #model: Model;
  readonly #page: string;

  constructor(model: Model, module: string) {
    this.#model = model;
    this.#page = pageOf(module);
  }

  /** A link to a type, or its name where it has no page: the shipped library has its own pages. */
  toType(name: string): string {
    const definition = this.#model.definitions.get(name);
    const target = definition === undefined ? null : this.#target(definition);
    return target === null ? name : `[${name}](${target})`;
  }

  /** A link to the page of a module. */
  toModule(name: string): string {
    return `[${name}](${this.#relative(pageOf(name))})`;
  }

  /** A type expression. */
  type(type: Type): string {
    const text = describe(type);
    return text.replaceAll(TOKEN, (token) => {
      if (this.#model.definitions.has(token)) return this.toType(token);
      return token.startsWith('"') ? codeSpan(token) : inlineText(token) || token;
    });
  }

  /** A type expression and the constraints it has of its own. */
  constrained(type: Type): string {
    const constraints = type.alias === undefined ? constraintText(type, codeSpan) : "";
    return constraints === "" ? this.type(type) : `${this.type(type)}, ${constraints}`;
  }

  #target({ name, module }: Definition): string | null {
    if (module.startsWith("tessera/")) return null;
    const page = pageOf(module);
    return `${page === this.#page ? "" : this.#relative(page)}#${anchorOf(name)}`;
  }

  #relative(page: string): string {
    return posix.relative(posix.dirname(this.#page), page);
  }
}

/** The page of a module, relative to the folder of the pages. */
export function pageOf(module: string): string {
  return `${module}.md`;
}

/** String literals, names of types, single separators. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[A-Z][A-Za-z0-9]*|[|[\]]/g;
