// What else a process has to do with: contracts of the library that this repository ships, with made-up values.

import { Seeded } from "../seeded.mjs";

const SEED = 7;
const VALUES = 8;
/** Inside this many lists and structs, everything is as short as it may be. */
const MOST_LEVELS = 4;

/** `count` structs from all over the library, of which a value can be made up: `{ contract, values, texts }`, with eight values or fewer each. */
export async function libraryContracts(count) {
  const library = Object.values(await import("../../../dist/generated/index.js"));
  const seeded = new Seeded(SEED);
  const structs = library.filter((contract) => contract?.info?.kind === "struct");
  const found = structs
    .map((contract) => ({ contract, values: seeded.times(VALUES, () => madeUp(contract, seeded)) }))
    .map(({ contract, values }) => ({ contract, values: values.filter((value) => value !== undefined) }))
    .filter(({ values }) => values.length > 0)
    .map(({ contract, values }) => ({ contract, values, texts: values.map((value) => textOf(contract, value)) }));
  if (found.length < count) throw new Error(`values of ${found.length} contracts can be made up, expected ${count}`);
  return seeded.times(count, (index) => found[Math.floor((index * found.length) / count)]);
}

function textOf(contract, value) {
  return Buffer.from(contract.encodeJson(value));
}

/** A value of the contract as its decoder returns it; undefined if it does not keep a rule or a pattern. */
function madeUp(contract, seeded) {
  try {
    return contract.decodeJson(contract.encodeJson(contract.convert(builtinOf(contract.info, seeded, 0))));
  } catch (error) {
    if (error?.name === "ValidationError" || error?.name === "EncodeError") return undefined;
    throw error;
  }
}

function builtinOf(info, seeded, level) {
  return (MAKERS[info.kind] ?? MAKERS.any)(info, seeded, level);
}

const MAKERS = {
  null: () => null,
  any: () => null,
  bool: (_, seeded) => seeded.chance(0.5),
  int: ({ ge = 0 }, seeded) => Number(ge) + seeded.below(100),
  float: ({ ge = 0 }, seeded) => ge + seeded.fraction(),
  str: ({ max_length = 40 }, seeded) => seeded.name().slice(0, max_length),
  uuid: (_, seeded) => seeded.uuid(),
  date: () => "2025-06-01",
  datetime: () => "2025-06-01T12:30:00Z",
  duration: () => "PT1S",
  decimal: (_, seeded) => `${seeded.below(1000)}.5`,
  literal: ({ values }, seeded) => seeded.pick(values),
  enum: ({ values }, seeded) => seeded.pick(values),
  list: (info, seeded, level) => seeded.times(lengthOf(info, level), () => builtinOf(info.item, seeded, level + 1)),
  set: (info, seeded, level) => [builtinOf(info.item, seeded, level + 1)],
  tuple: ({ items }, seeded, level) => items.map((item) => builtinOf(item, seeded, level + 1)),
  map: (info, seeded, level) =>
    seeded.record(
      lengthOf(info, level),
      (index) => `${builtinOf(info.key, seeded, level + 1)}${index}`,
      () => builtinOf(info.value, seeded, level + 1),
    ),
  union: ({ members }, seeded, level) =>
    builtinOf(level < MOST_LEVELS ? seeded.pick(members) : members[0], seeded, level + 1),
  struct: structOf,
};

function lengthOf({ min_length = 0 }, level) {
  return Math.max(min_length, level < MOST_LEVELS ? 2 : 0);
}

function structOf(info, seeded, level) {
  const fields = info.fields.filter(
    (field) => field.presence === "required" || (level < MOST_LEVELS && seeded.chance(0.5)),
  );
  const tag = info.tag === null ? [] : [[info.tag_field, info.tag]];
  const entries = fields.map((field) => [field.wire, builtinOf(field.type, seeded, level + 1)]);
  return Object.fromEntries([...tag, ...entries]);
}
