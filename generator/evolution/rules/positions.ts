// Fields of array-like structs: what counts is the position, and the name that it goes by.

import { struct } from "../example.js";
import { isPositional, positionOf, type StructPair } from "../field-pairs.js";
import { type Pairs, structPlace } from "../pairs.js";
import { areArraysShown } from "../position-reading.js";
import { breakIf, BREAKS_WIRE } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { onSlots, type Slot } from "../slots.js";
import { clauses, list, oldReaders } from "../words.js";
import { onStructs } from "../subjects.js";

const ARRAY = ["array_like: true"];
const APPEND = "put new fields at the end, with a default";

const appended: EvolutionRule = {
  id: "ARRAY_FIELD_APPENDED",
  purpose: "A field with a default was added at the end of a positional struct.",
  groups: ["positions"],
  provable: true,
  explain: {
    breaks:
      "Old readers that are strict refuse the longer array; compat ones skip the value. New readers take the default for shorter arrays.",
    before: struct(ARRAY, "rows: int"),
    after: struct(ARRAY, "rows: int", "bytes_read: int = 0"),
    fix: "release readers before writers, or make the struct compat one version before",
  },
  check: onSlots((slot, pairs) =>
    slot.kind === "appended" && slot.field.presence !== "required" ? append(slot, pairs) : null,
  ),
};

const appendedRequired: EvolutionRule = {
  id: "ARRAY_FIELD_APPENDED_REQUIRED",
  purpose: "A field without a default was added at the end of a positional struct.",
  groups: ["positions"],
  provable: true,
  explain: {
    breaks:
      "Arrays written before are too short, and new readers refuse them. Old readers that are strict refuse the longer array; compat ones skip the value.",
    before: struct(ARRAY, "rows: int"),
    after: struct(ARRAY, "rows: int", "bytes_read: int"),
    fix: "give it a default",
  },
  check: onSlots((slot, pairs) =>
    slot.kind === "appended" && slot.field.presence === "required" ? append(slot, pairs) : null,
  ),
};

const inserted: EvolutionRule = {
  id: "ARRAY_FIELD_INSERTED",
  purpose: "A field was added to a positional struct before others.",
  groups: ["positions"],
  provable: true,
  explain: {
    breaks:
      "All values after it move by one position: readers on either side take one field for another, and often refuse.",
    before: struct(ARRAY, "rows: int", "name: str"),
    after: struct(ARRAY, "rows: int", "bytes_read: int", "name: str"),
    fix: APPEND,
  },
  check: onSlots((slot, pairs) => (slot.kind === "inserted" ? insert(slot, pairs) : null)),
};

const reused: EvolutionRule = {
  id: "ARRAY_HOLE_REUSED",
  purpose: "A field was added at a reserved position of a positional struct.",
  groups: ["positions", "policy"],
  provable: false,
  explain: {
    breaks: "Documents have null there, or a value of the field that was there once, which means something else.",
    before: struct([...ARRAY, "reserved: [1]"], "rows: int", "name: str | null = null"),
    after: struct(ARRAY, "rows: int", "size: int = 0", "name: str | null = null"),
    fix: APPEND,
  },
  check: onSlots((slot) => (slot.kind === "reused" ? reuse(slot) : null)),
};

const reordered: EvolutionRule = {
  id: "ARRAY_FIELD_REORDERED",
  purpose: "The fields of a positional struct were reordered.",
  groups: ["positions"],
  provable: false,
  explain: {
    breaks:
      "Readers on either side take one field for another. Where the types are the same, nobody refuses and the values are swapped without an error.",
    before: struct(ARRAY, "rows: int", "columns: int"),
    after: struct(ARRAY, "columns: int", "rows: int"),
    fix: "put the fields back in the order they had",
  },
  check: onStructs((pair) => (isPositional(pair) ? reorder(pair) : null)),
};

/** The rules about positions. */
export const POSITION_RULES: readonly EvolutionRule[] = [appended, appendedRequired, inserted, reused, reordered];

function append({ at, field, struct: pair, position }: Slot, pairs: Pairs): Found {
  const isRequired = field.presence === "required";
  const isStrict = pair.before.mode === "strict";
  return {
    at,
    backward: breakIf(isRequired),
    forward: breakIf(isStrict),
    provable: areArraysShown(pair, pairs),
    construct: breakIf(isRequired),
    // Who reads the array and writes it again loses the value.
    otherwise: "risky",
    message: `new field ${field.name} at the end, position ${position}`,
    why: clauses(
      isRequired
        ? "arrays written before are too short, and new readers refuse them"
        : "new readers take the default for shorter arrays",
      `${oldReaders(pair)} ${isStrict ? "refuse longer arrays" : "skip the value, and lose it if they write the array again"}`,
    ),
  };
}

function insert({ at, field, struct: pair, position }: Slot, pairs: Pairs): Found {
  const former = pair.before.layout[position]?.name ?? "another field";
  return {
    at,
    ...BREAKS_WIRE,
    provable: areArraysShown(pair, pairs),
    construct: breakIf(field.presence === "required"),
    message: `new field ${field.name} at position ${position}, where ${former} was`,
    why: `readers on either side take ${field.name} for ${former}, and so on for all that follow`,
  };
}

function reuse({ at, field, position }: Slot): Found {
  return {
    at,
    ...BREAKS_WIRE,
    construct: breakIf(field.presence === "required"),
    message: `new field ${field.name} at position ${position}, which was reserved`,
    why: "documents have null there, or what an older field meant by it",
  };
}

/** Fields that moved, unless those that came or went in between say why. */
function reorder(pair: StructPair): Found[] {
  const moved = pair.fields.filter(
    ({ before, after }) => positionOf(before, pair.before) !== positionOf(after, pair.after),
  );
  if (moved.length === 0 || isShifted(pair)) return [];
  const names = moved.map(({ before, after }) => {
    return `${after.name} from ${positionOf(before, pair.before)} to ${positionOf(after, pair.after)}`;
  });
  return [
    {
      at: structPlace(pair),
      ...BREAKS_WIRE,
      message: `${list(moved.map(({ after }) => after.name))} changed their positions`,
      why: `${list(names)}: readers on either side take one field for another, without an error where the types are the same`,
    },
  ];
}

function isShifted(pair: StructPair): boolean {
  const positions = pair.fields.map(({ before }) => positionOf(before, pair.before));
  const isInOrder = positions.every((position, i) => i === 0 || position > (positions[i - 1] ?? -1));
  const isExplained =
    pair.added.some((field) => (pair.before.layout[positionOf(field, pair.after)] ?? null) !== null) ||
    pair.removed.some((field) => (pair.after.layout[positionOf(field, pair.before)] ?? null) !== null);
  return isInOrder && isExplained;
}
