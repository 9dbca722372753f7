// Breaks that were accepted on purpose, and what is wrong with the list of them: it must stay honest.

import type { Acceptance } from "../parse/accepted-list.js";
import type { Finding } from "./finding.js";

/** What `tessera explain` says of the rules that the list itself is held to. */
export const ACCEPTED_RULES = {
  ACCEPTED_UNMATCHED: {
    purpose: "An accepted break that is none.",
    explain: `An entry of accepted.yaml names a rule and a path at which the check finds nothing: the change was taken back, or the path is
misspelt. Left alone it would accept a break that nobody has looked at yet.

## What to do

Remove the entry, or name what the report names.`,
  },
  ACCEPTED_EXPIRED: {
    purpose: "An accepted break whose time is over.",
    explain: `An entry of accepted.yaml has a day after \`until\` that has passed, so the break it accepts counts again.

## What to do

Take the change back, write a new baseline by \`tessera baseline\`, or give the entry a later day.`,
  },
} as const;

/** The entry that accepts a finding on the day `today`, or null. */
export function acceptanceOf(finding: Finding, accepted: readonly Acceptance[], today: string): Acceptance | null {
  return accepted.find((entry) => isAbout(entry, finding) && !isExpired(entry, today)) ?? null;
}

/** What is wrong with entries that have expired, or match nothing; `found` is null if it need not hold what they are about. */
export function listFaults(
  accepted: readonly Acceptance[],
  found: readonly Finding[] | null,
  today: string,
): readonly Finding[] {
  return accepted.flatMap((entry) => {
    if (found !== null && !found.some((finding) => isAbout(entry, finding))) return [unmatched(entry)];
    return isExpired(entry, today) ? [expired(entry)] : [];
  });
}

function isAbout(entry: Acceptance, finding: Finding): boolean {
  return entry.rule === finding.rule && entry.path === finding.path;
}

/** Days are compared as they are spelled: `2026-12-31`. */
function isExpired({ until }: Acceptance, today: string): boolean {
  return until !== null && until < today;
}

function unmatched(entry: Acceptance): Finding {
  return fault(entry, {
    rule: "ACCEPTED_UNMATCHED",
    message: `${entry.rule} at ${entry.path} is accepted, but there is no such finding`,
    why: "an entry that matches nothing would accept a break that nobody has looked at yet",
    fix: "remove the entry from accepted.yaml, or name the rule and path that the report names",
  });
}

function expired(entry: Acceptance): Finding {
  return fault(entry, {
    rule: "ACCEPTED_EXPIRED",
    message: `${entry.rule} at ${entry.path} was accepted until ${entry.until}`,
    why: "the break counts again since that day has passed",
    fix: "take the change back, write a new baseline by tessera baseline, or give the entry a later day",
  });
}

function fault(
  { path, span }: Acceptance,
  words: Pick<Finding, "message" | "why" | "fix"> & { readonly rule: keyof typeof ACCEPTED_RULES },
): Finding {
  const [contract = path] = path.split(/[.[]/);
  const verdicts = { backward: "ok", forward: "ok", source: "ok" } as const;
  return { ...words, ...verdicts, severity: "breaking", contract, path, provable: false, after: span, before: null };
}
