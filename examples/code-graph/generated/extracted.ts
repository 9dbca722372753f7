// @generated from contracts/extracted.yaml. Do not edit. [3132f083fc1eaac5]

import type { NonEmptyStr, NonNegInt, PathStr, Sha256Hex } from "tessera-contracts/contracts/types";
import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import * as codec from "./extracted.codec.js";
import * as info from "./extracted.info.js";

/** A source file. */
export interface TsFile {
  /** The file, relative to the root of the repository, with slashes. */
  readonly path: PathStr;
  /** Id of the file, a hash of its path. */
  readonly file_id: NonEmptyStr;
  /** Digest of its bytes. */
  readonly file_sha256: Sha256Hex;
  /** Its size in bytes. */
  readonly bytes: NonNegInt;
}

/** What `TsFile.create` takes: fields with a default may be left out. */
export interface TsFileInit {
  /** The file, relative to the root of the repository, with slashes. */
  readonly path: PathStr;
  /** Id of the file, a hash of its path. */
  readonly file_id: NonEmptyStr;
  /** Digest of its bytes. */
  readonly file_sha256: Sha256Hex;
  /** Its size in bytes. */
  readonly bytes: NonNegInt;
}

export const TsFile: Contract<TsFile, TsFileInit> = /* @__PURE__ */ contract({
  name: "TsFile",
  module: "extracted",
  info: info.TsFileInfo,
  read: codec.readTsFile,
  unpack: codec.unpackTsFile,
  write: codec.writeTsFile,
  pack: codec.packTsFile,
  is: codec.isTsFile,
  convert: codec.convertTsFile,
});

/** What is declared. A variable or property whose value is a function is a FUNCTION or a METHOD. */
export type DeclKind = "FUNCTION" | "CLASS" | "METHOD" | "INTERFACE" | "TYPE" | "ENUM" | "VARIABLE" | "PROPERTY";

export const DeclKind: EnumContract<DeclKind> = /* @__PURE__ */ enumContract({
  name: "DeclKind",
  module: "extracted",
  info: info.DeclKindInfo,
  read: codec.readDeclKind,
  unpack: codec.unpackDeclKind,
  write: codec.writeDeclKind,
  pack: codec.packDeclKind,
  is: codec.isDeclKind,
  convert: codec.convertDeclKind,
});

/**
 * A declaration, one for all that a name is declared as in one place, such as the overloads of a function. Variables
 * inside of functions count if they are functions.
 */
export interface TsDecl {
  /** The file. */
  readonly path: PathStr;
  /** Position of its first byte, without the comment before it. */
  readonly bstart: NonNegInt;
  /** Position after its last byte. */
  readonly bend: NonNegInt;
  /** Id of the file. */
  readonly file_id: NonEmptyStr;
  /** Where the innermost declaration around it begins. Null if it stands in none. */
  readonly parent_bstart: NonNegInt | null;
  /** What is declared. */
  readonly kind: DeclKind;
  /** Its name, `constructor` for constructors. */
  readonly name: NonEmptyStr;
  /**
   * Its name after those of the declarations around it, with dots. It need not be unique, as blocks of one function
   * may declare the same names.
   */
  readonly qualified_name: NonEmptyStr;
  /** Whether the file exports it by name. Methods and properties are not exported by themselves. */
  readonly is_exported: boolean;
}

/** What `TsDecl.create` takes: fields with a default may be left out. */
export interface TsDeclInit {
  /** The file. */
  readonly path: PathStr;
  /** Position of its first byte, without the comment before it. */
  readonly bstart: NonNegInt;
  /** Position after its last byte. */
  readonly bend: NonNegInt;
  /** Id of the file. */
  readonly file_id: NonEmptyStr;
  /** Where the innermost declaration around it begins. Null if it stands in none. */
  readonly parent_bstart: NonNegInt | null;
  /** What is declared. */
  readonly kind: DeclKind;
  /** Its name, `constructor` for constructors. */
  readonly name: NonEmptyStr;
  /**
   * Its name after those of the declarations around it, with dots. It need not be unique, as blocks of one function
   * may declare the same names.
   */
  readonly qualified_name: NonEmptyStr;
  /** Whether the file exports it by name. Methods and properties are not exported by themselves. */
  readonly is_exported: boolean;
}

export const TsDecl: Contract<TsDecl, TsDeclInit> = /* @__PURE__ */ contract({
  name: "TsDecl",
  module: "extracted",
  info: info.TsDeclInfo,
  read: codec.readTsDecl,
  unpack: codec.unpackTsDecl,
  write: codec.writeTsDecl,
  pack: codec.packTsDecl,
  is: codec.isTsDecl,
  convert: codec.convertTsDecl,
});

