// Pairs of contracts with verdicts that are not ours: real msgspec wrote with the one and read with the other, in both formats, and the
// TypeScript compiler was asked. Data alone, so that nothing in them follows from what the check believes.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse, stringify } from "yaml";
import type { Verdicts } from "../generator/evolution/finding.js";

/** Two versions of contracts by path, and what one does to users of the other. */
export interface EvolutionPair {
  readonly id: string;
  /** What it is about; empty if the id says it. */
  readonly why: string;
  readonly before: { readonly [path: string]: string };
  readonly after: { readonly [path: string]: string };
  readonly expect: Verdicts;
  /** Sides on which either verdict is right: what patterns allow is not decided, and what nobody uses is not read. */
  readonly tolerate?: readonly (keyof Verdicts)[];
}

/** Pairs that others made and measured. */
export function foreignPairs(): readonly EvolutionPair[] {
  const text = gunzipSync(readFileSync("test/evolution/pairs.jsonl.gz")).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as EvolutionPair);
}

/** Pairs of ours that lie near those which once went wrong, strict and compat. */
export function neighbourPairs(): readonly EvolutionPair[] {
  const rows = parse(readFileSync("test/evolution/neighbours.yaml", "utf8")) as readonly Row[];
  return rows.flatMap((row) => MODES.map((mode) => pairOf(row, mode)));
}

const MODES = ["strict", "compat"] as const;
type Mode = (typeof MODES)[number];

/** A pair as neighbours.yaml has it. */
interface Row {
  readonly id: string;
  readonly why?: string;
  readonly both?: Types;
  readonly before: Types;
  readonly after: Types;
  readonly expect: string | { readonly [M in Mode]: string };
}

interface Types {
  readonly [name: string]: string | { readonly fields?: object };
}

function pairOf({ id, why = "", both = {}, before, after, expect }: Row, mode: Mode): EvolutionPair {
  const [backward, forward, source] = (typeof expect === "string" ? expect : expect[mode]).split(
    " ",
  ) as Verdicts["source"][];
  if (backward === undefined || forward === undefined || source === undefined) throw new Error(`${id}: three verdicts`);
  const textOf = (types: Types): { "case.yaml": string } => ({
    "case.yaml": stringify({ types: inMode({ ...both, ...types }, mode) }),
  });
  return {
    id: `${id}-${mode}`,
    why,
    before: textOf(before),
    after: textOf(after),
    expect: { backward, forward, source },
  };
}

function inMode(types: Types, mode: Mode): Types {
  return Object.fromEntries(
    Object.entries(types).map(([name, one]) =>
      typeof one === "string" || one.fields === undefined ? [name, one] : [name, { mode, ...one }],
    ),
  );
}
