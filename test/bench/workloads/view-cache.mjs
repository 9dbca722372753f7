/** Small flat messages of some 141 bytes: what a call costs. */
export const viewCaches = {
  name: "ViewCacheArtifact",
  module: "view-cache",
  make: (seeded) => seeded.times(64, () => viewCache(seeded)),
};

function viewCache(seeded) {
  return {
    view_name: seeded.name(),
    cache_policy: seeded.pick(["none", "memory", "delta_staging", "delta_output"]),
    cache_path: seeded.chance(0.6) ? `/var/cache/${seeded.name()}/${seeded.hex(8)}` : null,
    plan_fingerprint: seeded.chance(0.8) ? seeded.hex(32) : null,
    hit: seeded.chance(0.7) ? seeded.chance(0.5) : null,
  };
}
