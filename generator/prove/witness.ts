// The document that shows best what a finding says: the smallest that breaks because of it.

import type { Witness } from "../evolution/finding.js";
import { hexOf } from "../text/hex.js";
import type { Failure, Trial } from "./documents.js";

/** A trial that broke. */
export interface BrokenTrial extends Trial {
  readonly failure: Failure;
}

/** The trials that broke, the smallest first; JSON before MessagePack, as people can read it. */
export function brokenOf(trials: readonly Trial[]): readonly BrokenTrial[] {
  const broken = trials.filter((trial): trial is BrokenTrial => trial.failure !== null);
  return broken.toSorted(
    (a, b) => rank(a) - rank(b) || a.document.length - b.document.length || Buffer.compare(a.document, b.document),
  );
}

function rank({ format }: Trial): number {
  return format === "json" ? 0 : 1;
}

/** The trial in words. */
export function witnessOf({ format, document, failure }: BrokenTrial, direction: Witness["direction"]): Witness {
  return { direction, format, document: documentText({ format, document }), outcome: outcomeOf(failure) };
}

/** JSON as it is, MessagePack in hexadecimal digits. */
export function documentText({ format, document }: Pick<Trial, "format" | "document">): string {
  return format === "json" ? new TextDecoder().decode(document) : hexOf(document);
}

/** What the reader makes of it, in words. */
export function outcomeOf(failure: Failure): string {
  if ("error" in failure) return failure.error;
  const { path, written, read, takenFor } = failure.loss;
  if (takenFor !== undefined) return `\`${path}\` is taken for \`${takenFor}\``;
  return `\`${path}\` was ${shown(written)} and is read as ${shown(read)}`;
}

/** Whether the trial broke at the step of a path, such as `.note` or `[3]`, or the reader's error names the key. */
export function isAbout({ failure }: BrokenTrial, step: string): boolean {
  if ("loss" in failure) return startsWith(failure.loss.path, `$${step}`);
  if (step.startsWith(".") && failure.error.includes(`field \`${step.slice(1)}\``))
    return !failure.error.includes("`$.");
  const at = /`(\$[^`]*)`$/.exec(failure.error)?.[1];
  return at !== undefined && startsWith(at, `$${step}`);
}

function startsWith(path: string, start: string): boolean {
  return path.startsWith(start) && !/^\w/.test(path.slice(start.length));
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text =
    value === undefined
      ? "absent"
      : value instanceof Uint8Array
        ? hexOf(value)
        : JSON.stringify(value, (_, part: unknown) => plain(part));
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function plain(part: unknown): unknown {
  if (typeof part === "bigint") return Number.isSafeInteger(Number(part)) ? Number(part) : `${part}`;
  if (part instanceof Set) return [...(part as Set<unknown>)];
  return part instanceof Map ? Object.fromEntries(part as Map<string, unknown>) : part;
}
