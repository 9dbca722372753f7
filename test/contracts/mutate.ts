// Plain values that are nearly right: a valid one with some places changed, by a list of choices that fast-check can shrink.

type Plain = { [name: string]: unknown };

/** What may stand anywhere, and fits almost nowhere. */
const STRANGERS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  "",
  "x",
  "é".repeat(300),
  "__proto__",
  [],
  [[], 1],
  {},
  { a: 1 },
  { __proto__: null, type: 1 },
];

/** `value` with one change for every choice; plain JSON values in, plain JSON values out. */
export function mutated(value: unknown, choices: readonly number[]): unknown {
  return choices.reduce((result, choice) => changed(result, choice), value);
}

function changed(value: unknown, choice: number): unknown {
  const stranger = STRANGERS[choice % STRANGERS.length];
  const rest = Math.floor(choice / STRANGERS.length);
  if (typeof value !== "object" || value === null) return stranger;
  const names = Object.keys(value);
  const at = rest % (names.length + 1);
  const name = names[at];
  if (Array.isArray(value)) return changedList(value, { at, rest, choice, stranger });
  const copy: Plain = { ...value };
  if (name === undefined) copy[`added_${rest % 3}`] = stranger;
  else if (rest % 3 === 0) delete copy[name];
  else copy[name] = changed(copy[name], Math.floor(choice / 3));
  return copy;
}

interface Place {
  readonly at: number;
  readonly rest: number;
  readonly choice: number;
  readonly stranger: unknown;
}

function changedList(list: readonly unknown[], { at, rest, choice, stranger }: Place): unknown[] {
  if (at === list.length) return [...list, stranger];
  if (rest % 3 === 0) return list.filter((_, index) => index !== at);
  return list.map((item, index) => (index === at ? changed(item, Math.floor(choice / 3)) : item));
}
