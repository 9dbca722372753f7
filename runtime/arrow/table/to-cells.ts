// Values of a contract as cells: what `columnFrom` makes columns of. The general way, for any contract; generated code is held against it.

import { EncodeError, Raw } from "tessera-contracts/serde";
import type { Contract, ListInfo, MapInfo, StructInfo, TypeInfo, UnionInfo } from "tessera-contracts/serde";
import {
  bigintText,
  contract,
  dateText,
  datetimeText,
  decimalText,
  durationText,
  floatText,
  intText,
  sortedKeys,
  sortedMapEntries,
  timeText,
  uuidText,
} from "tessera-contracts/serde/codegen";
import type { DataType, Field } from "../type/data-type.js";
import { childrenOf, isText, storageOf } from "../type/types.js";
import { typeText } from "../type/type-text.js";
import { cellOfText } from "./scalar-cells.js";

/**
 * The cell that a value is stored as. The contract's own encoder must have accepted the value.
 *
 * @throws {EncodeError} if the type cannot hold it
 */
export function cellOf(info: TypeInfo, value: unknown, type: DataType, path: string): unknown {
  // To `any`, null is a value like others.
  if (value === undefined || (value === null && info.kind !== "any")) return null;
  if (isJson(info, type)) return new TextDecoder().decode(contractOf(info).encodeJson(value));
  const storage = storageOf(type);
  if (storage.type === "dictionary") return cellOf(info, value, storage.value, path);
  const cell = cellOfKind(info, value, storage, path);
  if (cell === null) {
    const message = `The column of type ${typeText(type)} cannot hold ${shown(value)} - at \`${path}\``;
    throw new EncodeError(message, path);
  }
  return cell;
}

/** True for a column that holds the JSON of its values: there is no other text of them. Not every reader keeps the name `arrow.json`. */
export function isJson(info: TypeInfo, type: DataType): boolean {
  if (type.type === "extension" && type.name === "arrow.json") return true;
  if (!isText(type) || !HAVE_JSON_ONLY.has(info.kind)) return false;
  return info.kind !== "union" || partsOf(info).others.length > 1;
}

const HAVE_JSON_ONLY: ReadonlySet<string> = new Set(["any", "raw", "list", "set", "tuple", "map", "struct", "union"]);

/** The contract of a type without a name. */
export function contractOf(info: TypeInfo): Contract<unknown> {
  const known = CONTRACTS.get(info) ?? contract<unknown>({ name: "value", module: "", info });
  CONTRACTS.set(info, known);
  return known;
}

/** Asked for with every cell. */
const CONTRACTS: WeakMap<TypeInfo, Contract<unknown>> = /* @__PURE__ */ new WeakMap();

/** The types of a union but null, and whether null is among them. */
export function partsOf(info: UnionInfo): { readonly others: readonly TypeInfo[]; readonly isNullable: boolean } {
  const others = info.members.filter(({ kind }) => kind !== "null");
  return { others, isNullable: others.length < info.members.length };
}

function cellOfKind(info: TypeInfo, value: unknown, type: DataType, path: string): unknown {
  switch (info.kind) {
    case "datetime":
      return cellOfText(info.kind, datetimeText(value), type);
    case "time":
      return cellOfText(info.kind, timeText(value), type);
    case "date":
      return cellOfText(info.kind, dateText(value), type);
    case "duration":
      return cellOfText(info.kind, durationText(value), type);
    case "uuid":
      return cellOfText(info.kind, uuidText(value), type);
    case "decimal":
      return cellOfText(info.kind, decimalText(value), type);
    case "int":
    case "float":
    case "literal":
    case "enum":
      return typeof value === "number" || typeof value === "bigint" ? cellOfNumber(value, type) : value;
    case "list":
      return itemsOf(info.item, value as readonly unknown[], type, path);
    case "set":
      return itemsOf(info.item, sorted(info, value), type, path);
    case "tuple":
      return structCell(type, (_, i) => ({ info: info.items[i], value: (value as readonly unknown[])[i] }), path);
    case "map":
      return entriesOf(info, value as object, type, path);
    case "struct":
      return structOf(info, value as object, type, path);
    case "union":
      return ofUnion(info, value, type, path);
    case "ext":
      return info.codec?.encode(value) ?? (value as { readonly data: Uint8Array }).data;
    case "raw":
      return value instanceof Raw && value.format === "msgpack" ? value.bytes : null;
    default:
      return value;
  }
}

