// Cells of a column as plain values that a contract converts. The general way, for any contract; generated code is held against it.

import { DecodeError, Ext, Raw, ValidationError } from "tessera-contracts/serde";
import type { ErrorCode, FieldInfo, ListInfo, MapInfo, StructInfo, TypeInfo } from "tessera-contracts/serde";
import type { DataType } from "../type/data-type.js";
import { childrenOf, storageOf } from "../type/types.js";
import { typeText } from "../type/type-text.js";
import { isTextScalar, textOfCell } from "./scalar-cells.js";
import { isJson, contractOf, partsOf } from "./to-cells.js";

/**
 * The value that a cell means, in the form that `convert` takes. Whether it keeps the constraints is left to the contract.
 *
 * @throws {ValidationError} if it means none: a moment beyond the year 9999, text that is not JSON
 */
export function plainOf(info: TypeInfo, cell: unknown, type: DataType, path: string): unknown {
  if (cell === null || cell === undefined) return null;
  if (isJson(info, type)) return jsonValue(info, cell, path);
  const storage = storageOf(type);
  if (storage.type === "dictionary") return plainOf(info, cell, storage.value, path);
  if (storage.type === "run_end_encoded") return plainOf(info, cell, storage.values.type, path);
  switch (info.kind) {
    case "list":
      return itemsOf(info, cell as readonly unknown[], storage, path);
    case "set":
      return distinct(itemsOf(info, cell as readonly unknown[], storage, path), path);
    case "tuple":
      return childrenOf(storage).map(({ name, type: own }, i) =>
        plainOf(info.items[i] ?? info, (cell as Parts)[name], own, `${path}[${i}]`),
      );
    case "map":
      return mapOf(info, cell as readonly (readonly [unknown, unknown])[], storage, path);
    case "struct":
      return plainStruct(info, storage.type === "struct" ? storage.fields : [], cell as Parts, path);
    case "union":
      return ofUnion(partsOf(info).others, cell, storage, path);
    case "ext":
      return info.codec === undefined ? new Ext(info.code, cell as Uint8Array) : info.codec.decode(cell as Uint8Array);
    case "raw":
      return parsed(() => Raw.msgpack(cell as Uint8Array), path);
    default:
      return scalarOf(info, cell, storage, path);
  }
}

function itemsOf({ item }: ListInfo, cells: readonly unknown[], type: DataType, path: string): unknown[] {
  const own = childrenOf(type)[0]?.type ?? type;
  return cells.map((cell, i) => plainOf(item, cell, own, `${path}[${i}]`));
}

/** `convert` would take a repeat for the same item; a column with one holds no set. */
function distinct(items: unknown[], path: string): unknown[] {
  const seen = new Set<unknown>();
  for (const item of items) {
    if (seen.has(item)) throw misfit(`Duplicate item ${JSON.stringify(String(item))}`, "duplicate-key", path);
    seen.add(item);
  }
  return items;
}

type Parts = { readonly [name: string]: unknown };

/** The plain form of a struct whose parts stand under these names; a part that is not there is left to its default. */
export function plainStruct(
  info: StructInfo,
  columns: readonly { readonly name: string; readonly type: DataType }[],
  cells: Parts,
  path: string,
): unknown {
  const values = info.fields.map((field) => {
    const column = columns.find(({ name }) => name === field?.wire);
    if (field === null || column === undefined) return { field, value: undefined };
    const value = plainOf(field.type, cells[field.wire], column.type, `${path}.${field.name}`);
    return { field, value: value === null && isUnset(field) ? undefined : value };
  });
  if (info.array_like) return positional(info, values);
  const present = values.flatMap(({ field, value }) =>
    field === null || value === undefined ? [] : [[field.wire, value]],
  );
  const tag = info.tag === null || info.tag_field === null ? [] : [[info.tag_field, info.tag]];
  return Object.fromEntries([...tag, ...present]) as unknown;
}

/** True if a null in the column means that the field is not set. */
export function isUnset({ presence, type }: FieldInfo): boolean {
  return presence === "unset" && !(type.kind === "union" && partsOf(type).isNullable);
}

interface Valued {
  readonly field: FieldInfo | null;
  readonly value: unknown;
}

function positional({ tag }: StructInfo, values: readonly Valued[]): unknown[] {
  const items = values.map(({ field, value }) => (value === undefined ? (field?.makeDefault?.() ?? null) : value));
  return tag === null ? items : [tag, ...items];
}

