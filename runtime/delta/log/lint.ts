// What is wrong with a commit, whoever wrote it: the rules of the protocol that one commit, and the table before it, can break.
// Source: Delta protocol, "Actions" and "Requirements for Writers".

import type { LogLine } from "tessera-contracts/contracts/delta/log";
import type { TableFinding } from "tessera-contracts/contracts/delta/reports";
import { DeltaError, type TablePlace } from "../errors.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { featuresOf } from "../protocol/create.js";
import { propertyOf, readerFeatures, type TableState, writerFeatures } from "../protocol/features.js";
import { checkProtocol } from "../protocol/gate.js";
import { canonicalPath } from "../schema/paths.js";
import { FILE_CHECKS } from "./lint-files.js";
import { type Commit, fault, type LintFinding, twiceIn } from "./lint-commit.js";
import { type CommitBase, headAfter } from "./running-state.js";
import { inCommitTimestampsFrom } from "./time-travel.js";

/**
 * The rules that a commit breaks, in the order of the rules.
 * @param before the table that the commit was made on; null for the first commit of a table
 */
export function lintCommit(
  actions: readonly LogLine[],
  before: CommitBase | null,
  place: TablePlace,
): readonly TableFinding[] {
  const found = findings(actions, before, place);
  return found.map((one) => ({ ...one, version: place.version }));
}

function findings(actions: readonly LogLine[], before: CommitBase | null, place: TablePlace): readonly LintFinding[] {
  const single = [...oneOf(actions, "protocol"), ...oneOf(actions, "meta_data")];
  const after = readHead(actions, before, place);
  if (after === null) return [...single, fault("first_commit", "the first commit has no protocol, or no metaData")];
  if ("check" in after) return [...single, after];
  const commit: Commit = { actions, before, after };
  return [...single, ...[...CHECKS, ...FILE_CHECKS].flatMap((check) => check(commit))];
}

/** The state of the table after the commit, or what is wrong with it. */
function readHead(
  actions: readonly LogLine[],
  before: CommitBase | null,
  place: TablePlace,
): TableState | LintFinding | null {
  try {
    const head = headAfter(actions, before, { place, limits: DEFAULT_LIMITS });
    if (head !== null) checkProtocol(head.protocol, place);
    return head;
  } catch (error) {
    if (!(error instanceof DeltaError)) throw error;
    return fault("metadata", error.message);
  }
}

function oneOf(actions: readonly LogLine[], kind: "protocol" | "meta_data"): LintFinding[] {
  const count = actions.filter((one) => one[kind] !== undefined).length;
  const name = kind === "protocol" ? kind : "metaData";
  return count < 2 ? [] : [fault("one_action", `it has ${count} actions ${name}, and may have one`)];
}

const CHECKS: readonly ((commit: Commit) => readonly LintFinding[])[] = [
  addsAndRemovesOnce,
  transactionsOnce,
  commitInfoFirst,
  timeRises,
  featuresListed,
  appendOnlyKept,
];

function addsAndRemovesOnce({ actions }: Commit): LintFinding[] {
  return (["add", "remove"] as const).flatMap((kind) => {
    const paths = actions.flatMap((one) => one[kind]?.path ?? []);
    return twiceIn(paths.map(canonicalPath)).map((path) =>
      fault("path_once", `there is more than one ${kind} of this path`, path),
    );
  });
}

function transactionsOnce({ actions }: Commit): LintFinding[] {
  const ids = actions.flatMap(({ txn }) => txn?.app_id ?? []);
  return twiceIn(ids).map((id) =>
    fault("txn_once", `there is more than one txn of the application ${JSON.stringify(id)}`),
  );
}

function hasTimes({ after }: Commit): boolean {
  return inCommitTimestampsFrom(after.metadata) !== null;
}

function commitInfoFirst(commit: Commit): LintFinding[] {
  const time = commit.actions[0]?.commit_info?.in_commit_timestamp ?? null;
  if (!hasTimes(commit) || time !== null) return [];
  const message =
    "it must begin with a commitInfo that has an inCommitTimestamp, because delta.enableInCommitTimestamps is on";
  return [fault("commit_info_first", message)];
}

function timeRises(commit: Commit): LintFinding[] {
  const time = commit.actions[0]?.commit_info?.in_commit_timestamp ?? null;
  const last = commit.before?.inCommitTimestamp ?? null;
  if (!hasTimes(commit) || time === null || last === null || time > last) return [];
  return [fault("time_rises", `its inCommitTimestamp ${time} must be after ${last}, that of the commit before`)];
}

function featuresListed({ actions, after }: Commit): LintFinding[] {
  const listed = new Set([...readerFeatures(after.protocol), ...writerFeatures(after.protocol)]);
  const hasVectors = actions.some(({ add }) => add !== undefined && add.deletion_vector !== null);
  const used = new Set([...featuresOf(after), ...(hasVectors ? ["deletionVectors"] : [])]);
  const missing = [...used].filter((name) => !listed.has(name) && !listed.has(`${name}-preview`));
  return missing.map((name) =>
    fault("features_listed", `the table makes use of the feature ${name}, which its protocol does not list`),
  );
}

function appendOnlyKept({ actions, before, after }: Commit): LintFinding[] {
  const isOn = [before ?? after, after].every((one) => propertyOf(one, "delta.appendOnly")?.toLowerCase() === "true");
  const removed = isOn ? actions.flatMap(({ remove }) => (remove?.data_change === true ? [remove.path] : [])) : [];
  return removed.map((path) => fault("append_only", "it is removed, and delta.appendOnly is on", path));
}
