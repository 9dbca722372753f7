// What is wrong with a log and harms nobody: what a reader goes on without.

/** What a warning is about. */
export type LogWarningCode =
  /** `_last_checkpoint` cannot be read, or names a checkpoint that is not there. */
  | "last_checkpoint_wrong"
  /** A checkpoint cannot be read; an older state was taken. */
  | "checkpoint_unreadable"
  /** A checksum file cannot be read. */
  | "checksum_malformed"
  /** A checksum file says something else than the log. */
  | "checksum_mismatch";

/** Something that a reader went on without. */
export interface LogWarning {
  readonly code: LogWarningCode;
  /** The file that it is about. */
  readonly path: string;
  readonly message: string;
}

/** The warnings of one reading of a log. */
export class WarningLog {
  readonly #warnings: LogWarning[] = [];

  get all(): readonly LogWarning[] {
    return this.#warnings;
  }

  add(code: LogWarningCode, path: string, message: string): void {
    this.#warnings.push({ code, path, message });
  }
}
