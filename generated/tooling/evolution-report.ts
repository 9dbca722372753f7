// @generated from contracts/tooling/evolution-report.yaml. Do not edit. [9d1105254dafc6b2]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, PathStr, PosInt } from "../types.js";
import * as codec from "./evolution-report.codec.js";
import * as info from "./evolution-report.info.js";

/** What one version of the contracts does to users of another. Unknown fields are skipped (compat). */
export interface EvolutionReport {
  /** The worst of all changes, whatever was accepted. */
  readonly verdict: EvolutionVerdicts;
  /** Every change that a rule has something to say about, by place in the new contracts. */
  readonly findings: readonly EvolutionChange[];
}

/** What `EvolutionReport.create` takes: fields with a default may be left out. */
export interface EvolutionReportInit {
  /** The worst of all changes, whatever was accepted. */
  readonly verdict: EvolutionVerdictsInit;
  /** Every change that a rule has something to say about, by place in the new contracts. */
  readonly findings: readonly EvolutionChangeInit[];
}

export const EvolutionReport: Contract<EvolutionReport, EvolutionReportInit> = /* @__PURE__ */ contract({
  name: "EvolutionReport",
  module: "tooling/evolution-report",
  info: info.EvolutionReportInfo,
  read: codec.readEvolutionReport,
  unpack: codec.unpackEvolutionReport,
  write: codec.writeEvolutionReport,
  pack: codec.packEvolutionReport,
  is: codec.isEvolutionReport,
  convert: codec.convertEvolutionReport,
});

/** Whether one side of a change still works. */
export type EvolutionVerdict = "ok" | "break";

export const EvolutionVerdict: EnumContract<EvolutionVerdict> = /* @__PURE__ */ enumContract({
  name: "EvolutionVerdict",
  module: "tooling/evolution-report",
  info: info.EvolutionVerdictInfo,
  read: codec.readEvolutionVerdict,
  unpack: codec.unpackEvolutionVerdict,
  write: codec.writeEvolutionVerdict,
  pack: codec.packEvolutionVerdict,
  is: codec.isEvolutionVerdict,
  convert: codec.convertEvolutionVerdict,
});

/** Whom a change breaks. Unknown fields are skipped (compat). */
export interface EvolutionVerdicts {
  /** Documents written by the old contracts, read by the new ones. */
  readonly backward: EvolutionVerdict;
  /** Documents written by the new contracts, read by the old ones. */
  readonly forward: EvolutionVerdict;
  /** TypeScript code that builds or reads values of the old types, against the new ones. */
  readonly source: EvolutionVerdict;
}

/** What `EvolutionVerdicts.create` takes: fields with a default may be left out. */
export interface EvolutionVerdictsInit {
  /** Documents written by the old contracts, read by the new ones. */
  readonly backward: EvolutionVerdict;
  /** Documents written by the new contracts, read by the old ones. */
  readonly forward: EvolutionVerdict;
  /** TypeScript code that builds or reads values of the old types, against the new ones. */
  readonly source: EvolutionVerdict;
}

export const EvolutionVerdicts: Contract<EvolutionVerdicts, EvolutionVerdictsInit> = /* @__PURE__ */ contract({
  name: "EvolutionVerdicts",
  module: "tooling/evolution-report",
  info: info.EvolutionVerdictsInfo,
  read: codec.readEvolutionVerdicts,
  unpack: codec.unpackEvolutionVerdicts,
  write: codec.writeEvolutionVerdicts,
  pack: codec.packEvolutionVerdicts,
  is: codec.isEvolutionVerdicts,
  convert: codec.convertEvolutionVerdicts,
});

/**
 * How much a change matters. Breaking fails the check, risky decodes but may change data or meaning, safe needs no
 * thought.
 */
export type EvolutionSeverity = "breaking" | "risky" | "safe";

export const EvolutionSeverity: EnumContract<EvolutionSeverity> = /* @__PURE__ */ enumContract({
  name: "EvolutionSeverity",
  module: "tooling/evolution-report",
  info: info.EvolutionSeverityInfo,
  read: codec.readEvolutionSeverity,
  unpack: codec.unpackEvolutionSeverity,
  write: codec.writeEvolutionSeverity,
  pack: codec.packEvolutionSeverity,
  is: codec.isEvolutionSeverity,
  convert: codec.convertEvolutionSeverity,
});

