// Type expressions at random, with what decides where they may stand and which defaults they take.

import type { Draw } from "./draw.js";

/** How a value looks on the wire, of which a union takes one each. */
export type Form = "null" | "boolean" | "integer" | "float" | "string" | "array" | "object" | "ext" | "everything";

/** A type expression. */
export interface Part {
  readonly text: string;
  readonly form: Form;
  /** A default as it is written; undefined: it takes none. */
  readonly default?: string | undefined;
  readonly isKey?: boolean;
  readonly isItem?: boolean;
  /** Of structs: those of one family may stand beside each other, told apart by their tags. */
  readonly family?: Family;
}

/** Tagged structs of one form, and structs that nothing tells from others. */
export type Family = "tagged objects" | "tagged arrays" | "untagged";

/** The longest type expression that is read. */
const LONGEST_EXPRESSION = 9_000;

/** A type expression of at most so many levels, of scalars and of what is known already. */
export function typeOf(draw: Draw, known: readonly Part[], depth: number): Part {
  const part = anyTypeOf(draw, known, depth);
  return part.text.length > LONGEST_EXPRESSION ? scalarOf(draw) : part;
}

function anyTypeOf(draw: Draw, known: readonly Part[], depth: number): Part {
  if (depth > 0 && draw.percent(25)) return unionOf(draw, known, depth);
  return memberOf(draw, known, depth);
}

function memberOf(draw: Draw, known: readonly Part[], depth: number): Part {
  const kind = depth === 0 ? draw.int(1, 4) : draw.int(1, 8);
  if (kind === 1 && known.length > 0) return draw.pick(known);
  if (kind <= 2) return literalsOf(draw);
  if (kind <= 4) return scalarOf(draw);
  return collectionOf(draw, known, depth);
}

const BOUNDED: Part = { text: "int(ge=-5, le=9007199254740991)", form: "integer", default: "-5", isKey: true };

const SCALARS: readonly Part[] = [
  { text: "bool", form: "boolean", default: "true", isItem: true },
  { text: "int", form: "integer", default: "9007199254740991", isKey: true, isItem: true },
  { text: "uint8", form: "integer", default: "255", isKey: true, isItem: true },
  { text: "int(ge=-3, le=4000000000, multiple_of=7)", form: "integer", default: "0", isKey: true, isItem: true },
  { ...BOUNDED, isItem: true },
  { text: "int64", form: "integer", default: "9223372036854775807", isKey: true, isItem: true },
  { text: "uint64(ge=1)", form: "integer", default: "18446744073709551615", isKey: true, isItem: true },
  { text: "bigint", form: "integer", default: "-1", isKey: true, isItem: true },
  { text: "float", form: "float", default: "1e21", isKey: true, isItem: true },
  { text: "float(gt=-0.5, lt=1e300)", form: "float", default: "1e-7", isKey: true, isItem: true },
  { text: "str", form: "string", default: '"\'\\"\\\\ \\u2028"', isKey: true, isItem: true },
  { text: "str(min_length=1, max_length=40)", form: "string", default: '"a"', isKey: true, isItem: true },
  { text: 'str(pattern="^[a-z]+$")', form: "string", default: '"abc"', isKey: true, isItem: true },
  { text: "bytes", form: "string", default: '"AQID"' },
  { text: "bytes(max_length=3)", form: "string", default: '""' },
  { text: "datetime(tz=true)", form: "string", isKey: true, isItem: true },
  { text: "datetime", form: "string", isKey: true, isItem: true },
  { text: "date", form: "string", default: '"2020-01-02"', isKey: true, isItem: true },
  { text: "time(tz=false)", form: "string", isKey: true, isItem: true },
  { text: "duration", form: "string", isKey: true, isItem: true },
  { text: "uuid", form: "string", isKey: true, isItem: true },
  { text: "decimal", form: "string", default: '"1.5"', isKey: true, isItem: true },
  { text: "any", form: "everything", default: "{}" },
  { text: "any", form: "everything", default: "[]" },
  { text: "raw", form: "everything" },
  ...["blob", "list", "value", "money"].map((name): Part => ({ text: `ext[${name}]`, form: "ext" })),
];

function scalarOf(draw: Draw): Part {
  return draw.pick(SCALARS);
}

/** Strings or integers that stand for themselves. */
export function valuesOf(draw: Draw, most: number): readonly (string | number)[] {
  const values = draw.percent(25)
    ? draw.several(1, most, () => draw.int(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER))
    : draw.several(1, most, () => draw.text(60));
  return [...new Set<string | number>(values)];
}

function literalsOf(draw: Draw): Part {
  if (draw.percent(10)) return { text: "true", form: "boolean", default: "true", isItem: true };
  if (draw.percent(30)) {
    const words = [...new Set(draw.several(1, 12, () => `a${draw.word("abc_9", draw.length(50))}`))];
    return { text: `enum[${words.join(", ")}]`, form: "string", default: words[0], isKey: true, isItem: true };
  }
  const written = valuesOf(draw, draw.pick([1, 3, 12, 40])).map((value) => JSON.stringify(value));
  const form = written[0]?.startsWith('"') === true ? "string" : "integer";
  return { text: written.join(" | "), form, default: written.at(-1), isKey: true, isItem: true };
}

function collectionOf(draw: Draw, known: readonly Part[], depth: number): Part {
  const inner = (): string => typeOf(draw, known, depth - 1).text;
  switch (draw.int(1, 5)) {
    case 1:
      return { text: `set[${partWith(draw, known, "isItem").text}]`, form: "array", default: "[]" };
    case 2:
      return { text: `tuple[${draw.several(1, draw.pick([2, 12]), inner).join(", ")}]`, form: "array" };
    case 3:
      return { text: `map[${partWith(draw, known, "isKey").text}, ${inner()}]`, form: "object", default: "{}" };
    case 4:
      return { text: `list[${inner()}](min_length=1, max_length=10000)`, form: "array" };
    default:
      return { text: `list[${inner()}]`, form: "array", default: "[]" };
  }
}

function partWith(draw: Draw, known: readonly Part[], quality: "isItem" | "isKey"): Part {
  const choices = [...known.filter((part) => part[quality] === true), literalsOf(draw), scalarOf(draw)];
  const fitting = choices.filter((part) => part[quality] === true);
  return fitting.length === 0 ? BOUNDED : draw.pick(fitting);
}

/** Members that the wire tells apart; of structs with tags, several. */
function unionOf(draw: Draw, known: readonly Part[], depth: number): Part {
  const members: Part[] = [];
  for (let tries = draw.int(1, 6); tries > 0; tries--) {
    const member = draw.percent(30) ? { text: "null", form: "null" as const } : memberOf(draw, known, depth - 1);
    if (member.form !== "everything" && members.every((other) => standBeside(other, member))) members.push(member);
  }
  const [first = BOUNDED] = members;
  if (members.length < 2) return first;
  const isNullable = members.some(({ form }) => form === "null");
  const text = members.map((member) => member.text).join(" | ");
  return { text, form: "everything", default: isNullable ? "null" : undefined };
}

function standBeside(one: Part, other: Part): boolean {
  if (one.family === undefined || other.family === undefined) return one.form !== other.form;
  return one.family !== "untagged" && one.family === other.family && one.text !== other.text;
}
