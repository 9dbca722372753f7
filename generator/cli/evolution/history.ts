// contracts/evolution/history/<n>/: what the contracts wrote at each baseline, and what was accepted on the way to it.

import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../evolution/finding.js";
import type { Model } from "../../model/model.js";
import { ReadError, toReadError } from "../../read/read-error.js";
import { readRegularFile } from "../../read/regular-file.js";
import { type GoldenBytes, goldenBytes, withoutKnown } from "../../sample/golden-bytes.js";
import { replaceFile } from "../../write/replace-file.js";
import { toWriteError } from "../../write/write-error.js";
import { writeChanges } from "./changes-file.js";
import { ACCEPTED_FILE, HISTORY_DIRECTORY, nameOf } from "./files.js";

const ABOUT =
  "What the contracts wrote at this baseline, as far as no earlier one holds it: every later version is to read it. " +
  "Written by tessera baseline; do not edit.";

interface HistoryFile {
  readonly about: string;
  readonly tessera_history: 1;
  readonly contracts: GoldenBytes;
}

/** What was added to the history. */
export interface HistoryEntry {
  /** Its messages, relative to the contracts directory. */
  readonly bytes: string;
  readonly contracts: number;
  readonly messages: number;
  /** What it changed, relative to the contracts directory; null if there was no baseline before. */
  readonly changes: string | null;
  /** Where the list of accepted breaks has gone; null if there was none. */
  readonly accepted: string | null;
}

/**
 * Adds a directory for what the model writes and what it changed, and moves the accepted breaks there: they are part of the baseline from now on.
 * @param findings what it changed since the baseline before; null if there was none, or none that compiles
 */
export function extendHistory(contracts: string, model: Model, findings: readonly Finding[] | null): HistoryEntry {
  const numbers = numbersIn(contracts);
  const golden = withoutKnown(
    goldenBytes(model),
    numbers.map((n) => historyAt(contracts, n)),
  );
  const directory = `${HISTORY_DIRECTORY}/${Math.max(0, ...numbers) + 1}`;
  const bytes = `${directory}/bytes.json`;
  const file: HistoryFile = { about: ABOUT, tessera_history: 1, contracts: golden };
  replaceFile(join(contracts, bytes), `${JSON.stringify(file, null, 1)}\n`);
  const changes = findings === null ? null : writeChanges(contracts, directory, findings);
  const kept = Object.values(golden);
  const messages = kept.reduce((sum, { json, msgpack }) => sum + json.length + msgpack.length, 0);
  return { bytes, contracts: kept.length, messages, changes, accepted: moveAccepted(contracts, directory) };
}

/** The numbers of the baselines that were saved, from 1 on and in their order. @throws {ReadError} when they cannot be read */
export function numbersIn(contracts: string): readonly number[] {
  const path = join(contracts, HISTORY_DIRECTORY);
  if (!existsSync(path)) return [];
  try {
    const numbers = readdirSync(path).filter((name) => /^[1-9]\d*$/.test(name));
    return numbers.map(Number).toSorted((a, b) => a - b);
  } catch (error) {
    throw toReadError(nameOf(contracts, HISTORY_DIRECTORY), error);
  }
}

function historyAt(contracts: string, n: number): GoldenBytes {
  const name = `${HISTORY_DIRECTORY}/${n}/bytes.json`;
  const shown = nameOf(contracts, name);
  try {
    const value: unknown = JSON.parse(readRegularFile(join(contracts, name)).toString("utf8"));
    if (isHistory(value)) return value.contracts;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw toReadError(shown, error);
  }
  throw new ReadError(shown, "it is damaged or of a newer tessera; restore it from version control");
}

function isHistory(value: unknown): value is HistoryFile {
  if (typeof value !== "object" || value === null || !("tessera_history" in value && "contracts" in value))
    return false;
  return value.tessera_history === 1 && typeof value.contracts === "object" && value.contracts !== null;
}

function moveAccepted(contracts: string, directory: string): string | null {
  const from = join(contracts, ACCEPTED_FILE);
  if (!existsSync(from)) return null;
  const to = `${directory}/accepted.yaml`;
  try {
    renameSync(from, join(contracts, to));
  } catch (error) {
    throw toWriteError(nameOf(contracts, ACCEPTED_FILE), error);
  }
  return to;
}
