// What became of a column: files of tables are read by the types of their columns, whatever documents look like.

import type { DataType, IntType } from "../../runtime/arrow/type/data-type.js";
import { sameType, sameValues } from "../../runtime/arrow/type/equal.js";
import { typeText } from "../../runtime/arrow/type/type-text.js";
import { storageOf } from "../../runtime/arrow/type/types.js";
import type { Stored, StoredField } from "../model/arrow/stored.js";

/** How the values of a column differ: not at all, in how they lie there, by a type that holds more or fewer, or altogether. */
export type ColumnChange = "none" | "layout" | "wider" | "narrower" | "other";

/** Compares two columns; of structs, the fields that both have. Nulls are not looked at: other rules do. */
export function columnChange(before: Stored, after: Stored): ColumnChange {
  const parts = partsOf(before, after);
  if (parts === null) return leafChange(before, after);
  const isSame = storageOf(before.arrow).type === storageOf(after.arrow).type;
  return worstOf([
    ...parts.map(([old, now]) => columnChange(old, now)),
    isSame ? "none" : "layout",
    nameChange(before, after),
  ]);
}

type Parts = readonly (readonly [before: Stored, after: Stored])[];

/** The parts that stand side by side; null if the two are not put together alike. */
function partsOf(before: Stored, after: Stored): Parts | null {
  if (isList(before) && isList(after)) return [[before.item, after.item]];
  if (before.as === "map" && after.as === "map") {
    return [
      [before.key, after.key],
      [before.value, after.value],
    ];
  }
  if (before.as === "tuple" && after.as === "tuple") return together(before.items.entries(), after.items.entries());
  if (before.as === "struct" && after.as === "struct") return together(named(before.columns), named(after.columns));
  if (before.as !== "variants" || after.as !== "variants" || before.tag_field !== after.tag_field) return null;
  const members = new Map(after.members.map((one) => [one.name, named(one.columns)]));
  return before.members.flatMap(({ name, columns }) => together(named(columns), members.get(name) ?? []));
}

function isList(stored: Stored): stored is Stored & { readonly item: Stored } {
  return stored.as === "list" || stored.as === "set";
}

function named(columns: readonly StoredField[]): readonly (readonly [string, Stored])[] {
  return columns.map(({ arrow, stored }) => [arrow.name, stored]);
}

function together<K>(before: Iterable<readonly [K, Stored]>, after: Iterable<readonly [K, Stored]>): Parts {
  const now = new Map(after);
  return [...before].flatMap(([key, old]) => {
    const found = now.get(key);
    return found === undefined ? [] : [[old, found] as const];
  });
}

function leafChange(before: Stored, after: Stored): ColumnChange {
  if ((before.as === "json") !== (after.as === "json")) return "other";
  const [old, now] = [plainOf(before.arrow), plainOf(after.arrow)];
  const width = widthChange(old, now) ?? (sameValues(old, now) ? "layout" : "other");
  return worstOf([sameType(before.arrow, after.arrow) ? "none" : width, nameChange(before, after)]);
}

/** Readers of one extension type refuse another; plain values they take. */
function nameChange(before: Stored, after: Stored): ColumnChange {
  const [old, now] = [extensionOf(before.arrow), extensionOf(after.arrow)];
  if (old === now) return "none";
  return old === null || now === null ? "layout" : "other";
}

function extensionOf(type: DataType): string | null {
  return type.type === "extension" ? type.name : null;
}

function plainOf(type: DataType): DataType {
  const storage = storageOf(type);
  return storage.type === "dictionary" ? storage.value : storage;
}

/** Of integers of one sign, floats, and decimals with as many digits behind the point; null of all others. */
function widthChange(before: DataType, after: DataType): ColumnChange | null {
  const [old, now] = [sizeOf(before), sizeOf(after)];
  if (old === null || now === null || old.family !== now.family || old.size === now.size) return null;
  return old.size < now.size ? "wider" : "narrower";
}

interface Size {
  readonly family: string;
  readonly size: number;
}

const INTEGERS: readonly DataType["type"][] = [
  ...(["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"] as const),
] satisfies readonly IntType["type"][];

function sizeOf(type: DataType): Size | null {
  if (type.type === "decimal") return { family: `decimals of scale ${type.scale}`, size: type.precision };
  if (INTEGERS.includes(type.type) || type.type === "f32" || type.type === "f64") {
    return { family: type.type.slice(0, 1), size: Number(type.type.slice(1)) };
  }
  return null;
}

const SEVERITY: readonly ColumnChange[] = ["none", "layout", "wider", "narrower", "other"];

/** Something that is wider in one part and narrower in another is another type. */
function worstOf(changes: readonly ColumnChange[]): ColumnChange {
  if (changes.includes("wider") && changes.includes("narrower")) return "other";
  return SEVERITY.findLast((one) => changes.includes(one)) ?? "none";
}

/** The type of a column in a message. */
export function columnTypeText({ arrow }: Stored): string {
  return typeText(arrow);
}
