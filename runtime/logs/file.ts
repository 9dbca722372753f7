// The disk of the machine, as logs need it. Only this file and `chunks.ts` of the room touch it.

import * as fs from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import type { FileFacts, LogDisk, LogHandle } from "./disk.js";

/** The disk of this machine. */
export const machine: LogDisk = {
  pid: process.pid,
  now: Date.now,
  open(path) {
    const descriptor = fs.openSync(path, "a+");
    return new OpenFile(descriptor, () => fs.closeSync(descriptor));
  },
  opened: (descriptor) => new OpenFile(descriptor, () => undefined),
  facts(path) {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? null : factsOf(stats);
  },
  rename: (from, to) => unlessMissing(() => fs.renameSync(from, to)),
  remove: (path) => void unlessMissing(() => fs.unlinkSync(path)),
  create(path, text) {
    try {
      fs.writeFileSync(path, text, { flag: "wx" });
      return true;
    } catch (error) {
      if (isSystemError(error) && error.code === "EEXIST") return false;
      throw error;
    }
  },
  text(path) {
    let text: string | null = null;
    unlessMissing(() => {
      text = fs.readFileSync(path, "utf8");
    });
    return text;
  },
  syncFolder(path) {
    const descriptor = fs.openSync(dirname(path), "r");
    try {
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  },
  isAlive(pid) {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      return !isSystemError(error) || error.code !== "ESRCH";
    }
  },
  after(ms, work) {
    const timer = setTimeout(work, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
  atExit(work) {
    process.on("beforeExit", work);
    process.on("exit", work);
    return () => {
      process.off("beforeExit", work);
      process.off("exit", work);
    };
  },
  wait: (ms) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
};

class OpenFile implements LogHandle {
  private readonly descriptor: number;
  readonly close: () => void;

  constructor(descriptor: number, close: () => void) {
    this.descriptor = descriptor;
    this.close = close;
  }

  write(bytes: Uint8Array): number {
    return fs.writeSync(this.descriptor, bytes);
  }

  sync(): void {
    try {
      fs.fsyncSync(this.descriptor);
    } catch (error) {
      // A pipe or a terminal has no disk.
      if (!isSystemError(error) || (error.code !== "EINVAL" && error.code !== "ENOTSUP")) throw error;
    }
  }

  facts(): FileFacts {
    return factsOf(fs.fstatSync(this.descriptor));
  }

  lastByte(): number | null {
    const facts = fs.fstatSync(this.descriptor);
    if (!facts.isFile() || facts.size === 0) return null;
    const byte = Buffer.alloc(1);
    return fs.readSync(this.descriptor, byte, 0, 1, facts.size - 1) === 1 ? (byte[0] ?? null) : null;
  }
}

function factsOf({ ino, size, mtimeMs }: fs.Stats): FileFacts {
  return { inode: ino, size_bytes: size, changed_ms: mtimeMs };
}

/** False if the file is not there. */
function unlessMissing(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return false;
    throw error;
  }
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