/** One change that a rule has something to say about. Unknown fields are skipped (compat). */
export interface EvolutionChange {
  /** Documents written by the old contracts, read by the new ones. */
  readonly backward: EvolutionVerdict;
  /** Documents written by the new contracts, read by the old ones. */
  readonly forward: EvolutionVerdict;
  /** TypeScript code that builds or reads values of the old types, against the new ones. */
  readonly source: EvolutionVerdict;
  /** The rule, which `tessera explain` has a page of. Matches `^[A-Z][A-Z0-9_]*$`. */
  readonly rule: string;
  /** How much it matters to this check, which may count some of the sides only. */
  readonly severity: EvolutionSeverity;
  /** Name of the type that changed. */
  readonly contract: NonEmptyStr;
  /** The place within the contracts, as `tessera accept` takes it. */
  readonly path: NonEmptyStr;
  /** File of the new contracts, named from where the check ran. */
  readonly file: PathStr;
  /** Line in it, counted from 1. */
  readonly line: PosInt;
  /** Column in it, counted from 1 in UTF-16 code units as editors do. */
  readonly column: PosInt;
  /** What changed, in one line. */
  readonly message: NonEmptyStr;
  /** Who breaks, in words of readers and writers. */
  readonly why: NonEmptyStr;
  /** What to do instead. */
  readonly fix: NonEmptyStr;
  /** A document that breaks. Absent unless documents were tried, with `--prove`, and one showed it. */
  readonly witness?: EvolutionWitness;
  /** The place in the old contracts. */
  readonly baseline: EvolutionBaseline;
  /** Who says that it is meant. Absent unless it was accepted. */
  readonly accepted_by?: EvolutionAcceptance;
}

/** What `EvolutionChange.create` takes: fields with a default may be left out. */
export interface EvolutionChangeInit {
  /** Documents written by the old contracts, read by the new ones. */
  readonly backward: EvolutionVerdict;
  /** Documents written by the new contracts, read by the old ones. */
  readonly forward: EvolutionVerdict;
  /** TypeScript code that builds or reads values of the old types, against the new ones. */
  readonly source: EvolutionVerdict;
  /** The rule, which `tessera explain` has a page of. Matches `^[A-Z][A-Z0-9_]*$`. */
  readonly rule: string;
  /** How much it matters to this check, which may count some of the sides only. */
  readonly severity: EvolutionSeverity;
  /** Name of the type that changed. */
  readonly contract: NonEmptyStr;
  /** The place within the contracts, as `tessera accept` takes it. */
  readonly path: NonEmptyStr;
  /** File of the new contracts, named from where the check ran. */
  readonly file: PathStr;
  /** Line in it, counted from 1. */
  readonly line: PosInt;
  /** Column in it, counted from 1 in UTF-16 code units as editors do. */
  readonly column: PosInt;
  /** What changed, in one line. */
  readonly message: NonEmptyStr;
  /** Who breaks, in words of readers and writers. */
  readonly why: NonEmptyStr;
  /** What to do instead. */
  readonly fix: NonEmptyStr;
  /** A document that breaks. Absent unless documents were tried, with `--prove`, and one showed it. */
  readonly witness?: EvolutionWitnessInit | undefined;
  /** The place in the old contracts. */
  readonly baseline: EvolutionBaselineInit;
  /** Who says that it is meant. Absent unless it was accepted. */
  readonly accepted_by?: EvolutionAcceptanceInit | undefined;
}

export const EvolutionChange: Contract<EvolutionChange, EvolutionChangeInit> = /* @__PURE__ */ contract({
  name: "EvolutionChange",
  module: "tooling/evolution-report",
  info: info.EvolutionChangeInfo,
  read: codec.readEvolutionChange,
  unpack: codec.unpackEvolutionChange,
  write: codec.writeEvolutionChange,
  pack: codec.packEvolutionChange,
  is: codec.isEvolutionChange,
  convert: codec.convertEvolutionChange,
});

/** Which way documents go between two versions. */
export type EvolutionDirection = "backward" | "forward";

export const EvolutionDirection: EnumContract<EvolutionDirection> = /* @__PURE__ */ enumContract({
  name: "EvolutionDirection",
  module: "tooling/evolution-report",
  info: info.EvolutionDirectionInfo,
  read: codec.readEvolutionDirection,
  unpack: codec.unpackEvolutionDirection,
  write: codec.writeEvolutionDirection,
  pack: codec.packEvolutionDirection,
  is: codec.isEvolutionDirection,
  convert: codec.convertEvolutionDirection,
});

/** The wire format of a document. */
export type EvolutionFormat = "json" | "msgpack";

export const EvolutionFormat: EnumContract<EvolutionFormat> = /* @__PURE__ */ enumContract({
  name: "EvolutionFormat",
  module: "tooling/evolution-report",
  info: info.EvolutionFormatInfo,
  read: codec.readEvolutionFormat,
  unpack: codec.unpackEvolutionFormat,
  write: codec.writeEvolutionFormat,
  pack: codec.packEvolutionFormat,
  is: codec.isEvolutionFormat,
  convert: codec.convertEvolutionFormat,
});

