// What was expected of a place in a contract and what was found there, in words.

import { quoted } from "../../runtime/text/display-text.js";
import { plainValue } from "./plain-scalar.js";
import type { Schema } from "./schema-builders.js";
import { asSchema, keysOf } from "./shape-at.js";
import type { YamlNode } from "./yaml-node.js";

/** What stands somewhere, in words. */
export interface Description {
  /** `a number`. */
  readonly kind: string;
  /** `12`, `"text"`, `a list`. */
  readonly text: string;
}

/** Returns what stands at a place of a YAML file, for "expected …, found …". */
export function foundAt(node: YamlNode | undefined): Description {
  if (node === undefined) return same("nothing");
  if (node.kind === "sequence") return same(node.items.length === 0 ? "an empty list" : "a list");
  if (node.kind === "mapping") return same(node.entries.size === 0 ? "an empty mapping" : "a mapping");
  if (node.style !== "plain") return { kind: "a string", text: quoted(node.text) };
  const value = plainValue(node.text);
  if (value === null) return same(node.text === "" ? "nothing" : "null");
  if (typeof value === "boolean") return { kind: "a boolean", text: node.text };
  if (typeof value === "string") return { kind: "a string", text: quoted(value) };
  return { kind: "a number", text: node.text };
}

/** Returns what a value of a shape is, in words: `a list of strings`, `"strict" or "compat"`, `an integer from 0 to 127`. */
export function expectedBy(shape: Schema): string {
  const choices = Object.values(asSchema(shape["enum"]));
  if (choices.length > 0) return orList(choices.map((one) => JSON.stringify(one)));
  if (shape["const"] !== undefined) return JSON.stringify(shape["const"]);
  if (shape["minimum"] !== undefined)
    return `an integer from ${JSON.stringify(shape["minimum"])} to ${JSON.stringify(shape["maximum"])}`;
  if (isExpression(shape)) return "a type expression";
  if (shape["type"] === "array") return listOf(asSchema(shape["items"]));
  if (shape["type"] === "object" && keysOf(shape).length > 0) return `a mapping with ${keysOf(shape).join(", ")}`;
  const types = [shape["type"]].flat().flatMap((type) => WORDS[String(type)] ?? "a value");
  return orList(types);
}

function same(text: string): Description {
  return { kind: text, text };
}

const WORDS: { readonly [type: string]: string | readonly string[] } = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: ["true", "false"],
  object: "a mapping",
  array: "a list",
};

function isExpression(shape: Schema): boolean {
  return Array.isArray(shape["type"]) && shape["type"].includes("null");
}

function listOf(items: Schema): string {
  const choices = asSchema(items["enum"]);
  if (Object.keys(choices).length > 0) return `a list of ${expectedBy(items)}`;
  const words = [items["type"]]
    .flat()
    .map((type) => (type === "string" ? "strings" : type === "integer" ? "integers" : null));
  return words.includes(null) ? "a list" : `a list of ${words.join(" or ")}`;
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
