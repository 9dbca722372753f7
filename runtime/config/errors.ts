// What can go wrong with settings.

import { type ErrorKind, TesseraError } from "tessera-contracts/diagnostics";
import type { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import { formatProblem } from "./format.js";
import type { ConfigErrorCode, Problem } from "./problem.js";

const NEVER_RETRIABLE: ErrorKind = { retriable: false };
const CODES: { readonly [Code in ConfigErrorCode]: ErrorKind } = {
  CONFIG_INVALID: NEVER_RETRIABLE,
  CONFIG_SYNTAX: NEVER_RETRIABLE,
  CONFIG_FILE_MISSING: NEVER_RETRIABLE,
  CONFIG_FILE_UNREADABLE: NEVER_RETRIABLE,
  CONFIG_FILE_TOO_LARGE: NEVER_RETRIABLE,
  CONFIG_FORMAT_UNKNOWN: NEVER_RETRIABLE,
  CONFIG_ENV_AMBIGUOUS: NEVER_RETRIABLE,
  CONFIG_ARGUMENT: NEVER_RETRIABLE,
  CONFIG_OPTION: NEVER_RETRIABLE,
  CONFIG_TRUST: NEVER_RETRIABLE,
  CONFIG_PEER_MISSING: NEVER_RETRIABLE,
};

/** Settings that cannot be used, with every mistake that was found. */
export class ConfigError extends TesseraError<ConfigErrorCode> {
  /** In the order of layers and places; those of files say where they stand. Empty where the settings were not looked at. */
  readonly payloads: readonly ValidationErrorPayload[];
  readonly #problems: readonly Problem[];

  constructor(code: ConfigErrorCode, message: string, about: { problems?: readonly Problem[]; cause?: unknown } = {}) {
    super(message, { code, ...CODES[code], cause: about.cause });
    this.name = "ConfigError";
    this.#problems = about.problems ?? [];
    this.payloads = this.#problems.map(({ payload }) => payload);
  }

  /** Every mistake as text for people: the place, the message, the line it is about, and a hint. */
  format(): string {
    return this.#problems.length === 0 ? this.message : this.#problems.map(formatProblem).join("\n");
  }
}

/** The error that carries problems, of which there is one at least. */
export function configError(problems: readonly Problem[]): ConfigError {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  const head = first === undefined ? "" : (formatProblem(first).split("\n", 1)[0] ?? "");
  return new ConfigError(first?.code ?? "CONFIG_INVALID", `${head}${more}`, { problems });
}
