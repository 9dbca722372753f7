// Values as reports and tables of errors show them: what JSON has.

import { encodeBase64 } from "tessera-contracts/serde/codegen";
import { textOfCell } from "../table/scalar-cells.js";
import type { DataType } from "../type/data-type.js";
import { childrenOf, storageOf } from "../type/types.js";

/** A cell of a column of any type: times and decimals as text where there is one, bytes as base64. */
export function shownCell(cell: unknown, type: DataType): unknown {
  if (cell === null || cell === undefined) return null;
  const storage = storageOf(type);
  if (storage.type === "dictionary") return shownCell(cell, storage.value);
  if (storage.type === "run_end_encoded") return shownCell(cell, storage.values.type);
  const children = childrenOf(storage);
  if (storage.type === "struct") {
    const parts = cell as { readonly [name: string]: unknown };
    return Object.fromEntries(children.map(({ name, type: own }) => [name, shownCell(parts[name], own)]));
  }
  if (Array.isArray(cell)) return cell.map((item) => shownItem(item, storage, children[0]?.type ?? storage));
  if (TIMES.has(storage.type)) return textOfCell(cell, storage) ?? shownValue(cell);
  return shownValue(cell);
}

/** An item of a list, or a pair of a map. */
function shownItem(item: unknown, around: DataType, type: DataType): unknown {
  if (around.type !== "map") return shownCell(item, type);
  return (item as readonly unknown[]).map((half, i) => shownCell(half, childrenOf(type)[i]?.type ?? type));
}

const TIMES: ReadonlySet<string> = new Set(["timestamp", "date32", "date64", "time", "duration", "decimal"]);

/** A value of a contract: sets as lists, maps as lists of pairs, bytes as base64, numbers that JSON has not as text. */
export function shownValue(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Uint8Array) return encodeBase64(value);
  if (value instanceof Set || value instanceof Map) return Array.from(value as Iterable<unknown>, shownValue);
  if (Array.isArray(value)) return value.map(shownValue);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shownValue(part)]));
}
