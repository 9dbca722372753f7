// The bytes of log files of the machine, also those that are still to be written.

import { type FileHandle, open } from "node:fs/promises";
import { statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Cancelled } from "tessera-contracts/diagnostics";
import { displayText } from "tessera-contracts/text";
import { LogError } from "./errors.js";

/** What is read of a log file. */
export interface LogChunksOptions {
  /** Where reading begins, in bytes. Default: 0. */
  readonly from?: number;
  /** Waits for what is written later, also to the file that takes its place when it is rotated; ends by the signal alone. */
  readonly follow?: boolean;
  /** Milliseconds between two looks at a file that is followed. Default: 200. */
  readonly everyMs?: number;
  readonly signal?: AbortSignal;
}

const CHUNK_BYTES = 64 * 1024;

/**
 * The bytes of a log file, for `readLog`.
 * @yields pieces of at most 64 KiB
 * @throws {LogError} `LOG_MISSING`, `LOG_UNREADABLE`; {Cancelled} when the signal is aborted
 */
export async function* logChunks(
  path: string,
  { from = 0, follow = false, everyMs = 200, signal }: LogChunksOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  let position = from;
  let file = await opened(path);
  try {
    for (;;) {
      for await (const chunk of chunksOf(file, path, position)) {
        throwIfAborted(signal);
        position += chunk.length;
        yield chunk;
      }
      if (!follow) return;
      // What was written between the last look and a rotation is still in the file that was put aside.
      if (!(await isReplaced(file, path))) await pause(everyMs, signal);
      else {
        yield* chunksOf(file, path, position);
        await file.close();
        file = await opened(path);
        position = 0;
      }
    }
  } finally {
    await file.close();
  }
}

/**
 * Where the last so many lines of a file begin, in bytes.
 * @throws {LogError} `LOG_MISSING`, `LOG_UNREADABLE`
 */
export async function startOfLastLines(path: string, count: number): Promise<number> {
  const file = await opened(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(CHUNK_BYTES);
    let left = count + 1; // the last line has a new line too
    for (let end = size; end > 0; end -= CHUNK_BYTES) {
      const start = Math.max(0, end - CHUNK_BYTES);
      await file.read(bytes, 0, end - start, start);
      for (let at = end - start - 1; at >= 0; at--) {
        if (bytes[at] === LINE_FEED && --left === 0) return start + at + 1;
        if (start + at === size - 1 && bytes[at] !== LINE_FEED) left--;
      }
    }
    return 0;
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await file.close();
  }
}

const LINE_FEED = 0x0a;

async function* chunksOf(file: FileHandle, path: string, from: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let position = from; ;) {
    const { bytesRead, buffer } = await file
      .read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, position)
      .catch((error: unknown) => {
        throw unreadable(path, error);
      });
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    // Before it is opened: to open a pipe waits for who writes to it.
    if (statSync(path).isFile()) return await open(path, "r");
  } catch (error) {
    throw unreadable(path, error);
  }
  throw new LogError("LOG_UNREADABLE", `${displayText(path)}: it is no file`);
}

/** True if the path means another file now; false while there is none. */
async function isReplaced(file: FileHandle, path: string): Promise<boolean> {
  const now = statSync(path, { throwIfNoEntry: false });
  return now !== undefined && now.ino !== (await file.stat()).ino;
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  throwIfAborted(signal);
  await sleep(ms, undefined, signal === undefined ? {} : { signal }).catch(() => throwIfAborted(signal));
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Cancelled("reading a log", signal.reason);
}

function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  if (error.code === "ENOENT") return new LogError("LOG_MISSING", `${displayText(path)}: there is no such file`, error);
  return new LogError("LOG_UNREADABLE", `${displayText(path)}: it cannot be read (${error.code})`, error);
}
