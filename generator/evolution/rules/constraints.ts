// Constraints: what a value of the same type may be.

import { describe } from "../../model/describe.js";
import type { Type } from "../../model/model.js";
import { partsOf } from "../../model/graph.js";
import { fields, yaml } from "../example.js";
import { type LimitChange, type LimitChangeName, onLimitChanges, widthName } from "../limit-change.js";
import type { Pairs } from "../pairs.js";
import { breakIf } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { limitText } from "../limit-words.js";
import { isTypeShown, sourceEffects } from "../value-effects.js";
import { list, placeWord } from "../words.js";

interface Row {
  readonly id: LimitChangeName;
  readonly purpose: string;
  readonly breaks: string;
  readonly example: readonly [before: string, after: string];
  readonly fix: string;
  /** Documents cannot show it. */
  readonly isUnprovable?: boolean;
}

const KEEP = "keep the constraint in the contract, and check what is new in the program until no old document is left";
const READERS_FIRST = "release readers before writers";
const TIGHTER = "New readers refuse old documents that break the constraint. TypeScript does not see constraints.";
const LOOSER =
  "Old readers still enforce it and refuse new documents that break it. TypeScript does not see constraints.";

const ROWS: readonly Row[] = [
  {
    id: "INT_WIDTH_WIDENED",
    purpose: "An integer type has a wider range.",
    breaks:
      "Old readers refuse larger integers. Code does not compile if the type is `bigint` now: `int64`, `uint64`, `bigint`.",
    example: ["size: int32", "size: int"],
    fix: READERS_FIRST,
  },
  {
    id: "INT_WIDTH_NARROWED",
    purpose: "An integer type has a narrower range.",
    breaks:
      "New readers refuse larger integers of old documents. Code does not compile if the type was `bigint`: `int64`, `uint64`, `bigint`.",
    example: ["size: int", "size: int32"],
    fix: KEEP,
  },
  {
    id: "INT_SIGN_CHANGED",
    purpose: "A signed integer type became unsigned, or the other way round.",
    breaks: "The two ranges only overlap: each side refuses integers that the other may write.",
    example: ["size: int64", "size: uint64"],
    fix: "use the wider `bigint`, or add a new field",
  },
  {
    id: "CONSTRAINT_ADDED",
    purpose: "A constraint was added to a value.",
    breaks: TIGHTER,
    example: ["size: int", "size: int(ge=0)"],
    fix: KEEP,
  },
  {
    id: "CONSTRAINT_REMOVED",
    purpose: "A constraint was removed from a value.",
    breaks: LOOSER,
    example: ["size: int(ge=0)", "size: int"],
    fix: READERS_FIRST,
  },
  {
    id: "CONSTRAINT_TIGHTENED",
    purpose: "A constraint allows fewer values than before.",
    breaks: TIGHTER,
    example: ["size: int(ge=0)", "size: int(ge=1)"],
    fix: KEEP,
  },
  {
    id: "CONSTRAINT_LOOSENED",
    purpose: "A constraint allows more values than before.",
    breaks: LOOSER,
    example: ["size: int(ge=1)", "size: int(ge=0)"],
    fix: READERS_FIRST,
  },
  {
    id: "CONSTRAINT_CHANGED",
    purpose: "A constraint allows other values than before.",
    breaks: "Each side has values that the other refuses.",
    example: ["size: int(ge=0, le=10)", "size: int(ge=5, le=20)"],
    fix: "first allow all that either allows, and tighten when no old document is left",
  },
  {
    id: "CONSTRAINT_EQUIVALENT",
    purpose: "A constraint is written differently and allows the same values.",
    breaks: "Nobody.",
    example: ["size: int(ge=1, multiple_of=5)", "size: int(ge=5, multiple_of=5)"],
    fix: "nothing to do",
    isUnprovable: true,
  },
  {
    id: "PATTERN_CHANGED",
    purpose: "The pattern of a string was changed.",
    breaks:
      "Whether one pattern allows all that the other does is not decided: each side may refuse texts of the other.",
    example: ['name: str(pattern="^[a-z]+$")', 'name: str(pattern="^[a-z0-9]+$")'],
    fix: "accept the finding with a reason if the new pattern allows all that the old one did",
    isUnprovable: true,
  },
];

