// The words in which findings are told: readers and writers, old and new.

import type { StructPair } from "./field-pairs.js";
import type { Place } from "./place.js";

/** `old readers of Run (strict)`. */
export function oldReaders({ before }: StructPair): string {
  return `old readers of ${before.name} (${before.mode})`;
}

/** `new readers of Run (compat)`. */
export function newReaders({ after }: StructPair): string {
  return `new readers of ${after.name} (${after.mode})`;
}

/** Clauses as one text: `a; b`. */
export function clauses(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join("; ");
}

/** `a, b and c`. */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** `1 type`, `2 types`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** The place of a value in a few words: `note`, `an item of tags`, `a key of sizes`. */
export function placeWord({ path, contract }: Place): string {
  const name = path.slice(contract.length + 1) || contract;
  if (path.endsWith("{key}")) return `a key of ${trimmed(name, "{key}") || contract}`;
  const step = /(?:\[\d*\]|\{\})$/.exec(path)?.[0];
  return step === undefined ? name : `an item of ${trimmed(name, step) || contract}`;
}

function trimmed(name: string, step: string): string {
  return name.endsWith(step) ? name.slice(0, -step.length) : "";
}
