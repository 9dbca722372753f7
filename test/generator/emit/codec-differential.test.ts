// Generated against exact on messages and values that are nearly right: the same value, bytes or error, every time.

import { beforeAll, expect, test } from "vitest";
import { type Contract, Ext, Raw } from "../../../runtime/serde/index.js";
import { contractsOf, importCodecs, inOrder } from "./codec-contracts.js";
import { SAMPLES } from "./codec-samples.js";

const MUTATIONS = 40;
const VALID = SAMPLES.flatMap(({ type, valid }) => valid.map((text) => [type, text] as const));

beforeAll(importCodecs, 60_000);

test.each(VALID)("%s reads mutations of %s as the exact decoder does", (type, text) => {
  const random = randomNumbers(text);
  const value = contractsOf(type).exact.decodeJson(text);
  const json = new TextEncoder().encode(text);
  const packed = contractsOf(type).exact.encodeMsgpack(value);
  for (let i = 0; i < MUTATIONS; i++) {
    const { fast, exact } = contractsOf(type);
    const wrongJson = mutate(json, random);
    expect(outcome(() => fast.decodeJson(wrongJson))).toStrictEqual(outcome(() => exact.decodeJson(wrongJson)));
    const wrongPack = mutate(packed, random);
    expect(outcome(() => fast.decodeMsgpack(wrongPack))).toStrictEqual(outcome(() => exact.decodeMsgpack(wrongPack)));
  }
});

test.each(VALID)("%s writes and tests variants of %s as the exact functions do", (type, text) => {
  const random = randomNumbers(text);
  const value = contractsOf(type).exact.decodeJson(text);
  for (let i = 0; i < MUTATIONS; i++) {
    const { fast, exact } = contractsOf(type);
    const other = twist(value, random);
    expect(encoded(fast, other)).toStrictEqual(encoded(exact, other));
    expect(fast.is(other)).toBe(exact.is(other));
  }
});

/** The value, or the text of the error. */
function outcome(run: () => unknown): unknown {
  try {
    return inOrder(run());
  } catch (error) {
    return String(error);
  }
}

function encoded(contract: Contract<unknown>, value: unknown): readonly unknown[] {
  return [
    outcome(() => Buffer.from(contract.encodeJson(value)).toString("latin1")),
    outcome(() => Buffer.from(contract.encodeMsgpack(value)).toString("hex")),
  ];
}

type Random = (below: number) => number;

/** The same numbers for the same text. */
function randomNumbers(text: string): Random {
  let state = Buffer.from(text).reduce((sum, byte) => Math.imul(sum, 31) + byte, 7);
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = ["null", "0", "-1", "1.5", "true", "[]", "{}", '""', '"a"', ",", ":", " ", '"type"', "9007199254740993"];

/** A byte replaced, taken out or put in, a stretch doubled, or a piece of JSON put in. */
function mutate(message: Uint8Array, random: Random): Uint8Array {
  const at = random(message.length + 1);
  const before = message.subarray(0, at);
  const after = message.subarray(at);
  switch (random(5)) {
    case 0:
      return Uint8Array.of(...before, random(256), ...after.subarray(1));
    case 1:
      return Uint8Array.of(...before, ...after.subarray(1 + random(8)));
    case 2:
      return Uint8Array.of(...before, random(256), ...after);
    case 3:
      return Uint8Array.of(...before, ...message.subarray(random(message.length)).subarray(0, 20), ...after);
    default:
      return Uint8Array.of(
        ...before,
        ...new TextEncoder().encode(PIECES[random(PIECES.length)]),
        ...after.subarray(random(6)),
      );
  }
}

class Stranger {
  readonly x = 1;
}

/** Values of every JavaScript type, most of them wrong wherever they are put. */
const STRANGERS: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => "",
  () => "a",
  () => "\ud800",
  () => 0,
  () => -0,
  () => 1.5,
  () => NaN,
  () => 1n,
  () => 2n ** 70n,
  () => true,
  () => [],
  () => [1],
  () => ({}),
  () => ({ a: 1 }),
  () => Object.create(null) as unknown,
  () => new Map([[1, "a"]]),
  () => new Map(),
  () => new Set(["a", 1]),
  () => new Set(),
  () => Uint8Array.of(1, 2, 3),
  () => new Stranger(),
  () => new Date(0),
  () => new Ext(4, Uint8Array.of(1)),
  () => Raw.json(new TextEncoder().encode("1")),
  () => Symbol("a"),
  () => "2024-05-06t07:08:09z",
  () => "00112233-4455-6677-8899-AABBCCDDEEFF",
];

/** The value with something in it replaced, taken away or added. */
function twist(value: unknown, random: Random): unknown {
  const stranger = (): unknown => STRANGERS[random(STRANGERS.length)]?.();
  if (random(6) === 0 || typeof value !== "object" || value === null) return stranger();
  if (value instanceof Uint8Array || value instanceof Raw) return stranger();
  const twistOne = (items: readonly unknown[]): unknown[] => {
    const at = random(items.length);
    return items.map((item, i) => (i === at ? twist(item, random) : item));
  };
  if (Array.isArray(value)) return twistOne(value);
  if (value instanceof Set) return new Set(twistOne([...(value as Set<unknown>)]));
  if (value instanceof Map) {
    const keys = [...(value as Map<unknown, unknown>).keys()];
    const values = [...(value as Map<unknown, unknown>).values()];
    return new Map(twistOne(keys).map((key, i) => [key, twistOne(values)[i]]));
  }
  return twistProperty(value as { [name: string]: unknown }, random);
}

function twistProperty(value: { [name: string]: unknown }, random: Random): unknown {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(value) as object | null) as typeof value, value);
  const names = Object.keys(copy);
  const name = names[random(names.length)] ?? "added";
  const kind = random(8);
  if (kind === 0) delete copy[name];
  else if (kind === 1) copy["added"] = 1;
  else copy[name] = twist(copy[name], random);
  return copy;
}
