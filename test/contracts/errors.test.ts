// What every shipped contract says about wrong values: one error at a time, or all of them at once.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ValidationErrorPayload } from "../../generated/diagnostics/errors.js";
import { any, contract } from "../../runtime/serde/codegen.js";
import { DecodeError, ValidationError } from "../../runtime/serde/index.js";
import { mutated } from "./mutate.js";
import { type Sides, sidesOf } from "./sides.js";

const sides = sidesOf("json").filter(({ values }) => values.length > 0);
const anything = contract<unknown>({ name: "Any", module: "test", info: any() });
/** Decoded, so that it is the plain value of the message. */
const plain = (one: Sides, value: unknown): unknown => JSON.parse(Buffer.from(one.encode(value)).toString());

type Payload = ReturnType<(typeof sides)[number]["contract"]["validate"]>[number];

/** What is wrong: nothing, one error, or the errors that one carries. */
function errorsOf(run: () => unknown): readonly Payload[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.payloads;
    if (error instanceof DecodeError) throw new Error(`not a ValidationError: ${error.message}`, { cause: error });
    throw error;
  }
}

const RUNS = 30;
let several = 0;
const wrong = (value: unknown): string => JSON.stringify(value);

describe.each(sides)("$name", (one) => {
  const values = one.values.map((value) => plain(one, value));
  const nearlyRight = fc
    .tuple(fc.constantFrom(...values), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }))
    .map(([value, choices]) => mutated(value, choices));
  const { contract: its } = one;

  /** The ways that lead to errors, each for one error and for all. */
  const ways = (value: unknown): readonly (readonly [one: () => unknown, all: () => unknown])[] => {
    const json = new TextEncoder().encode(JSON.stringify(value));
    const msgpack = anything.encodeMsgpack(value);
    const allErrors = { allErrors: true };
    return [
      [() => its.convert(value), () => its.convert(value, allErrors)],
      [() => its.decodeJson(json), () => its.decodeJson(json, allErrors)],
      [() => its.decodeMsgpack(msgpack), () => its.decodeMsgpack(msgpack, allErrors)],
    ];
  };

  it("says first of all errors what it says alone, and each is a ValidationErrorPayload", () => {
    fc.assert(
      fc.property(nearlyRight, (value) => {
        for (const [alone, together] of ways(value)) {
          const [first] = errorsOf(alone);
          const all = errorsOf(together);
          if (all.length > 1) several++;
          expect(all[0], wrong(value)).toEqual(first);
          expect(all.filter((payload) => !ValidationErrorPayload.is(payload))).toEqual([]);
          expect(all.every(({ contract: name, path }) => name === one.name && path.includes("$"))).toBe(true);
        }
        expect(its.validate(value)).toEqual(errorsOf(() => its.convert(value, { allErrors: true })));
      }),
      { numRuns: RUNS, seed: 7 },
    );
  });
});

it("met messages with several errors", () => {
  expect(several).toBeGreaterThan(1000);
});
