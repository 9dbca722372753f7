// Enums and literals: closed lists of values.

import type { EnumDefinition } from "../../model/model.js";
import { neverWrites } from "../field-effects.js";
import { fields, yaml } from "../example.js";
import { valuesOf } from "../members.js";
import type { Pairs } from "../pairs.js";
import { placeOf } from "../place.js";
import { breakIf, BREAKS_SOURCE, BREAKS_WIRE } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { sourceEffects } from "../value-effects.js";
import type { ValuePair } from "../value-pairs.js";
import { list, placeWord } from "../words.js";
import { onEach, onTypes } from "../subjects.js";

type Value = string | number | boolean;

interface ListChange {
  readonly pair: ValuePair;
  readonly before: readonly Value[];
  readonly after: readonly Value[];
  readonly lost: readonly Value[];
  readonly gained: readonly Value[];
  /** Nothing is left of what was there. */
  readonly isOther: boolean;
  readonly isOtherBase: boolean;
}

/** Closed lists of values that are not the same. */
const onListChanges = onEach((pairs) => pairs.values.flatMap((pair) => listChange(pair, pairs)));

const added: EvolutionRule = {
  id: "ENUM_VALUE_ADDED",
  purpose: "A value was added to an enum or literal.",
  groups: ["enums"],
  provable: true,
  explain: {
    breaks:
      "Old readers refuse the new value, strict or compat. Code that handles every value does not compile until it handles the new one.",
    before: yaml("Mode:", "  enum: [append, overwrite]"),
    after: yaml("Mode:", "  enum: [append, overwrite, merge]"),
    fix: "release readers before anybody writes the new value",
  },
  check: onListChanges((change, pairs) => {
    const gained = change.gained.filter((value) => !isReused(value, change, pairs));
    return gained.length > 0 && !change.isOther ? gain({ ...change, gained }, pairs) : null;
  }),
};

const removed: EvolutionRule = {
  id: "ENUM_VALUE_REMOVED",
  purpose: "A value was removed from an enum or literal.",
  groups: ["enums"],
  provable: true,
  explain: {
    breaks: "New readers refuse old documents with the value. Code that gives it does not compile.",
    before: yaml("Mode:", "  enum: [append, overwrite]"),
    after: yaml("Mode:", "  enum: [append]"),
    fix: "keep the value and stop writing it; remove it and put it under `reserved:` when no document has it",
  },
  check: onListChanges((change, pairs) => (change.lost.length > 0 && !change.isOther ? loss(change, pairs) : null)),
};

const reordered: EvolutionRule = {
  id: "ENUM_REORDERED",
  purpose: "The values of an enum or literal were reordered.",
  groups: ["enums"],
  provable: false,
  explain: {
    breaks: "Nobody: values are written as they are, not by their place.",
    before: yaml("Mode:", "  enum: [append, overwrite]"),
    after: yaml("Mode:", "  enum: [overwrite, append]"),
    fix: "nothing to do",
  },
  check: onListChanges(({ pair: { at }, lost, gained }) =>
    lost.length + gained.length > 0
      ? null
      : {
          at,
          message: `the values of ${placeWord(at)} are in another order`,
          why: "values are written as they are, so their order is not on the wire",
        },
  ),
};

const base: EvolutionRule = {
  id: "ENUM_BASE_CHANGED",
  purpose: "An enum or literal of strings became one of integers, or the other way round.",
  groups: ["enums"],
  provable: true,
  explain: {
    breaks: "Readers on either side refuse every value of the other.",
    before: yaml("Level:", "  enum: [low, high]"),
    after: yaml("Level:", "  enum: [1, 2]"),
    fix: "make a new enum, and a new field for it",
  },
  check: onListChanges((change) => (change.isOtherBase ? otherValues(change) : null)),
};

const literal: EvolutionRule = {
  id: "LITERAL_CHANGED",
  purpose: "A literal has none of its former values, as when the version in a document changes.",
  groups: ["enums"],
  provable: true,
  explain: {
    breaks:
      "Readers on either side refuse every value of the other. On purpose for a version: it keeps documents apart.",
    before: fields("schema_version: 1"),
    after: fields("schema_version: 2"),
    fix: "read both (`1 | 2`) while there are old documents, or accept the finding and migrate them",
  },
  check: onListChanges((change) => (change.isOther && !change.isOtherBase ? otherValues(change) : null)),
};

