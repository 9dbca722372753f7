// The names of files in a log. What has any other name is not part of the log, and nobody else's file is touched.

/** The folder of the log, with the slash at its end. */
export const LOG_FOLDER = "_delta_log/";

/** The file that says where the latest checkpoint is. */
export const LAST_CHECKPOINT = `${LOG_FOLDER}_last_checkpoint`;

/** Where the file actions of V2 checkpoints are. */
export const SIDECAR_FOLDER = `${LOG_FOLDER}_sidecars/`;

/** What a file of the log is, by its name. */
export type LogName =
  | { readonly kind: "commit"; readonly version: number }
  | { readonly kind: "checksum"; readonly version: number }
  /** Commits `from` to `to`, both included, as if they were one. */
  | { readonly kind: "compaction"; readonly from: number; readonly to: number }
  | CheckpointName;

/** A file of a checkpoint, which may have others beside it. */
export interface CheckpointName {
  readonly kind: "checkpoint";
  readonly version: number;
  readonly format: "parquet" | "json";
  /** Which of how many parts, from 1 on; 1 of 1 for a checkpoint in one file. */
  readonly part: number;
  readonly parts: number;
  /** The UUID of a name of the V2 spec; null for others. */
  readonly id: string | null;
}

const NUMBER = String.raw`(\d{20})`;
const UUID = "([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})";
const COMMIT = new RegExp(`^${NUMBER}\\.json$`);
const CHECKSUM = new RegExp(`^${NUMBER}\\.crc$`);
const COMPACTION = new RegExp(`^${NUMBER}\\.${NUMBER}\\.compacted\\.json$`);
const CLASSIC = new RegExp(`^${NUMBER}\\.checkpoint\\.parquet$`);
const MULTI_PART = new RegExp(`^${NUMBER}\\.checkpoint\\.(\\d{10})\\.(\\d{10})\\.parquet$`);
const WITH_UUID = new RegExp(`^${NUMBER}\\.checkpoint\\.${UUID}\\.(parquet|json)$`);

/** What a file is, by its path below the table's root; null if it is no file of the log. */
export function parseLogName(path: string): LogName | null {
  if (!path.startsWith(LOG_FOLDER)) return null;
  const name = path.slice(LOG_FOLDER.length);
  const version = versionOf(name);
  if (version === null) return null;
  if (COMMIT.test(name)) return { kind: "commit", version };
  if (CHECKSUM.test(name)) return { kind: "checksum", version };
  const compaction = COMPACTION.exec(name);
  if (compaction === null) return checkpointOf(name, version);
  const to = versionOf(compaction[2] ?? "");
  return to === null || to < version ? null : { kind: "compaction", from: version, to };
}

function checkpointOf(name: string, version: number): CheckpointName | null {
  const one = { kind: "checkpoint", version, part: 1, parts: 1, id: null, format: "parquet" } as const;
  if (CLASSIC.test(name)) return one;
  const [, , id = null, format] = WITH_UUID.exec(name) ?? [];
  if (id !== null) return { ...one, id, format: format === "json" ? "json" : "parquet" };
  const [, , part, parts] = (MULTI_PART.exec(name) ?? []).map(Number);
  return part === undefined || parts === undefined || part < 1 || part > parts ? null : { ...one, part, parts };
}

/** Numbers that a double does not hold are nobody's versions. */
function versionOf(name: string): number | null {
  const digits = /^\d{20}/.exec(name);
  const version = digits === null ? NaN : Number(digits[0]);
  return Number.isSafeInteger(version) ? version : null;
}

function padded(version: number): string {
  return String(version).padStart(20, "0");
}

/** The path of a commit. */
export function commitPath(version: number): string {
  return `${LOG_FOLDER}${padded(version)}.json`;
}

/** The path of the checksum of a version. */
export function checksumPath(version: number): string {
  return `${LOG_FOLDER}${padded(version)}.crc`;
}

/** The path of a checkpoint in one file, with a classic name. */
export function checkpointPath(version: number): string {
  return `${LOG_FOLDER}${padded(version)}.checkpoint.parquet`;
}

/** A path that all files of a version, and of later ones, come after. */
export function pathBefore(version: number): string {
  return `${LOG_FOLDER}${padded(version)}`;
}
