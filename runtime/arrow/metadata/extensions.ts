// Extension types by name: what they are stored as, and what their values are to a program.

import type { Column } from "../column/index.js";
import { columnFrom } from "../build/column-from.js";
import type { DataType } from "../type/data-type.js";
import { sameValues } from "../type/equal.js";
import { childrenOf } from "../type/types.js";
import { typeText } from "../type/type-text.js";
import { BUILT_IN, type Extension } from "./built-in-extensions.js";

const known: Map<string, Extension> = new Map<string, Extension>(
  BUILT_IN.map((extension) => [extension.name, extension]),
);

/**
 * Makes an extension type known to `extensionValues` and `extensionColumn`, for the whole program. Reading and writing do not need it:
 * names, parameters and values of extension types that nobody knows pass through.
 *
 * @throws {RangeError} if the name is taken, or is one of Arrow's own
 */
export function registerExtension(extension: Extension): void {
  const { name, storage } = extension;
  const other = known.get(name);
  if (other !== undefined) throw new RangeError(`${name} is registered already, for ${typeText(other.storage)}`);
  if (name.startsWith("arrow.")) throw new RangeError(`${name} is one of the names that Arrow keeps for itself`);
  if (name === "") throw new RangeError(`an extension type over ${typeText(storage)} has no name`);
  known.set(name, extension);
}

/** What is known of an extension type; null if nothing. Known are `arrow.uuid`, `arrow.json` and those that are registered. */
export function extensionOf(name: string): Extension | null {
  return known.get(name) ?? null;
}

/** All values of a column, those of known extension types at any depth as programs want them: UUIDs as text, JSON as data. */
export function extensionValues(column: Column): unknown[] {
  const decode = through(column.type, ({ decode: own }) => own ?? null);
  const values = column.toArray();
  return decode === null ? values : values.map((value) => (value === null ? null : decode(value)));
}

/** A column of such values: what `extensionValues` gives again. @throws {EncodeError} at a value that the type does not hold */
export function extensionColumn(type: DataType, values: readonly unknown[]): Column {
  const encode = through(type, ({ encode: own }) => own ?? null);
  if (encode === null) return columnFrom(type, values);
  return columnFrom(
    type,
    values.map((value) => (value === null ? null : encode(value))),
  );
}

type Change = (value: unknown) => unknown;
type Choice = (extension: Extension) => Change | null;

/** What changes a value of a type, the parts of it first; null if nothing in it is changed. */
function through(type: DataType, choose: Choice): Change | null {
  switch (type.type) {
    case "extension": {
      const extension = known.get(type.name);
      const isKnown = extension !== undefined && sameValues(extension.storage, type.storage);
      return (isKnown ? choose(extension) : null) ?? through(type.storage, choose);
    }
    case "dictionary":
      return through(type.value, choose);
    case "run_end_encoded":
      return through(type.values.type, choose);
    case "struct":
      return throughStruct(type.fields.map((field) => [field.name, through(field.type, choose)]));
    case "map": {
      const halves = childrenOf(type.entries.type).map((half) => through(half.type, choose));
      const pair: Change = (value) => (value as readonly unknown[]).map((half, i) => changed(half, halves[i] ?? null));
      return halves.every((half) => half === null) ? null : (value) => (value as readonly unknown[]).map(pair);
    }
    case "list":
    case "large_list":
    case "list_view":
    case "large_list_view":
    case "fixed_size_list": {
      const item = through(type.item.type, choose);
      return item === null ? null : (value) => (value as readonly unknown[]).map((one) => changed(one, item));
    }
    default:
      // The values of a union do not say which of its types they are of.
      return null;
  }
}

function throughStruct(fields: readonly (readonly [name: string, change: Change | null])[]): Change | null {
  const changes = new Map(fields);
  if ([...changes.values()].every((change) => change === null)) return null;
  return (value) =>
    Object.fromEntries(
      Object.entries(value as object).map(([name, one]) => [name, changed(one, changes.get(name) ?? null)]),
    );
}

function changed(value: unknown, change: Change | null): unknown {
  return value === null || change === null ? value : change(value);
}
