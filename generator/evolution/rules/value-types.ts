// Values of another type. Which of these rules it is, is told in one place; each is a row here.

import { describe } from "../../model/describe.js";
import type { Type } from "../../model/model.js";
import { fields, yaml } from "../example.js";
import type { Pairs } from "../pairs.js";
import type { EvolutionRule, Found } from "../rule.js";
import { shapeChange, type ShapeChange } from "../shape-change.js";
import { effectsOfType, isTypeShown, memberEffects } from "../value-effects.js";
import type { ValuePair } from "../value-pairs.js";
import { clauses, placeWord } from "../words.js";
import { onEach } from "../subjects.js";

interface Row {
  readonly id: ShapeChange;
  readonly purpose: string;
  readonly breaks: string;
  /** The field before and after; definitions that go with it. */
  readonly example: readonly [before: string, after: string, more?: string];
  readonly fix: string;
}

const ADD = "add a new field with the new type and a default, and keep this one until nobody reads it";
const READERS_FIRST = "release readers before writers";
const WIDER = "New readers take all that old writers wrote. Old readers refuse the values that are new.";
const NARROWER =
  "New readers refuse old documents with values that are no longer allowed. Old readers take all new ones.";
const OTHER = "Readers on either side refuse what the other side writes.";
const STEP = yaml("Step:", "  fields:", "    name: str");
const TASK = yaml("Task:", "  fields:", "    name: str", "    size: int = 0");

const ROWS: readonly Row[] = [
  {
    id: "TYPE_WIDENED",
    purpose: "A type allows more values than before.",
    breaks: WIDER,
    example: ["count: int", "count: float"],
    fix: READERS_FIRST,
  },
  {
    id: "TYPE_NARROWED",
    purpose: "A type allows fewer values than before.",
    breaks: NARROWER,
    example: ["count: float", "count: int"],
    fix: ADD,
  },
  {
    id: "TYPE_CHANGED",
    purpose: "A value has a different type.",
    breaks: OTHER,
    example: ["count: int", "count: str"],
    fix: ADD,
  },
  {
    id: "ITEM_TYPE_WIDENED",
    purpose: "The items of a collection may have more values than before.",
    breaks: WIDER,
    example: ["counts: list[int]", "counts: list[float]"],
    fix: READERS_FIRST,
  },
  {
    id: "ITEM_TYPE_NARROWED",
    purpose: "The items of a collection may have fewer values than before.",
    breaks: NARROWER,
    example: ["counts: list[float]", "counts: list[int]"],
    fix: ADD,
  },
  {
    id: "STRING_FORMAT_NARROWED",
    purpose: "A plain string must now have a format, such as a datetime or a uuid.",
    breaks:
      "New readers refuse old texts of another form. A datetime with an offset is an extension type in MessagePack, which old readers refuse; all other forms travel as strings. In TypeScript both are strings.",
    example: ["id: str", "id: uuid"],
    fix: ADD,
  },
  {
    id: "STRING_FORMAT_WIDENED",
    purpose: "A string with a format, such as a datetime or a uuid, may now be any string.",
    breaks:
      "Old readers refuse texts of another form. New readers take old ones, unless they are datetimes with an offset, an extension type in MessagePack. In TypeScript both are strings.",
    example: ["id: uuid", "id: str"],
    fix: ADD,
  },
  {
    id: "CARDINALITY_CHANGED",
    purpose: "One value became a list of such values, or the other way round.",
    breaks: OTHER,
    example: ["tag: str", "tag: list[str]"],
    fix: ADD,
  },
  {
    id: "MAP_KEY_TYPE_CHANGED",
    purpose: "The keys of a map have a different type.",
    breaks:
      "Keys are texts in JSON either way and typed in MessagePack, where readers refuse keys of the other type. Code may find a `Map` where there was a plain object.",
    example: ["sizes: map[int, str]", "sizes: map[str, str]"],
    fix: ADD,
  },
  {
    id: "TUPLE_LENGTH_CHANGED",
    purpose: "The number of items of a tuple was changed.",
    breaks: "A tuple has a fixed length: each side refuses the length of the other.",
    example: ["size: tuple[int, int]", "size: tuple[int, int, int]"],
    fix: ADD,
  },
  {
    id: "TUPLE_TO_LIST",
    purpose: "A tuple became a list.",
    breaks:
      "New readers take old tuples whose items fit. Old readers refuse lists of another length, and code that relies on the number of items does not compile.",
    example: ["size: tuple[int, int]", "size: list[int]"],
    fix: READERS_FIRST,
  },
  {
    id: "STRUCT_TO_MAP",
    purpose: "A struct became a map.",
    breaks:
      "New readers take old structs if every field fits. Old readers refuse maps without the fields that they require. Code for the struct does not compile.",
    example: ["step: Step", "step: map[str, str]", STEP],
    fix: ADD,
  },
  {
    id: "MAP_TO_STRUCT",
    purpose: "A map became a struct.",
    breaks:
      "New readers refuse maps that lack a required key or, if strict, have an unknown one. Old readers take structs if every field fits. Code for the map does not compile.",
    example: ["step: map[str, str]", "step: Step", STEP],
    fix: ADD,
  },
  {
    id: "TYPE_REF_CHANGED",
    purpose: "A value is of a different struct.",
    breaks:
      "Nobody, if the two structs have the same fields and the same tag; otherwise everyone whom a change from one to the other would break.",
    example: ["step: Step", "step: Task", STEP + TASK],
    fix: "if it is the same thing under another name, say `renamed_from:` on the new struct",
  },
  {
    id: "RAW_TO_TYPED",
    purpose: "Undecoded bytes became a value of a type.",
    breaks: "New readers refuse old values of any other type, and do not keep bytes as they were.",
    example: ["payload: raw", "payload: str"],
    fix: ADD,
  },
  {
    id: "TYPED_TO_RAW",
    purpose: "A value of a type became undecoded bytes.",
    breaks: "Old readers refuse values of any other type. Code has bytes where it had a value.",
    example: ["payload: str", "payload: raw"],
    fix: READERS_FIRST,
  },
];