const reused: EvolutionRule = {
  id: "ENUM_RESERVED_REUSED",
  purpose: "An enum has a value that was reserved.",
  groups: ["enums", "policy"],
  provable: false,
  explain: {
    breaks: "Old documents may have the value in its former meaning, and old readers refuse it.",
    before: yaml("Mode:", "  enum: [append]", "  reserved: [overwrite]"),
    after: yaml("Mode:", "  enum: [append, overwrite]"),
    fix: "choose another value, and keep the old one under `reserved:`",
  },
  check: onTypes(({ before, after }) => {
    if (before.kind !== "enum" || after.kind !== "enum") return null;
    const values = after.values.filter((value) => before.reserved.includes(value) && !before.values.includes(value));
    return values.map((value) => reuse(before, after, value));
  }),
};

/** The rules about closed lists of values. */
export const ENUM_RULES: readonly EvolutionRule[] = [added, removed, reordered, base, literal, reused];

function listChange(pair: ValuePair, pairs: Pairs): ListChange[] {
  if (pair.about !== "type") return [];
  const before = valuesOf(pair.before, pairs.before);
  const after = valuesOf(pair.after, pairs.after);
  if (before === null || after === null) return [];
  if (before.length === after.length && before.every((value, i) => value === after[i])) return [];
  const lost = before.filter((value) => !after.includes(value));
  const gained = after.filter((value) => !before.includes(value));
  const isOther = lost.length === before.length;
  return [{ pair, before, after, lost, gained, isOther, isOtherBase: typeof before[0] !== typeof after[0] }];
}

/** Whether a value was reserved, which is worse than being new. */
function isReused(value: Value, { pair: { at } }: ListChange, { definitions }: Pairs): boolean {
  const enumeration = definitions.both.find(({ after }) => after.name === at.path)?.before;
  return enumeration?.kind === "enum" && typeof value !== "boolean" && enumeration.reserved.includes(value);
}

function gain({ pair, gained }: ListChange, pairs: Pairs): Found {
  const { at, field } = pair;
  const isWritten = (value: Value): boolean =>
    field === undefined || !neverWrites(value, field.after, field.struct.after);
  return {
    at,
    forward: breakIf(gained.some(isWritten)),
    read: sourceEffects(pair, pairs).read,
    message: `${placeWord(at)} may also be ${words(gained)}`,
    why: `old readers of ${at.contract} refuse ${words(gained)}; code that handles every value must handle it`,
  };
}

function loss({ pair, lost }: ListChange, pairs: Pairs): Found {
  const { at, field } = pair;
  const wasWritten = (value: Value): boolean =>
    field === undefined || !neverWrites(value, field.before, field.struct.before);
  return {
    at,
    backward: breakIf(lost.some(wasWritten)),
    construct: sourceEffects(pair, pairs).construct,
    message: `${placeWord(at)} can no longer be ${words(lost)}`,
    why: `new readers of ${at.contract} refuse ${words(lost)} in documents written before; code that gives it does not compile`,
  };
}

function otherValues({ pair, before, after }: ListChange): Found {
  const { at } = pair;
  return {
    at,
    ...BREAKS_WIRE,
    ...(pair.part === "key" ? {} : BREAKS_SOURCE),
    message: `${placeWord(at)} is ${words(after)}, it was ${words(before)}`,
    why: `new readers of ${at.contract} refuse ${words(before)}, old readers refuse ${words(after)}`,
  };
}

function reuse(before: EnumDefinition, after: EnumDefinition, value: string | number): Found {
  return {
    at: placeOf(before, after),
    ...BREAKS_WIRE,
    read: "break",
    message: `${JSON.stringify(value)} is a value of ${after.name} again, it was reserved`,
    why: `documents from the time when ${JSON.stringify(value)} was in use may mean something else by it`,
  };
}

function words(values: readonly Value[]): string {
  return list(values.map((value) => JSON.stringify(value)));
}
