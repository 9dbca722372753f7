// @generated from contracts/tooling/evolution-report.yaml. Do not edit. [179b0bc057bb871f]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { date, enumOf, field, list, nullable, str, struct, unset } from "tessera-contracts/serde/codegen";
import { NonEmptyStrInfo, PathStrInfo, PosIntInfo } from "../types.info.js";

export const EvolutionReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EvolutionReport",
  module: "tooling/evolution-report",
  doc: "What one version of the contracts does to users of another.",
  examples: [
    {
      verdict: { backward: "break", forward: "ok", source: "break" },
      findings: [
        {
          rule: "FIELD_ADDED_REQUIRED",
          severity: "breaking",
          backward: "break",
          forward: "ok",
          source: "break",
          contract: "RunManifest",
          path: "RunManifest.note",
          file: "contracts/artifacts/manifest.yaml",
          line: 41,
          column: 7,
          message: "`note` is a new field without a default",
          why: "documents written by the old contracts lack the key `note`, which new readers of RunManifest require",
          fix: "give it a default, or make it optional: `note?: str`",
          baseline: { ref: "git:v1.4.0", file: "contracts/artifacts/manifest.yaml", line: 33 },
        },
      ],
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("verdict", EvolutionVerdictsInfo, { doc: "The worst of all changes, whatever was accepted." }),
    field("findings", list(EvolutionChangeInfo), {
      doc: "Every change that a rule has something to say about, by place in the new contracts.",
    }),
  ],
});

export const EvolutionVerdictInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "EvolutionVerdict",
  module: "tooling/evolution-report",
  doc: "Whether one side of a change still works.",
  values: ["ok", "break"],
});

export const EvolutionVerdictsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EvolutionVerdicts",
  module: "tooling/evolution-report",
  doc: "Whom a change breaks.",
  mode: "compat",
  fields: () => [
    field("backward", EvolutionVerdictInfo, { doc: "Documents written by the old contracts, read by the new ones." }),
    field("forward", EvolutionVerdictInfo, { doc: "Documents written by the new contracts, read by the old ones." }),
    field("source", EvolutionVerdictInfo, {
      doc: "TypeScript code that builds or reads values of the old types, against the new ones.",
    }),
  ],
});

export const EvolutionSeverityInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "EvolutionSeverity",
  module: "tooling/evolution-report",
  doc: "How much a change matters. Breaking fails the check, risky decodes but may change data or meaning, safe needs no thought.",
  values: ["breaking", "risky", "safe"],
});

export const EvolutionChangeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EvolutionChange",
  module: "tooling/evolution-report",
  doc: "One change that a rule has something to say about.",
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("backward", EvolutionVerdictInfo, { doc: "Documents written by the old contracts, read by the new ones." }),
    field("forward", EvolutionVerdictInfo, { doc: "Documents written by the new contracts, read by the old ones." }),
    field("source", EvolutionVerdictInfo, {
      doc: "TypeScript code that builds or reads values of the old types, against the new ones.",
    }),
    field("rule", str({ pattern: "^[A-Z][A-Z0-9_]*$" }), { doc: "The rule, which `tessera explain` has a page of." }),
    field("severity", EvolutionSeverityInfo, {
      doc: "How much it matters to this check, which may count some of the sides only.",
    }),
    field("contract", NonEmptyStrInfo(), { doc: "Name of the type that changed." }),
    field("path", NonEmptyStrInfo(), { doc: "The place within the contracts, as `tessera accept` takes it." }),
    field("file", PathStrInfo(), { doc: "File of the new contracts, named from where the check ran." }),
    field("line", PosIntInfo(), { doc: "Line in it, counted from 1." }),
    field("column", PosIntInfo(), { doc: "Column in it, counted from 1 in UTF-16 code units as editors do." }),
    field("message", NonEmptyStrInfo(), { doc: "What changed, in one line." }),
    field("why", NonEmptyStrInfo(), { doc: "Who breaks, in words of readers and writers." }),
    field("fix", NonEmptyStrInfo(), { doc: "What to do instead." }),
    unset("witness", EvolutionWitnessInfo, {
      doc: "A document that breaks. Absent unless documents were tried, with `--prove`, and one showed it.",
    }),
    field("baseline", EvolutionBaselineInfo, { doc: "The place in the old contracts." }),
    unset("accepted_by", EvolutionAcceptanceInfo, {
      wire: "acceptedBy",
      doc: "Who says that it is meant. Absent unless it was accepted.",
    }),
  ],
});

export const EvolutionDirectionInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "EvolutionDirection",
  module: "tooling/evolution-report",
  doc: "Which way documents go between two versions.",
  values: ["backward", "forward"],
});

export const EvolutionFormatInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "EvolutionFormat",
  module: "tooling/evolution-report",
  doc: "The wire format of a document.",
  values: ["json", "msgpack"],
});

export const EvolutionWitnessInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EvolutionWitness",
  module: "tooling/evolution-report",
  doc: "A document that shows a break.",
  mode: "compat",
  fields: () => [
    field("direction", EvolutionDirectionInfo, {
      doc: "Backward if the old contracts wrote it and the new ones read it, forward the other way round.",
    }),
    field("format", EvolutionFormatInfo, { doc: "What the document is written in." }),
    field("document", NonEmptyStrInfo(), { doc: "The document. JSON as it is, MessagePack in hexadecimal digits." }),
    field("outcome", NonEmptyStrInfo(), { doc: "The error of the reader, or the value that it takes for another." }),
  ],
});

export const EvolutionBaselineInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EvolutionBaseline",
  module: "tooling/evolution-report",
  doc: "A place in a version of the contracts that others are compared with.",
  mode: "compat",
  fields: () => [
    field("ref", NonEmptyStrInfo(), { doc: "The version, as `--against` names it." }),
    field("file", nullable(PathStrInfo()), { doc: "File of that version. Null if what changed was not there." }),
    field("line", nullable(PosIntInfo()), { doc: "Line in it, counted from 1. Null if what changed was not there." }),
  ],
});

export const EvolutionAcceptanceInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EvolutionAcceptance",
  module: "tooling/evolution-report",
  doc: "An entry of the list of breaks that are meant.",
  mode: "compat",
  fields: () => [
    field("reason", NonEmptyStrInfo(), { doc: "Why it is meant." }),
    field("until", nullable(date()), { doc: "The last day it holds. Null for ever." }),
    unset("by", NonEmptyStrInfo(), { doc: "Who accepted it. Absent where the entry does not say." }),
    field("file", PathStrInfo(), { doc: "The list." }),
    field("line", PosIntInfo(), { doc: "Line of the entry, counted from 1." }),
  ],
});
