// Telemetry: scan measurements as positional rows, before and after their struct grew at the end.
//
//   npx tsc -p examples && node dist/examples/telemetry/main.js [row count]
//
// ScanTelemetryV2 is ScanTelemetry with three more fields, each with a default. The telemetry is written and read as
// MessagePack (one batch) and as JSON Lines (one row a line), by programs of either version.

import { fileURLToPath } from "node:url";
import {
  ScanTelemetry,
  ScanTelemetryBatch,
  ScanTelemetryV2,
  ScanTelemetryV2Batch,
} from "tessera-contracts/contracts/diagnostics/telemetry";

/** Writes and reads `rowCount` rows of each version and tells what came through. */
export function telemetry(rowCount: number): string {
  const old = Array.from({ length: rowCount }, (_, index) => scan(index));
  const grown = old.map((row, index) => ScanTelemetryV2.create({ ...row, bytes_scanned: 4096 * index }));
  const files = [
    { name: "V1", msgpack: ScanTelemetryBatch.encodeMsgpack(old), lines: ScanTelemetry.encodeJsonLines(old) },
    { name: "V2", msgpack: ScanTelemetryV2Batch.encodeMsgpack(grown), lines: ScanTelemetryV2.encodeJsonLines(grown) },
  ];
  return [
    "written  read as  format       rows      bytes  bytes/row  fragments  bytes scanned",
    ...files.flatMap((file) => [
      line([file.name, "V1", "MessagePack"], file.msgpack, ScanTelemetryBatch.decodeMsgpack(file.msgpack)),
      line([file.name, "V1", "JSON Lines"], file.lines, ScanTelemetry.decodeJsonLines(file.lines)),
      line([file.name, "V2", "MessagePack"], file.msgpack, ScanTelemetryV2Batch.decodeMsgpack(file.msgpack)),
      line([file.name, "V2", "JSON Lines"], file.lines, ScanTelemetryV2.decodeJsonLines(file.lines)),
    ]),
    "",
    "V1 rows read as V2: the fields they lack take their defaults.",
    "V2 rows read as V1: ScanTelemetry is compat, so an old reader steps over what it does not know.",
    "Were it strict, an old reader would refuse every longer row; so telemetry is compat and grows only at the end.",
    "",
  ].join("\n");
}

function scan(index: number): ScanTelemetry {
  return { fragment_count: 1 + (index % 7), row_group_count: 1 + (index % 50), count_rows: index % 3 ? index : null };
}

/** One line of the table: who wrote and who read, and sums that show that every row arrived. */
function line(
  labels: readonly string[],
  bytes: Uint8Array,
  rows: readonly (ScanTelemetry | ScanTelemetryV2)[],
): string {
  const [written = "", read = "", format = ""] = labels;
  const fragments = rows.reduce((sum, row) => sum + row.fragment_count, 0);
  const scanned = rows.reduce((sum, row) => sum + ("bytes_scanned" in row ? row.bytes_scanned : 0), 0);
  return [
    written.padEnd(7),
    read.padEnd(7),
    format.padEnd(11),
    String(rows.length).padStart(6),
    String(bytes.length).padStart(9),
    (bytes.length / rows.length).toFixed(1).padStart(9),
    String(fragments).padStart(9),
    String(scanned).padStart(13),
  ].join("  ");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(telemetry(Number(process.argv[2] ?? 100_000)));
}