/** A document that shows a break. Unknown fields are skipped (compat). */
export interface EvolutionWitness {
  /** Backward if the old contracts wrote it and the new ones read it, forward the other way round. */
  readonly direction: EvolutionDirection;
  /** What the document is written in. */
  readonly format: EvolutionFormat;
  /** The document. JSON as it is, MessagePack in hexadecimal digits. */
  readonly document: NonEmptyStr;
  /** The error of the reader, or the value that it takes for another. */
  readonly outcome: NonEmptyStr;
}

/** What `EvolutionWitness.create` takes: fields with a default may be left out. */
export interface EvolutionWitnessInit {
  /** Backward if the old contracts wrote it and the new ones read it, forward the other way round. */
  readonly direction: EvolutionDirection;
  /** What the document is written in. */
  readonly format: EvolutionFormat;
  /** The document. JSON as it is, MessagePack in hexadecimal digits. */
  readonly document: NonEmptyStr;
  /** The error of the reader, or the value that it takes for another. */
  readonly outcome: NonEmptyStr;
}

export const EvolutionWitness: Contract<EvolutionWitness, EvolutionWitnessInit> = /* @__PURE__ */ contract({
  name: "EvolutionWitness",
  module: "tooling/evolution-report",
  info: info.EvolutionWitnessInfo,
  read: codec.readEvolutionWitness,
  unpack: codec.unpackEvolutionWitness,
  write: codec.writeEvolutionWitness,
  pack: codec.packEvolutionWitness,
  is: codec.isEvolutionWitness,
  convert: codec.convertEvolutionWitness,
});

/** A place in a version of the contracts that others are compared with. Unknown fields are skipped (compat). */
export interface EvolutionBaseline {
  /** The version, as `--against` names it. */
  readonly ref: NonEmptyStr;
  /** File of that version. Null if what changed was not there. */
  readonly file: PathStr | null;
  /** Line in it, counted from 1. Null if what changed was not there. */
  readonly line: PosInt | null;
}

/** What `EvolutionBaseline.create` takes: fields with a default may be left out. */
export interface EvolutionBaselineInit {
  /** The version, as `--against` names it. */
  readonly ref: NonEmptyStr;
  /** File of that version. Null if what changed was not there. */
  readonly file: PathStr | null;
  /** Line in it, counted from 1. Null if what changed was not there. */
  readonly line: PosInt | null;
}

export const EvolutionBaseline: Contract<EvolutionBaseline, EvolutionBaselineInit> = /* @__PURE__ */ contract({
  name: "EvolutionBaseline",
  module: "tooling/evolution-report",
  info: info.EvolutionBaselineInfo,
  read: codec.readEvolutionBaseline,
  unpack: codec.unpackEvolutionBaseline,
  write: codec.writeEvolutionBaseline,
  pack: codec.packEvolutionBaseline,
  is: codec.isEvolutionBaseline,
  convert: codec.convertEvolutionBaseline,
});

/** An entry of the list of breaks that are meant. Unknown fields are skipped (compat). */
export interface EvolutionAcceptance {
  /** Why it is meant. */
  readonly reason: NonEmptyStr;
  /** The last day it holds. Null for ever. */
  readonly until: string | null;
  /** Who accepted it. Absent where the entry does not say. */
  readonly by?: NonEmptyStr;
  /** The list. */
  readonly file: PathStr;
  /** Line of the entry, counted from 1. */
  readonly line: PosInt;
}

/** What `EvolutionAcceptance.create` takes: fields with a default may be left out. */
export interface EvolutionAcceptanceInit {
  /** Why it is meant. */
  readonly reason: NonEmptyStr;
  /** The last day it holds. Null for ever. */
  readonly until: string | null;
  /** Who accepted it. Absent where the entry does not say. */
  readonly by?: NonEmptyStr | undefined;
  /** The list. */
  readonly file: PathStr;
  /** Line of the entry, counted from 1. */
  readonly line: PosInt;
}

export const EvolutionAcceptance: Contract<EvolutionAcceptance, EvolutionAcceptanceInit> = /* @__PURE__ */ contract({
  name: "EvolutionAcceptance",
  module: "tooling/evolution-report",
  info: info.EvolutionAcceptanceInfo,
  read: codec.readEvolutionAcceptance,
  unpack: codec.unpackEvolutionAcceptance,
  write: codec.writeEvolutionAcceptance,
  pack: codec.packEvolutionAcceptance,
  is: codec.isEvolutionAcceptance,
  convert: codec.convertEvolutionAcceptance,
});
