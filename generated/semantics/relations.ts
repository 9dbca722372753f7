// @generated from contracts/semantics/relations.yaml. Do not edit. [e7b7e02ab78880fc]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { ExprSpec, ExprSpecInit } from "../query/expressions.js";
import type { ColumnName, Identifier, NonEmptyStr } from "../types.js";
import * as codec from "./relations.codec.js";
import * as info from "./relations.info.js";

/**
 * Which rows a join gives. Pairs that match, these and left rows without a match, left rows with a match, or left
 * rows without one.
 */
export type JoinKind = "inner" | "left" | "semi" | "anti";

export const JoinKind: EnumContract<JoinKind> = /* @__PURE__ */ enumContract({
  name: "JoinKind",
  module: "semantics/relations",
  info: info.JoinKindInfo,
  read: codec.readJoinKind,
  unpack: codec.unpackJoinKind,
  write: codec.writeJoinKind,
  pack: codec.packJoinKind,
  is: codec.isJoinKind,
  convert: codec.convertJoinKind,
});

/** Two tables joined on equal columns. */
export interface JoinSpec {
  /** The table or view on the left. */
  readonly left: NonEmptyStr;
  /** The table or view on the right. */
  readonly right: NonEmptyStr;
  /** Which rows the join gives. */
  readonly join: JoinKind;
  /** Pairs of columns that must be equal, left side first. Length `>= 1`. */
  readonly on: readonly (readonly [ColumnName, ColumnName])[];
  /** Condition on joined rows. Null keeps them all. Default `null`. */
  readonly filter: ExprSpec | null;
}

/** What `JoinSpec.create` takes: fields with a default may be left out. */
export interface JoinSpecInit {
  /** The table or view on the left. */
  readonly left: NonEmptyStr;
  /** The table or view on the right. */
  readonly right: NonEmptyStr;
  /** Which rows the join gives. */
  readonly join: JoinKind;
  /** Pairs of columns that must be equal, left side first. Length `>= 1`. */
  readonly on: readonly (readonly [ColumnName, ColumnName])[];
  /** Condition on joined rows. Null keeps them all. Default `null`. */
  readonly filter?: ExprSpecInit | null | undefined;
}

export const JoinSpec: Contract<JoinSpec, JoinSpecInit> = /* @__PURE__ */ contract({
  name: "JoinSpec",
  module: "semantics/relations",
  info: info.JoinSpecInfo,
  read: codec.readJoinSpec,
  unpack: codec.unpackJoinSpec,
  write: codec.writeJoinSpec,
  pack: codec.packJoinSpec,
  is: codec.isJoinSpec,
  convert: codec.convertJoinSpec,
});

/** One way to find pairs of a relation. */
export interface RuleSpec {
  /** Name of the rule, which its edges carry as their origin. */
  readonly name: Identifier;
  /** The join that gives the pairs. */
  readonly source: JoinSpec;
  /** Of rules that find the same pair, the one with the lowest priority keeps it. Default `100`. */
  readonly priority: number;
}

/** What `RuleSpec.create` takes: fields with a default may be left out. */
export interface RuleSpecInit {
  /** Name of the rule, which its edges carry as their origin. */
  readonly name: Identifier;
  /** The join that gives the pairs. */
  readonly source: JoinSpecInit;
  /** Of rules that find the same pair, the one with the lowest priority keeps it. Default `100`. */
  readonly priority?: number | undefined;
}

export const RuleSpec: Contract<RuleSpec, RuleSpecInit> = /* @__PURE__ */ contract({
  name: "RuleSpec",
  module: "semantics/relations",
  info: info.RuleSpecInfo,
  read: codec.readRuleSpec,
  unpack: codec.unpackRuleSpec,
  write: codec.writeRuleSpec,
  pack: codec.packRuleSpec,
  is: codec.isRuleSpec,
  convert: codec.convertRuleSpec,
});

/** A relation and all the ways to find it, the reliable ones first. */
export interface RelationSpec {
  /** Name of the relation. */
  readonly name: Identifier;
  /** The ways to find it. Length `>= 1`. */
  readonly rules: readonly RuleSpec[];
  /** Kind of the edges it becomes, the `edge_kind` of an EdgeEmitSpec. */
  readonly emit: NonEmptyStr;
}

/** What `RelationSpec.create` takes: fields with a default may be left out. */
export interface RelationSpecInit {
  /** Name of the relation. */
  readonly name: Identifier;
  /** The ways to find it. Length `>= 1`. */
  readonly rules: readonly RuleSpecInit[];
  /** Kind of the edges it becomes, the `edge_kind` of an EdgeEmitSpec. */
  readonly emit: NonEmptyStr;
}

export const RelationSpec: Contract<RelationSpec, RelationSpecInit> = /* @__PURE__ */ contract({
  name: "RelationSpec",
  module: "semantics/relations",
  info: info.RelationSpecInfo,
  read: codec.readRelationSpec,
  unpack: codec.unpackRelationSpec,
  write: codec.writeRelationSpec,
  pack: codec.packRelationSpec,
  is: codec.isRelationSpec,
  convert: codec.convertRelationSpec,
});
