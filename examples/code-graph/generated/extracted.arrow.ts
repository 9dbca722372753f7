// @generated from contracts/extracted.yaml. Do not edit. [a1b0311a55d634e4]

import type { Table } from "tessera-contracts/arrow";
import {
  BoolBuilder,
  type BoundBatch,
  DictionaryBuilder,
  Int64Builder,
  TextBuilder,
  bools,
  ints,
  membersOf,
  table,
  texts,
} from "tessera-contracts/arrow/codegen";
import type { NonEmptyStr, NonNegInt, PathStr, Sha256Hex } from "tessera-contracts/contracts/types";
import { requirePlain } from "tessera-contracts/serde/codegen";
import {
  DeclKind,
  TsCall,
  type TsCallInit,
  TsDecl,
  type TsDeclInit,
  TsFile,
  type TsFileInit,
  TsImport,
  type TsImportInit,
} from "./extracted.js";

/** The rows of the table `ts_files`, which are of the type `TsFile`. */
export const TsFileTable: Table<TsFile, TsFileInit> = /* @__PURE__ */ table({
  contract: TsFile,
  name: "ts_files",
  key: ["path"],
  columns: ["path: string not null", "file_id: string not null", "file_sha256: string not null", "bytes: i64 not null"],
  codec: { builders: tsFileBuilders, append: appendTsFile, rows: tsFileRows },
  fingerprint: "7226962ce57820e8f8a98dc22ff3ce1770f566413b66c9ed4a223ff9062aa208",
  definition: () => import("./extracted.definitions.js").then((all) => all.TsFile),
});

function tsFileBuilders() {
  return {
    path: new TextBuilder(),
    file_id: new TextBuilder(),
    file_sha256: new TextBuilder(),
    bytes: new Int64Builder(),
  };
}

function appendTsFile(to: ReturnType<typeof tsFileBuilders>, rows: readonly TsFile[]): void {
  for (const row of rows) {
    requirePlain(row, row.path);
    to.path.append(row.path);
    to.file_id.append(row.file_id);
    to.file_sha256.append(row.file_sha256);
    to.bytes.append(row.bytes);
  }
}

function tsFileRows(batch: BoundBatch): TsFile[] {
  const path = batch.required("path", texts);
  const file_id = batch.required("file_id", texts);
  const file_sha256 = batch.required("file_sha256", texts);
  const bytes = batch.required("bytes", ints);
  const rows: TsFile[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      path: path[i] as PathStr,
      file_id: file_id[i] as NonEmptyStr,
      file_sha256: file_sha256[i] as Sha256Hex,
      bytes: bytes[i] as NonNegInt,
    });
  }
  return rows;
}

/** The rows of the table `ts_decls`, which are of the type `TsDecl`. */
export const TsDeclTable: Table<TsDecl, TsDeclInit> = /* @__PURE__ */ table({
  contract: TsDecl,
  name: "ts_decls",
  key: ["path", "bstart"],
  columns: [
    "path: string not null",
    "bstart: i64 not null",
    "bend: i64 not null",
    "file_id: string not null",
    "parent_bstart: i64",
    "kind: dictionary[i8, string] not null",
    "name: string not null",
    "qualified_name: string not null",
    "is_exported: bool not null",
  ],
  codec: { builders: tsDeclBuilders, append: appendTsDecl, rows: tsDeclRows },
  fingerprint: "f6c2779b3dd93f579c3292747d7e1e54fd819411d9081760de6d1d4376e1611c",
  definition: () => import("./extracted.definitions.js").then((all) => all.TsDecl),
});

function tsDeclBuilders() {
  return {
    path: new TextBuilder(),
    bstart: new Int64Builder(),
    bend: new Int64Builder(),
    file_id: new TextBuilder(),
    parent_bstart: new Int64Builder(),
    kind: new DictionaryBuilder(DeclKind.values),
    name: new TextBuilder(),
    qualified_name: new TextBuilder(),
    is_exported: new BoolBuilder(),
  };
}

function appendTsDecl(to: ReturnType<typeof tsDeclBuilders>, rows: readonly TsDecl[]): void {
  for (const row of rows) {
    requirePlain(row, row.path);
    to.path.append(row.path);
    to.bstart.append(row.bstart);
    to.bend.append(row.bend);
    to.file_id.append(row.file_id);
    if (row.parent_bstart === null) to.parent_bstart.appendNull();
    else to.parent_bstart.append(row.parent_bstart);
    to.kind.append(row.kind);
    to.name.append(row.name);
    to.qualified_name.append(row.qualified_name);
    to.is_exported.append(row.is_exported);
  }
}

function tsDeclRows(batch: BoundBatch): TsDecl[] {
  const path = batch.required("path", texts);
  const bstart = batch.required("bstart", ints);
  const bend = batch.required("bend", ints);
  const file_id = batch.required("file_id", texts);
  const parent_bstart = batch.nullable("parent_bstart", ints);
  const kind = batch.required("kind", membersOf(texts, DeclKind.values));
  const name = batch.required("name", texts);
  const qualified_name = batch.required("qualified_name", texts);
  const is_exported = batch.required("is_exported", bools);
  const rows: TsDecl[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      path: path[i] as PathStr,
      bstart: bstart[i] as NonNegInt,
      bend: bend[i] as NonNegInt,
      file_id: file_id[i] as NonEmptyStr,
      parent_bstart: parent_bstart[i] as NonNegInt | null,
      kind: kind[i] as DeclKind,
      name: name[i] as NonEmptyStr,
      qualified_name: qualified_name[i] as NonEmptyStr,
      is_exported: is_exported[i] as boolean,
    });
  }
  return rows;
}

