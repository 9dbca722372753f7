// A disk in memory that fails as it is told to.

import type { FileFacts, LogDisk, LogHandle } from "../../../runtime/logs/disk.js";

interface MemoryFile {
  readonly inode: number;
  bytes: Uint8Array;
  changedMs: number;
}

/** What one write does: how many bytes it takes, or the code of the error that it throws. */
export type WriteOutcome = number | string;

/** A disk whose writes do what `outcomes` says, one after the other; those after the last one work. */
export class MemoryDisk implements LogDisk {
  readonly files = new Map<string, MemoryFile>();
  readonly calls: string[] = [];
  outcomes: WriteOutcome[] = [];
  /** Codes of errors that `rename` throws, by the path that is renamed. */
  readonly renameErrors = new Map<string, string>();
  alive: readonly number[] = [];
  readonly pid: number = 1;
  time = 1_000_000;
  private inodes = 0;
  private timers: (() => void)[] = [];
  private exits: (() => void)[] = [];

  textOf(path: string): string | null {
    const file = this.files.get(path);
    return file === undefined ? null : new TextDecoder().decode(file.bytes);
  }

  put(path: string, text: string): void {
    this.files.set(path, { inode: ++this.inodes, bytes: new TextEncoder().encode(text), changedMs: this.time });
  }

  /** Calls what waits for the clock. */
  fire(): void {
    const { timers } = this;
    this.timers = [];
    for (const work of timers) work();
  }

  exit(): void {
    for (const work of this.exits) work();
  }

  open(path: string): LogHandle {
    if (!this.files.has(path)) this.put(path, "");
    const file = this.files.get(path);
    if (file === undefined) throw new Error("it was put there");
    return this.handleOf(file);
  }

  opened(): LogHandle {
    throw new Error("nothing is open on this disk");
  }

  facts(path: string): FileFacts | null {
    const file = this.files.get(path);
    return file === undefined ? null : factsOf(file);
  }

  rename(from: string, to: string): boolean {
    const code = this.renameErrors.get(from);
    if (code !== undefined) throw systemError(code);
    const file = this.files.get(from);
    if (file === undefined) return false;
    this.files.delete(from);
    this.files.set(to, file);
    return true;
  }

  remove(path: string): void {
    this.files.delete(path);
  }

  create(path: string, text: string): boolean {
    if (this.files.has(path)) return false;
    this.put(path, text);
    return true;
  }

  text(path: string): string | null {
    return this.textOf(path);
  }

  syncFolder(): void {
    this.calls.push("sync folder");
  }

  isAlive(pid: number): boolean {
    return this.alive.includes(pid);
  }

  now(): number {
    return this.time;
  }

  after(_ms: number, work: () => void): () => void {
    this.timers.push(work);
    return () => {
      this.timers = this.timers.filter((one) => one !== work);
    };
  }

  atExit(work: () => void): () => void {
    this.exits.push(work);
    return () => {
      this.exits = this.exits.filter((one) => one !== work);
    };
  }

  wait(ms: number): void {
    this.calls.push(`wait ${ms}`);
  }

  private handleOf(file: MemoryFile): LogHandle {
    return {
      write: (bytes) => {
        const outcome = this.outcomes.shift() ?? bytes.length;
        if (typeof outcome === "string") throw systemError(outcome);
        const taken = bytes.slice(0, outcome);
        file.bytes = Uint8Array.of(...file.bytes, ...taken);
        file.changedMs = this.time;
        return taken.length;
      },
      sync: () => void this.calls.push("sync"),
      facts: () => factsOf(file),
      lastByte: () => file.bytes.at(-1) ?? null,
      close: () => void this.calls.push("close"),
    };
  }
}

function factsOf({ inode, bytes, changedMs }: MemoryFile): FileFacts {
  return { inode, size_bytes: bytes.length, changed_ms: changedMs };
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: it does not work`), { code });
}
