// What can go wrong where files live.

import { type ErrorKind, TesseraError } from "tessera-contracts/diagnostics";

/** What a `StorageError` is about. */
export type StorageErrorCode =
  /** There is no such file. */
  | "MISSING"
  /** The caller may not read or write there. */
  | "DENIED"
  /** Too many requests, and tries of our own did not help. */
  | "THROTTLED"
  /** No space is left. */
  | "FULL"
  /** A write of which it is not known whether it happened: no answer came, or one that may be about an earlier try. */
  | "AMBIGUOUS"
  /** Wrong region, endpoint, credentials that are no credentials, a root that is a file. */
  | "MISCONFIGURED"
  /** The place cannot do what is needed, such as write only where nothing is. */
  | "UNSUPPORTED"
  /** A path that leads out of the root, or that is no path at all. */
  | "PATH_OUTSIDE"
  /** Fewer bytes than there should be, or a read that failed on the way. */
  | "UNREADABLE";

const CODES: { readonly [Code in StorageErrorCode]: ErrorKind } = {
  MISSING: { retriable: false },
  DENIED: { retriable: false },
  THROTTLED: { retriable: true },
  FULL: { retriable: false },
  AMBIGUOUS: { retriable: false },
  MISCONFIGURED: { retriable: false },
  UNSUPPORTED: { retriable: false },
  PATH_OUTSIDE: { retriable: false },
  UNREADABLE: { retriable: true },
};

/** A file could not be read, written, listed or removed. */
export class StorageError extends TesseraError<StorageErrorCode> {
  /** Path below the root. */
  readonly path: string;

  /** @param cause what the system, or the server, said */
  constructor(code: StorageErrorCode, message: string, place: { readonly path: string; readonly cause?: unknown }) {
    super(message, { code, ...CODES[code], cause: place.cause });
    this.name = "StorageError";
    this.path = place.path;
  }
}
