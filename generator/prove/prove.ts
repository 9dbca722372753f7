// Holds the verdicts of the rules against documents: what is said to break must break, what is said to be safe must not. Read this first.

import type { Discovery } from "../evolution/compare.js";
import type { DefinitionPair } from "../evolution/definition-pairs.js";
import type { Witness } from "../evolution/finding.js";
import { breaks, type Claim, claimsOf, type Claims } from "./claims.js";
import { changedPairs } from "./changed.js";
import { type Contradiction, contradict } from "./contradiction.js";
import type { Pairs } from "../evolution/pairs.js";
import { Courses, type Direction, DIRECTIONS } from "./courses.js";
import { tryDocuments } from "./documents.js";
import { holdersOf } from "./holders.js";
import { type BrokenTrial, brokenOf, documentText, outcomeOf, witnessOf } from "./witness.js";
import { WitnessFinder } from "./witness-finder.js";

/** What documents say about the verdicts of the rules. */
export interface Proof {
  /** Verdicts that hold: one a changed contract and direction. */
  readonly proved: number;
  /** Verdicts that rest on what no document shows. */
  readonly unprovable: number;
  readonly documents: number;
  readonly contradictions: readonly Contradiction[];
  /** Documents that show what was found, one a direction. */
  readonly witnesses: ReadonlyMap<Claim["found"], readonly Witness[]>;
}

/** How much is tried. */
export interface Effort {
  /** How many documents of each contract are tried in each direction. */
  readonly documents: number;
}

/** What is tried unless said. */
export const USUAL_EFFORT: Effort = { documents: 200 };

/** Proves the verdicts of a discovery, backward and forward. */
export function proveDocuments(discovery: Discovery, effort: Effort = USUAL_EFFORT): Proof {
  const { pairs } = discovery;
  const claims = claimsOf(discovery);
  const finder = new WitnessFinder(pairs);
  const trier = new Trier(pairs, effort);
  const outcomes = changedPairs(pairs).flatMap((pair) =>
    DIRECTIONS.map((direction) => {
      const own = claims.own(pair).filter(({ found }) => breaks(found, direction));
      const tried = trier.try(pair, direction, own);
      return { tried, outcome: judge(tried, own, claims), witnesses: witnessesOf(tried, own, finder) };
    }),
  );
  return {
    proved: outcomes.filter(({ outcome }) => outcome === "proved").length,
    unprovable: outcomes.filter(({ outcome }) => outcome === "unprovable").length,
    documents: outcomes.reduce((sum, { tried }) => sum + tried.documents, 0),
    contradictions: outcomes.flatMap(({ outcome }) => (typeof outcome === "string" ? [] : [outcome])),
    witnesses: grouped(outcomes.flatMap(({ witnesses }) => witnesses)),
  };
}

/** What documents did to one contract in one direction. */
interface Tried {
  readonly pair: DefinitionPair;
  readonly direction: Direction;
  readonly documents: number;
  /** The smallest first. */
  readonly broken: readonly BrokenTrial[];
}

class Trier {
  private readonly courses: Courses;
  private readonly holders: (held: DefinitionPair) => readonly DefinitionPair[];
  private readonly moves: Pairs["moves"];
  private readonly both: readonly DefinitionPair[];
  private readonly most: number;

  constructor(pairs: Pairs, { documents }: Effort) {
    this.courses = new Courses(pairs);
    this.holders = holdersOf(pairs);
    this.moves = pairs.moves;
    this.both = pairs.definitions.both;
    this.most = documents;
  }

  /** Tries documents of a contract; and of those around it or in it, if it is claimed to break and does not when it stands alone. */
  try(pair: DefinitionPair, direction: Direction, own: readonly Claim[]): Tried {
    const alone = this.one(pair, direction);
    if (alone.broken.length > 0 || !own.some(({ isProvable }) => isProvable[direction])) return alone;
    const held = [...this.holders(pair), ...this.innerOf(pair)].map((other) => this.one(other, direction));
    const documents = held.reduce((sum, tried) => sum + tried.documents, alone.documents);
    return { pair, direction, documents, broken: held.find(({ broken }) => broken.length > 0)?.broken ?? [] };
  }

  /** The structs within a contract that got or gave fields of it, which may break by themselves. */
  private innerOf({ after }: DefinitionPair): readonly DefinitionPair[] {
    const names = this.moves.filter(({ struct }) => struct.after.name === after.name).map(({ inner }) => inner.name);
    return this.both.filter((pair) => names.includes(pair.before.name) || names.includes(pair.after.name));
  }

  private one(pair: DefinitionPair, direction: Direction): Tried {
    const trials = tryDocuments({ ...this.courses.of(pair, direction), most: this.most });
    return { pair, direction, documents: trials.length, broken: brokenOf(trials) };
  }
}

type Outcome = "proved" | "unprovable" | Contradiction;

/** A contract may break because of what it holds, which is told where that is defined. */
function judge({ pair, direction, documents, broken }: Tried, own: readonly Claim[], claims: Claims): Outcome {
  const [smallest] = broken;
  if (smallest !== undefined) {
    if (own.length > 0 || claims.within(pair).some(({ found }) => breaks(found, direction))) return "proved";
    const evidence = `${documentText(smallest)}  ->  ${outcomeOf(smallest.failure)}`;
    return contradict(pair, { direction, claim: "safe", rules: [], evidence });
  }
  if (own.length === 0) return documents === 0 ? "unprovable" : "proved";
  const provable = own.filter((claim) => claim.isProvable[direction]);
  // Rules of the writer may forbid what would break.
  const { rules: limits } = { rules: [], ...(direction === "backward" ? pair.before : pair.after) };
  if (provable.length === 0 || documents === 0 || limits.length > 0) return "unprovable";
  const rules = provable.map(({ rule }) => rule.id);
  return contradict(pair, { direction, claim: "breaking", rules, evidence: `none of ${documents} documents breaks` });
}

type Shown = readonly [Claim["found"], Witness];

function witnessesOf(
  { pair, direction, broken }: Tried,
  own: readonly Claim[],
  finder: WitnessFinder,
): readonly Shown[] {
  return own.flatMap((claim) => {
    const trial = finder.find({ pair, direction, broken }, claim, own);
    return trial === undefined ? [] : [[claim.found, witnessOf(trial, direction)] as const];
  });
}

function grouped(shown: readonly Shown[]): ReadonlyMap<Claim["found"], readonly Witness[]> {
  const all = new Map<Claim["found"], readonly Witness[]>();
  for (const [found, witness] of shown) all.set(found, [...(all.get(found) ?? []), witness]);
  return all;
}
