// What checks of values are called, and when they hold. One row a constraint; whether it holds is asked of the contract itself.

import type { ErrorCode, StructInfo, TypeInfo, ValidationError } from "tessera-contracts/serde";
import { struct } from "tessera-contracts/serde/codegen";
import { contractOf } from "../table/to-cells.js";

/** A check of one value that is of the right type. */
export interface Check {
  /** As the contract spells it: `ge=0`. */
  readonly name: string;
  readonly holds: (value: unknown) => boolean;
}

/** The constraints, in the order in which they are reported. */
const CONSTRAINTS = [
  "gt",
  "ge",
  "lt",
  "le",
  "multiple_of",
  "min_length",
  "max_length",
  "pattern",
  "tz",
] as const satisfies readonly AnyConstraint[];

type KeysOf<T> = T extends unknown ? keyof T : never;
type AnyConstraint = KeysOf<TypeInfo>;

/** The checks of a type, but for those of the values inside. */
export function checksOf(info: TypeInfo): readonly Check[] {
  let checks = CHECKS.get(info);
  if (checks === undefined) CHECKS.set(info, (checks = makeChecks(info)));
  return checks;
}

const CHECKS = /* @__PURE__ */ new WeakMap<TypeInfo, readonly Check[]>();

function makeChecks(info: TypeInfo): Check[] {
  if (info.kind === "enum" || info.kind === "literal") return [{ name: info.kind, holds: contractOf(info).is }];
  const given = new Map<string, unknown>(Object.entries(info));
  return CONSTRAINTS.filter((key) => given.get(key) !== undefined).map((key) => {
    const limit = given.get(key);
    const only = { ...bare(info), [key]: limit } as TypeInfo;
    return { name: written(info, key, limit), holds: contractOf(only).is };
  });
}

/** An integer above 0 is stored as one from 1 on. */
function written(info: TypeInfo, key: (typeof CONSTRAINTS)[number], limit: unknown): string {
  const isOpen = info.kind === "int" && (key === "ge" || key === "le") && info.open?.includes(key) === true;
  if (isOpen && key === "ge") return `gt=${BigInt(limit as number | bigint) - 1n}`;
  if (isOpen) return `lt=${BigInt(limit as number | bigint) + 1n}`;
  return `${key}=${typeof limit === "string" ? JSON.stringify(limit) : String(limit)}`;
}

/** What a value fails that cannot be read at all: not null, or a code such as `out-of-range`, `invalid-text` or `duplicate-key`. */
export function checkOfError({ code, payload }: ValidationError): ErrorCode | "not_null" {
  return code === "wrong-type" && payload.received === "null" ? "not_null" : code;
}

/** The type without its constraints and rules, and so for all types inside: what is left is what a column can hold. */
function bare(info: TypeInfo): TypeInfo {
  let made = BARE.get(info);
  if (made === undefined) BARE.set(info, (made = makeBare(info)));
  return made;
}

/** The contract of the type without constraints, which reads what a column can hold. */
export function bareContract(info: TypeInfo): ReturnType<typeof contractOf> {
  let made = CONTRACTS.get(info);
  if (made === undefined) CONTRACTS.set(info, (made = contractOf(bare(info))));
  return made;
}

const CONTRACTS = /* @__PURE__ */ new WeakMap<TypeInfo, ReturnType<typeof contractOf>>();

const BARE = /* @__PURE__ */ new WeakMap<TypeInfo, TypeInfo>();

function makeBare(info: TypeInfo): TypeInfo {
  switch (info.kind) {
    case "int":
      return { kind: info.kind, width: info.width };
    case "float":
    case "str":
    case "bytes":
    case "datetime":
    case "time":
      return { kind: info.kind };
    case "enum":
    case "literal":
      return ofMembers(info.values[0]);
    case "list":
    case "set":
      return { kind: info.kind, item: bare(info.item) };
    case "tuple":
      return { ...info, items: info.items.map(bare) };
    case "map":
      return { kind: info.kind, key: bare(info.key), value: bare(info.value) };
    case "union":
      return { ...info, members: info.members.map(bare) };
    case "struct":
      return bareStruct(info);
    default:
      return info;
  }
}

function ofMembers(member: string | number | boolean | undefined): TypeInfo {
  if (typeof member === "number") return { kind: "int", width: "safe" };
  return { kind: typeof member === "boolean" ? "bool" : "str" };
}

/** Its fields are made bare when they are asked for: a struct may hold itself. */
function bareStruct(info: StructInfo): StructInfo {
  const fields = (): StructInfo["fields"] => info.fields.map((field) => field && { ...field, type: bare(field.type) });
  return struct({ ...info, fields, rules: [] });
}
