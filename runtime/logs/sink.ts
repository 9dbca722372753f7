// Where the bytes of a log go: a file that may be rotated, or a descriptor that is open already.

import type { FileFacts, LogDisk, LogHandle } from "./disk.js";
import { type Rotation, rotate } from "./rotate.js";

/** Takes whole lines. */
export interface LogSink {
  /** Writes the bytes and returns how many were, fewer only if `error` says why. */
  write(bytes: Uint8Array): Written;
  /** Has everything on the disk. */
  sync(): void;
  /** Puts the file aside if it is full. */
  rotate(): void;
  close(): void;
}

/** How far a write came. */
export interface Written {
  readonly count: number;
  /** What the system said; absent if all was written. */
  readonly error?: unknown;
}

/** A pipe that is full is waited for so long. */
const PIPE_WAIT_MS = 1000;
const STEP_MS = 5;

/** What is behind a path. */
export class FileSink implements LogSink {
  private handle: LogHandle;
  private inode: number;
  private readonly disk: LogDisk;
  private readonly path: string;
  private readonly rotation: Rotation | null;

  constructor(disk: LogDisk, path: string, rotation: Rotation | null) {
    this.disk = disk;
    this.path = path;
    this.rotation = rotation;
    this.handle = disk.open(path);
    this.inode = this.handle.facts().inode;
    this.repair();
  }

  write(bytes: Uint8Array): Written {
    if (this.rotation !== null) this.follow();
    return writeAll(this.handle, this.disk, bytes);
  }

  sync(): void {
    this.handle.sync();
  }

  rotate(): void {
    const { rotation, disk, path, inode } = this;
    if (rotation === null || this.handle.facts().size_bytes < rotation.rotateBytes) return;
    rotate(disk, path, rotation, inode);
    this.follow();
  }

  close(): void {
    this.handle.close();
  }

  /** Opens the file that the path means now, if another process has put ours aside. */
  private follow(): void {
    const now: FileFacts | null = this.disk.facts(this.path);
    if (now?.inode === this.inode) return;
    const next = this.disk.open(this.path);
    this.handle.close();
    this.handle = next;
    this.inode = next.facts().inode;
  }

  /** A line that a process died in gets its end, so that it is one bad line and the next is whole. */
  private repair(): void {
    const last = this.handle.lastByte();
    if (last !== null && last !== LINE_FEED) this.handle.write(Uint8Array.of(LINE_FEED));
  }
}

/** What is behind a descriptor, which stays open. */
export class HandleSink implements LogSink {
  private readonly handle: LogHandle;
  private readonly disk: LogDisk;

  constructor(disk: LogDisk, handle: LogHandle) {
    this.disk = disk;
    this.handle = handle;
  }

  write(bytes: Uint8Array): Written {
    return writeAll(this.handle, this.disk, bytes);
  }

  sync(): void {
    this.handle.sync();
  }

  rotate(): void {
    // Nothing is put aside.
  }

  close(): void {
    this.handle.close();
  }
}

const LINE_FEED = 0x0a;

function writeAll(handle: LogHandle, disk: LogDisk, bytes: Uint8Array): Written {
  let count = 0;
  for (let waited = 0; count < bytes.length;) {
    try {
      count += handle.write(count === 0 ? bytes : bytes.subarray(count));
    } catch (error) {
      if (!isFullPipe(error) || waited >= PIPE_WAIT_MS) return { count, error };
      disk.wait(STEP_MS);
      waited += STEP_MS;
    }
  }
  return { count };
}

function isFullPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EAGAIN";
}
