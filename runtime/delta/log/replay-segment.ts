// Reads the files of a version into its state.

import type { Signal } from "tessera-contracts/arrow";
import { Cancelled, TesseraError } from "tessera-contracts/diagnostics";
import { type Storage, StorageError } from "tessera-contracts/storage";
import { DeltaError, type TablePlace } from "../errors.js";
import { checkLimit, type DeltaLimits } from "../limits.js";
import { type CheckpointAccess, openCheckpoint } from "./checkpoint-read.js";
import { parseActions } from "./commit-file.js";
import type { Checkpoint } from "./list.js";
import type { OlderFiles } from "./older-files.js";
import { Replay } from "./replay.js";
import type { LogPiece, LogSegment } from "./segment.js";
import type { WarningLog } from "./warnings.js";

/** How a log is read. */
export interface ReplayContext extends CheckpointAccess {
  readonly storage: Storage;
  readonly place: TablePlace;
  readonly limits: DeltaLimits;
  readonly warnings: WarningLog;
  readonly signal?: Signal | undefined;
}

/** The state of a version. */
export interface Replayed {
  readonly replay: Replay;
  /** Files that are no objects; null if all are. */
  readonly older: OlderFiles | null;
}

/** The state of a version. Null if its checkpoint cannot be read, of which a warning says why. */
export async function replaySegment(
  { checkpoint, pieces }: LogSegment,
  context: ReplayContext,
): Promise<Replayed | null> {
  const replay = new Replay(context.place, context.limits);
  for await (const { piece, bytes } of readPieces(pieces, context))
    replay.takeCommit(parseActions(bytes, { ...context, file: piece.file.path }, "state"), piece.file.path);
  if (checkpoint === null) return { replay, older: null };
  try {
    const older = await replayCheckpoint(checkpoint, replay, context);
    if (older !== "empty") return { replay, older };
    context.warnings.add("checkpoint_unreadable", checkpoint.files[0]?.path ?? "", "it is empty");
  } catch (error) {
    if (!isOfTheFile(error)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    context.warnings.add("checkpoint_unreadable", checkpoint.files[0]?.path ?? "", message);
  }
  return null;
}

/** Returns the files that are left in the checkpoint. */
async function replayCheckpoint(
  checkpoint: Checkpoint,
  replay: Replay,
  context: ReplayContext,
): Promise<OlderFiles | null | "empty"> {
  const newer = replay.keys();
  const { actions, older } = await openCheckpoint(checkpoint, context);
  let count = older?.numFiles ?? 0;
  const check = (): void => checkLimit("actions", count, "the number of actions in the checkpoint", context);
  check();
  for await (const action of actions) {
    replay.take(action);
    if (++count % 4096 === 0) check();
  }
  if (count === 0) return "empty";
  return (await older?.hiding(newer, context.signal)) ?? null;
}

/** Whether an error says that a file of the checkpoint is broken, so that an older one may do; a parser of Parquet throws what it likes. */
export function isOfTheFile(error: unknown): boolean {
  if (error instanceof StorageError) return error.code === "MISSING" || error.code === "UNREADABLE";
  if (error instanceof DeltaError) return error.code === "LOG_CORRUPT" || error.code === "LOG_GAP";
  return !(error instanceof TesseraError); // an engine that is closed or has no memory left says nothing of the file
}

interface ReadPiece {
  readonly piece: LogPiece;
  readonly bytes: Uint8Array;
}

/** Requests under way at once, where reading takes waiting. */
const PARALLEL = 32;

async function* readPieces(
  pieces: readonly LogPiece[],
  context: ReplayContext,
): AsyncGenerator<ReadPiece, void, undefined> {
  const { storage, signal } = context;
  if (signal?.aborted === true) throw new Cancelled("reading the log", signal.reason);
  for (const { file } of pieces) checkLimit("logFileBytes", file.sizeBytes, `the size of ${file.path}`, context);
  if (storage.readSync !== undefined) {
    for (const piece of pieces) yield { piece, bytes: readAtOnce(piece, storage.readSync.bind(storage), context) };
    return;
  }
  const waiting: Promise<ReadPiece>[] = [];
  try {
    for (const piece of pieces) {
      if (waiting.length === PARALLEL) yield await nextOf(waiting);
      const reading = readPiece(piece, context);
      reading.catch(() => undefined); // it is heard of in its turn, and one that fails before that must not end the process
      waiting.push(reading);
    }
    while (waiting.length > 0) yield await nextOf(waiting);
  } finally {
    // After an error nobody waits for the others.
    await Promise.allSettled(waiting);
  }
}

async function nextOf(waiting: Promise<ReadPiece>[]): Promise<ReadPiece> {
  const [first] = waiting;
  if (first === undefined) throw new Error("nothing is waited for");
  const read = await first;
  void waiting.shift();
  return read;
}

async function readPiece(piece: LogPiece, context: ReplayContext): Promise<ReadPiece> {
  try {
    return { piece, bytes: await context.storage.read(piece.file.path, context.signal && { signal: context.signal }) };
  } catch (error) {
    throw withGap(error, piece, context);
  }
}

function readAtOnce(piece: LogPiece, read: (path: string) => Uint8Array, context: ReplayContext): Uint8Array {
  try {
    return read(piece.file.path);
  } catch (error) {
    throw withGap(error, piece, context);
  }
}

/** A file that was listed and is not there any more is a gap. */
function withGap(error: unknown, { file, from }: LogPiece, { place }: ReplayContext): unknown {
  if (!(error instanceof StorageError) || error.code !== "MISSING") return error;
  const message = `${file.path} was removed while the log was read; read the table again`;
  return new DeltaError("LOG_GAP", message, place, { details: { missing: from }, cause: error });
}