/** The rows of the table `ts_calls`, which are of the type `TsCall`. */
export const TsCallTable: Table<TsCall, TsCallInit> = /* @__PURE__ */ table({
  contract: TsCall,
  name: "ts_calls",
  key: ["path", "bstart", "bend"],
  columns: [
    "path: string not null",
    "bstart: i64 not null",
    "bend: i64 not null",
    "caller_bstart: i64",
    "callee: string not null",
    "is_resolved: bool not null",
    "target_path: string",
    "target_bstart: i64",
  ],
  codec: { builders: tsCallBuilders, append: appendTsCall, rows: tsCallRows },
  fingerprint: "558728758fc7ddc414cd1c830e6a16eb36680e0da20f1f3383a96544fcba04b2",
  definition: () => import("./extracted.definitions.js").then((all) => all.TsCall),
});

function tsCallBuilders() {
  return {
    path: new TextBuilder(),
    bstart: new Int64Builder(),
    bend: new Int64Builder(),
    caller_bstart: new Int64Builder(),
    callee: new TextBuilder(),
    is_resolved: new BoolBuilder(),
    target_path: new TextBuilder(),
    target_bstart: new Int64Builder(),
  };
}

function appendTsCall(to: ReturnType<typeof tsCallBuilders>, rows: readonly TsCall[]): void {
  for (const row of rows) {
    requirePlain(row, row.path);
    to.path.append(row.path);
    to.bstart.append(row.bstart);
    to.bend.append(row.bend);
    if (row.caller_bstart === null) to.caller_bstart.appendNull();
    else to.caller_bstart.append(row.caller_bstart);
    to.callee.append(row.callee);
    to.is_resolved.append(row.is_resolved);
    if (row.target_path === null) to.target_path.appendNull();
    else to.target_path.append(row.target_path);
    if (row.target_bstart === null) to.target_bstart.appendNull();
    else to.target_bstart.append(row.target_bstart);
  }
}

function tsCallRows(batch: BoundBatch): TsCall[] {
  const path = batch.required("path", texts);
  const bstart = batch.required("bstart", ints);
  const bend = batch.required("bend", ints);
  const caller_bstart = batch.nullable("caller_bstart", ints);
  const callee = batch.required("callee", texts);
  const is_resolved = batch.required("is_resolved", bools);
  const target_path = batch.nullable("target_path", texts);
  const target_bstart = batch.nullable("target_bstart", ints);
  const rows: TsCall[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      path: path[i] as PathStr,
      bstart: bstart[i] as NonNegInt,
      bend: bend[i] as NonNegInt,
      caller_bstart: caller_bstart[i] as NonNegInt | null,
      callee: callee[i] as NonEmptyStr,
      is_resolved: is_resolved[i] as boolean,
      target_path: target_path[i] as PathStr | null,
      target_bstart: target_bstart[i] as NonNegInt | null,
    });
  }
  return rows;
}

/** The rows of the table `ts_imports`, which are of the type `TsImport`. */
export const TsImportTable: Table<TsImport, TsImportInit> = /* @__PURE__ */ table({
  contract: TsImport,
  name: "ts_imports",
  key: ["path", "bstart"],
  columns: [
    "path: string not null",
    "bstart: i64 not null",
    "bend: i64 not null",
    "module: string not null",
    "module_path: string",
    "name: string",
    "target_path: string",
    "target_bstart: i64",
  ],
  codec: { builders: tsImportBuilders, append: appendTsImport, rows: tsImportRows },
  fingerprint: "1c1148f9123fba1ea852c582676efcfbe8fbf9eaad05e7f954c1476d38fd3d8f",
  definition: () => import("./extracted.definitions.js").then((all) => all.TsImport),
});

function tsImportBuilders() {
  return {
    path: new TextBuilder(),
    bstart: new Int64Builder(),
    bend: new Int64Builder(),
    module: new TextBuilder(),
    module_path: new TextBuilder(),
    name: new TextBuilder(),
    target_path: new TextBuilder(),
    target_bstart: new Int64Builder(),
  };
}

function appendTsImport(to: ReturnType<typeof tsImportBuilders>, rows: readonly TsImport[]): void {
  for (const row of rows) {
    requirePlain(row, row.path);
    to.path.append(row.path);
    to.bstart.append(row.bstart);
    to.bend.append(row.bend);
    to.module.append(row.module);
    if (row.module_path === null) to.module_path.appendNull();
    else to.module_path.append(row.module_path);
    if (row.name === null) to.name.appendNull();
    else to.name.append(row.name);
    if (row.target_path === null) to.target_path.appendNull();
    else to.target_path.append(row.target_path);
    if (row.target_bstart === null) to.target_bstart.appendNull();
    else to.target_bstart.append(row.target_bstart);
  }
}

function tsImportRows(batch: BoundBatch): TsImport[] {
  const path = batch.required("path", texts);
  const bstart = batch.required("bstart", ints);
  const bend = batch.required("bend", ints);
  const module = batch.required("module", texts);
  const module_path = batch.nullable("module_path", texts);
  const name = batch.nullable("name", texts);
  const target_path = batch.nullable("target_path", texts);
  const target_bstart = batch.nullable("target_bstart", ints);
  const rows: TsImport[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      path: path[i] as PathStr,
      bstart: bstart[i] as NonNegInt,
      bend: bend[i] as NonNegInt,
      module: module[i] as string,
      module_path: module_path[i] as PathStr | null,
      name: name[i] as NonEmptyStr | null,
      target_path: target_path[i] as PathStr | null,
      target_bstart: target_bstart[i] as NonNegInt | null,
    });
  }
  return rows;
}
