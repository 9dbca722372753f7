// What the page of a table shows, by its log alone.

import { schemaOf, typeText } from "tessera-contracts/arrow";
import type { DeltaSnapshotBundle, TableFile } from "tessera-contracts/contracts/delta/reports";
import { describeTable, tableFiles, tableName } from "tessera-contracts/delta";
import type { CommandPage } from "../../page.js";
import { countText, timeText } from "../amounts.js";
import { accessText } from "../show.js";
import { targetOf } from "../target.js";
import { commitFacts } from "./commits.js";
import type { ColumnFacts, PartitionFacts, TableFacts } from "./facts.js";

/** So many commits are shown unless a call says how many. */
const MOST_COMMITS = 500;

/** The page of a table. */
export const TABLE_PAGE: CommandPage = {
  kind: "table",
  without: [],
  options: [],
  facts: async (input) => {
    const target = targetOf(input, MOST_COMMITS);
    const bundle = await describeTable(target);
    // The files of the version that was described, whatever has been committed since.
    const { files } = await tableFiles({ storage: target.storage, version: bundle.version });
    const facts = tableFacts(bundle, files);
    return { name: facts.name, facts };
  },
};

/** What a table looks like, for its page. */
export function tableFacts(bundle: DeltaSnapshotBundle, files: readonly TableFile[]): TableFacts {
  const { table, version, partition_columns, properties } = bundle;
  const commits = bundle.last_commits.map(commitFacts).toReversed();
  return {
    name: tableName(table.table_uri),
    uri: table.table_uri,
    version,
    rows: bundle.rows,
    facts: summaryOf(bundle, files),
    columns: columnsOf(bundle),
    partition_columns,
    properties: Object.entries(properties).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    features: featuresOf(bundle),
    num_files: bundle.files,
    size_bytes: bundle.size_bytes ?? 0,
    bins: bundle.file_sizes,
    partitions: partition_columns.length === 0 ? [] : partitionsOf(files),
    commits,
    has_older: (commits[0]?.version ?? 0) > 0,
    has_feed: properties["delta.enableChangeDataFeed"]?.toLowerCase() === "true",
    warnings: bundle.warnings.map(({ path, message }) => (path === null ? message : `${path}: ${message}`)),
  };
}

function summaryOf(bundle: DeltaSnapshotBundle, files: readonly TableFile[]): TableFacts["facts"] {
  const { protocol } = bundle;
  const deleted = files.reduce((sum, { deleted_rows: one }) => sum + one, 0);
  return [
    ["committed", timeText(bundle.committed_unix_ms)],
    ["contract", bundle.contract ?? "none recorded"],
    ...(deleted === 0 ? [] : [["deleted", `${countText(deleted, "row")} taken out by deletion vectors`] as const]),
    ["partitions", bundle.partition_columns.length === 0 ? "none" : `by ${bundle.partition_columns.join(", ")}`],
    ["protocol", `reader ${protocol.min_reader_version ?? "?"}, writer ${protocol.min_writer_version ?? "?"}`],
    ["access", accessText(bundle)],
  ];
}

function columnsOf({ schema }: DeltaSnapshotBundle): readonly ColumnFacts[] {
  return schemaOf(schema).fields.map(({ name, type, nullable }, i) => ({
    name,
    type: typeText(type),
    nullable,
    doc: schema.fields[i]?.metadata["comment"] ?? "",
  }));
}

function featuresOf({ protocol, compatibility }: DeltaSnapshotBundle): TableFacts["features"] {
  const used = new Set(compatibility?.enabled_features);
  const readers = new Set(protocol.reader_features);
  const names = new Set([...readers, ...protocol.writer_features, ...used]);
  return [...names].sort().map((name) => ({
    name,
    of: readers.has(name) ? "readers" : "writers",
    used: used.has(name),
  }));
}

function partitionsOf(files: readonly TableFile[]): readonly PartitionFacts[] {
  const found = new Map<string, PartitionFacts>();
  for (const { partition_values, size_bytes, rows } of files) {
    const values = Object.entries(partition_values).map(([name, value]) => `${name}=${value ?? "null"}`);
    const name = values.join("/");
    const before = found.get(name) ?? { name, files: 0, size_bytes: 0, rows: 0 };
    found.set(name, {
      name,
      files: before.files + 1,
      size_bytes: before.size_bytes + size_bytes,
      rows: rows === null || before.rows === null ? null : before.rows + rows,
    });
  }
  return [...found.values()].toSorted(
    (one, other) => other.size_bytes - one.size_bytes || (one.name < other.name ? -1 : 1),
  );
}
