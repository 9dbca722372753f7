/** A file or directory that cannot be read at all: a mistake in how the compiler was called, not in a contract. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  /** The path as shown to the user. */
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`cannot read ${path}: ${reason}`);
    this.path = path;
  }
}

const REASONS: { readonly [code: string]: string } = {
  ENOENT: "there is no such file or directory",
  ENOTDIR: "it is not a directory",
  EISDIR: "it is a directory",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "its symbolic links go round in a circle",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EEXIST: "there is a file in its place",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EIO: "the disk reports an error",
  EBUSY: "it is in use",
  ENAMETOOLONG: "its name is too long",
  TESSERA_NOT_REGULAR: "it is a device or a pipe; copy what it holds into a file, and name that",
  TESSERA_TOO_LARGE: "it has more than 64 MiB, which no contracts need; is it the right file?",
  EROFS: "the file system is read-only",
};

/** Returns what a failed file operation means to a user; any other error is thrown again. */
export function toReadError(path: string, error: unknown): ReadError {
  return new ReadError(path, reasonOf(error));
}

/** True if a file operation failed because there is no such file or directory. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** Returns why a file operation failed, in words; any other error is thrown again. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") throw error;
  return REASONS[error.code] ?? error.code;
}
