import { reasonOf } from "../read/read-error.js";

/** A file or directory that cannot be written: a mistake in where the outputs are to go, not in a contract. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`cannot write ${path}: ${reason}`);
    this.path = path;
  }
}

/** Returns what a failed file operation means to a user; any other error is thrown again. */
export function toWriteError(path: string, error: unknown): WriteError {
  return new WriteError(path, reasonOf(error));
}
