// The bytes of log files of the machine, also those that are still to be written.

import { type FileHandle, open } from "node:fs/promises";
import { statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Cancelled, TesseraError } from "tessera-contracts/diagnostics";
import { displayText } from "tessera-contracts/text";
import { LogError } from "./errors.js";
import { GrowingFile } from "./growing.js";
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
 * The bytes of a log file, for `readLog`. A writer may put a line into a file just after another one has put it aside: such a line comes
 * late, behind lines of the next file, but until a second file was put aside it is not missed.
 * @yields pieces of at most 64 KiB
 * @throws {LogError} `LOG_MISSING`; `LOG_UNREADABLE`, also if a file that is followed becomes shorter; {Cancelled} when the signal is aborted
 */
export async function* logChunks(
  path: string,
  { from = 0, follow = false, everyMs = 200, signal }: LogChunksOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const files = new FollowedFiles(new GrowingFile(await opened(path), from), path);
  try {
    for (;;) {
      for await (const chunk of files.unread(follow)) {
        throwIfAborted(signal);
        yield chunk;
      }
      if (!follow) return;
      // What was written between the last look and a rotation is still in the file that was put aside, which is read once more.
      if (await files.moveOn()) continue;
      await files.demandUncut();
      await pause(everyMs, signal);
    }
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await files.close();
  }
}

/** The files of a log that is followed: the one that is read, that before it, and maybe the next, which is read when this one is. */
class FollowedFiles {
  private before: GrowingFile | null = null;
  private current: GrowingFile;
  private next: GrowingFile | null = null;
  private readonly path: string;

  constructor(current: GrowingFile, path: string) {
    this.current = current;
    this.path = path;
  }

  /** What nobody has read yet. @param follow also late lines of the file before */
  async *unread(follow: boolean): AsyncGenerator<Uint8Array, void, undefined> {
    yield* this.current.rest();
    // In the middle of a line there is no place for another one.
    if (follow && this.current.endsLine) yield* this.before?.wholeLines() ?? [];
    if (this.next === null) return;
    // Its process is gone; the next file begins with a line of its own.
    if (!this.current.endsLine) yield Uint8Array.of(LINE_FEED);
    await this.before?.handle.close();
    [this.before, this.current, this.next] = [this.current, this.next, null];
    yield* this.current.rest();
  }

  /** Whether the file was put aside, and another one was begun. */
  async moveOn(): Promise<boolean> {
    const next = await nextOf(this.current.handle, this.path);
    if (next === null) return false;
    this.next = new GrowingFile(next, 0);
    return true;
  }

  /** @throws {LogError} `LOG_UNREADABLE` if less is there than was read */
  async demandUncut(): Promise<void> {
    const { size } = await this.current.handle.stat();
    const { position } = this.current;
    if (size >= position) return;
    const problem = `it was cut to ${size} bytes after ${position} were read; follow it anew`;
    throw new LogError("LOG_UNREADABLE", `${displayText(this.path)}: ${problem}`);
  }

  async close(): Promise<void> {
    for (const one of [this.before, this.current, this.next]) await one?.handle.close();
  }
}

/**
 * Where the last so many lines of a file begin, in bytes. A line that is not finished counts as one of them; who asks for
 * none has it still to come.
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
        if (start + at === size - 1 && bytes[at] !== LINE_FEED && count > 0) left--;
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

async function opened(path: string): Promise<FileHandle> {
  try {
    // Before it is opened: to open a pipe waits for who writes to it.
    if (statSync(path).isFile()) return await open(path, "r");
  } catch (error) {
    throw unreadable(path, error);
  }
  throw new LogError("LOG_UNREADABLE", `${displayText(path)}: it is no file`);
}

/** Null if there is no such file. */
async function openedIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await opened(path);
  } catch (error) {
    if (error instanceof LogError && error.code === "LOG_MISSING") return null;
    throw error;
  }
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
    const next = await openedIfThere(name);
    // Another rotation in between gives the names to others, and for a moment a name to none.
    if (next === null) continue;
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

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  throwIfAborted(signal);
  await sleep(ms, undefined, signal === undefined ? {} : { signal }).catch(() => throwIfAborted(signal));
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Cancelled("reading a log", signal.reason);
}

function unreadable(path: string, error: unknown): unknown {
  if (error instanceof TesseraError) return error;
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  if (error.code === "ENOENT") return new LogError("LOG_MISSING", `${displayText(path)}: there is no such file`, error);
  return new LogError("LOG_UNREADABLE", `${displayText(path)}: it cannot be read (${error.code})`, error);
}
