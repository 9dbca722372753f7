// The actions of a commit file: a line each.

import { LogLine } from "tessera-contracts/contracts/delta/log";
import { DecodeError, ValidationError } from "tessera-contracts/serde";
import { DeltaError, type TablePlace } from "../errors.js";
import { checkLimit, type DeltaLimits } from "../limits.js";

/** Where lines come from, for what is said of them. */
export interface LineSource {
  /** Path of the file. */
  readonly file: string;
  readonly place: TablePlace;
  readonly limits: DeltaLimits;
}

/** Which actions are wanted. */
export type WantedActions =
  | "all"
  /** Without `commitInfo`, which has no part in the state of a table, and is most of what a small commit holds. */
  | "state";

/**
 * The actions of a commit, or of a JSON checkpoint, in order. Lines whose action is unknown are left out, as the protocol asks.
 * @throws {DeltaError} `LOG_CORRUPT` with file and line, `LIMIT_EXCEEDED`
 */
export function parseActions(bytes: Uint8Array, source: LineSource, wanted: WantedActions = "all"): LogLine[] {
  const actions: LogLine[] = [];
  let line = 0;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(NEW_LINE, start);
    const end = found < 0 ? bytes.length : found;
    line++;
    if (end - start > source.limits.lineBytes)
      checkLimit("lineBytes", end - start, `line ${line} of ${source.file}, in bytes,`, source);
    if (end > start && !(wanted === "state" && isCommitInfo(bytes, start))) {
      const action = parseLine(bytes.subarray(start, end), line, source);
      if (action !== null) actions.push(action);
    }
    start = end + 1;
  }
  return actions;
}

const NEW_LINE = 10;
const COMMIT_INFO = new TextEncoder().encode('{"commitInfo":');

/** Whether a line begins as all writers begin it. Where one does not, the line is read as any other. */
function isCommitInfo(bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < COMMIT_INFO.length; i++) if (bytes[start + i] !== COMMIT_INFO[i]) return false;
  return true;
}

/** An action; null if the line has nothing in it, or an action that we do not know. */
function parseLine(bytes: Uint8Array, line: number, source: LineSource): LogLine | null {
  try {
    return LogLine.decodeJson(bytes);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const text = new TextDecoder().decode(bytes);
    if (text.trim() === "" || (error instanceof ValidationError && isUnknownAction(text))) return null;
    throw corruptLine(error, line, source);
  }
}

const ACTIONS: ReadonlySet<string> = new Set([
  "add",
  "remove",
  "cdc",
  "metaData",
  "protocol",
  "txn",
  "commitInfo",
  "domainMetadata",
  "checkpointMetadata",
  "sidecar",
]);

/** Whether a line is an object that names no action that we know. Its text is valid JSON: a decoder has read it. */
function isUnknownAction(text: string): boolean {
  const value: unknown = JSON.parse(text);
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !Object.keys(value).some((key) => ACTIONS.has(key))
  );
}

function corruptLine(error: DecodeError, line: number, { file, place }: LineSource): DeltaError {
  const column = error.position === null ? null : error.position + 1;
  const at = column === null ? `line ${line}` : `line ${line}, column ${column}`;
  return new DeltaError("LOG_CORRUPT", `${file}, ${at}: ${error.message}`, place, {
    details: { file, line, column },
    cause: error,
  });
}
