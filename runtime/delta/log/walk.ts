// A log read commit by commit, the oldest first, with everything that is wrong with it: for those who do not want to go on without.

import type { LogLine } from "tessera-contracts/contracts/delta/log";
import type { TableFinding } from "tessera-contracts/contracts/delta/reports";
import { DeltaError } from "../errors.js";
import { compareCheckpoint, compareChecksum } from "./compare-state.js";
import { lintCommit } from "./lint.js";
import { latestVersion, type LogListing } from "./list.js";
import { loadSnapshot } from "./load.js";
import { commitPath } from "./names.js";
import { readCommit } from "./read-commit.js";
import type { ReplayContext } from "./replay-segment.js";
import { headAfter, RunningState } from "./running-state.js";

/** What logs are read with. */
export type WalkContext = Omit<ReplayContext, "warnings" | "place">;

/** What was found on the way. */
export interface Walk {
  /** Commits that were read. */
  readonly commits: number;
  readonly findings: readonly TableFinding[];
  /** The table after the last commit; null if the log could not be followed to its end. */
  readonly state: RunningState | null;
}

/** Follows a log to its latest version; where a commit is missing or cannot be read, it goes on at the next checkpoint. */
export async function walkLog(listing: LogListing, context: WalkContext): Promise<Walk> {
  const walker = new Walker(listing, context);
  await walker.walk();
  return walker;
}

class Walker implements Walk {
  commits = 0;
  state: RunningState | null = null;
  readonly findings: TableFinding[] = [];
  readonly #listing: LogListing;
  readonly #context: WalkContext;

  constructor(listing: LogListing, context: WalkContext) {
    this.#listing = listing;
    this.#context = context;
  }

  async walk(): Promise<void> {
    const { commits } = this.#listing;
    const latest = latestVersion(this.#listing) ?? -1;
    let version = commits.has(0) ? 0 : await this.#startAfter(0);
    for (; version <= latest; version++) {
      const isThere = commits.has(version);
      if (!isThere) this.#found("log_contiguous", version, "the commit is missing");
      const isRead = isThere && (await this.#take(version));
      if (isRead) await this.#compare(version);
      else version = (await this.#startAfter(version)) - 1;
    }
  }

  /** Goes on from the next checkpoint, and returns the version after it; past the end, if there is none that can be read. */
  async #startAfter(version: number): Promise<number> {
    const { commits, checkpoints } = this.#listing;
    const next = checkpoints.toReversed().find((one) => one.version >= version);
    this.state = null;
    if (next === undefined) {
      if (commits.size === 0 || commits.has(0) || version > 0) return Infinity;
      this.#found("log_contiguous", 0, "the log begins later than at version 0, and has no checkpoint to begin with");
      return Infinity;
    }
    try {
      this.state = await RunningState.of(await loadSnapshot({ ...this.#context, version: next.version }));
      return next.version + 1;
    } catch (error) {
      if (!(error instanceof DeltaError) || !BROKEN.has(error.code)) throw error;
      this.#found("checkpoint_readable", next.version, error.message, next.files[0]?.path);
      return Infinity;
    }
  }

  /** Returns whether the commit could be read. */
  async #take(version: number): Promise<boolean> {
    const { storage, limits } = this.#context;
    const place = { uri: storage.uri, version };
    try {
      const actions = await readCommit(version, this.#context);
      this.commits++;
      this.findings.push(...lintCommit(actions, this.state, place));
      this.state = stateAfter(this.state, actions, { place, limits });
      return this.state !== null;
    } catch (error) {
      if (!(error instanceof DeltaError) || !BROKEN.has(error.code)) throw error;
      // What is wrong with metadata, the linter has said.
      if (error.code === "LOG_CORRUPT") this.#found("commit_readable", version, error.message, commitPath(version));
      return false;
    }
  }

  async #compare(version: number): Promise<void> {
    const { state } = this;
    if (state === null) return;
    for (const checkpoint of this.#listing.checkpoints) {
      if (checkpoint.version !== version) continue;
      for (const one of await compareCheckpoint(checkpoint, state, this.#context))
        this.findings.push({ ...one, version });
    }
    const file = this.#listing.checksums.get(version);
    if (file === undefined) return;
    for (const one of await compareChecksum(file, state, this.#context)) this.findings.push({ ...one, version });
  }

  #found(check: string, version: number, message: string, path: string | null = null): void {
    this.findings.push({ check, version, path, message });
  }
}

/** What errors say that the log is broken, rather than that it cannot be read by us. */
export const BROKEN: ReadonlySet<string> = new Set(["LOG_CORRUPT", "LOG_GAP", "SCHEMA_INVALID"]);

/** The state after a commit; null if it is the first one and makes no table. */
function stateAfter(
  before: RunningState | null,
  actions: readonly LogLine[],
  context: Parameters<typeof headAfter>[2],
): RunningState | null {
  const head = before === null ? headAfter(actions, null, context) : before;
  if (head === null) return null;
  const state = before ?? new RunningState(head);
  state.take(actions, context);
  return state;
}
