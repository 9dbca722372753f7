/**
 * 100,000 rows of three integers, arrays on the wire and objects in JavaScript. What knows no such structs has to build the arrays
 * itself before it encodes: `toWire` does that, inside the time.
 */
export const telemetry = {
  name: "ScanBatch",
  module: "telemetry",
  row: "ScanTelemetry",
  make: (seeded) => [{ rows: seeded.times(100_000, () => row(seeded)) }],
  toWire: (batch) => ({
    rows: batch.rows.map((one) => [one.fragment_count, one.row_group_count, one.count_rows]),
  }),
};

function row(seeded) {
  return {
    fragment_count: seeded.below(200),
    row_group_count: seeded.below(5000),
    count_rows: seeded.chance(0.8) ? seeded.below(100_000_000) : null,
  };
}
