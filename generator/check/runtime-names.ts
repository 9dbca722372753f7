// What generated code imports of the runtime, so that nothing else in a generated file is called so.

import * as codegen from "../../runtime/serde/codegen.js";
import * as rules from "../../runtime/serde/values/rule.js";
import * as builders from "../../runtime/serde/info/builders.js";

/** Types of `tessera-contracts/serde` that generated code imports; an emitter can name no others. */
export const SERDE_TYPES = [
  "AnyValue",
  "Contract",
  "DecodedMember",
  "EnumContract",
  "EnumInfo",
  "Ext",
  "ExtValue",
  "JsonContract",
  "JsonEnumContract",
  "Raw",
  "RowContract",
  "StructInfo",
  "TypeInfo",
  "UnionInfo",
] as const;

/** Types of `tessera-contracts/serde/codegen` that generated code imports; an emitter can name no others. */
export const CODEGEN_TYPES = [
  "JsonReader",
  "JsonValueWriter",
  "PackReader",
  "Unchecked",
  "Writable",
  "Writer",
] as const;

/** Functions and classes of `tessera-contracts/serde` that generated code imports; an emitter can name no others. */
export const SERDE_VALUES = ["Ext", "decodeMember", "defaultsOf"] as const;

/** Everything of `tessera-contracts/serde/codegen` but its types. */
export const CODEGEN_VALUES: readonly string[] = Object.keys(codegen);

/** Every name by which a generated file may know something of the runtime. */
export const RUNTIME_NAMES: ReadonlySet<string> = new Set([
  ...SERDE_TYPES,
  ...CODEGEN_TYPES,
  ...SERDE_VALUES,
  ...CODEGEN_VALUES,
]);

/** What is not called where the fields of a struct are variables: describing types, testing rules, making contracts. */
const ELSEWHERE: ReadonlySet<string> = new Set([...Object.keys(builders), ...Object.keys(rules), "contract"]);

/** Names of the runtime that variables cannot have which are called like fields. */
export const CALLED_BESIDE_FIELDS: readonly string[] = CODEGEN_VALUES.filter((name) => !ELSEWHERE.has(name));
