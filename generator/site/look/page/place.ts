// Which value of a message an error is about.

import { nodeBefore, pathOf, type PathStep, type Structure } from "../../bytes/annotate.js";
import type { ErrorCode } from "../../../../runtime/serde/errors.js";
import type { NotedError } from "./noting-cursors.js";

/** The value, or the key, that an error is about; -1 if no value was read there. */
export function nodeOfError(structure: Structure, { payload, value, key, around }: NotedError): number {
  if (structure.size === 0) return -1;
  if (isOfBytes(payload.code)) return innermostAt(structure, value);
  const [inside = value] = around;
  // The message says in which container the key is, but not at which key.
  if (IN_KEY.has(payload.code) && key > inside) return nodeBefore(structure, key);
  const likely = OF_CONTAINER.has(payload.code) ? [inside, value] : [value, key];
  const starts = [...likely, ...around].filter((start) => start >= 0);
  const nodes = starts.map((start) => nodeBefore(structure, start));
  return nodes.find((node) => isAt(structure, node, payload.path)) ?? nodes[0] ?? 0;
}

/** True for errors of bytes that cannot be read at all. */
export function isOfBytes(code: ErrorCode): boolean {
  return NOT_PARSED.has(code);
}

/** True if a path, as errors have it, leads to a value. */
function isAt(structure: Structure, node: number, path: string): boolean {
  const [own = "", ...outer] = path.split(" in ");
  const steps = pathOf(structure, node);
  if (outer.length === 0) return !structure.isKey(node) && leadsTo(own.slice(1), steps);
  return own === "key" && structure.isKey(node) && leadsTo(outer.join(" in ").slice(1), steps.slice(0, -1));
}

/** Each step stands as itself, or as `[...]` in a map. */
function leadsTo(rest: string, steps: readonly PathStep[]): boolean {
  const [step, ...more] = steps;
  if (step === undefined) return rest === "";
  const spellings = typeof step === "number" ? [`[${step}]`] : typeof step === "string" ? [`.${step}`, ANY] : [ANY];
  return spellings.some((one) => rest.startsWith(one) && leadsTo(rest.slice(one.length), more));
}

const ANY = "[...]";

/** The innermost value that a byte is in, or that was open there. */
function innermostAt(structure: Structure, at: number): number {
  let node = nodeBefore(structure, at);
  while (structure.parent(node) !== -1 && structure.end(node) <= at && structure.isWhole(node))
    node = structure.parent(node);
  return Math.max(0, node);
}

const NOT_PARSED: ReadonlySet<ErrorCode> = new Set([
  "truncated",
  "malformed",
  "trailing-data",
  "invalid-utf8",
  "depth-exceeded",
]);
const IN_KEY: ReadonlySet<ErrorCode> = new Set(["unknown-field", "duplicate-key"]);
const OF_CONTAINER: ReadonlySet<ErrorCode> = new Set(["missing-field", "rule"]);
