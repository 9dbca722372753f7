// What can go wrong with an on-disk cache.

import { type ErrorKind, TesseraError } from "tessera-contracts/diagnostics";

/** What a `CacheError` is about. */
export type CacheErrorCode =
  /** There is no SQLite: neither in this version of Node, nor as a package. */
  | "CACHE_PEER_MISSING"
  /** Other processes have been writing for longer than a cache waits. */
  | "CACHE_BUSY"
  /** A value is larger than the cache may be. */
  | "CACHE_TOO_LARGE"
  /** The disk refuses: no space, no permission. */
  | "CACHE_WRITE_FAILED"
  /** The file is damaged. */
  | "CACHE_CORRUPT"
  /** What was stored cannot be read any more. */
  | "CACHE_READ_FAILED"
  /** Settings or options that no cache can have. */
  | "CACHE_OPTION"
  /** There is no cache where one was expected. */
  | "CACHE_MISSING"
  /** The cache was closed before. */
  | "CACHE_CLOSED";

const CODES: { readonly [Code in CacheErrorCode]: ErrorKind } = {
  CACHE_PEER_MISSING: { retriable: false },
  CACHE_BUSY: { retriable: true },
  CACHE_TOO_LARGE: { retriable: false },
  CACHE_WRITE_FAILED: { retriable: false },
  CACHE_CORRUPT: { retriable: false },
  CACHE_READ_FAILED: { retriable: false },
  CACHE_OPTION: { retriable: false },
  CACHE_MISSING: { retriable: false },
  CACHE_CLOSED: { retriable: false },
};

/** An on-disk cache cannot be used, or a value cannot be kept in it. */
export class CacheError extends TesseraError<CacheErrorCode> {
  /** @param cause what SQLite or the system said */
  constructor(code: CacheErrorCode, message: string, cause?: unknown) {
    super(message, { code, ...CODES[code], cause });
    this.name = "CacheError";
  }
}
