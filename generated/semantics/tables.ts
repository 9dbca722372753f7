// @generated from contracts/semantics/tables.yaml. Do not edit. [02b108417ac26290]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { ColumnName, Identifier, NonEmptyStr } from "../types.js";
import * as codec from "./tables.codec.js";
import * as info from "./tables.info.js";

/** What a span is counted in. Bytes of the UTF-8 text, code points, or lines. */
export type SpanUnit = "byte" | "char" | "line";

export const SpanUnit: EnumContract<SpanUnit> = /* @__PURE__ */ enumContract({
  name: "SpanUnit",
  module: "semantics/tables",
  info: info.SpanUnitInfo,
  read: codec.readSpanUnit,
  unpack: codec.unpackSpanUnit,
  write: codec.writeSpanUnit,
  pack: codec.packSpanUnit,
  is: codec.isSpanUnit,
  convert: codec.convertSpanUnit,
});

/** The columns that hold the start and the end of a span. The end is the position after the last one. */
export interface SpanBinding {
  /** Column with the start, counted from 0. Default `"bstart"`. */
  readonly start: ColumnName;
  /** Column with the end. Default `"bend"`. */
  readonly end: ColumnName;
  /** What the span is counted in. Default `"byte"`. */
  readonly unit: SpanUnit;
}

/** What `SpanBinding.create` takes: fields with a default may be left out. */
export interface SpanBindingInit {
  /** Column with the start, counted from 0. Default `"bstart"`. */
  readonly start?: ColumnName | undefined;
  /** Column with the end. Default `"bend"`. */
  readonly end?: ColumnName | undefined;
  /** What the span is counted in. Default `"byte"`. */
  readonly unit?: SpanUnit | undefined;
}

export const SpanBinding: Contract<SpanBinding, SpanBindingInit> = /* @__PURE__ */ contract({
  name: "SpanBinding",
  module: "semantics/tables",
  info: info.SpanBindingInfo,
  read: codec.readSpanBinding,
  unpack: codec.unpackSpanBinding,
  write: codec.writeSpanBinding,
  pack: codec.packSpanBinding,
  is: codec.isSpanBinding,
  convert: codec.convertSpanBinding,
});

/**
 * A column of ids that are hashes of a namespace, the row's file and its span. The same source gives the same ids, in
 * any run.
 */
export interface IdDerivation {
  /** The column of ids. */
  readonly out_col: ColumnName;
  /** Keeps ids of different kinds of things apart, such as `cst_node`. Changing it changes every id. */
  readonly namespace: NonEmptyStr;
  /** Column with the start of the span. */
  readonly start_col: ColumnName;
  /** Column with the end of the span. */
  readonly end_col: ColumnName;
}

/** What `IdDerivation.create` takes: fields with a default may be left out. */
export interface IdDerivationInit {
  /** The column of ids. */
  readonly out_col: ColumnName;
  /** Keeps ids of different kinds of things apart, such as `cst_node`. Changing it changes every id. */
  readonly namespace: NonEmptyStr;
  /** Column with the start of the span. */
  readonly start_col: ColumnName;
  /** Column with the end of the span. */
  readonly end_col: ColumnName;
}

export const IdDerivation: Contract<IdDerivation, IdDerivationInit> = /* @__PURE__ */ contract({
  name: "IdDerivation",
  module: "semantics/tables",
  info: info.IdDerivationInfo,
  read: codec.readIdDerivation,
  unpack: codec.unpackIdDerivation,
  write: codec.writeIdDerivation,
  pack: codec.packIdDerivation,
  is: codec.isIdDerivation,
  convert: codec.convertIdDerivation,
});

/** A column of ids of other things, derived as those derive their own. */
export interface ForeignKeyDerivation {
  /** The column of references. */
  readonly out_col: ColumnName;
  /** The `namespace` of the IdDerivation that is referred to. */
  readonly target_namespace: NonEmptyStr;
  /** Column with the start of the span of what is referred to. */
  readonly start_col: ColumnName;
  /** Column with the end of that span. */
  readonly end_col: ColumnName;
  /**
   * Columns that make the reference null if one of them is. Without them a missing span would be hashed like any
   * other. Default `[]`.
   */
  readonly guard_null_if: readonly ColumnName[];
}

/** What `ForeignKeyDerivation.create` takes: fields with a default may be left out. */
export interface ForeignKeyDerivationInit {
  /** The column of references. */
  readonly out_col: ColumnName;
  /** The `namespace` of the IdDerivation that is referred to. */
  readonly target_namespace: NonEmptyStr;
  /** Column with the start of the span of what is referred to. */
  readonly start_col: ColumnName;
  /** Column with the end of that span. */
  readonly end_col: ColumnName;
  /**
   * Columns that make the reference null if one of them is. Without them a missing span would be hashed like any
   * other. Default `[]`.
   */
  readonly guard_null_if?: readonly ColumnName[] | undefined;
}

export const ForeignKeyDerivation: Contract<ForeignKeyDerivation, ForeignKeyDerivationInit> = /* @__PURE__ */ contract({
  name: "ForeignKeyDerivation",
  module: "semantics/tables",
  info: info.ForeignKeyDerivationInfo,
  read: codec.readForeignKeyDerivation,
  unpack: codec.unpackForeignKeyDerivation,
  write: codec.writeForeignKeyDerivation,
  pack: codec.packForeignKeyDerivation,
  is: codec.isForeignKeyDerivation,
  convert: codec.convertForeignKeyDerivation,
});

/** What the semantic layer makes of an extracted table. */
export interface SemanticTableSpec {
  /** The extracted table. */
  readonly table: Identifier;
  /** Where in its file a row stands. Default `{}`. */
  readonly primary_span: SpanBinding;
  /** How rows get their id. Null if they are never referred to. Default `null`. */
  readonly entity_id: IdDerivation | null;
  /** How rows refer to others. Default `[]`. */
  readonly foreign_keys: readonly ForeignKeyDerivation[];
  /** Columns with text for people, which are indexed for search. Default `[]`. */
  readonly text_columns: readonly ColumnName[];
}

/** What `SemanticTableSpec.create` takes: fields with a default may be left out. */
export interface SemanticTableSpecInit {
  /** The extracted table. */
  readonly table: Identifier;
  /** Where in its file a row stands. Default `{}`. */
  readonly primary_span?: SpanBindingInit | undefined;
  /** How rows get their id. Null if they are never referred to. Default `null`. */
  readonly entity_id?: IdDerivationInit | null | undefined;
  /** How rows refer to others. Default `[]`. */
  readonly foreign_keys?: readonly ForeignKeyDerivationInit[] | undefined;
  /** Columns with text for people, which are indexed for search. Default `[]`. */
  readonly text_columns?: readonly ColumnName[] | undefined;
}

export const SemanticTableSpec: Contract<SemanticTableSpec, SemanticTableSpecInit> = /* @__PURE__ */ contract({
  name: "SemanticTableSpec",
  module: "semantics/tables",
  info: info.SemanticTableSpecInfo,
  read: codec.readSemanticTableSpec,
  unpack: codec.unpackSemanticTableSpec,
  write: codec.writeSemanticTableSpec,
  pack: codec.packSemanticTableSpec,
  is: codec.isSemanticTableSpec,
  convert: codec.convertSemanticTableSpec,
});
