// Whom it breaks that a value is of another type.

import type { Type } from "../model/model.js";
import { accepts } from "./accepts.js";
import { isAssignable, isKeyAssignable } from "./assignable.js";
import type { Pairs } from "./pairs.js";
import { breakIf, type Directions, type Effects } from "./effects.js";
import type { ValuePair } from "./value-pairs.js";

/** Whom it breaks that `before` became `after`. */
export function effectsOfType(pair: Pick<ValuePair, "before" | "after" | "part">, pairs: Pairs): Required<Effects> {
  return { ...wireEffects(pair.before, pair.after, pairs), ...sourceEffects(pair, pairs) };
}

/** Whom it breaks that a type has lost and gained alternatives; what is common to both is judged for itself. */
export function memberEffects(pair: ValuePair, pairs: Pairs): Required<Effects> {
  const { before, after, lost = [], gained = [] } = pair;
  return {
    backward: breakIf(!lost.every((member) => accepts(after, member, pairs.backward))),
    forward: breakIf(!gained.every((member) => accepts(before, member, pairs.forward))),
    ...sourceEffects(pair, pairs),
  };
}

/** Whether documents can show that `before` became `after`, where structs in it are not read. */
export function isTypeShown({ before, after }: Pick<ValuePair, "before" | "after">, pairs: Pairs): Directions<boolean> {
  return {
    backward: !accepts(after, before, pairs.backward.asShown),
    forward: !accepts(before, after, pairs.forward.asShown),
  };
}

/** The same for TypeScript code alone. */
export function sourceEffects(
  { before, after, part }: Pick<ValuePair, "before" | "after" | "part">,
  { backward, forward }: Pairs,
): Required<Pick<Effects, "construct" | "read">> {
  const isFit = part === "key" ? isKeyAssignable : isAssignable;
  return {
    construct: breakIf(!isFit(after, before, backward)),
    read: breakIf(!isFit(before, after, forward)),
  };
}

function wireEffects(
  before: Type,
  after: Type,
  { backward, forward }: Pairs,
): Required<Pick<Effects, "backward" | "forward">> {
  return {
    backward: breakIf(!accepts(after, before, backward)),
    forward: breakIf(!accepts(before, after, forward)),
  };
}
