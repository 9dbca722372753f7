import { DeltaSnapshotBundle, type FileSizeBin } from "tessera-contracts/contracts/delta/reports";
import { describeTable } from "tessera-contracts/delta";
import type { Layout, ReportCommand } from "../command.js";
import { countText, numberText, sizeText, timeText } from "./amounts.js";
import { commitLines } from "./history.js";
import { columnLines } from "./schema.js";
import { targetOf, VERSION_OPTIONS } from "./target.js";

/** `tessera table show`. */
export const showCommand: ReportCommand<DeltaSnapshotBundle> = {
  name: "show",
  summary: "Show a table: its protocol, columns, files, properties and last commits",
  args: ["URI"],
  options: [
    ...VERSION_OPTIONS,
    { name: "limit", value: "N", doc: "how many of the last commits are shown (default: 5; with --html 500)" },
  ],
  examples: [
    "tessera table show lake/cpg_nodes",
    "tessera table show lake/cpg_nodes --timestamp 2026-01-31T12:00:00Z --format json",
    "tessera table show lake/cpg_nodes --html nodes.html",
  ],
  contract: DeltaSnapshotBundle,
  report: (input) => describeTable(targetOf(input, LAST_COMMITS)),
  text: (bundle, layout) => [
    ...summary(bundle, layout),
    ...section(columnLines(bundle.schema, layout)),
    ...(bundle.file_sizes.length === 0 ? [] : section(sizeLines(bundle.file_sizes, layout))),
    ...(Object.keys(bundle.properties).length === 0 ? [] : section(propertyLines(bundle, layout))),
    ...(bundle.last_commits.length === 0 ? [] : section(commitLines(bundle.last_commits, layout))),
  ],
};

const LAST_COMMITS = 5;

function section(lines: readonly string[]): readonly string[] {
  return ["", ...lines];
}

function summary(bundle: DeltaSnapshotBundle, { textTable, width }: Layout): readonly string[] {
  const { protocol, partition_columns: partitions } = bundle;
  const versions = `reader ${protocol.min_reader_version}, writer ${protocol.min_writer_version}`;
  const features = [...new Set([...protocol.reader_features, ...protocol.writer_features])].toSorted();
  const rows = bundle.rows === null ? "an unknown number of rows" : countText(bundle.rows, "row");
  const facts = [
    ["table", bundle.table.table_uri],
    ["version", `${bundle.version} of ${timeText(bundle.committed_unix_ms)}`],
    ["contract", bundle.contract ?? "none recorded"],
    ["protocol", versions],
    ...(features.length === 0 ? [] : [["features", features.join(", ")]]),
    ["in use", bundle.compatibility?.enabled_features.join(", ") || "no feature"],
    ["access", accessText(bundle)],
    ["content", `${rows} in ${countText(bundle.files, "file")}, ${sizeText(bundle.size_bytes ?? 0)}`],
    ["partitions", partitions.length === 0 ? "none" : `by ${partitions.join(", ")}`],
    ...bundle.warnings.map(({ path, message }) => ["warning", path === null ? message : `${path}: ${message}`]),
  ];
  return textTable(facts, [12], width);
}

/** Whether this program can read and write a table, for people. */
export function accessText({ compatibility }: Pick<DeltaSnapshotBundle, "compatibility">): string {
  if (compatibility === null) return "not judged";
  if (compatibility.compatible_write) return "can be read and written";
  return `can be read; cannot be written because of ${compatibility.missing_writer_features.join(", ")}`;
}

/** A bar for each bin, the longest one as wide as there is room. */
function sizeLines(bins: readonly FileSizeBin[], { textTable, width }: Layout): readonly string[] {
  const most = Math.max(...bins.map(({ files }) => files));
  const room = Math.min(40, width - 40);
  const rows = bins.map(({ below_bytes: end, files, size_bytes: size }, i) => [
    end === null ? `${sizeText(bins[i - 1]?.below_bytes ?? 0)} and more` : `below ${sizeText(end)}`,
    numberText(files),
    sizeText(size),
    "█".repeat(files === 0 ? 0 : Math.max(1, Math.round((files / most) * room))),
  ]);
  return textTable([["FILE SIZE", "FILES", "TOGETHER", ""], ...rows], [18, 10, 12], width);
}

function propertyLines({ properties }: DeltaSnapshotBundle, { textTable, width }: Layout): readonly string[] {
  const sorted = Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rows = sorted.map(([name, value]) => [name, shortText(value)]);
  return textTable([["PROPERTY", "VALUE"], ...rows], [Math.floor(width * 0.45)], width);
}

/** Characters of a property that are shown; all of them stand in the report as JSON. */
const MOST_SHOWN = 160;

function shortText(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  return `${text.slice(0, MOST_SHOWN / 2)} … (${numberText(text.length)} characters)`;
}
