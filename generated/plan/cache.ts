// @generated from contracts/plan/cache.yaml. Do not edit. [18ae6b0b168aa5b0]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { EventTimeMs, PlanFingerprint, Sha256Hex } from "../types.js";
import * as codec from "./cache.codec.js";
import * as info from "./cache.info.js";

/**
 * Everything a plan depends on. Two keys with the same fields stand for the same plan; the entry's file is named by
 * the fingerprint of the key. Unknown fields are skipped (compat).
 */
export interface PlanCacheKey {
  /** The session's settings, from RuntimeProfileSnapshot. */
  readonly profile_hash: Sha256Hex;
  /** The plan before it is optimised, as a Substrait message. */
  readonly substrait_hash: Sha256Hex;
  /** Fingerprint of the optimised plan, by which a cached one is verified. */
  readonly plan_fingerprint: PlanFingerprint;
  /** The user-defined functions, as UdfCatalogSnapshot. */
  readonly udf_snapshot_hash: Sha256Hex;
  /** Everything callable, the engine's own functions included. */
  readonly function_registry_hash: Sha256Hex;
  /** The sorted names of the user-defined functions the plan calls. */
  readonly required_udfs_hash: Sha256Hex;
  /** The sorted rewrite tags of those functions. */
  readonly required_rewrite_tags_hash: Sha256Hex;
  /** The engine settings by name that were in force. */
  readonly settings_hash: Sha256Hex;
  /** The table versions the plan reads, as DeltaInputPin. It changes with every commit to an input. */
  readonly delta_inputs_hash: Sha256Hex;
}

/** What `PlanCacheKey.create` takes: fields with a default may be left out. */
export interface PlanCacheKeyInit {
  /** The session's settings, from RuntimeProfileSnapshot. */
  readonly profile_hash: Sha256Hex;
  /** The plan before it is optimised, as a Substrait message. */
  readonly substrait_hash: Sha256Hex;
  /** Fingerprint of the optimised plan, by which a cached one is verified. */
  readonly plan_fingerprint: PlanFingerprint;
  /** The user-defined functions, as UdfCatalogSnapshot. */
  readonly udf_snapshot_hash: Sha256Hex;
  /** Everything callable, the engine's own functions included. */
  readonly function_registry_hash: Sha256Hex;
  /** The sorted names of the user-defined functions the plan calls. */
  readonly required_udfs_hash: Sha256Hex;
  /** The sorted rewrite tags of those functions. */
  readonly required_rewrite_tags_hash: Sha256Hex;
  /** The engine settings by name that were in force. */
  readonly settings_hash: Sha256Hex;
  /** The table versions the plan reads, as DeltaInputPin. It changes with every commit to an input. */
  readonly delta_inputs_hash: Sha256Hex;
}

export const PlanCacheKey: Contract<PlanCacheKey, PlanCacheKeyInit> = /* @__PURE__ */ contract({
  name: "PlanCacheKey",
  module: "plan/cache",
  info: info.PlanCacheKeyInfo,
  read: codec.readPlanCacheKey,
  unpack: codec.unpackPlanCacheKey,
  write: codec.writePlanCacheKey,
  pack: codec.packPlanCacheKey,
  is: codec.isPlanCacheKey,
  convert: codec.convertPlanCacheKey,
});

/** A plan that is kept. Unknown fields are skipped (compat). */
export interface PlanCacheEntry {
  /** What the plan depends on, in full, so that a hash collision cannot go unnoticed. */
  readonly key: PlanCacheKey;
  /** The optimised plan, as the engine serialises it. Only the same version of the engine can read it. */
  readonly plan_bytes: Uint8Array;
  /** When it was planned. */
  readonly created_at_unix_ms: EventTimeMs;
}

/** What `PlanCacheEntry.create` takes: fields with a default may be left out. */
export interface PlanCacheEntryInit {
  /** What the plan depends on, in full, so that a hash collision cannot go unnoticed. */
  readonly key: PlanCacheKeyInit;
  /** The optimised plan, as the engine serialises it. Only the same version of the engine can read it. */
  readonly plan_bytes: Uint8Array;
  /** When it was planned. */
  readonly created_at_unix_ms: EventTimeMs;
}

export const PlanCacheEntry: Contract<PlanCacheEntry, PlanCacheEntryInit> = /* @__PURE__ */ contract({
  name: "PlanCacheEntry",
  module: "plan/cache",
  info: info.PlanCacheEntryInfo,
  read: codec.readPlanCacheEntry,
  unpack: codec.unpackPlanCacheEntry,
  write: codec.writePlanCacheEntry,
  pack: codec.packPlanCacheEntry,
  is: codec.isPlanCacheEntry,
  convert: codec.convertPlanCacheEntry,
});
