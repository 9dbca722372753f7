// @generated from contracts/extracted.yaml. Do not edit. [4497804f2b20a620]

import { NonEmptyStrInfo, NonNegIntInfo, PathStrInfo, Sha256HexInfo } from "tessera-contracts/contracts/types.info";
import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { bool, enumOf, field, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { tsCallRule1, tsCallRule2, tsDeclRule1, tsImportRule1 } from "./extracted.codec.js";

export const TsFileInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TsFile",
  module: "extracted",
  doc: "A source file.",
  examples: [
    {
      path: "runtime/text/closest.ts",
      file_id: "file:2c26b46b68ffc68f",
      file_sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      bytes: 1200,
    },
  ],
  purpose: "row",
  fields: () => [
    field("path", PathStrInfo(), { doc: "The file, relative to the root of the repository, with slashes." }),
    field("file_id", NonEmptyStrInfo(), { doc: "Id of the file, a hash of its path." }),
    field("file_sha256", Sha256HexInfo(), { doc: "Digest of its bytes." }),
    field("bytes", NonNegIntInfo(), { doc: "Its size in bytes." }),
  ],
});

export const DeclKindInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "DeclKind",
  module: "extracted",
  doc: "What is declared. A variable or property whose value is a function is a FUNCTION or a METHOD.",
  values: ["FUNCTION", "CLASS", "METHOD", "INTERFACE", "TYPE", "ENUM", "VARIABLE", "PROPERTY"],
});

export const TsDeclInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TsDecl",
  module: "extracted",
  doc: "A declaration, one for all that a name is declared as in one place, such as the overloads of a function. Variables inside of functions count if they are functions.",
  examples: [
    {
      path: "runtime/text/closest.ts",
      bstart: 120,
      bend: 400,
      file_id: "file:2c26b46b68ffc68f",
      parent_bstart: null,
      kind: "FUNCTION",
      name: "closest",
      qualified_name: "closest",
      is_exported: true,
    },
  ],
  purpose: "row",
  fields: () => [
    field("path", PathStrInfo(), { doc: "The file." }),
    field("bstart", NonNegIntInfo(), { doc: "Position of its first byte, without the comment before it." }),
    field("bend", NonNegIntInfo(), { doc: "Position after its last byte." }),
    field("file_id", NonEmptyStrInfo(), { doc: "Id of the file." }),
    field("parent_bstart", nullable(NonNegIntInfo()), {
      doc: "Where the innermost declaration around it begins. Null if it stands in none.",
    }),
    field("kind", DeclKindInfo, { doc: "What is declared." }),
    field("name", NonEmptyStrInfo(), { doc: "Its name, `constructor` for constructors." }),
    field("qualified_name", NonEmptyStrInfo(), {
      doc: "Its name after those of the declarations around it, with dots. It need not be unique, as blocks of one function may declare the same names.",
    }),
    field("is_exported", bool(), {
      doc: "Whether the file exports it by name. Methods and properties are not exported by themselves.",
    }),
  ],
  rules: [{ expr: "this.bend >= this.bstart", message: "bend must not be before bstart", holds: tsDeclRule1 }],
});

export const TsCallInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TsCall",
  module: "extracted",
  doc: "A place where something is called, or made with `new`.",
  examples: [
    {
      path: "runtime/text/closest.ts",
      bstart: 200,
      bend: 215,
      caller_bstart: 120,
      callee: "Math.min",
      is_resolved: true,
      target_path: null,
      target_bstart: null,
    },
  ],
  purpose: "row",
  fields: () => [
    field("path", PathStrInfo(), { doc: "The file." }),
    field("bstart", NonNegIntInfo(), { doc: "Position of its first byte." }),
    field("bend", NonNegIntInfo(), { doc: "Position after its last byte." }),
    field("caller_bstart", nullable(NonNegIntInfo()), {
      doc: "Where the innermost declaration around it begins. Null if it stands in none.",
    }),
    field("callee", NonEmptyStrInfo(), {
      doc: "What is called. The qualified name of the declaration, or the name as it is written if nobody knows that.",
    }),
    field("is_resolved", bool(), { doc: "Whether the type checker knows what is called." }),
    field("target_path", nullable(PathStrInfo()), {
      doc: "The file in which that is declared. Null if it is not among the files of the graph.",
    }),
    field("target_bstart", nullable(NonNegIntInfo()), {
      doc: "Where its declaration begins. Null if it is not in the graph.",
    }),
  ],
  rules: [
    {
      expr: "(this.target_path == null) == (this.target_bstart == null)",
      message: "target_path and target_bstart go together",
      holds: tsCallRule1,
    },
    {
      expr: "this.is_resolved || this.target_path == null",
      message: "what is not resolved has no target",
      holds: tsCallRule2,
    },
  ],
});

export const TsImportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TsImport",
  module: "extracted",
  doc: "A name that a file imports or re-exports, or a whole module.",
  examples: [
    {
      path: "runtime/text/code-frame.ts",
      bstart: 80,
      bend: 91,
      module: "./display-text.js",
      module_path: "runtime/text/display-text.ts",
      name: "displayText",
      target_path: "runtime/text/display-text.ts",
      target_bstart: 300,
    },
  ],
  purpose: "row",
  fields: () => [
    field("path", PathStrInfo(), { doc: "The file." }),
    field("bstart", NonNegIntInfo(), {
      doc: "Position of the first byte of the name, or of the import if it is of the whole module.",
    }),
    field("bend", NonNegIntInfo(), { doc: "Position after the last byte." }),
    field("module", str(), { doc: "The module, as it is written." }),
    field("module_path", nullable(PathStrInfo()), {
      doc: "The file that the module is. Null if it is not among the files of the graph.",
    }),
    field("name", nullable(NonEmptyStrInfo()), {
      doc: "The name that the module gives it. Null for the whole module.",
    }),
    field("target_path", nullable(PathStrInfo()), {
      doc: "The file in which it is declared, whatever modules hand it on. Null if that is not in the graph.",
    }),
    field("target_bstart", nullable(NonNegIntInfo()), {
      doc: "Where its declaration begins. Null if it is not in the graph.",
    }),
  ],
  rules: [
    {
      expr: "(this.target_path == null) == (this.target_bstart == null)",
      message: "target_path and target_bstart go together",
      holds: tsImportRule1,
    },
  ],
});

export const ExtractedRowsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ExtractedRows",
  module: "extracted",
  doc: "What was extracted in one go, as it is kept in a cache between runs.",
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("files", list(TsFileInfo), { doc: "The files." }),
    field("decls", list(TsDeclInfo), { doc: "Their declarations." }),
    field("calls", list(TsCallInfo), { doc: "Their calls." }),
    field("imports", list(TsImportInfo), { doc: "What they import." }),
  ],
});
