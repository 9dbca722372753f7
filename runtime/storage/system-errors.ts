// What the system says when a file cannot be read or written, in the words of storage.

import type { Deed } from "./calls.js";
import { StorageError, type StorageErrorCode } from "./errors.js";

/** An error of the system, as Node throws it. */
export interface SystemError extends Error {
  readonly code: string;
}

interface Meaning {
  readonly code: StorageErrorCode;
  /** What is wrong, and what to do. */
  readonly says: string;
}

const DENIED = "the user of this process may not; change the permissions, or run as another user";
const NO_SPACE = "no space is left; free some, or write elsewhere";
const TOO_MANY = "too many files are open; raise the limit (ulimit -n), or do less at once";
const LINKLESS =
  "the file system has no hard links, by which a file is written only where none is; use another, or pass { singleWriter: true } if nobody else writes there";
const NOT_A_FOLDER = "a file stands where a folder is needed; remove it, or take another path";
const NOT_A_FILE = "a folder stands where the file should be; remove it, or take another path";

/** One row for each code of the system that says something of the place rather than of our code. */
const MEANINGS: { readonly [code: string]: Meaning } = {
  ENOENT: { code: "MISSING", says: "it is not there" },
  EACCES: { code: "DENIED", says: DENIED },
  EPERM: { code: "DENIED", says: DENIED },
  EROFS: { code: "DENIED", says: "the file system is read-only; mount it for writing, or write elsewhere" },
  ENOSPC: { code: "FULL", says: NO_SPACE },
  EDQUOT: { code: "FULL", says: "the quota is used up; free some space, or write elsewhere" },
  EFBIG: { code: "FULL", says: "the file would be larger than the file system or a limit (ulimit -f) allows" },
  EMFILE: { code: "THROTTLED", says: TOO_MANY },
  ENFILE: { code: "THROTTLED", says: TOO_MANY },
  EAGAIN: { code: "THROTTLED", says: "the system has no room for it now; try again" },
  EBUSY: { code: "THROTTLED", says: "another process uses it; try again when that has ended" },
  ENOTDIR: { code: "MISCONFIGURED", says: NOT_A_FOLDER },
  EEXIST: { code: "MISCONFIGURED", says: NOT_A_FOLDER },
  EISDIR: { code: "MISCONFIGURED", says: NOT_A_FILE },
  ENOTEMPTY: { code: "MISCONFIGURED", says: NOT_A_FILE },
  ENAMETOOLONG: { code: "UNSUPPORTED", says: "the path is longer than the file system allows; take a shorter one" },
  EINVAL: { code: "MISCONFIGURED", says: "the file system does not take this name; take another" },
  EILSEQ: { code: "MISCONFIGURED", says: "the file system does not take this name; take another" },
  ELOOP: { code: "PATH_OUTSIDE", says: "its symbolic links go round in a circle; remove them" },
  ENOSYS: { code: "UNSUPPORTED", says: "the file system cannot do it; use another" },
  ENOTSUP: { code: "UNSUPPORTED", says: "the file system cannot do it; use another" },
  EOPNOTSUPP: { code: "UNSUPPORTED", says: "the file system cannot do it; use another" },
  EIO: { code: "UNREADABLE", says: "the disk, or the network to it, failed; try again, then check it" },
  ESTALE: { code: "UNREADABLE", says: "the network mount lost it; try again" },
  ETIMEDOUT: { code: "UNREADABLE", says: "the network mount did not answer; try again" },
};

/** What `link` says where there are no hard links: a new file in the same folder, of this process, is no reason for any of them. */
const NO_LINKS: ReadonlySet<string> = new Set([
  "EPERM",
  "ENOSYS",
  "ENOTSUP",
  "EOPNOTSUPP",
  "EXDEV",
  "EMLINK",
  "EINVAL",
]);

/** Tells whether a thrown value is an error of the system, with one of these codes if some are given. */
export function isSystemError(error: unknown, ...codes: readonly string[]): error is SystemError {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return false;
  if (!/^E[A-Z0-9]+$/.test(error.code)) return false;
  return codes.length === 0 || codes.includes(error.code);
}

/** Tells whether a file system without hard links would answer `link` in this way. */
export function isWithoutLinks(error: unknown): boolean {
  return isSystemError(error) && NO_LINKS.has(error.code);
}

/** The `StorageError` for an error of the system. What is none, such as a bug of ours or an error that is one already, comes back as it is. */
export function toStorageError(error: unknown, deed: Deed): unknown {
  if (!isSystemError(error)) return error;
  const meaning = MEANINGS[error.code] ?? { code: "UNSUPPORTED", says: "the system refused" };
  return storageError(meaning, deed, error);
}

/** The `StorageError` for a folder that stands where a file should be written. */
export function folderInTheWay(deed: Deed): StorageError {
  return storageError({ code: "MISCONFIGURED", says: NOT_A_FILE }, deed, undefined);
}

/** The `StorageError` for a root that is a file. */
export function fileAsRoot(deed: Deed): StorageError {
  return storageError(
    { code: "MISCONFIGURED", says: `${deed.uri} is a file; give the folder of the table` },
    deed,
    undefined,
  );
}

/** The `StorageError` for a write that was seen to happen, but that the disk has not confirmed. */
export function unconfirmed(deed: Deed, cause: unknown): StorageError {
  const says = "the file is there, but the disk did not confirm it; read it back before you rely on it";
  return storageError({ code: "AMBIGUOUS", says }, deed, cause);
}

/** The `StorageError` for a file system without hard links. */
export function withoutLinks(deed: Deed, cause: unknown): StorageError {
  return storageError({ code: "UNSUPPORTED", says: LINKLESS }, deed, cause);
}

function storageError(meaning: Meaning, deed: Deed, cause: unknown): StorageError {
  const system = isSystemError(cause) ? ` (${cause.code})` : "";
  const { doing, path, uri } = deed;
  const message = `Failed at ${doing} ${path === "" ? "files" : path} in ${uri}: ${meaning.says}${system}`;
  return new StorageError(meaning.code, message, { path: deed.path, cause });
}
