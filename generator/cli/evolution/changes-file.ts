// contracts/evolution/history/<n>/changes.json: what a baseline changed of the one before it, for those who look at the history.

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../evolution/finding.js";
import { ReadError, toReadError } from "../../read/read-error.js";
import { readRegularFile } from "../../read/regular-file.js";
import { replaceFile } from "../../write/replace-file.js";
import { nameOf } from "./files.js";

/** What is kept of a finding. */
export type KeptChange = Pick<
  Finding,
  "rule" | "severity" | "backward" | "forward" | "source" | "contract" | "path" | "message" | "why"
>;

interface ChangesFile {
  readonly about: string;
  readonly tessera_changes: 1;
  readonly changes: readonly KeptChange[];
}

const ABOUT =
  "What this baseline changed of the one before it, for the history of the contracts. Written by tessera baseline; do not edit.";
const FILE = "changes.json";

/** Writes what was found into a directory of the history, and returns the path of the file, relative to the contracts directory. */
export function writeChanges(contracts: string, directory: string, findings: readonly Finding[]): string {
  const changes = findings.map(
    ({ rule, severity, backward, forward, source, contract, path, message, why }): KeptChange => {
      return { rule, severity, backward, forward, source, contract, path, message, why };
    },
  );
  const file: ChangesFile = { about: ABOUT, tessera_changes: 1, changes };
  replaceFile(join(contracts, directory, FILE), `${JSON.stringify(file, null, 1)}\n`);
  return `${directory}/${FILE}`;
}

/** What a baseline changed; null if that was not kept. @throws {ReadError} when it cannot be read */
export function readChanges(contracts: string, directory: string): readonly KeptChange[] | null {
  const path = join(contracts, directory, FILE);
  const shown = nameOf(contracts, `${directory}/${FILE}`);
  if (!existsSync(path)) return null;
  try {
    const value: unknown = JSON.parse(readRegularFile(path).toString("utf8"));
    if (isChanges(value)) return value.changes;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw toReadError(shown, error);
  }
  throw new ReadError(shown, "it is damaged or of a newer tessera; restore it from version control");
}

function isChanges(value: unknown): value is ChangesFile {
  if (typeof value !== "object" || value === null || !("tessera_changes" in value && "changes" in value)) return false;
  return value.tessera_changes === 1 && Array.isArray(value.changes) && value.changes.every(isChange);
}

function isChange(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return KEYS.every((key) => typeof fields.get(key) === "string");
}

const KEYS = ["rule", "severity", "backward", "forward", "source", "contract", "path", "message", "why"];
