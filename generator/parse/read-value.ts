// Values at the keys of a mapping, if they are what is wanted there. What is not wanted reads as absent: the shape check
// reports it, and the rest of the file can still be looked at.

import type { LongConstraints, Vendor } from "./document.js";
import { withoutPrototype } from "./read-json.js";
import { CONSTRAINT_KEYS, CONSTRAINTS } from "./shape-schema.js";
import { toValue } from "./yaml-tree.js";
import { valueAt, type YamlNode } from "./yaml-node.js";

/** Returns the text at a key. */
export function textAt(node: YamlNode | undefined, key: string): string | undefined {
  return textOf(valueAt(node, key));
}

/** Returns true or false at a key. */
export function flagAt(node: YamlNode | undefined, key: string): boolean | undefined {
  const value = scalarAt(node, key);
  return typeof value === "boolean" ? value : undefined;
}

/** Returns the one of `choices` that stands at a key. */
export function choiceAt<T extends string>(
  node: YamlNode | undefined,
  key: string,
  choices: readonly T[],
): T | undefined {
  const text = textAt(node, key);
  return choices.find((choice) => choice === text);
}

/** Returns what a scalar at a key says. */
export function scalarAt(node: YamlNode | undefined, key: string): unknown {
  const value = valueAt(node, key);
  return value?.kind === "scalar" ? toValue(value) : undefined;
}

/** Returns the texts of a list at a key. */
export function textsAt(node: YamlNode | undefined, key: string): readonly string[] {
  return itemsAt(node, key).flatMap((item) => textOf(item) ?? []);
}

/** Returns the items of a list at a key. */
export function itemsAt(node: YamlNode | undefined, key: string): readonly YamlNode[] {
  const value = valueAt(node, key);
  return value?.kind === "sequence" ? value.items : [];
}

/** Returns the user's own `x-` keys of a mapping. */
export function vendorOf(node: YamlNode): Vendor {
  const entries = node.kind === "mapping" ? [...node.entries] : [];
  const own = entries.filter(([key]) => key.startsWith("x-"));
  if (own.length === 0) return NONE;
  return withoutPrototype(own.map(([key, entry]) => [key, toValue(entry.value)]));
}

/** What most things have of their own keys and constraints. */
const NONE = Object.freeze(withoutPrototype([]));

const isNumber = (value: unknown): boolean => typeof value === "number" || typeof value === "bigint";
const isInteger = (value: unknown): boolean => typeof value === "bigint" || Number.isInteger(value);
const isText = (value: unknown): boolean => typeof value === "string";
const isFlag = (value: unknown): boolean => typeof value === "boolean";

/** By the type that the schema gives a value. */
const FITS: ReadonlyMap<unknown, (value: unknown) => boolean> = new Map([
  ["number", isNumber],
  ["integer", isInteger],
  ["string", isText],
  ["boolean", isFlag],
]);

/** Returns the constraints of a long form, as written. */
export function constraintsOf(node: YamlNode): LongConstraints {
  const keys = CONSTRAINT_KEYS.filter((key) => valueAt(node, key) !== undefined);
  if (keys.length === 0) return NONE;
  const written = keys.map((key) => [key, scalarAt(node, key)] as const);
  return withoutPrototype(written.filter(([key, value]) => FITS.get(CONSTRAINTS[key]["type"])?.(value) === true));
}

/** Returns `{ [key]: value }`, or nothing to spread if there is no value. */
export function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  const record: { [P in K]?: V } = {};
  if (value !== undefined) record[key] = value;
  return record;
}

function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== "scalar") return undefined;
  return typeof toValue(node) === "string" ? node.text : undefined;
}
