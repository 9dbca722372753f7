// Taking rows out of their files and putting new ones in, as one commit: what delete, update and merge have in common.

import { type AddAction, LogLine } from "tessera-contracts/contracts/delta/log";
import type { WrittenFile } from "tessera-contracts/engine";
import { commit, type CommitPlan, type Committed } from "../commit/commit.js";
import { DeltaError } from "../errors.js";
import { commitHost } from "../host.js";
import { planOf } from "../operations/append.js";
import { addLines, removeLine, writeFiles } from "../write/write-files.js";
import { writeChangeFiles } from "./change-files.js";
import { markRows, mayMark } from "./mark-rows.js";
import { columnsText, FILE, isOn, type RewritePlan, ROW, type RowChanges, type TouchedFile } from "./plan.js";

/** What changed, and the commit; null if nothing did. */
export interface Rewritten {
  readonly committed: Committed | null;
  /** New files of the table. */
  readonly written: readonly WrittenFile[];
  readonly numAddedFiles: number;
  readonly numRemovedFiles: number;
  readonly numGoneRows: number;
  readonly numFreshRows: number;
  readonly numCopiedRows: number;
  readonly numDeletionVectors: number;
  /** Moment at which all rows that change were known, in milliseconds. */
  readonly scanned: number;
}

/** What a rewrite did, as its commit tells it. */
export type Metrics = Omit<Rewritten, "committed" | "scanned">;

/** What a change did that had been made before. */
const NOTHING: Omit<Rewritten, "scanned"> = {
  committed: null,
  written: [],
  numAddedFiles: 0,
  numRemovedFiles: 0,
  numGoneRows: 0,
  numFreshRows: 0,
  numCopiedRows: 0,
  numDeletionVectors: 0,
};

/** Makes the change: whole files leave, of others the leaving rows are marked or the staying ones written again. */
export async function changeRows(
  plan: RewritePlan,
  changes: RowChanges,
  describe: (metrics: Metrics) => CommitPlan["info"],
): Promise<Rewritten> {
  const { host, snapshot, options } = plan;
  if (plan.isDone) return { ...NOTHING, scanned: host.now() };
  const { touched, numFreshRows } = await countedRows(plan, changes);
  const scanned = host.now();
  const reshapes = plan.lines.some(({ meta_data, protocol }) => meta_data !== undefined || protocol !== undefined);
  if (touched.length === 0 && numFreshRows === 0 && !reshapes) return { ...NOTHING, scanned };
  const marked = touched.filter((one) => mayMark(snapshot, one));
  const copied = touched.filter((one) => one.gone < one.rows && !marked.includes(one));
  const written = await writeRows(plan, changes, { copied, numFreshRows });
  const vectors = await markRows(plan, marked, changes.gone);
  const isMixed = touched.length > 0 && (numFreshRows > 0 || touched.some(({ gone, rows }) => gone < rows));
  const feed = isOn(snapshot.properties["delta.enableChangeDataFeed"]) && isMixed;
  const changeLines = feed ? await writeChangeFiles(plan, changes) : [];
  const metrics = {
    written,
    numAddedFiles: written.length,
    numRemovedFiles: touched.length - marked.length,
    numGoneRows: sum(touched.map(({ gone }) => gone)),
    numFreshRows,
    numCopiedRows: sum(copied.map(({ gone, rows }) => rows - gone)),
    numDeletionVectors: marked.length,
  };
  const removed = touched.map(({ file }) => removeLine(file, host.now()));
  const readded = marked.map(({ file }, i) => LogLine.create({ add: { ...file, ...vectors[i], data_change: true } }));
  const actions = [...plan.lines, ...removed, ...readded, ...addLines(written, host, snapshot), ...changeLines];
  const committed = await commit(commitHost(host), {
    ...rewritePlan(plan, { files: plan.planned.files, actions }),
    info: describe(metrics),
    isBlindAppend: false,
    signal: options.signal,
  });
  return { ...metrics, committed, scanned };
}

