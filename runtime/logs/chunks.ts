// The bytes of log files of the machine, also those that are still to be written.

import { type FileHandle, open } from "node:fs/promises";
import { statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Cancelled } from "tessera-contracts/diagnostics";
import { displayText } from "tessera-contracts/text";
import { LogError } from "./errors.js";
import { rotatedPath } from "./rotate.js";

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
 * @throws {LogError} `LOG_MISSING`; `LOG_UNREADABLE`, also if a file that is followed becomes shorter; {Cancelled} when the signal is aborted
 */
export async function* logChunks(
  path: string,
  { from = 0, follow = false, everyMs = 200, signal }: LogChunksOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  let position = from;
  let file = await opened(path);
  let next: FileHandle | null = null;
  try {
    for (;;) {
      for await (const chunk of chunksOf(file, path, position)) {
        throwIfAborted(signal);
        position += chunk.length;
        yield chunk;
      }
      if (!follow) return;
      if (next !== null) {
        await file.close();
        [file, next, position] = [next, null, 0];
        continue;
      }
      // What was written between the last look and a rotation is still in the file that was put aside, which is read once more.
      next = await nextOf(file, path);
      if (next !== null) continue;
      await demandUncut(file, path, position);
      await pause(everyMs, signal);
    }
  } finally {
    await file.close();
    await next?.close();
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

/**
 * The file that was begun after another one: the next of those that were put aside, else that which the path means now. Null as long as the
 * path means the same file, or none.
 */
async function nextOf(file: FileHandle, path: string): Promise<FileHandle | null> {
  const { ino } = await file.stat();
  const inodeOf = (name: string): number | undefined => statSync(name, { throwIfNoEntry: false })?.ino;
  for (;;) {
    const now = inodeOf(path);
    if (now === undefined || now === ino) return null;
    const name = pathAfter(path, ino, inodeOf);
    const next = await opened(name);
    // Another rotation in between gives the names to others.
    if (pathAfter(path, ino, inodeOf) === name && (await next.stat()).ino === inodeOf(name)) return next;
    await next.close();
  }
}

/** Where the file lies that was begun after the one with an inode. */
function pathAfter(path: string, inode: number, inodeOf: (name: string) => number | undefined): string {
  for (let n = 1; ; n++) {
    const found = inodeOf(rotatedPath(path, n));
    if (found === inode && n > 1) return rotatedPath(path, n - 1);
    // Somebody else put it aside, or removed it.
    if (found === inode || found === undefined) return path;
  }
}

/** @throws {LogError} `LOG_UNREADABLE` if less is there than was read */
async function demandUncut(file: FileHandle, path: string, position: number): Promise<void> {
  const { size } = await file.stat();
  if (size >= position) return;
  const problem = `it was cut to ${size} bytes after ${position} were read; follow it anew`;
  throw new LogError("LOG_UNREADABLE", `${displayText(path)}: ${problem}`);
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
