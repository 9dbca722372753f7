// The checks that a value breaks, and those of the values inside.

import type { MapInfo, StructInfo, TypeInfo, UnionInfo } from "tessera-contracts/serde";
import { contractOf } from "../table/to-cells.js";
import { bareContract, checksOf } from "./checks.js";

/** A check that a value does not pass. */
export interface BrokenCheck {
  /** `outputs.item`: where the value stands within the table. */
  readonly column: string;
  readonly check: string;
  readonly value: unknown;
}

/** What is wrong with a value of the right type; nothing if it is one of the contract. */
export function brokenChecks(info: TypeInfo, value: unknown, column: string): BrokenCheck[] {
  if (info.kind === "union") return inUnion(info, value, column);
  const own = checksOf(info).filter(({ holds }) => !holds(value));
  return [...own.map(({ name }) => ({ column, check: name, value })), ...inParts(info, value, column)];
}

function inUnion({ members }: UnionInfo, value: unknown, column: string): BrokenCheck[] {
  const possible = members.filter((member) => bareContract(member).is(value));
  const [first] = possible;
  if (first === undefined) throw new Error(`${column}: a value of none of the types that it was read as`);
  const isOne = possible.length > 1 && possible.some((member) => contractOf(member).is(value));
  return isOne ? [] : brokenChecks(first, value, column);
}

function inParts(info: TypeInfo, value: unknown, column: string): BrokenCheck[] {
  switch (info.kind) {
    case "list":
    case "set":
      return Array.from(value as Iterable<unknown>).flatMap((item) => brokenChecks(info.item, item, `${column}.item`));
    case "tuple":
      return info.items.flatMap((item, i) =>
        brokenChecks(item, (value as readonly unknown[])[i], `${column}._${i + 1}`),
      );
    case "map":
      return inMap(info, value as object, column);
    case "struct":
      return inStruct(info, value as Parts, column);
    default:
      return [];
  }
}

type Parts = { readonly [name: string]: unknown };

function inMap(info: MapInfo, map: object, column: string): BrokenCheck[] {
  const entries: Iterable<readonly [unknown, unknown]> = map instanceof Map ? map : Object.entries(map);
  return Array.from(entries).flatMap(([key, value]) => [
    ...brokenChecks(info.key, key, `${column}.key`),
    ...brokenChecks(info.value, value, `${column}.value`),
  ]);
}

function inStruct(info: StructInfo, value: Parts, column: string): BrokenCheck[] {
  const fields = info.fields.flatMap((field) => {
    const part = field === null ? undefined : value[field.name];
    if (field === null || part === undefined) return [];
    return brokenChecks(field.type, part, `${column}.${field.wire}`);
  });
  const rules = info.rules.filter(({ holds }) => !holds(value as never));
  return [...fields, ...rules.map(({ message }) => ({ column, check: message, value }))];
}