function mapOf(info: MapInfo, pairs: readonly (readonly [unknown, unknown])[], type: DataType, path: string): unknown {
  const [key, item] = childrenOf(childrenOf(type)[0]?.type ?? type);
  const entries = pairs.map(
    ([name, value]) =>
      [
        plainOf(info.key, name, key?.type ?? type, `${path}[...]`),
        plainOf(info.value, value, item?.type ?? type, `${path}[...]`),
      ] as const,
  );
  const seen = new Set<unknown>();
  for (const [name] of entries) {
    if (seen.has(name)) throw misfit(`Duplicate key ${JSON.stringify(String(name))}`, "duplicate-key", path);
    seen.add(name);
  }
  return new Map(entries);
}

/** `T | null` is T; of tagged structs the one that is there, under its tag. */
function ofUnion(others: readonly TypeInfo[], cell: unknown, type: DataType, path: string): unknown {
  const [first] = others;
  if (first === undefined) return cell;
  if (type.type !== "struct" || others.length === 1) return plainOf(first, cell, type, path);
  const parts = cell as Parts;
  const members = others.filter((one): one is StructInfo => one.kind === "struct");
  const there = members.filter(({ tag }) => parts[String(tag)] != null);
  const [member] = there;
  const tag = parts[member?.tag_field ?? members[0]?.tag_field ?? ""];
  if (member === undefined || there.length > 1 || tag !== member.tag) {
    throw misfit(
      `Expected the struct of one tag, found the tag ${JSON.stringify(tag)} and ${there.length} structs`,
      "invalid-tag",
      path,
    );
  }
  const column = type.fields.find(({ name }) => name === String(member.tag));
  return plainOf(member, parts[String(member.tag)], column?.type ?? type, path);
}

function scalarOf(info: TypeInfo, cell: unknown, type: DataType, path: string): unknown {
  if (isTextScalar(info.kind)) {
    const text = textOfCell(cell, type);
    if (text === null)
      throw misfit(`Invalid ${info.kind}: ${String(cell)} in a column of type ${typeText(type)}`, "invalid-text", path);
    return text;
  }
  if (type.type === "decimal" && typeof cell === "bigint") return wholeOf(cell, type.scale, path);
  if (info.kind === "float") return Number(cell);
  if (info.kind === "int" && info.width !== "safe") return BigInt(cell as number | bigint);
  return typeof cell === "bigint" && BigInt.asIntN(54, cell) === cell && Number.isSafeInteger(Number(cell))
    ? Number(cell)
    : cell;
}

/** The integer that a decimal is. */
function wholeOf(digits: bigint, scale: number, path: string): bigint {
  const power = 10n ** BigInt(Math.max(scale, 0));
  if (digits % power !== 0n) throw misfit("Expected `int`, got `decimal`", "wrong-type", path);
  return digits / power;
}

/** As `convert` takes it; what does not parse or fit is found where the column stands. */
function jsonValue(info: TypeInfo, cell: unknown, path: string): unknown {
  if (typeof cell !== "string") throw misfit(`Expected JSON text, got ${typeof cell}`, "wrong-type", path);
  if (info.kind === "raw") return parsed(() => Raw.json(new TextEncoder().encode(cell)), path);
  const json = contractOf(info);
  return parsed(() => json.toBuiltins(json.decodeJson(cell)), path);
}

/** What is read out of a cell; an error has the place of the cell. */
function parsed<T>(read: () => T, path: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ValidationError) throw below(error, path);
    if (error instanceof DecodeError) throw misfit(error.message, error.code, path);
    throw error;
  }
}

/** The error with the place of its value in front of its own path. */
export function below(error: ValidationError, place: string): ValidationError {
  const { message: summary, path } = placed(error, place);
  return new ValidationError({ ...error.payload, summary, path });
}

/** A codec's message and path, which both begin at `$`, where the value stands at `place`. */
export function placed(
  { message, path }: { readonly message: string; readonly path: string },
  place: string,
): { readonly message: string; readonly path: string } {
  if (path === "$") return { message: message + suffixOf(place), path: place };
  // Of `key` in `$.labels` the root is in the last part.
  const rooted = (text: string, at: number): string => text.slice(0, at) + place + text.slice(at + 1);
  return { message: rooted(message, message.lastIndexOf("`$") + 1), path: rooted(path, path.lastIndexOf("$")) };
}

/** What messages about a value at `place` end with. */
export function suffixOf(place: string): string {
  return place === "$" ? "" : ` - at \`${place}\``;
}

/** A value that a column holds and the contract does not know. */
export function misfit(summary: string, code: ErrorCode, path: string): ValidationError {
  const details = { path, contract: null, expected: null, received: null, code };
  return new ValidationError({ ...details, summary: summary + suffixOf(path) });
}
