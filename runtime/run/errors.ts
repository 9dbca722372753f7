// What can go wrong in a session, a view graph or a run.

import { type ErrorKind, TesseraError } from "tessera-contracts/diagnostics";

/** What a `RunError` is about. */
export type RunErrorCode =
  /** A registry is given two datasets or two places of one name. */
  | "DATASET_DUPLICATE"
  /** There is no dataset of the name. */
  | "DATASET_UNKNOWN"
  /** A dataset that nobody said the place of can be planned with, but not read. */
  | "DATASET_NO_LOCATION"
  /** Files of this format cannot be read. */
  | "DATASET_FORMAT"
  /** Where a dataset lies there are no files of it. */
  | "DATASET_EMPTY"
  /** A plan asks for parameters that were not given. */
  | "PARAMETER_MISSING"
  /** Parameters were given that the plan does not have. */
  | "PARAMETER_UNKNOWN"
  /** The value of a parameter is not of its type. */
  | "PARAMETER_TYPE"
  /** A function of the user is declared in one way and computed in another, or twice. */
  | "FUNCTION_INVALID"
  /** A plan calls a function that the session was not given, or was given in another state. */
  | "FUNCTION_MISSING"
  /** A function of the user threw, or gave no value of its type. */
  | "FUNCTION_FAILED"
  /** The session was closed. */
  | "SESSION_CLOSED"
  /** Views of a graph could not be planned. */
  | "GRAPH_INVALID"
  /** An option of a call makes no sense. */
  | "OPTION_INVALID"
  /** A file is no pipeline. */
  | "PIPELINE_INVALID"
  /** An optional package is not installed. */
  | "NOT_INSTALLED"
  /** Another run, or another process, has what this one needs. */
  | "RUN_CONFLICT"
  /** Rows of an output do not keep what its dataset promises; nothing was written. */
  | "RUN_VALIDATION"
  /** A manifest and the log of a table do not agree. */
  | "RUN_LINK"
  /** A version or a file that a run read cannot be read any more, or has other bytes. */
  | "RUN_INPUT_GONE"
  /** There is no artifact of the id. */
  | "ARTIFACT_MISSING"
  /** The bytes of something that was stored are not those that were stored. */
  | "ARTIFACT_CORRUPT"
  /** An artifact is of a kind, or in a form, that is not known here. */
  | "ARTIFACT_UNKNOWN";

const CODES: { readonly [Code in RunErrorCode]: ErrorKind } = {
  DATASET_DUPLICATE: { retriable: false },
  DATASET_UNKNOWN: { retriable: false },
  DATASET_NO_LOCATION: { retriable: false },
  DATASET_FORMAT: { retriable: false },
  DATASET_EMPTY: { retriable: false },
  PARAMETER_MISSING: { retriable: false },
  PARAMETER_UNKNOWN: { retriable: false },
  PARAMETER_TYPE: { retriable: false },
  FUNCTION_INVALID: { retriable: false },
  FUNCTION_MISSING: { retriable: false },
  FUNCTION_FAILED: { retriable: false },
  SESSION_CLOSED: { retriable: false },
  GRAPH_INVALID: { retriable: false },
  OPTION_INVALID: { retriable: false },
  PIPELINE_INVALID: { retriable: false },
  NOT_INSTALLED: { retriable: false },
  RUN_CONFLICT: { retriable: false },
  RUN_VALIDATION: { retriable: false },
  RUN_LINK: { retriable: false },
  RUN_INPUT_GONE: { retriable: false },
  ARTIFACT_MISSING: { retriable: false },
  ARTIFACT_CORRUPT: { retriable: false },
  ARTIFACT_UNKNOWN: { retriable: false },
};

/** Something of a session or a run is not as it must be. */
export class RunError extends TesseraError<RunErrorCode> {
  constructor(code: RunErrorCode, message: string, cause?: unknown) {
    super(message, { code, ...CODES[code], cause });
    this.name = "RunError";
  }
}
