/** Schemas of tables with 60 columns each, 7 KB: a recursive tagged union, many small objects. */
export const datasets = {
  name: "DatasetSpec",
  module: "dataset",
  make: (seeded) => seeded.times(4, () => dataset(seeded)),
};

function dataset(seeded) {
  return {
    name: seeded.name(),
    table_spec: {
      name: seeded.name(),
      fields: seeded.times(60, (index) => field(seeded, `${seeded.name()}_${index}`, 4)),
      key_fields: ["id", "dt"],
      version: 3,
    },
    policies: {
      scan: { batch_size: 8192, collect_statistics: true, file_sort_order: [] },
      delta: { stats_policy: "auto", stats_columns: ["id", "dt", "ts"], partition_by: ["dt"], cdf: false },
    },
    description: null,
  };
}

function field(seeded, name, depth) {
  const metadata = seeded.chance(0.15) ? { comment: seeded.name(), semantic_type: "id" } : null;
  return { name, dtype: arrowType(seeded, depth), nullable: seeded.chance(0.8), metadata };
}

function arrowType(seeded, depth) {
  const choice = seeded.fraction();
  if (depth <= 1 || choice < 0.7) return scalarType(seeded);
  if (choice < 0.8) return { type: "list", item: arrowType(seeded, depth - 1) };
  if (choice < 0.92)
    return { type: "struct", fields: seeded.times(3, (index) => field(seeded, `f${index}`, depth - 1)) };
  return { type: "map", key: { type: "utf8" }, value: arrowType(seeded, depth - 1) };
}

function scalarType(seeded) {
  return seeded.pick([
    { type: "int", bits: seeded.pick([8, 16, 32, 64]), signed: true },
    { type: "float", bits: 64 },
    { type: "utf8" },
    { type: "bool" },
    { type: "timestamp", unit: "us", tz: seeded.chance(0.5) ? "UTC" : null },
    { type: "decimal", precision: 38, scale: 10 },
  ]);
}