/** A number in the JavaScript type of its column; null if it does not fit. */
function cellOfNumber(value: number | bigint, type: DataType): unknown {
  switch (type.type) {
    case "string":
    case "large_string":
      return String(value);
    case "f32":
      return Math.fround(Number(value));
    case "f64":
      return Number(value);
    case "decimal":
      return type.scale >= 0 ? fitting(BigInt(value) * 10n ** BigInt(type.scale), type.precision) : null;
    case "i64":
    case "u64":
    case "timestamp":
    case "duration":
    case "date64":
      return BigInt(value);
    case "time":
      return type.unit === "s" || type.unit === "ms" ? Number(value) : BigInt(value);
    default:
      return Number(value);
  }
}

function fitting(digits: bigint, precision: number): bigint | null {
  const most = 10n ** BigInt(precision);
  return digits < most && digits > -most ? digits : null;
}

function itemsOf(info: TypeInfo, values: readonly unknown[], type: DataType, path: string): unknown {
  const [item] = childrenOf(type);
  if (item === undefined) return null;
  return values.map((value, i) => cellOf(info, value, item.type, `${path}[${i}]`));
}

/** The items of a set in the order in which the codec writes them. */
function sorted(info: ListInfo, value: unknown): readonly unknown[] {
  return contractOf(info).toBuiltins(value) as unknown[];
}

function entriesOf(info: MapInfo, map: object, type: DataType, path: string): unknown {
  const [key, item] = childrenOf(childrenOf(type)[0]?.type ?? { type: "null" });
  if (key === undefined || item === undefined) return null;
  return entriesIn(info, map).map(([name, value]) => [
    cellOf(info.key, name, key.type, `${path}[...]`),
    cellOf(info.value, value, item.type, `${path}[...]`),
  ]);
}

/** Keys and values in the order in which the codec writes them. */
function entriesIn(info: MapInfo, map: object): (readonly [unknown, unknown])[] {
  if (map instanceof Map) {
    const toText = KEY_TEXTS[info.key.kind] ?? String;
    return sortedMapEntries(map as Map<unknown, unknown>, toText).map(({ key, value }) => [key, value]);
  }
  const values = map as { readonly [key: string]: unknown };
  return sortedKeys(map).flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]]));
}

const KEY_TEXTS: { readonly [kind in TypeInfo["kind"]]?: (key: unknown) => string } = {
  int: (key) => (typeof key === "bigint" ? bigintText(key) : intText(key as number)),
  float: (key) => floatText(key as number),
  datetime: datetimeText,
  time: timeText,
  date: dateText,
  duration: durationText,
  uuid: uuidText,
  decimal: decimalText,
};

function structOf(info: StructInfo, value: object, type: DataType, path: string): unknown {
  const properties = value as { readonly [name: string]: unknown };
  return structCell(
    type,
    ({ name }) => {
      const field = info.fields.find((one) => one?.wire === name);
      return { info: field?.type, value: field == null ? undefined : properties[field.name], name: field?.name };
    },
    path,
  );
}

interface Part {
  readonly info: TypeInfo | undefined;
  readonly value: unknown;
  readonly name?: string | undefined;
}

function structCell(type: DataType, partOf: (field: Field, i: number) => Part, path: string): unknown {
  if (type.type !== "struct") return null;
  const cells = type.fields.map((field, i) => {
    const { info, value, name } = partOf(field, i);
    const place = name === undefined ? `${path}[${i}]` : `${path}.${name}`;
    return [field.name, info === undefined ? null : cellOf(info, value, field.type, place)] as const;
  });
  return Object.fromEntries(cells);
}

/** `T | null` is T; numbers of two kinds are one column; of tagged structs one is there, under its tag. */
function ofUnion(info: UnionInfo, value: unknown, type: DataType, path: string): unknown {
  const { others } = partsOf(info);
  const [only] = others;
  if (others.length === 1 && only !== undefined) return cellOf(only, value, type, path);
  if (others.every(({ kind }) => kind === "int" || kind === "float")) return cellOfNumber(value as number, type);
  const member = taggedMember(others, value);
  if (member === null || type.type !== "struct") return null;
  const tag = String(member.tag);
  const cells = type.fields.map(({ name, type: own }) => {
    if (name === member.tag_field) return [name, member.tag] as const;
    return [name, name === tag ? cellOf(member, value, own, path) : null] as const;
  });
  return Object.fromEntries(cells);
}

function taggedMember(members: readonly TypeInfo[], value: unknown): StructInfo | null {
  const tag = (one: StructInfo): unknown => (value as { readonly [name: string]: unknown })[one.tag_field ?? ""];
  return members.find((one): one is StructInfo => one.kind === "struct" && tag(one) === one.tag) ?? null;
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : typeof value === "bigint" ? `${value}` : String(value);
}
