// Where the evolution check keeps what it needs, below the contracts directory.

import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { positionOf } from "../../../runtime/text/position.js";
import { type Acceptance, parseAccepted } from "../../parse/accepted-list.js";
import { toReadError } from "../../read/read-error.js";
import { readRegularFile } from "../../read/regular-file.js";
import { count } from "../count.js";
import { UsageError } from "../command.js";

/** The baseline, relative to the contracts directory. */
export const BASELINE_FILE = "evolution/baseline.json";
/** The breaks that were accepted, relative to the contracts directory. */
export const ACCEPTED_FILE = "evolution/accepted.yaml";
/** One directory a baseline, relative to the contracts directory. */
export const HISTORY_DIRECTORY = "evolution/history";

/** A file below the contracts directory as messages name it. */
export function nameOf(contracts: string, file: string): string {
  return `${basename(contracts)}/${file}`;
}

/** True if there is a baseline. */
export function hasBaseline(contracts: string): boolean {
  return existsSync(join(contracts, BASELINE_FILE));
}

/** The text of the list of accepted breaks; empty if there is none. @throws {ReadError} when it cannot be read */
export function acceptedText(contracts: string): string {
  const path = join(contracts, ACCEPTED_FILE);
  try {
    return existsSync(path) ? readRegularFile(path).toString("utf8") : "";
  } catch (error) {
    throw toReadError(nameOf(contracts, ACCEPTED_FILE), error);
  }
}

/** The accepted breaks in `text`, which is that of `file`. @throws {UsageError} when it is no such list */
export function acceptedIn(text: string, contracts: string, file = ACCEPTED_FILE): readonly Acceptance[] {
  const source = { path: nameOf(contracts, file), module: "", text, library: false };
  const { value, diagnostics } = parseAccepted(source);
  if (value === null) throw new UsageError(firstOf(diagnostics));
  return value;
}

/** The first error, and how many more there are, in one line. */
export function firstOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === "error");
  const [first] = errors;
  if (first === undefined) throw new Error("asked for the first of no errors");
  const { source, start } = first.span;
  const { line, column } = positionOf(source, start);
  const hint = first.hint === undefined ? "" : `; ${first.hint}`;
  const more = errors.length === 1 ? "" : ` (and ${count(errors.length - 1, "more error")})`;
  return `${source.path}:${line}:${column}: ${first.message}${hint}${more}`;
}
