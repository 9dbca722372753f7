// What a site says of earlier versions: the baselines that were saved, or those that a call names.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { compareModels } from "../../evolution/compare.js";
import { presentName } from "../../evolution/retired.js";
import type { Model } from "../../model/model.js";
import type { Acceptance } from "../../parse/accepted-list.js";
import { toReadError } from "../../read/read-error.js";
import { readRegularFile } from "../../read/regular-file.js";
import type { SiteChange, SiteHistory, SiteStep } from "../../site/history/site-history.js";
import { type Baseline, savedBaseline } from "./against.js";
import { type KeptChange, readChanges } from "./changes-file.js";
import { acceptedIn, acceptedText, HISTORY_DIRECTORY, nameOf } from "./files.js";
import { numbersIn } from "./history.js";

/** What the contracts are called as they are. */
const NOW = "now";

/**
 * The steps from baseline to baseline, and from the last one to the contracts as they are.
 * @throws {UsageError} when the baseline or a list of accepted breaks is not sound
 * @throws {ReadError} when one cannot be read
 */
export function loadHistory(contracts: string, model: Model): SiteHistory {
  const saved = savedBaseline(contracts);
  if (saved === null) return [];
  const numbers = numbersIn(contracts);
  const steps = numbers.slice(1).map((n, i): SiteStep => {
    const directory = `${HISTORY_DIRECTORY}/${n}`;
    const changes = readChanges(contracts, directory);
    const accepted = acceptedAt(contracts, directory);
    return { from: nameAt(numbers[i] ?? n - 1), to: nameAt(n), changes: changes && judged(changes, accepted) };
  });
  const accepted = acceptedIn(acceptedText(contracts), contracts);
  const changes = judged(compareModels(saved.model, model).findings, accepted);
  return [...steps, { from: nameAt(numbers.at(-1) ?? 1), to: NOW, changes }];
}

/**
 * The steps between versions that a call names, in their order, and to the contracts as they are.
 * @throws {UsageError} or {ReadError} when a list of accepted breaks cannot be used
 */
export function historyOf(baselines: readonly Baseline[], contracts: string, model: Model): SiteHistory {
  const past = numbersIn(contracts).flatMap((n) => acceptedAt(contracts, `${HISTORY_DIRECTORY}/${n}`));
  const accepted = [...acceptedIn(acceptedText(contracts), contracts), ...past];
  const versions = [...baselines, { name: NOW, model }];
  return versions.slice(1).map((after, i): SiteStep => {
    const before = versions[i] ?? after;
    const { findings } = compareModels(before.model, after.model);
    return { from: before.name, to: after.name, changes: judged(findings, accepted) };
  });
}

function nameAt(n: number): string {
  return `baseline ${n}`;
}

/** With what was accepted, whether its day has passed or not: a site does not change overnight. */
function judged(changes: readonly KeptChange[], accepted: readonly Acceptance[]): readonly SiteChange[] {
  return changes.map(({ rule, severity, backward, forward, source, contract, path, message, why }): SiteChange => {
    const entry = accepted.find((one) => presentName(one.rule) === rule && one.path === path);
    const acceptance = entry === undefined ? null : { reason: entry.reason, until: entry.until, by: entry.by };
    return { rule, severity, backward, forward, source, contract, path, message, why, accepted: acceptance };
  });
}

function acceptedAt(contracts: string, directory: string): readonly Acceptance[] {
  const name = `${directory}/accepted.yaml`;
  return existsSync(join(contracts, name)) ? acceptedIn(textOf(contracts, name), contracts, name) : [];
}

function textOf(contracts: string, name: string): string {
  try {
    return readRegularFile(join(contracts, name)).toString("utf8");
  } catch (error) {
    throw toReadError(nameOf(contracts, name), error);
  }
}
