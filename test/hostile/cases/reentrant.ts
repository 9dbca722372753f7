// Values that call the codec they are given to, without end: an error in the end, and in linear time.

import { type Contract, mergeDefaults, validateStrings } from "../../../runtime/serde/index.js";
import { type Case, mustBe, outcomeOf } from "../case.js";
import { contractOf } from "../contracts.js";

type AnyContract = Contract<unknown, unknown>;

/** What a value may do with itself. */
const CALLS: { readonly [name: string]: (contract: AnyContract, value: unknown) => unknown } = {
  encodeJson: (contract, value) => contract.encodeJson(value),
  encodeMsgpack: (contract, value) => contract.encodeMsgpack(value),
  "encodeJson sorted": (contract, value) => contract.encodeJson(value, { order: "sorted" }),
  encodeJsonLines: (contract, value) => contract.encodeJsonLines([value]),
  encodeMsgpackInto: (contract, value) => contract.encodeMsgpackInto(value, new Uint8Array(64)),
  toBuiltins: (contract, value) => contract.toBuiltins(value),
  convert: (contract, value) => contract.convert(value),
  validate: (contract, value) => contract.validate(value),
  "~standard": (contract, value) => contract["~standard"].validate(value),
  is: (contract, value) => contract.is(value),
  create: (contract, value) => contract.create(value),
  replace: (contract, value) => contract.replace(value, {}),
  fingerprint: (contract, value) => contract.fingerprint(value),
  mergeDefaults: (contract, value) => mergeDefaults(contract, value),
  validateStrings: (contract, value) => validateStrings(contract, value as never),
};

/** The names of what calls: a property, or an item. */
const MAKERS: { readonly [name: string]: (call: (value: unknown) => unknown) => unknown } = {
  Strict: (call) => withGetter({}, "id", call),
  Any: (call) => withGetter({}, "a", call),
  TextMap: (call) => withGetter({}, "a", call),
  Tree: (call) => withGetter({ children: [] }, "name", call),
  Ints: (call) => withGetter([], "0", call),
  Row: (call) => withGetter({ name: "a" }, "id", call),
};

function withGetter(target: object, name: string, call: (value: unknown) => unknown): unknown {
  return Object.defineProperty(target, name, { get: () => call(target), enumerable: true });
}

/** Whatever comes of it: a value that goes on would take exponential time. */
function thrice(call: (contract: AnyContract, value: unknown) => unknown): typeof call {
  return (contract, value) => [1, 2, 3].map(() => outcomeOf(() => call(contract, value)));
}

const WAYS = Object.entries(CALLS).flatMap(([name, call]) => [
  [`${name}, thrice,`, thrice(call)] as const, // first: some count only once the stack has ended
  [name, call] as const,
]);

export const REENTRANT_CASES: readonly Case[] = Object.entries(MAKERS).flatMap(([name, make]) =>
  WAYS.map(([what, call]): Case => {
    return {
      name: `${name}.${what} of what calls it again`,
      run: () => {
        const contract = contractOf(name);
        const value = make((self) => call(contract, self));
        const outcome = outcomeOf(() => call(contract, value));
        mustBe(!outcome.startsWith("untyped"), outcome);
      },
      outcome: "value",
    };
  }),
);
