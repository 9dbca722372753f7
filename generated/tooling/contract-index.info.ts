// @generated from contracts/tooling/contract-index.yaml. Do not edit. [589cfc8eacafe08f]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import {
  any,
  bool,
  defaulted,
  enumOf,
  field,
  int,
  list,
  literal,
  map,
  str,
  struct,
  union,
  unset,
} from "tessera-contracts/serde/codegen";
import { NonEmptyStrInfo, Sha256HexInfo } from "../types.info.js";

export const ContractIndexInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ContractIndex",
  module: "tooling/contract-index",
  doc: "All contracts of a workspace, and those of the standard library that they use.",
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("contracts", list(ContractIndexEntryInfo), {
      doc: "The contracts, by module and then in the order of their file.",
    }),
  ],
});

export const ContractKindInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "ContractKind",
  module: "tooling/contract-index",
  doc: "What a contract is; a patch is a struct made of another one.",
  values: ["alias", "enum", "struct", "union", "patch"],
});

export const ContractIndexEntryInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ContractIndexEntry",
  module: "tooling/contract-index",
  doc: "One contract.",
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("name", NonEmptyStrInfo(), { doc: "Its name, which is unique among all contracts." }),
    field("kind", ContractKindInfo, { doc: "What it is." }),
    field("module", NonEmptyStrInfo(), {
      doc: "The module it stands in, such as `delta/policies`. Modules of the standard library start with `tessera/` in other workspaces.",
    }),
    unset("doc", str(), { doc: "What it is for." }),
    unset("title", str(), { doc: "A short name for readers." }),
    unset("deprecated", str(), { doc: "What to use instead. Unset if it is not deprecated." }),
    unset("renamed_from", str(), { doc: "Its former name, or `old/module.Name`." }),
    defaulted("stability", literal(["stable", "experimental"]), () => "stable", {
      doc: "Whether the breaking check looks at it.",
    }),
    unset("type", str(), { doc: "What an alias stands for, as a type expression of the contract language." }),
    defaulted("values", list(union([str(), int()])), () => [], {
      doc: "The values of an enum, in the order of the contract.",
    }),
    defaulted("members", list(str()), () => [], {
      doc: "The structs and unions that a union names, in the order of the contract.",
    }),
    unset("mode", literal(["strict", "compat"]), { doc: "What a reader of a struct does with unknown fields." }),
    unset("purpose", literal(["artifact", "telemetry", "config", "spec", "log", "envelope", "report", "row"]), {
      doc: "What a struct is for; `kind` in the contract.",
    }),
    unset("tag", union([str(), int()]), { doc: "What the tag of a struct says. Unset if it has none." }),
    unset("tag_field", str(), { doc: "The key the tag of a struct, or of a union's members, stands under." }),
    defaulted("array_like", bool(), () => false, { doc: "Whether a struct is an array on the wire." }),
    defaulted("omit_defaults", bool(), () => true, {
      doc: "Whether fields of a struct that equal their defaults are not written.",
    }),
    defaulted("position", literal(["input", "output", "both"]), () => "both", {
      doc: "In which directions values of a struct travel, for the breaking check.",
    }),
    defaulted("persisted", bool(), () => true, {
      doc: "Whether values of a struct are stored, for the breaking check.",
    }),
    unset("table", IndexTableInfo, {
      doc: "The table that values of a struct are rows of. Unset if they are rows of none.",
    }),
    unset("arrow", str(), {
      doc: "How tables store values of an alias, or the extension type of those of a struct, as the contract says it.",
    }),
    unset("base", str(), { doc: "The struct it extends, whose fields come first. They are among `fields` already." }),
    unset("patch_of", str(), { doc: "The struct that a patch is made of." }),
    defaulted("fields", list(IndexFieldInfo), () => [], {
      doc: "The fields of a struct or patch in wire order, those of its base first. A reserved position of an array is not among them.",
    }),
    defaulted("rules", list(IndexRuleInfo), () => [], {
      doc: "The rules over a struct's fields, those of its base first.",
    }),
    defaulted("reserved", list(union([str(), int()])), () => [], {
      doc: "Field names, positions of an array-like struct, or values of an enum that must not be used again.",
    }),
    defaulted("depends_on", list(str()), () => [], { doc: "Names of the contracts that it refers to itself, sorted." }),
    defaulted("ext_codes", map(str(), int({ ge: 0, le: 127 })), () => Object.create(null), {
      doc: "Codes of the MessagePack extension types in its own types, by name.",
    }),
    field("source", IndexSourceInfo, { doc: "Where it is written." }),
    field("wire_hash", Sha256HexInfo(), {
      doc: "SHA-256 of its wire shape: wire names, types with integer widths as bounds, presence and encoded defaults of all fields, tag, mode\nand layout, through everything it refers to. It does not change with docs, nor when types, aliases or modules are renamed.",
    }),
    field("full_hash", Sha256HexInfo(), { doc: "SHA-256 of everything this entry says but `source`." }),
  ],
});

