// Values of structs: one field at a time away from the plainest, and another one or two along with it where a rule wants it.

import type { FieldInfo, StructInfo } from "../../runtime/serde/info/types.js";
import type { Random } from "./random.js";

/** What a field that is unset holds. */
const ABSENT = Symbol("absent");

/**
 * What a field may hold.
 * @yields first what costs least, which is to be absent or the default
 */
export function* fieldSamples(field: FieldInfo, values: Iterable<unknown>): Generator {
  if (field.presence === "unset") yield ABSENT;
  const fallback = field.makeDefault?.();
  if (fallback !== undefined) yield fallback;
  for (const value of values) if (value !== fallback) yield value;
}

/**
 * Structs that keep the rules; none if a field has no choice.
 * @yields the plainest one, then one for every other choice of every field
 */
export function* structSamples(info: StructInfo, choicesOf: (field: FieldInfo) => readonly unknown[]): Generator {
  const fields = info.fields.filter((field) => field !== null);
  const choices = choicesOfAll(info, choicesOf);
  if (choices === null) return;
  const plainest = choices.map(([first]) => first);
  const plain = ruled(info, plainest, { choices, kept: null });
  if (plain === null) return;
  yield structOf(info, fields, plain);
  for (const [i, values] of choices.entries()) {
    const variant = (value: unknown): readonly unknown[] | null =>
      ruled(info, plain.with(i, value), { choices, kept: i });
    for (const value of values) {
      for (const made of value === plain[i] ? [] : ruledOrParted(value, variant)) yield structOf(info, fields, made);
    }
  }
}

/** A list that the rules refuse, often because its items are too much alike, is tried again item by item. */
function ruledOrParted(
  value: unknown,
  variant: (value: unknown) => readonly unknown[] | null,
): readonly (readonly unknown[])[] {
  const whole = variant(value);
  if (whole !== null) return [whole];
  if (!Array.isArray(value) || value.length < 2) return [];
  return value.flatMap((item) => {
    const made = variant([item]);
    return made === null ? [] : [made];
  });
}

/**
 * As few structs as hold every choice of every field, if there are no rules that tie fields together; else as `structSamples`.
 * @yields the first choice of every field, then the second of every field, and so on
 */
export function* coveringSamples(info: StructInfo, choicesOf: (field: FieldInfo) => readonly unknown[]): Generator {
  if (info.rules.length > 0) {
    yield* structSamples(info, choicesOf);
    return;
  }
  const fields = info.fields.filter((field) => field !== null);
  const choices = choicesOfAll(info, choicesOf);
  if (choices === null) return;
  const most = Math.max(1, ...choices.map((values) => values.length));
  for (let i = 0; i < most; i++) {
    yield structOf(
      info,
      fields,
      choices.map((values) => values[i % values.length]),
    );
  }
}

/**
 * Structs that keep the rules, every field as it happens to be; none if a field has no choice.
 * @yields structs without end, the same more than once
 */
export function* randomSamples(
  info: StructInfo,
  choicesOf: (field: FieldInfo) => readonly unknown[],
  random: Random,
): Generator {
  const fields = info.fields.filter((field) => field !== null);
  const choices = choicesOfAll(info, choicesOf);
  if (choices === null) return;
  for (;;) {
    const values = choices.map((some) => random.pick(some));
    const struct = ruled(info, values, { choices, kept: null });
    if (struct === null) return;
    yield structOf(info, fields, struct);
  }
}

/** Null if a field has no choice; those after it are not asked for theirs, as asking for a struct uses it up. */
function choicesOfAll(
  info: StructInfo,
  choicesOf: (field: FieldInfo) => readonly unknown[],
): readonly (readonly unknown[])[] | null {
  const choices: (readonly unknown[])[] = [];
  for (const field of info.fields.filter((one) => one !== null)) {
    const made = choicesOf(field);
    if (made.length === 0) return null;
    choices.push(made);
  }
  return choices;
}

interface Leeway {
  readonly choices: readonly (readonly unknown[])[];
  /** The field that must stay as it is. */
  readonly kept: number | null;
}

/** The fields' values if they keep the rules, else the first that do with one or two more fields changed; null if none do. */
function ruled(info: StructInfo, values: readonly unknown[], leeway: Leeway): readonly unknown[] | null {
  const fields = info.fields.filter((field) => field !== null);
  const free = fields.flatMap((field, i) => (i !== leeway.kept && isInRules(field, info) ? [i] : []));
  for (const once of near(values, free, leeway)) {
    for (const twice of near(once, free, leeway)) {
      const struct = structOf(info, fields, twice);
      if (info.rules.every((rule) => rule.holds(struct as never))) return twice;
    }
  }
  return null;
}

/** How many choices of a field are tried to keep a rule, of the first and of the last ones: null often comes last. */
const MOST_TRIED = 6;

function* near(
  values: readonly unknown[],
  free: readonly number[],
  { choices }: Leeway,
): Generator<readonly unknown[]> {
  yield values;
  for (const i of free) {
    const others = choices[i] ?? [];
    const tried = new Set([...others.slice(0, MOST_TRIED), ...others.slice(-MOST_TRIED)]);
    for (const value of tried) yield values.with(i, value);
  }
}

/** A field that no rule reads helps none to hold. */
function isInRules({ name }: FieldInfo, { rules }: StructInfo): boolean {
  return rules.some(({ expr }) => new RegExp(`\\bthis\\s*\\.\\s*${name}\\b`).test(expr));
}

function structOf(info: StructInfo, fields: readonly FieldInfo[], values: readonly unknown[]): object {
  const made: { [name: string]: unknown } = {};
  if (info.tag_field !== null) made[info.tag_field] = info.tag;
  fields.forEach((field, i) => {
    if (values[i] !== ABSENT) made[field.name] = values[i];
  });
  return made;
}
