// @generated from contracts/config/runtime-profile.yaml. Do not edit. [65a1501824518892]

import type { StructInfo } from "tessera-contracts/serde";
import { bytes, defaulted, defaultsOf, field, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
import {
  DeterminismTierInfo,
  IdentifierInfo,
  JsonDictInfo,
  NonNegIntInfo,
  PosIntInfo,
  StrMapInfo,
} from "../types.info.js";
import { DiskCacheProfileInfo } from "./cache.info.js";
import { DataFusionCompileOptionsSpecInfo, PreparedStatementSpecInfo } from "./compile.info.js";

export const DataFusionRuntimeProfileInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DataFusionRuntimeProfile",
  module: "config/runtime-profile",
  doc: "How an engine session is set up.",
  examples: [{ name: "small", memory_limit_bytes: 2147483648 }],
  purpose: "config",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the profile." }),
    defaulted("target_partitions", PosIntInfo(), () => 2, {
      doc: "How many partitions a plan is split into, and with that how many cores it keeps busy.",
    }),
    defaulted("batch_size", PosIntInfo(), () => 8192, { doc: "Rows in one record batch." }),
    defaulted("memory_limit_bytes", nullable(PosIntInfo()), () => null, {
      doc: "Memory the session may use before it spills, in bytes. Null has no limit.",
    }),
    defaulted("cache", nullable(DiskCacheProfileInfo), () => null, {
      doc: "The on-disk caches. Null keeps nothing on disk.",
    }),
    defaulted("prepared_statements", list(PreparedStatementSpecInfo), () => [], {
      doc: "Statements to prepare when the session starts.",
    }),
    defaulted("compile", DataFusionCompileOptionsSpecInfo, () => defaultsOf(DataFusionCompileOptionsSpecInfo), {
      doc: "How plans are compiled.",
    }),
    defaulted("settings", StrMapInfo(), () => Object.create(null), {
      doc: "Engine settings by their own names, such as `datafusion.execution.collect_statistics`. They win over the fields above.",
    }),
  ],
});

export const RuntimeProfileSnapshotInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RuntimeProfileSnapshot",
  module: "config/runtime-profile",
  doc: "The settings a run really had, with hashes that tell whether two runs had the same.",
  examples: [
    {
      version: 1,
      name: "small",
      determinism_tier: "stable_set",
      scan_profile: { batch_size: 8192 },
      ibis_options: {},
      sqlglot_policy: null,
      datafusion: { target_partitions: 2 },
      function_registry_hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      profile_hash: "0000000000000000000000000000000000000000000000000000000000000000",
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("version", NonNegIntInfo(), { doc: "Version of this layout, raised when its meaning changes." }),
    field("name", str(), { doc: "Name of the profile." }),
    field("determinism_tier", DeterminismTierInfo, { doc: "What two runs with this profile agree on." }),
    field("scan_profile", JsonDictInfo(), { doc: "Settings of table scans, in the engine's own words." }),
    field("ibis_options", JsonDictInfo(), { doc: "Options of Ibis, in its own words." }),
    field("sqlglot_policy", nullable(JsonDictInfo()), {
      doc: "Options of SQLGlot, in its own words. Null if it was not used.",
    }),
    field("datafusion", nullable(JsonDictInfo()), {
      doc: "Settings of DataFusion, in its own words. Null if another engine ran.",
    }),
    field("function_registry_hash", str(), { doc: "Hash over the user-defined functions that were registered." }),
    field("profile_hash", str(), { doc: "Hash over all of the above. It is part of every plan cache key." }),
    defaulted("scan_profile_schema_msgpack", nullable(bytes()), () => null, {
      doc: "Arrow schema that `scan_profile` is stored with as a table row, as a MessagePack extension value in bytes. Null if it was not stored.",
    }),
  ],
});
