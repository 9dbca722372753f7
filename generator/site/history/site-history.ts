// What is known of the versions of contracts: the steps from one to the next, and what was accepted on the way.

import type { Finding } from "../../evolution/finding.js";

/** What one version changed of the one before, the earliest first. */
export type SiteHistory = readonly SiteStep[];

/** The way from one version to the next. */
export interface SiteStep {
  readonly from: string;
  readonly to: string;
  /** By contract and place; null if the earlier version was not kept, so that nobody knows. */
  readonly changes: readonly SiteChange[] | null;
}

/** One change, and why it was made all the same if it breaks somebody. */
export interface SiteChange extends Pick<
  Finding,
  "rule" | "severity" | "contract" | "path" | "message" | "why" | "backward" | "forward" | "source"
> {
  readonly accepted: SiteAcceptance | null;
}

/** Why a break was accepted. */
export interface SiteAcceptance {
  readonly reason: string;
  /** The last day it holds, as `2026-12-31`; null: for ever. */
  readonly until: string | null;
  /** Who accepted it; null where nobody said. */
  readonly by: string | null;
}
