import { discover, type Discovery } from "../../generator/evolution/compare.js";
import { contradictionText } from "../../generator/prove/contradiction.js";
import { proveDocuments } from "../../generator/prove/prove.js";
import type { Evolution } from "./evolve.js";

/** What documents say about the verdicts on a random evolution. */
export interface Judgement {
  readonly proved: number;
  readonly unprovable: number;
  readonly documents: number;
  /** Everything it takes to find out why; empty if all verdicts hold. */
  readonly faults: readonly string[];
}

/** Holds the rules against documents; or, as a test of this, what is left of their findings. */
export function judge(
  { seed, edits, before, after }: Evolution,
  discovery: Discovery = discover(before, after),
): Judgement {
  const { proved, unprovable, documents, contradictions } = proveDocuments(discovery);
  const faults = contradictions.map((one) => `seed ${seed}: ${edits.join(", ")}\n${contradictionText(one)}`);
  return { proved, unprovable, documents, faults };
}