const alias: EvolutionRule = {
  id: "ALIAS_CONSTRAINT_CHANGED",
  purpose: "An alias allows other values than before, wherever it is used.",
  groups: ["constraints"],
  provable: true,
  explain: {
    breaks:
      "Whatever the same change would break at each place that uses the alias. It is reported once, at the alias.",
    before: yaml("Size: int(ge=0)") + fields("size: Size"),
    after: yaml("Size: int(ge=1)") + fields("size: Size"),
    fix: "make a new alias for the places that need other values",
  },
  check: onLimitChanges((change, pairs) =>
    isOfAlias(change, pairs) && change.name !== "CONSTRAINT_EQUIVALENT" ? ofAlias(change, pairs) : null,
  ),
};

/** The rules about constraints. */
export const CONSTRAINT_RULES: readonly EvolutionRule[] = [
  ...ROWS.map(({ id, purpose, breaks, example, fix, isUnprovable }): EvolutionRule => {
    const [before, after] = example;
    return {
      id,
      purpose,
      groups: ["constraints"],
      provable: isUnprovable !== true,
      explain: { breaks, before: fields(before), after: fields(after), fix },
      check: onLimitChanges((change, pairs) =>
        change.name === id && (id === "CONSTRAINT_EQUIVALENT" || !isOfAlias(change, pairs))
          ? found(change, pairs)
          : null,
      ),
    };
  }),
  alias,
];

function isOfAlias({ pair: { at } }: LimitChange, { after }: Pairs): boolean {
  return after.definitions.get(at.contract)?.kind === "alias";
}

function found(change: LimitChange, pairs: Pairs): Found {
  const { pair, aspect, readsOld, readsNew } = change;
  const [from, to] = wordsOf(change);
  const source = aspect === "range" ? sourceEffects(pair, pairs) : {};
  const isNewType = Object.values(source).includes("break");
  const sides = [
    readsOld
      ? `new readers take all that was written before`
      : `new readers refuse what was written before and is not ${to}`,
    readsNew ? `old readers take all that is written now` : `old readers refuse what is written now and is not ${from}`,
    ...(isNewType ? ["its type in TypeScript is another one"] : []),
  ];
  return {
    at: pair.at,
    backward: breakIf(!readsOld),
    forward: breakIf(!readsNew),
    ...source,
    provable: isTypeShown(pair, pairs),
    message: `${placeWord(pair.at)} is now ${to}, it was ${from}`,
    why: sides.join("; "),
  };
}

function wordsOf({ pair, aspect, name }: LimitChange): readonly [string, string] {
  if (name.startsWith("INT_")) return [widthOf(pair.before), widthOf(pair.after)];
  return [limitText(pair.before, aspect), limitText(pair.after, aspect)];
}

function widthOf(type: Type): string {
  return (type.kind === "int" ? widthName(type) : null) ?? describe(type);
}

function ofAlias(change: LimitChange, pairs: Pairs): Found {
  const users = usersOf(change.pair.at.contract, pairs);
  const one = found(change, pairs);
  return {
    ...one,
    why: users.length === 0 ? one.why : `${one.why}; used by ${list(users)}`,
  };
}

/** The fields and aliases that have a type of this name somewhere in theirs. */
function usersOf(name: string, { after }: Pairs): string[] {
  const found = [...after.definitions.values()].flatMap((definition): string[] => {
    if (definition.kind === "alias") return mentions(definition.type, name) ? [definition.name] : [];
    if (definition.kind !== "struct") return [];
    return definition.fields
      .filter(({ type }) => mentions(type, name))
      .map((field) => `${definition.name}.${field.name}`);
  });
  return found.length > 5 ? [...found.slice(0, 5), `${found.length - 5} more`] : found;
}

function mentions(type: Type, name: string): boolean {
  return partsOf(type).some(({ alias: one }) => one === name);
}
