// Settings from the environment and the command line, where every value is text.

import type { Contract } from "../contract/interface.js";
import { ValidationError } from "../errors.js";
import { readable } from "../exact/readable.js";
import { hasProperties } from "../values/javascript-type.js";

/** Texts by name: `{ "cache.enabled": "true" }`. Names are those on the wire, a dot steps into a struct or map. */
export type Strings = { readonly [name: string]: string | undefined };

/**
 * Makes a value of texts as msgspec's lax mode reads them: `"10"` for an int, `"true"` for a bool, `"null"` for null. Undefined
 * counts as absent, the empty text does not. Lists and sets have no such form, and are refused.
 * @throws {ValidationError} when the value does not fit, or one name is the beginning of another
 */
export function validateStrings<T, Init>(contract: Contract<T, Init>, strings: Strings): T {
  const tree = readable(contract.name, () => (hasProperties(strings) ? treeOf(strings, contract.name) : strings));
  return contract.convert(tree, { strict: false });
}

/** Has no prototype: a name may be any. */
type Tree = { [segment: string]: string | Tree };

function treeOf(strings: Strings, contract: string): Tree {
  const root = emptyTree();
  for (const [name, text] of Object.entries(strings)) {
    if (text !== undefined) plant(root, name, text, contract);
  }
  return root;
}

function emptyTree(): Tree {
  return Object.create(null) as Tree;
}

function plant(root: Tree, name: string, text: string, contract: string): void {
  const segments = name.split(".");
  const last = segments.pop() ?? "";
  let tree = root;
  for (const segment of segments) {
    const next = (tree[segment] ??= emptyTree());
    if (typeof next === "string") clash(name, contract);
    tree = next;
  }
  if (tree[last] !== undefined) clash(name, contract);
  tree[last] = text;
}

function clash(name: string, contract: string): never {
  throw new ValidationError({
    summary: `Object contains duplicate key \`${name}\``,
    path: "$",
    contract,
    expected: null,
    received: null,
    code: "duplicate-key",
  });
}
