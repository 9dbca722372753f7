// Links of one page, and types in the words of the contract language with every name of them a link.

import { describe } from "../model/describe.js";
import type { Type } from "../model/model.js";
import { escaped, Html, joined } from "./html.js";
import { rootFrom } from "./page.js";
import type { SitePaths } from "./paths.js";

/** Makes the links of one page. */
export class Links {
  readonly #paths: SitePaths;
  readonly #root: string;

  /** @param page the page that the links stand on, relative to the root of the site */
  constructor(paths: SitePaths, page: string) {
    this.#paths = paths;
    this.#root = rootFrom(page);
  }

  /** The address of a page of the site, from this one. */
  to(page: string): string {
    return `${this.#root}${page}`;
  }

  /** The address of a contract; null if it has no page. */
  addressOf(name: string): string | null {
    const page = this.#paths.contract(name);
    return page === null ? null : this.to(encodeURI(page));
  }

  /** A link to a contract, or its name if it has no page. */
  contract(name: string): Html {
    const address = this.addressOf(name);
    return address === null ? escaped(name) : link(address, name);
  }

  /** A link to a module, or its name if it has no page. */
  module(name: string): Html {
    const page = this.#paths.module(name);
    return page === null ? escaped(name) : link(this.to(encodeURI(page)), name);
  }

  /** A place such as `RunManifest.status`, with a link to its contract. */
  place(path: string): Html {
    const [name = ""] = /^\w*/.exec(path) ?? [];
    return joined([this.contract(name), escaped(path.slice(name.length))]);
  }

  /** A type expression without its constraints. */
  type(type: Type): Html {
    const parts = describe(type).split(WORD);
    const shown = parts.map((part) => (this.#paths.contract(part) === null ? escaped(part) : this.contract(part)));
    return new Html(`<code>${joined(shown).text}</code>`);
  }
}

/** A link with a text. */
export function link(address: string, text: string): Html {
  return new Html(`<a href="${escaped(address).text}">${escaped(text).text}</a>`);
}

/** String literals stay whole, so that no name is found in one. */
const WORD = /("(?:[^"\\]|\\.)*"|[A-Za-z_]\w*)/;