/** A place where something is called, or made with `new`. */
export interface TsCall {
  /** The file. */
  readonly path: PathStr;
  /** Position of its first byte. */
  readonly bstart: NonNegInt;
  /** Position after its last byte. */
  readonly bend: NonNegInt;
  /** Where the innermost declaration around it begins. Null if it stands in none. */
  readonly caller_bstart: NonNegInt | null;
  /** What is called. The qualified name of the declaration, or the name as it is written if nobody knows that. */
  readonly callee: NonEmptyStr;
  /** Whether the type checker knows what is called. */
  readonly is_resolved: boolean;
  /** The file in which that is declared. Null if it is not among the files of the graph. */
  readonly target_path: PathStr | null;
  /** Where its declaration begins. Null if it is not in the graph. */
  readonly target_bstart: NonNegInt | null;
}

/** What `TsCall.create` takes: fields with a default may be left out. */
export interface TsCallInit {
  /** The file. */
  readonly path: PathStr;
  /** Position of its first byte. */
  readonly bstart: NonNegInt;
  /** Position after its last byte. */
  readonly bend: NonNegInt;
  /** Where the innermost declaration around it begins. Null if it stands in none. */
  readonly caller_bstart: NonNegInt | null;
  /** What is called. The qualified name of the declaration, or the name as it is written if nobody knows that. */
  readonly callee: NonEmptyStr;
  /** Whether the type checker knows what is called. */
  readonly is_resolved: boolean;
  /** The file in which that is declared. Null if it is not among the files of the graph. */
  readonly target_path: PathStr | null;
  /** Where its declaration begins. Null if it is not in the graph. */
  readonly target_bstart: NonNegInt | null;
}

export const TsCall: Contract<TsCall, TsCallInit> = /* @__PURE__ */ contract({
  name: "TsCall",
  module: "extracted",
  info: info.TsCallInfo,
  read: codec.readTsCall,
  unpack: codec.unpackTsCall,
  write: codec.writeTsCall,
  pack: codec.packTsCall,
  is: codec.isTsCall,
  convert: codec.convertTsCall,
});

/** A name that a file imports or re-exports, or a whole module. */
export interface TsImport {
  /** The file. */
  readonly path: PathStr;
  /** Position of the first byte of the name, or of the import if it is of the whole module. */
  readonly bstart: NonNegInt;
  /** Position after the last byte. */
  readonly bend: NonNegInt;
  /** The module, as it is written. */
  readonly module: string;
  /** The file that the module is. Null if it is not among the files of the graph. */
  readonly module_path: PathStr | null;
  /** The name that the module gives it. Null for the whole module. */
  readonly name: NonEmptyStr | null;
  /** The file in which it is declared, whatever modules hand it on. Null if that is not in the graph. */
  readonly target_path: PathStr | null;
  /** Where its declaration begins. Null if it is not in the graph. */
  readonly target_bstart: NonNegInt | null;
}

/** What `TsImport.create` takes: fields with a default may be left out. */
export interface TsImportInit {
  /** The file. */
  readonly path: PathStr;
  /** Position of the first byte of the name, or of the import if it is of the whole module. */
  readonly bstart: NonNegInt;
  /** Position after the last byte. */
  readonly bend: NonNegInt;
  /** The module, as it is written. */
  readonly module: string;
  /** The file that the module is. Null if it is not among the files of the graph. */
  readonly module_path: PathStr | null;
  /** The name that the module gives it. Null for the whole module. */
  readonly name: NonEmptyStr | null;
  /** The file in which it is declared, whatever modules hand it on. Null if that is not in the graph. */
  readonly target_path: PathStr | null;
  /** Where its declaration begins. Null if it is not in the graph. */
  readonly target_bstart: NonNegInt | null;
}

export const TsImport: Contract<TsImport, TsImportInit> = /* @__PURE__ */ contract({
  name: "TsImport",
  module: "extracted",
  info: info.TsImportInfo,
  read: codec.readTsImport,
  unpack: codec.unpackTsImport,
  write: codec.writeTsImport,
  pack: codec.packTsImport,
  is: codec.isTsImport,
  convert: codec.convertTsImport,
});

/** What was extracted in one go, as it is kept in a cache between runs. Unknown fields are skipped (compat). */
export interface ExtractedRows {
  /** The files. */
  readonly files: readonly TsFile[];
  /** Their declarations. */
  readonly decls: readonly TsDecl[];
  /** Their calls. */
  readonly calls: readonly TsCall[];
  /** What they import. */
  readonly imports: readonly TsImport[];
}

/** What `ExtractedRows.create` takes: fields with a default may be left out. */
export interface ExtractedRowsInit {
  /** The files. */
  readonly files: readonly TsFileInit[];
  /** Their declarations. */
  readonly decls: readonly TsDeclInit[];
  /** Their calls. */
  readonly calls: readonly TsCallInit[];
  /** What they import. */
  readonly imports: readonly TsImportInit[];
}

export const ExtractedRows: Contract<ExtractedRows, ExtractedRowsInit> = /* @__PURE__ */ contract({
  name: "ExtractedRows",
  module: "extracted",
  info: info.ExtractedRowsInfo,
  read: codec.readExtractedRows,
  unpack: codec.unpackExtractedRows,
  write: codec.writeExtractedRows,
  pack: codec.packExtractedRows,
  is: codec.isExtractedRows,
  convert: codec.convertExtractedRows,
});
