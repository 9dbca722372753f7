// What can go wrong in an engine.

import { type ErrorKind, TesseraError } from "tessera-contracts/diagnostics";

/** What an `EngineError` is about. */
export type EngineErrorCode =
  /** The package of the engine is not installed. */
  | "NOT_INSTALLED"
  /** The engine was closed. */
  | "CLOSED"
  /** The statement could not be read, or names what is not there. */
  | "STATEMENT_INVALID"
  /** The statement failed while it ran. */
  | "EXECUTION_FAILED"
  /** A function in JavaScript threw, or gave no value of its type. */
  | "FUNCTION_FAILED"
  /** Fewer rows came than there are. */
  | "RESULT_TRUNCATED"
  /** More rows than `maxRows`. */
  | "TOO_MANY_ROWS"
  /** Memory or disk for intermediate results is at its end. */
  | "OUT_OF_RESOURCES"
  /** A file outside of the directories that were allowed. */
  | "NOT_ALLOWED"
  /** Parquet files cannot be written in the way that is asked for. */
  | "PARQUET_UNSUPPORTED"
  /** The engine cannot do this. */
  | "UNSUPPORTED";

const CODES: { readonly [Code in EngineErrorCode]: ErrorKind } = {
  NOT_INSTALLED: { retriable: false },
  CLOSED: { retriable: false },
  STATEMENT_INVALID: { retriable: false },
  EXECUTION_FAILED: { retriable: false },
  FUNCTION_FAILED: { retriable: false },
  RESULT_TRUNCATED: { retriable: true },
  TOO_MANY_ROWS: { retriable: false },
  OUT_OF_RESOURCES: { retriable: false },
  NOT_ALLOWED: { retriable: false },
  PARQUET_UNSUPPORTED: { retriable: false },
  UNSUPPORTED: { retriable: false },
};

/** An engine could not execute a statement, or read or write a file. */
export class EngineError extends TesseraError<EngineErrorCode> {
  constructor(code: EngineErrorCode, message: string, cause?: unknown) {
    super(message, { code, ...CODES[code], cause });
    this.name = "EngineError";
  }
}

/** A function in JavaScript failed while a statement ran. Its cause is what the function threw. */
export class FunctionError extends EngineError {
  /** Which one, as the engine was told. */
  readonly functionName: string;

  constructor(functionName: string, message: string, cause: unknown) {
    super("FUNCTION_FAILED", message, cause);
    this.name = "FunctionError";
    this.functionName = functionName;
  }
}
