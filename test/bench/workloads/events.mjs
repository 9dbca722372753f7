/** 1,000 log events of four kinds, 472 KB of JSON: a tagged union, all kinds of scalars, short strings. */
export const events = {
  name: "LogBatch",
  module: "events",
  make: (seeded) => [{ events: seeded.times(1000, () => event(seeded)) }],
};

const KINDS = { plan, scan, write, error };

function event(seeded) {
  const kind = seeded.pick(Object.keys(KINDS));
  const context = {
    kind,
    event_id: seeded.uuid(),
    ts_ms: seeded.moment_ms(),
    run_id: `run_${seeded.hex(12)}`,
    host: {
      name: `worker-${seeded.below(64)}`,
      pid: seeded.below(65_536),
      zone: seeded.pick(["eu-west-1a", "eu-west-1b", "us-east-1c"]),
    },
    level: seeded.pick(["debug", "info", "warn", "error"]),
  };
  return { ...context, ...KINDS[kind](seeded) };
}

function plan(seeded) {
  return {
    plan_id: seeded.hex(16),
    fingerprint: seeded.hex(64),
    nodes: seeded.below(400),
    duration_ms: seeded.below(1_000_000) / 1000,
    cached: seeded.chance(0.5),
    labels: seeded.record(
      3,
      (index) => `${seeded.pick(["team", "env", "tier", "owner"])}${index}`,
      () => seeded.name(),
    ),
    parent: seeded.chance(0.5) ? seeded.hex(16) : null,
  };
}

function scan(seeded) {
  return {
    dataset: seeded.name(),
    files: seeded.below(1000),
    row_groups: seeded.below(9000),
    rows: seeded.below(1_000_000_000),
    bytes: seeded.below(1_000_000_000) * 40,
    selectivity: seeded.below(10_000) / 10_000,
    columns: seeded.times(6, () => seeded.name()),
    predicate: seeded.chance(0.6) ? `dt >= '2025-01-${10 + seeded.below(20)}' AND region = 'eu'` : null,
  };
}

function write(seeded) {
  return {
    table_uri: `s3://lake/${seeded.name()}/${seeded.name()}`,
    version: seeded.below(9999),
    mode: seeded.pick(["append", "overwrite", "merge"]),
    rows: seeded.below(100_000_000),
    bytes: seeded.below(1_000_000_000) * 40,
    duration_ms: seeded.below(1_000_000) / 1000,
    partitions: seeded.times(3, () => `dt=2025-0${1 + seeded.below(9)}-${10 + seeded.below(18)}`),
    commit: seeded.chance(0.7) ? seeded.hex(40) : null,
  };
}

const MESSAGES = ["file not found: part-0.parquet", "schema mismatch on column id", "commit conflict, retrying"];

function error(seeded) {
  return {
    code: `E${seeded.below(9999)}`,
    message: seeded.pick(MESSAGES),
    retryable: seeded.chance(0.5),
    attempt: seeded.below(9),
    stack: seeded.times(4, (depth) => `at plan.${seeded.name()} (src/engine/plan_${depth}.py:${seeded.below(900)})`),
    context: seeded.record(
      2,
      (index) => `ctx_${index}`,
      () => seeded.name(),
    ),
    cause: seeded.chance(0.3) ? "timeout" : null,
  };
}
