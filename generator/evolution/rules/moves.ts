// Fields that went from one struct to another: one finding, not one removed and one added.

import { effectsOfAdding, effectsOfRemoving } from "../field-effects.js";
import { yaml } from "../example.js";
import type { Move } from "../moves.js";
import { type Pairs, structPlace } from "../pairs.js";
import { inside, type Place } from "../place.js";
import { BREAKS_SOURCE, worstOf } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { list } from "../words.js";
import { onEach } from "../subjects.js";

const onMoves = onEach(({ moves }) => moves);

const nested: EvolutionRule = {
  id: "TYPE_EXTRACTED",
  purpose: "Fields moved from a struct into one that it contains, or out of it.",
  groups: ["types", "fields"],
  provable: true,
  explain: {
    breaks: "The values stand at another depth on the wire: each side looks for them where the other has none.",
    before: yaml("Run:", "  fields:", "    host: str", "    port: int"),
    after: yaml("Run:", "  fields:", "    address: Address", "Address:", "  fields:", "    host: str", "    port: int"),
    fix: "add the nested struct beside the old fields, with a default; remove the old ones when no reader needs them",
  },
  check: onMoves((one, pairs) => (one.kind === "nest" ? nest(one, pairs) : null)),
};

const moved: EvolutionRule = {
  id: "FIELD_MOVED_BETWEEN_STRUCTS",
  purpose: "A field moved into a struct that its own struct contains, or into the one around it.",
  groups: ["fields"],
  provable: true,
  explain: {
    breaks: "The value stands at another depth on the wire: it is a field removed here and another added there.",
    before: yaml("Run:", "  fields:", "    host: str", "    port: Port", "Port:", "  fields:", "    number: int"),
    after: yaml("Run:", "  fields:", "    port: Port", "Port:", "  fields:", "    number: int", "    host: str"),
    fix: "add it in the new place with a default, and remove the old one when no reader needs it",
  },
  check: onMoves((one, pairs) => (one.kind === "move" ? move(one, pairs) : null)),
};

/** The rules about fields that went to another struct. */
export const MOVE_RULES: readonly EvolutionRule[] = [nested, moved];

function nest(one: Move, pairs: Pairs): Found {
  const { struct, holder, inner, direction } = one;
  const names = list((direction === "in" ? one.removed : one.added).map(({ field }) => field.name));
  const message =
    direction === "in"
      ? `${names} of ${struct.after.name} went into ${holder.name}, of type ${inner.name}`
      : `${names} of ${struct.after.name} came out of ${holder.name}, of type ${inner.name}`;
  return { at: placeOfMove(one), ...effectsOf(one, pairs), message, why: depthWords(names) };
}

function move(one: Move, pairs: Pairs): Found {
  const { struct, inner, direction } = one;
  const names = list((direction === "in" ? one.removed : one.added).map(({ field }) => field.name));
  const [from, to] = direction === "in" ? [struct.after.name, inner.name] : [inner.name, struct.after.name];
  return {
    at: placeOfMove(one),
    ...effectsOf(one, pairs),
    message: `${names} moved from ${from} to ${to}`,
    why: depthWords(names),
  };
}

function depthWords(names: string): string {
  return `each side looks for ${names} at the depth where its own writers put it`;
}

function effectsOf(
  { removed, added }: Move,
  pairs: Pairs,
): Pick<Found, "backward" | "forward" | "construct" | "read" | "otherwise"> {
  return {
    ...worstOf([
      ...removed.map((part) => effectsOfRemoving(part, pairs)),
      ...added.map((part) => effectsOfAdding(part, pairs)),
    ]),
    ...BREAKS_SOURCE,
    otherwise: "breaking",
  };
}

function placeOfMove({ struct, holder, direction, removed, added }: Move): Place {
  const gone = removed[0]?.field;
  const come = added[0]?.field;
  const name = direction === "in" ? (gone?.name ?? holder.name) : (come?.name ?? holder.name);
  const place = structPlace(struct);
  return inside(place, `.${name}`, { before: gone?.span ?? place.before, after: come?.span ?? place.after });
}