/** Values that are of another type, and what that is called. */
const onShapeChanges = onEach((pairs) => pairs.values.map((pair) => ({ pair, name: shapeChange(pair, pairs) })));

/** The rules about types of values. */
export const VALUE_TYPE_RULES: readonly EvolutionRule[] = ROWS.map(({ id, purpose, breaks, example, fix }) => {
  const [before, after, more = ""] = example;
  return {
    id,
    purpose,
    groups: ["value types"],
    provable: true,
    explain: { breaks, before: fields(before) + more, after: fields(after) + more, fix },
    check: onShapeChanges(({ name, pair }, pairs) => (name === id ? newType(pair, pairs) : null)),
  };
});

function newType(pair: ValuePair, pairs: Pairs): Found {
  const effects = pair.about === "member" ? memberEffects(pair, pairs) : effectsOfType(pair, pairs);
  const [from, to] = [describe(pair.before), describe(pair.after)];
  const source = effects.construct === "break" || effects.read === "break";
  const sides = [
    `new readers ${effects.backward === "break" ? "refuse some" : "take all"} values of ${from} written before`,
    `old readers ${effects.forward === "break" ? "refuse some" : "take all"} values of ${to} written now`,
  ];
  const more = peculiarity([pair.before, pair.after]);
  return {
    at: pair.at,
    ...effects,
    provable: isTypeShown(pair, pairs),
    message: `${placeWord(pair.at)} is now ${to}, it was ${from}`,
    why: clauses(...sides, more, source && "its type in TypeScript is another one"),
  };
}

/** What surprises people about a change between two types; false: nothing. */
function peculiarity(types: readonly Type[]): string | false {
  const has = (isMeant: (type: Type) => boolean): boolean => types.some(isMeant);
  if (has((type) => type.kind === "datetime" && type.tz !== false) && has(({ kind }) => kind === "str")) {
    return "a datetime with an offset is an extension type in MessagePack, not a string";
  }
  if (has(({ kind }) => kind === "float") && has((type) => type.kind === "int" && type.width !== "safe")) {
    return "a float does not hold integers beyond 2^53 as they are";
  }
  if (has(({ kind }) => kind === "set") && has(({ kind }) => kind === "list")) {
    return "a set keeps one of several equal items";
  }
  return false;
}
