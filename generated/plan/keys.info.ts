// @generated from contracts/plan/keys.yaml. Do not edit. [31638decf162e884]

import type { StructInfo } from "tessera-contracts/serde";
import { defaulted, field, list, map, nullable, str, struct } from "tessera-contracts/serde/codegen";
import {
  DeltaVersionInfo,
  NonEmptyStrInfo,
  PlanFingerprintInfo,
  PosIntInfo,
  Sha256HexInfo,
  SqlDialectInfo,
  SqlTextInfo,
  StrMapInfo,
} from "../types.info.js";

export const CanonicalSqlInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CanonicalSql",
  module: "plan/keys",
  doc: "A SQL view in its normal form, for its plan fingerprint.",
  purpose: "spec",
  fields: () => [
    field("form", PosIntInfo(), { doc: "Version of the normal form." }),
    field("dialect", SqlDialectInfo, { doc: "The dialect." }),
    field("sql", SqlTextInfo(), {
      doc: "The tokens, joined by single spaces, without comments; words outside quotes in lower case.",
    }),
    field("refs", map(str(), str()), {
      doc: "By each name the statement reads, the dataset of that name or `v_` and the fingerprint of the view.",
    }),
  ],
});

export const ResultInputInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ResultInput",
  module: "plan/keys",
  doc: "What one dataset contributes to a result.",
  purpose: "spec",
  fields: () => [
    field("table_id", NonEmptyStrInfo(), {
      doc: "Id of the Delta table, whatever its place, or the SHA-256 of the file list of other formats.",
    }),
    field("version", nullable(DeltaVersionInfo()), { doc: "The version read. Null for formats without versions." }),
    defaulted("from_version", nullable(DeltaVersionInfo()), () => null, {
      doc: "First version whose changes were read, of a change data feed. Null if the rows themselves were read.",
    }),
    field("boundary", Sha256HexInfo(), { doc: "Fingerprint of the ResolvedProjection it was read through." }),
  ],
});

export const ResultKeyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ResultKey",
  module: "plan/keys",
  doc: "Everything that decides the rows of a result. Equal keys mean equal rows, whatever computed them.",
  purpose: "spec",
  fields: () => [
    field("plan_fingerprint", PlanFingerprintInfo(), { doc: "The plan, with the views it reads." }),
    field("inputs", map(str(), ResultInputInfo), {
      doc: "The datasets it reads, by name, those of its views included.",
    }),
    defaulted("parameters", StrMapInfo(), () => Object.create(null), {
      doc: "The values of its parameters, as JSON text by name.",
    }),
  ],
});

export const ExecutionKeyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ExecutionKey",
  module: "plan/keys",
  doc: "Everything that decides the bytes of a result, for the manifest.",
  purpose: "spec",
  fields: () => [
    field("result", Sha256HexInfo(), { doc: "Fingerprint of the ResultKey." }),
    field("engine", NonEmptyStrInfo(), { doc: "Name and version of the engine, such as `duckdb 1.5.6`." }),
    field("profile_hash", Sha256HexInfo(), { doc: "The session's settings." }),
    defaulted("writer_policy", nullable(Sha256HexInfo()), () => null, {
      doc: "The policy hash of the WriterPolicySnapshot. Null if nothing was written.",
    }),
  ],
});

export const ViewShapeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ViewShape",
  module: "plan/keys",
  doc: "A view in the shape of a graph.",
  purpose: "spec",
  fields: () => [
    field("plan_fingerprint", PlanFingerprintInfo(), { doc: "Its plan." }),
    defaulted("deps", list(str()), () => [], { doc: "The views it reads, sorted." }),
    defaulted("output", nullable(str()), () => null, { doc: "The dataset it is written to. Null if it is not." }),
  ],
});

export const GraphShapeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "GraphShape",
  module: "plan/keys",
  doc: "All views of a pipeline and how they hang together, for the plan signature.",
  purpose: "spec",
  fields: () => [
    field("form", PosIntInfo(), { doc: "Version of this form." }),
    field("views", map(str(), ViewShapeInfo), { doc: "The views by name." }),
  ],
});
