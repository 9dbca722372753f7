import type { DefinitionPair } from "../evolution/definition-pairs.js";
import type { Pairs } from "../evolution/pairs.js";
import type { Definition, Field, StructDefinition } from "../model/model.js";
import type { Claim } from "./claims.js";
import type { Direction } from "./courses.js";
import { type BrokenTrial, isAbout } from "./witness.js";

/** The documents that break a contract in one direction, the smallest first. */
interface Broken {
  readonly pair: DefinitionPair;
  readonly direction: Direction;
  readonly broken: readonly BrokenTrial[];
}

/** Tells which of the documents that break show which of the things found. */
export class WitnessFinder {
  private readonly former: ReadonlyMap<Field, Field>;

  constructor({ fields }: Pairs) {
    this.former = new Map(fields.map(({ before, after }) => [after, before]));
  }

  /** The smallest document that breaks because of a claim; undefined if none is known to. `others` break the same contract. */
  find({ pair, direction, broken }: Broken, claim: Claim, others: readonly Claim[]): BrokenTrial | undefined {
    const isProvable = ({ isProvable: one }: Claim): boolean => one[direction];
    const surer = others.filter((other) => other !== claim && isProvable(other));
    // What is not sure to be shown has a document only if nothing else at its place explains it.
    const { path } = claim.found.at;
    if (!isProvable(claim) && surer.some(({ found: { at } }) => at.path === path)) return undefined;
    const steps = this.stepsOf(pair, claim);
    const found = broken.find((trial) => steps.some((step) => isAbout(trial, step)));
    return found ?? (isProvable(claim) && surer.length === 0 ? broken[0] : undefined);
  }

  /** The steps that lead to the field that a claim is about, in either version; none if it is about the whole contract. */
  private stepsOf({ before, after }: DefinitionPair, { found: { at } }: Claim): readonly string[] {
    const name = /^\.(\w+)/.exec(at.path.slice(at.contract.length))?.[1];
    if (name === undefined) return [];
    const now = fieldNamed(after, name);
    const then = now === undefined ? fieldNamed(before, name) : (this.former.get(now) ?? fieldNamed(before, name));
    return [...stepIn(before, then), ...stepIn(after, now)];
  }
}

function fieldNamed(definition: Definition, name: string): Field | undefined {
  return definition.kind === "struct" ? definition.fields.find((field) => field.name === name) : undefined;
}

function stepIn(definition: Definition, field: Field | undefined): readonly string[] {
  if (field === undefined || definition.kind !== "struct") return [];
  return [definition.array_like ? `[${positionIn(definition, field)}]` : `.${field.wire}`];
}

function positionIn({ layout, tag }: StructDefinition, field: Field): number {
  return layout.indexOf(field) + (tag === null ? 0 : 1);
}
