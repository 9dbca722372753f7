import { DeltaIngestReject, DeltaIngestReport } from "tessera-contracts/contracts/delta/reports";
import { DeltaTable, type IngestOptions, RowsRejected } from "tessera-contracts/delta";
import { CallError, type CommandInput, type CommandTools, type Layout, type ReportCommand } from "../command.js";
import { countText, numberText } from "./amounts.js";
import { withEngine } from "./engine.js";
import { progressOf } from "./progress.js";
import { fileOf, storageOf, wholeNumber } from "./target.js";

/** `tessera table ingest`. */
export const ingestCommand: ReportCommand<DeltaIngestReport> = {
  name: "ingest",
  summary: "Add the rows of a CSV, JSON Lines or Parquet file to a table",
  args: ["CONTRACT", "FILE", "URI"],
  options: [
    { name: "create", value: null, doc: "create the table if there is none" },
    { name: "dry-run", value: null, doc: "check everything and write nothing" },
    { name: "max-rejects", value: "N", doc: "rows that may be wrong before nothing is written (default: 0)" },
    { name: "rejects", value: "FILE", doc: "write every row that is wrong to a file, a JSON object a line" },
    { name: "as", value: "csv|jsonl|parquet", doc: "format of FILE (default: what its name ends with)" },
    { name: "delimiter", value: "TEXT", doc: "what stands between the cells of CSV (default: a comma)" },
    {
      name: "no-header",
      value: null,
      doc: "the first line of CSV has no names; cells are in the order of the columns",
    },
    { name: "null", value: "TEXT", doc: "what a cell of CSV says that is null (default: nothing)" },
    { name: "contracts", value: "DIR", doc: "directory of the contracts (default: contracts)" },
  ],
  examples: [
    "tessera table ingest Order orders.csv lake/orders --dry-run",
    "tessera table ingest Order orders.jsonl lake/orders --create --max-rejects 10 --rejects rejects.jsonl",
  ],
  contract: DeltaIngestReport,
  report: ingest,
  text: ingestLines,
  found: ({ write }) => write === null,
};

async function ingest(input: CommandInput, tools: CommandTools): Promise<DeltaIngestReport | null> {
  const [name = "", file = "", uri = ""] = input.args;
  const options = optionsOf(input);
  const [source, place] = [fileOf(file, input), storageOf(uri, input)];
  const found = await tools.workspaceTable(name);
  if (found === null) return null;
  const rejects: string[] = [];
  const onReject = (one: DeltaIngestReject): void => {
    rejects.push(`${new TextDecoder().decode(DeltaIngestReject.encodeJson(one))}\n`);
  };
  const signal = input.terminal.stopSignal();
  const report = await withEngine(async (engine) => {
    const how = { storage: place, engine, signal };
    const open = input.flag("create") ? "openOrCreate" : "open";
    const opened = await DeltaTable[open](place.uri, found.table, how);
    const { storage, path } = source;
    const progress = progressOf(input.terminal);
    const all = { ...options, storage, signal, ...(progress && { onProgress: progress.tell }) };
    const wanted = input.option("rejects") === null ? all : { ...all, onReject };
    try {
      return await opened.ingest(path, wanted);
    } catch (error) {
      if (!(error instanceof RowsRejected)) throw error;
      return error.report;
    } finally {
      progress?.end();
    }
  });
  await writeRejects(rejects, input);
  return { ...report, source: file };
}

async function writeRejects(rejects: readonly string[], input: CommandInput): Promise<void> {
  const file = input.option("rejects");
  if (file === null) return;
  const { storage, path } = fileOf(file, input);
  await storage.put(path, new TextEncoder().encode(rejects.join("")));
}

/** The options of a call. @throws {CallError} */
function optionsOf(input: CommandInput): IngestOptions & { readonly dryRun: boolean } {
  const [as, delimiter, nullText] = [input.option("as"), input.option("delimiter"), input.option("null")];
  if (as !== null && as !== "csv" && as !== "jsonl" && as !== "parquet") {
    throw new CallError(`unknown format ${as}; expected csv, jsonl or parquet`);
  }
  return {
    dryRun: input.flag("dry-run"),
    maxRejects: wholeNumber("max-rejects", input) ?? 0,
    header: !input.flag("no-header"),
    ...(as === null ? {} : { format: as }),
    ...(delimiter === null ? {} : { delimiter: delimiter === "\\t" ? "\t" : delimiter }),
    ...(nullText === null ? {} : { nullText }),
  };
}

function ingestLines(report: DeltaIngestReport, { textTable, width }: Layout): readonly string[] {
  const { num_rows: all, num_rejects: bad, rejects, write, source } = report;
  const rows = rejects.map(({ row, column, message }) => [String(row), column ?? "", message]);
  const more =
    bad > rejects.length ? [`${numberText(rejects.length)} of ${countText(bad, "row")} that do not fit`] : [];
  const shown = rows.length === 0 ? [] : [...textTable([["ROW", "COLUMN", "WHAT IS WRONG"], ...rows], [10, 24], width)];
  const read = `${source}: ${countText(all, "row")}, ${numberText(bad)} of them do not fit`;
  return [...shown, ...more, ...(rows.length === 0 ? [] : [""]), `${read}; ${writtenText(write)}`];
}

function writtenText(write: DeltaIngestReport["write"]): string {
  if (write === null) return "nothing was written";
  const changes = write.changes.length === 0 ? "" : `; ${write.changes.join(", ")}`;
  const partitions = write.num_partitions === 0 ? "" : ` in ${countText(write.num_partitions, "partition")}`;
  const rows = `${countText(write.num_added_rows, "row")}${partitions}`;
  if (write.skipped) return `nothing was written, as this was done before: the table is at version ${write.version}`;
  if (write.dry_run) return `${rows} would be written to version ${write.version}${changes}`;
  return `${rows} written, which made version ${write.version}${changes}`;
}
