// What a log needs of the machine. `file.ts` has the real one; tests put faults in its place.

/** The files that logs are written to. All calls are synchronous, and throw what the system says. */
export interface LogDisk {
  /** Opens a file to write at its end, which is made if it is not there. */
  open(path: string): LogHandle;
  /** What is open already; closing it does nothing. */
  opened(descriptor: number): LogHandle;
  /** Null if there is no such file. */
  facts(path: string): FileFacts | null;
  /** Gives a file another name, which takes the place of what is there; false if there is no such file. */
  rename(from: string, to: string): boolean;
  /** Removes a file, if it is there. */
  remove(path: string): void;
  /** Makes a file that is not there yet; false if it is. */
  create(path: string, text: string): boolean;
  /** What a file says; null if there is none. */
  text(path: string): string | null;
  /** Has the names in the folder of a file on the disk. */
  syncFolder(path: string): void;
  /** True unless the system knows that no process of this number lives. */
  isAlive(pid: number): boolean;
  /** The number of this process. */
  readonly pid: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `work` in `ms` milliseconds, unless the returned function is called before; does not keep the process alive. */
  after(ms: number, work: () => void): () => void;
  /** Calls `work` when the process ends by itself, maybe twice, until the returned function is called. */
  atExit(work: () => void): () => void;
  /** Stands still for so many milliseconds. */
  wait(ms: number): void;
}

/** A file that is open. */
export interface LogHandle {
  /** Writes bytes at the end, and returns how many were: maybe fewer than were given. */
  write(bytes: Uint8Array): number;
  sync(): void;
  facts(): FileFacts;
  /** Null if the file is empty, or no file at all. */
  lastByte(): number | null;
  close(): void;
}

/** What the system says of a file. */
export interface FileFacts {
  /** Tells files apart, whatever their names. */
  readonly inode: number;
  readonly size_bytes: number;
  /** When it was written to last, in milliseconds since 1970. */
  readonly changed_ms: number;
}