/** The plan of a commit that read all files that may match. */
export function rewritePlan(
  { snapshot, write, settings, mayMatch }: Pick<RewritePlan, "snapshot" | "write" | "settings" | "mayMatch">,
  { files, actions }: { readonly files: readonly AddAction[]; readonly actions: readonly LogLine[] },
): Omit<CommitPlan, "info" | "isBlindAppend"> {
  return {
    ...planOf(snapshot, { write, settings, actions }),
    filesRead: new Set(files.map(({ path }) => path)),
    wouldRead: mayMatch,
  };
}

/** The files of which rows leave, by their numbers, and how many rows come. */
async function countedRows(
  { host, snapshot, scratch, planned }: RewritePlan,
  { gone, fresh }: RowChanges,
): Promise<{ readonly touched: readonly TouchedFile[]; readonly numFreshRows: number }> {
  const leaving = `SELECT ${FILE} AS number, count(*) FROM ${gone} GROUP BY ${FILE}`;
  const coming = fresh === null ? "" : ` UNION ALL SELECT NULL, count(*) FROM ${fresh}`;
  const counts = await scratch.rows(`${leaving}${coming} ORDER BY number NULLS LAST`);
  const numFreshRows = fresh === null ? 0 : Number(counts.pop()?.[1]);
  const numbers = counts.map(([number]) => Number(number));
  const paths = numbers.flatMap((number) => planned.scan.files[number]?.path ?? []);
  const footers = new Map((await host.engine.footers(paths)).map(({ path, rows }) => [path, rows]));
  const touched = counts.map(([at, count]) => {
    const number = Number(at);
    const [file, scanned] = [planned.files[number], planned.scan.files[number]];
    const all = footers.get(scanned?.path ?? "");
    if (file === undefined || all === undefined) {
      throw new DeltaError(
        "FILE_MISSING",
        `a file of ${host.uri} went away while it was read; try again`,
        snapshot.place,
      );
    }
    return { number, file, gone: Number(count), rows: all - (scanned?.deletedRows?.length ?? 0) };
  });
  return { touched, numFreshRows };
}

/** The rows that stay in files of which others leave, as SQL. */
async function stayingRows(plan: RewritePlan, copied: readonly TouchedFile[], gone: string): Promise<string> {
  const { host, snapshot, scratch, planned } = plan;
  const files = copied.flatMap(({ number }) => planned.scan.files[number] ?? []);
  const rest = await scratch.relation(host.engine.scan({ ...planned.scan, files }));
  const numbers = copied.map(({ number }, i) => `(${i}, ${number})`).join(", ");
  return (
    `SELECT ${columnsText(snapshot, "rest.")} FROM ${rest} AS rest ` +
    `JOIN (VALUES ${numbers}) AS files(part, number) ON rest.${FILE} = files.part ` +
    `WHERE NOT EXISTS (FROM ${gone} AS gone WHERE gone.${FILE} = files.number AND gone.${ROW} = rest.${ROW})`
  );
}

/** Writes new rows, and those that stay of files that are written again. */
async function writeRows(
  plan: RewritePlan,
  { gone, fresh }: RowChanges,
  { copied, numFreshRows }: { readonly copied: readonly TouchedFile[]; readonly numFreshRows: number },
): Promise<readonly WrittenFile[]> {
  const { host, snapshot, settings, options } = plan;
  const parts = [
    ...(numFreshRows === 0 ? [] : [`SELECT ${columnsText(snapshot)} FROM ${fresh}`]),
    ...(copied.length === 0 ? [] : [await stayingRows(plan, copied, gone)]),
  ];
  if (parts.length === 0) return [];
  return writeFiles(host, snapshot, {
    ...options,
    relation: { statement: { sql: parts.join(" UNION ALL "), dialect: host.engine.dialect } },
    columns: snapshot.struct.fields.map(({ name }) => name),
    settings,
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
