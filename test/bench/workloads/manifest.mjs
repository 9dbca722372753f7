/** Manifests of pipeline runs: 4.6 KB each, most of it hexadecimal fingerprints under dictionary keys. */
export const manifests = {
  name: "RunManifest",
  module: "manifest",
  make: (seeded) => seeded.times(16, () => manifest(seeded)),
};

function manifest(seeded) {
  return {
    run_id: `run_${seeded.uuid()}`,
    plan_fingerprints: seeded.record(
      20,
      (index) => `view_${seeded.name()}_${index}`,
      () => seeded.hex(64),
    ),
    delta_inputs: seeded.times(8, () => input(seeded)),
    outputs: seeded.times(8, () => output(seeded)),
    plan_signature: seeded.chance(0.8) ? seeded.hex(64) : null,
    artifact_ids: seeded.chance(0.8)
      ? seeded.record(
          6,
          (index) => `artifact_${index}_${seeded.name()}`,
          () => seeded.uuid(),
        )
      : null,
  };
}

function input(seeded) {
  return {
    dataset_name: seeded.name(),
    table_uri: `s3://lake/${seeded.name()}/${seeded.name()}`,
    version: seeded.below(5000),
    timestamp_ms: seeded.chance(0.7) ? seeded.moment_ms() : null,
    plan_fingerprint: seeded.chance(0.5) ? seeded.hex(32) : null,
  };
}

function output(seeded) {
  return {
    dataset_name: seeded.name(),
    table_uri: `s3://lake/out/${seeded.name()}`,
    version: seeded.below(5000),
    rows: seeded.below(50_000_000),
    mode: seeded.pick(["append", "overwrite", "merge"]),
    partition_by: seeded.chance(0.5) ? [] : ["dt", "region"],
  };
}
