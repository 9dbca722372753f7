// What the rules for commits are told, and how they answer.

import type { LogLine } from "tessera-contracts/contracts/delta/log";
import type { TableFinding } from "tessera-contracts/contracts/delta/reports";
import type { TableState } from "../protocol/features.js";
import type { CommitBase } from "./running-state.js";

/** A commit between the table before it and what holds after it. */
export interface Commit {
  readonly actions: readonly LogLine[];
  /** Null: it is the first one. */
  readonly before: CommitBase | null;
  readonly after: TableState;
}

/** A rule that is broken; the version is said by whoever knows it. */
export type LintFinding = Pick<TableFinding, "check" | "path" | "message">;

/** A finding; `path` is the file that it is about, if it is about one. */
export function fault(check: string, message: string, path: string | null = null): LintFinding {
  return { check, message, path };
}

/** What is more than once among some texts, once each. */
export function twiceIn(texts: readonly string[]): readonly string[] {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    if (seen.has(text)) twice.add(text);
    seen.add(text);
  }
  return [...twice];
}
