// Mistakes in settings, before they are thrown or printed.

import type { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import type { Spot } from "./node.js";

/** What a `ConfigError` is about. */
export type ConfigErrorCode =
  /** Settings do not fit the contract. */
  | "CONFIG_INVALID"
  /** A file is not of its format. */
  | "CONFIG_SYNTAX"
  /** There is no such file. */
  | "CONFIG_FILE_MISSING"
  /** A file is there and cannot be read, or is none. */
  | "CONFIG_FILE_UNREADABLE"
  /** A file, or something in it, is larger than a limit. */
  | "CONFIG_FILE_TOO_LARGE"
  /** The name of a file does not say its format. */
  | "CONFIG_FORMAT_UNKNOWN"
  /** A variable names more than one setting, or two name the same. */
  | "CONFIG_ENV_AMBIGUOUS"
  /** A flag is unknown, or is not written as flags are. */
  | "CONFIG_ARGUMENT"
  /** A call makes no sense. */
  | "CONFIG_OPTION"
  /** A value is not the one that its fingerprint was taken of. */
  | "CONFIG_TRUST"
  /** A package that reads a format is not installed. */
  | "CONFIG_PEER_MISSING";

/** One mistake, with what may be shown of it. */
export interface Problem {
  readonly code: ConfigErrorCode;
  /** Secrets are masked. */
  readonly payload: ValidationErrorPayload;
  /** What is to blame; null if no layer is. */
  readonly spot: Spot | null;
  /** What would help; null if nothing comes to mind. */
  readonly hint: string | null;
  /** Stretches of the text that nobody may see. */
  readonly secrets: readonly Spot[];
}
