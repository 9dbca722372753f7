// Keys that mean something else: the tag where a field was, a field where another was.

import type { Field } from "../../model/model.js";
import { breakIf } from "../effects.js";
import { struct } from "../example.js";
import type { StructPair } from "../field-pairs.js";
import { type Crossing, crossingsIn } from "../key-crossings.js";
import type { Holder } from "../keys.js";
import { type Pairs, placeInStruct } from "../pairs.js";
import type { EvolutionRule, Found } from "../rule.js";
import { onStructs } from "../subjects.js";
import { clauses, newReaders, oldReaders } from "../words.js";

const meaning: EvolutionRule = {
  id: "KEY_MEANING_CHANGED",
  purpose: "A key on the wire means something else: the tag where a field was, or a field where another was.",
  groups: ["fields", "unions"],
  provable: true,
  explain: {
    breaks:
      "Readers take the value under the key for what they know by it. They refuse a field's value that is not their tag, and a tag that does not fit their field. Where a field accepts the key of another one, they take one for the other without an error.",
    before: struct(["mode: compat"], "id: str", "kind: str"),
    after: struct(["mode: compat", "tag: run", "tag_field: kind"], "id: str"),
    fix: "use a key that nothing in this struct ever had, and keep the old one under `reserved:`",
  },
  check: onStructs(changedKeys),
};

/** The rules about keys that change hands. */
export const KEY_RULES: readonly EvolutionRule[] = [meaning];

/** One finding for each field that has to do with it: of two fields, the one that is there now. */
function changedKeys(pair: StructPair, pairs: Pairs): readonly Found[] {
  const byField = new Map<Field, Crossing[]>();
  for (const crossing of crossingsIn(pair, pairs)) {
    const field = fieldOf(crossing);
    byField.set(field, [...(byField.get(field) ?? []), crossing]);
  }
  return [...byField].map(([field, crossings]) => changedKey(field, crossings, pair));
}

function fieldOf({ direction, written, read }: Crossing): Field {
  const [first, second] = direction === "backward" ? [read, written] : [written, read];
  const field = first === "tag" ? second : first;
  if (field === "tag") throw new Error("a tag that is read as a tag");
  return field;
}

function changedKey(field: Field, crossings: readonly Crossing[], pair: StructPair): Found {
  const version = pair.after.fields.includes(field) ? "after" : "before";
  const broken = crossings.filter(({ isBroken }) => isBroken);
  const isBroken = (direction: Crossing["direction"]): boolean => broken.some((one) => one.direction === direction);
  const isProvable = (direction: Crossing["direction"]): boolean =>
    broken.some((one) => one.direction === direction && one.isShown);
  return {
    at: placeInStruct(field, pair, version),
    backward: breakIf(isBroken("backward")),
    forward: breakIf(isBroken("forward")),
    otherwise: "risky",
    provable: { backward: isProvable("backward"), forward: isProvable("forward") },
    message: messageOf(crossings),
    why: clauses(...crossings.map((one) => whyOf(one, pair))),
  };
}

function messageOf([first]: readonly Crossing[]): string {
  if (first === undefined) throw new Error("no crossing");
  const { direction, key, written, read } = first;
  const [was, is] = direction === "backward" ? [written, read] : [read, written];
  return `the key ${key} is ${nameOf(is)} now, it was ${nameOf(was)}`;
}

function nameOf(holder: Holder): string {
  return holder === "tag" ? "the tag" : `the field ${holder.name}`;
}

function whyOf({ direction, written, read, isBroken }: Crossing, pair: StructPair): string {
  const [readers, writer] = direction === "backward" ? [newReaders(pair), pair.before] : [oldReaders(pair), pair.after];
  const { tag } = direction === "backward" ? pair.after : pair.before;
  if (read === "tag") {
    if (!isBroken) return `${readers} find their tag in it`;
    return `${readers} refuse every value of ${nameOf(written)} but their tag ${JSON.stringify(tag)}`;
  }
  const value = written === "tag" ? `the tag ${JSON.stringify(writer.tag)}` : `the value of ${written.name}`;
  return isBroken ? `${readers} take ${value} for ${read.name}` : `${readers} read ${value} as ${read.name}`;
}
