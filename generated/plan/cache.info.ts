// @generated from contracts/plan/cache.yaml. Do not edit. [8d1864f46f80c021]

import type { StructInfo } from "tessera-contracts/serde";
import { bytes, field, struct } from "tessera-contracts/serde/codegen";
import { EventTimeMsInfo, PlanFingerprintInfo, Sha256HexInfo } from "../types.info.js";

export const PlanCacheKeyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PlanCacheKey",
  module: "plan/cache",
  doc: "Everything a plan depends on. Two keys with the same fields stand for the same plan; the entry's file is named by the fingerprint of the key.",
  examples: [
    {
      profile_hash: "0000000000000000000000000000000000000000000000000000000000000000",
      substrait_hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      plan_fingerprint: "0000000000000000000000000000000000000000000000000000000000000000",
      udf_snapshot_hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      function_registry_hash: "0000000000000000000000000000000000000000000000000000000000000000",
      required_udfs_hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      required_rewrite_tags_hash: "0000000000000000000000000000000000000000000000000000000000000000",
      settings_hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      delta_inputs_hash: "0000000000000000000000000000000000000000000000000000000000000000",
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("profile_hash", Sha256HexInfo(), { doc: "The session's settings, from RuntimeProfileSnapshot." }),
    field("substrait_hash", Sha256HexInfo(), { doc: "The plan before it is optimised, as a Substrait message." }),
    field("plan_fingerprint", PlanFingerprintInfo(), {
      doc: "Fingerprint of the optimised plan, by which a cached one is verified.",
    }),
    field("udf_snapshot_hash", Sha256HexInfo(), { doc: "The user-defined functions, as UdfCatalogSnapshot." }),
    field("function_registry_hash", Sha256HexInfo(), {
      doc: "Everything callable, the engine's own functions included.",
    }),
    field("required_udfs_hash", Sha256HexInfo(), {
      doc: "The sorted names of the user-defined functions the plan calls.",
    }),
    field("required_rewrite_tags_hash", Sha256HexInfo(), { doc: "The sorted rewrite tags of those functions." }),
    field("settings_hash", Sha256HexInfo(), { doc: "The engine settings by name that were in force." }),
    field("delta_inputs_hash", Sha256HexInfo(), {
      doc: "The table versions the plan reads, as DeltaInputPin. It changes with every commit to an input.",
    }),
  ],
});

export const PlanCacheEntryInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PlanCacheEntry",
  module: "plan/cache",
  doc: "A plan that is kept.",
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("key", PlanCacheKeyInfo, {
      doc: "What the plan depends on, in full, so that a hash collision cannot go unnoticed.",
    }),
    field("plan_bytes", bytes(), {
      doc: "The optimised plan, as the engine serialises it. Only the same version of the engine can read it.",
    }),
    field("created_at_unix_ms", EventTimeMsInfo(), { doc: "When it was planned." }),
  ],
});