export const IndexFieldInfo: StructInfo = /* @__PURE__ */ struct({
  name: "IndexField",
  module: "tooling/contract-index",
  doc: "One field of a struct.",
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("name", NonEmptyStrInfo(), { doc: "The name in the contract and in code." }),
    field("wire", str(), { doc: "The name on the wire." }),
    field("type", NonEmptyStrInfo(), {
      doc: "A type expression of the contract language. Aliases and other contracts go by their names.",
    }),
    field("required", bool(), { doc: "Whether it must be there." }),
    field("nullable", bool(), { doc: "Whether it may be null." }),
    field("unset", bool(), { doc: "Whether absent is a value of its own." }),
    unset("default_", any(), {
      wire: "default",
      doc: "What it means when it is absent, as it is encoded in JSON. Unset if it has no default.",
      vendor: { "x-opaque": "a default is of the type of its field" },
    }),
    defaulted("constraints", map(str(), any()), () => Object.create(null), {
      doc: "The constraints in force, by key, also those that an alias has.",
      vendor: { "x-opaque": "a constraint's value is a number, a text or a flag, by its key" },
    }),
    defaulted("accept", list(str()), () => [], { doc: "Other keys it is read from, which are never written." }),
    unset("arrow", str(), { doc: "How tables store it, as the contract says it. Unset if it says nothing." }),
    unset("column", str(), { doc: "The Arrow type of its column. Unset if the struct is no table, or leaves it out." }),
    unset("doc", str(), { doc: "What it is for." }),
    unset("title", str(), { doc: "A short name for readers." }),
    unset("deprecated", str(), { doc: "What to use instead. Unset if it is not deprecated." }),
    unset("renamed_from", str(), { doc: "Its former name." }),
  ],
});

export const IndexTableInfo: StructInfo = /* @__PURE__ */ struct({
  name: "IndexTable",
  module: "tooling/contract-index",
  doc: "What is said of a table.",
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("name", NonEmptyStrInfo(), { doc: "Its name, which is unique among all tables." }),
    defaulted("key", list(str()), () => [], {
      doc: "The fields that together identify a row, by their names in the contract.",
    }),
  ],
});

export const IndexRuleInfo: StructInfo = /* @__PURE__ */ struct({
  name: "IndexRule",
  module: "tooling/contract-index",
  doc: "One rule over the fields of a struct.",
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("expr", NonEmptyStrInfo(), { doc: "A CEL expression over `this`." }),
    field("message", NonEmptyStrInfo(), { doc: "What is said when it is broken." }),
  ],
});

export const IndexSourceInfo: StructInfo = /* @__PURE__ */ struct({
  name: "IndexSource",
  module: "tooling/contract-index",
  doc: "A place in a contract file.",
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("file", NonEmptyStrInfo(), { doc: "Path of the file, from the root of the workspace." }),
    field("line", int({ ge: 1 }), { doc: "The line of the contract's name, from 1." }),
  ],
});
