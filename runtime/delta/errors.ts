// What can go wrong with a table.

import type { DeltaErrorCode } from "tessera-contracts/contracts/delta/protocol";
import { type ErrorKind, TesseraError } from "tessera-contracts/diagnostics";

const CODES: { readonly [Code in DeltaErrorCode]: ErrorKind } = {
  ALREADY_EXISTS: { retriable: false },
  APPEND_ONLY: { retriable: false },
  CDF_DISABLED: { retriable: false },
  COMMIT_CONFLICT: { retriable: true },
  COMMIT_UNKNOWN: { retriable: false },
  CONSTRAINT_VIOLATED: { retriable: false },
  CONTRACT_MISMATCH: { retriable: false },
  DELETION_VECTOR_CORRUPT: { retriable: false },
  EXPRESSION_UNSUPPORTED: { retriable: false },
  FEATURE_UNSUPPORTED: { retriable: false },
  FILE_MISSING: { retriable: false },
  LIMIT_EXCEEDED: { retriable: false },
  LOG_CORRUPT: { retriable: false },
  LOG_GAP: { retriable: false },
  MERGE_AMBIGUOUS: { retriable: false },
  NOT_A_TABLE: { retriable: false },
  OPTION_INVALID: { retriable: false },
  PATH_OUTSIDE_TABLE: { retriable: false },
  PREDICATE_INVALID: { retriable: false },
  RETENTION_TOO_SHORT: { retriable: false },
  ROWS_REJECTED: { retriable: false },
  SCHEMA_INVALID: { retriable: false },
  SCHEMA_MISMATCH: { retriable: false },
  SOURCE_INVALID: { retriable: false },
  VERSION_NOT_FOUND: { retriable: false },
  WRITER_POLICY_UNSUPPORTED: { retriable: false },
};

/** The table, and the version of it, that something is about. */
export interface TablePlace {
  readonly uri: string;
  /** Null if it is about no version, or about all of them. */
  readonly version: number | null;
}

/** What an error says beside its code, its message and its place. */
export interface DeltaErrorFacts {
  /** Facts that a program may want, such as the `file` and the `line`. */
  readonly details?: { readonly [fact: string]: unknown };
  readonly cause?: unknown;
}

/** An operation on a table failed. */
export class DeltaError extends TesseraError<DeltaErrorCode> {
  readonly uri: string;
  /** The version that it is about; null if it is about none. */
  readonly version: number | null;
  readonly details: { readonly [fact: string]: unknown };

  constructor(
    code: DeltaErrorCode,
    message: string,
    { uri, version }: TablePlace,
    { details = {}, cause }: DeltaErrorFacts = {},
  ) {
    const at = version === null ? "" : `, version ${version}`;
    super(`${message} (table ${uri}${at})`, { code, ...CODES[code], cause });
    this.name = "DeltaError";
    this.uri = uri;
    this.version = version;
    this.details = details;
  }
}
