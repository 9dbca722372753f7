// JavaScript values made to hurt: everything that takes a value gives an answer or a typed error, and bytes that decode.

import { validateStrings, mergeDefaults } from "../../../runtime/serde/index.js";
import { type Case, mustBe, outcomeOf } from "../case.js";
import { contractOf } from "../contracts.js";
import { given } from "./decode.js";

type Make = () => unknown;

function throwing(): never {
  throw new Error("boo");
}

function cyclicObject(): unknown {
  const value: { [name: string]: unknown } = { id: 1, name: "a", kind: "left" };
  value["children"] = [value];
  value["item"] = value;
  value["unset"] = value;
  return value;
}

function cyclicList(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function cyclicMap(): unknown {
  const map = new Map<unknown, unknown>();
  return map.set(1, map).set(map, 2);
}

/** Gives another answer every time. */
function changing(): unknown {
  const answers: readonly unknown[] = [1, "x", 2n, null, [], 1.5];
  let turn = 0;
  const next = (): unknown => answers[turn++ % answers.length];
  return Object.defineProperties(
    {},
    Object.fromEntries(["id", "name", "big", "labels", "list"].map((name) => [name, { get: next, enumerable: true }])),
  );
}

/** Its list grows, then shrinks, as its items are read. */
function resizing(): unknown {
  const list: number[] = [1, 2, 3];
  for (const at of [0, 1]) {
    Object.defineProperty(list, at, {
      get: () => {
        list.length = at === 0 ? 3 : 2;
        if (at === 0) list.push(9, 9, 9);
        return at;
      },
      enumerable: true,
      configurable: true,
    });
  }
  return { id: 1, list };
}

function detached(): unknown {
  const data = Uint8Array.of(1, 2, 3);
  return {
    id: 1,
    get data(): Uint8Array {
      structuredClone(data.buffer, { transfer: [data.buffer] });
      return data;
    },
  };
}

const proxy = (handler: ProxyHandler<object>, target: object = { id: 1 }): unknown => new Proxy(target, handler);

class Instance {
  readonly id = 1;
  private readonly secret = "s";
  get name(): string {
    return this.secret;
  }
  toJSON(): unknown {
    return { id: 2 };
  }
}

const VALUES: readonly (readonly [what: string, make: Make])[] = [
  ["undefined", () => undefined],
  ["a function", () => throwing],
  ["a symbol", () => Symbol("s")],
  [
    "a getter that throws",
    () => ({
      get id(): number {
        return throwing();
      },
    }),
  ],
  [
    "a getter that throws null",
    () => ({
      get id(): number {
        throw null;
      },
    }),
  ], // oxlint-disable-line no-throw-literal
  [
    "a getter that throws what cannot be shown",
    () => ({
      get id(): number {
        throw { toString: throwing };
      },
    }),
  ], // oxlint-disable-line no-throw-literal
  [
    "a getter that throws our own error",
    () => ({
      get id(): number {
        return contractOf("Int").decodeJson("x") as number;
      },
    }),
  ],
  ["a getter that changes its answer", changing],
  ["a list that changes its length", resizing],
  ["bytes that are taken away", detached],
  ["an object that holds itself", cyclicObject],
  ["a list that holds itself", cyclicList],
  ["a map that holds itself", cyclicMap],
  [
    "a set that holds itself",
    () => {
      const set = new Set<unknown>();
      return set.add(set);
    },
  ],
  ["a sparse list", () => Object.assign([1], { length: 4 })],
  ["a list of 4 billion holes", () => Object.assign([], { length: 2 ** 32 - 1 })],
  ["a struct with a list of 4 billion holes", () => ({ id: 1, list: Object.assign([], { length: 2 ** 32 - 1 }) })],
  ["NaN", () => ({ id: NaN })],
  ["-0", () => ({ id: -0 })],
  ["Infinity", () => ({ id: Infinity })],
  ["a BigInt for a number", () => ({ id: 1n })],
  ["a number for a BigInt", () => ({ id: 1, big: 1 })],
  ["a BigInt of 20,000 digits", () => ({ id: 1, big: 10n ** 20_000n })],
  ["a Number object", () => ({ id: Object(1) as unknown })],
  ["a String object", () => ({ id: 1, name: Object("a") as unknown })],
  ["no prototype", () => Object.assign(Object.create(null) as object, { id: 1 })],
  ["an instance of a class", () => new Instance()],
  [
    "an instance with no constructor",
    () => Object.create(Object.create(Object.create(null) as object) as object) as unknown,
  ],
  ["a constructor that is no function", () => ({ id: 1, constructor: 7 })],
  ["toJSON", () => ({ id: 1, toJSON: throwing })],
  ["symbol keys", () => ({ id: 1, [Symbol("s")]: 1 })],
  ["a frozen object", () => Object.freeze({ id: 1, list: Object.freeze([1.5]) })],
  ["a property that is not enumerable", () => Object.defineProperty({ id: 1 }, "name", { value: "a" })],
  ["2,000 properties", () => Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`p${i}`, i]))],
  ["a Date", () => ({ id: 1, when: new Date(0) })],
  ["a Date that is none", () => ({ id: 1, when: new Date(NaN) })],
  ["a Buffer", () => ({ id: 1, data: Buffer.from([1, 2]) })],
  ["a Float64Array", () => ({ id: 1, list: new Float64Array(3) })],
  ["bytes whose memory is gone", () => ({ id: 1, data: given(new Uint8Array(4)) })],
  [
    "bytes of a length below zero",
    () => ({ id: 1, data: Object.defineProperty(new Uint8Array(4), "length", { value: -900 }) }),
  ],
  ["bytes of shared memory", () => ({ id: 1, data: new Uint8Array(new SharedArrayBuffer(4)) })],
  ["a set of everything", () => ({ id: 1, members: new Set([1, "1", null, NaN, 1n]) })],
  [
    "a proxy that throws at everything",
    () =>
      proxy({
        get: throwing,
        ownKeys: throwing,
        has: throwing,
        getPrototypeOf: throwing,
        getOwnPropertyDescriptor: throwing,
      }),
  ],
  ["a proxy that throws at properties", () => proxy({ get: throwing })],
  ["a proxy that throws at keys", () => proxy({ ownKeys: throwing })],
  ["a proxy that hides its prototype", () => proxy({ getPrototypeOf: () => null })],
  ["a proxy that answers everything", () => proxy({ get: () => 1, has: () => true })],
  ["a proxy of proxies without end", () => proxy({ get: (_, __, self) => self as unknown })],
  [
    "a proxy of a list that lies about its length",
    () => proxy({ get: (list, key) => (key === "length" ? 1e9 : (Reflect.get(list, key) as unknown)) }, [1]),
  ],
  ["a proxy of a map", () => proxy({}, new Map([[1, 1]]))],
  [
    "a revoked proxy",
    () => {
      const { proxy: gone, revoke } = Proxy.revocable({}, {});
      revoke();
      return gone;
    },
  ],
  [
    "a generator",
    () =>
      (function* (): Generator<number> {
        yield 1;
      })(),
  ],
  ["an iterator that throws", () => Object.assign([1], { [Symbol.iterator]: throwing })],
  ["a Map whose iterator throws", () => Object.assign(new Map([[1, 1]]), { [Symbol.iterator]: throwing })],
  ["a Set whose size lies", () => Object.defineProperty(new Set([1]), "size", { value: 1e9 })],
];

const TARGETS = [
  "Strict",
  "Compat",
  "Row",
  "Tree",
  "Side",
  "Any",
  "AnyMap",
  "TextMap",
  "IntMap",
  "Ints",
  "Matrix",
  "IntSet",
  "Pair",
  "Int",
  "Bigint",
  "Float",
  "Text",
  "Bytes",
  "Datetime",
  "RawValue",
];

/** Everything that takes a value; whatever is written must be a whole message. */
function tryAll(make: Make): string[] {
  const outcomes: string[] = [];
  const attempt = (what: string, run: () => unknown): void => {
    const outcome = outcomeOf(run);
    if (outcome.startsWith("untyped")) outcomes.push(`${what}: ${outcome}`);
  };
  for (const name of TARGETS) {
    const contract = contractOf(name);
    attempt(`${name}.encodeJson`, () => void contract.decodeJson(contract.encodeJson(make()), { maxDepth: 2000 }));
    attempt(
      `${name}.encodeMsgpack`,
      () => void contract.decodeMsgpack(contract.encodeMsgpack(make()), { maxDepth: 2000 }),
    );
    attempt(`${name}.encodeJson sorted`, () => contract.encodeJson(make(), { order: "sorted", pretty: true }));
    attempt(`${name}.encodeJsonLines`, () => contract.encodeJsonLines([make()]));
    attempt(`${name}.encodeJsonInto`, () => contract.encodeJsonInto(make(), new Uint8Array(64)));
    attempt(`${name}.convert`, () => contract.convert(make()));
    attempt(`${name}.convert from attributes`, () =>
      contract.convert(make(), { fromAttributes: true, strict: false, allErrors: true }),
    );
    attempt(`${name}.create`, () => contract.create(make()));
    attempt(`${name}.replace`, () => contract.replace({ id: 1 }, make() as never));
    attempt(`${name}.toBuiltins`, () => contract.toBuiltins(make()));
    attempt(`${name}.fingerprint`, () => contract.fingerprint(make()));
    attempt(`${name}.validate`, () => mustBe(Array.isArray(contract.validate(make())), "a list of errors"));
    attempt(`${name}.~standard`, () => contract["~standard"].validate(make()));
    attempt(`${name} mergeDefaults`, () => mergeDefaults(contract, make(), { id: 2 }));
    attempt(`${name} validateStrings`, () => validateStrings(contract, make() as never));
  }
  return outcomes;
}

/** What is no error of ours, a getter of the value threw: `is` alone has no error to put it in. */
const values = VALUES.map(([what, make]): Case => {
  return {
    name: what,
    run: () => {
      const untyped = tryAll(make);
      mustBe(untyped.length === 0, untyped.join("\n"));
    },
    outcome: "value",
  };
});

const tests = VALUES.map(([what, make]): Case => {
  return {
    name: `is ${what}`,
    run: () => {
      for (const name of TARGETS) mustBe(typeof contractOf(name).is(make()) === "boolean", "an answer");
    },
    outcome: "value",
  };
});

/** Says a number or a text when asked, as numbers and texts are that were written down as objects. */
class Convertible {
  static conversions = 0;
  [Symbol.toPrimitive](hint: string): string | number {
    Convertible.conversions++;
    return hint === "string" ? "1" : 1;
  }
}

const FIELDS = ["id", "name", "big", "data", "when", "labels", "list", "members", "unset", "children", "item", "n"];

const CONVERTIBLES: readonly (readonly [where: string, make: Make])[] = [
  ["a value", () => new Convertible()],
  ["an item", () => [new Convertible(), new Convertible()]],
  ["an item of a set", () => new Set([new Convertible(), new Convertible()])],
  ["a key", () => new Map([[new Convertible(), 1]])],
  ["a value of a map", () => new Map([[1, new Convertible()]])],
  ...FIELDS.map((name) => [`the field ${name}`, () => ({ id: 1, kind: "left", [name]: new Convertible() })] as const),
];

/** What an object says when it is compared or added up can take for ever, as the text of a list of a billion holes does. */
const conversions = CONVERTIBLES.map(([where, make]): Case => {
  return {
    name: `${where} is not asked for a number or a text`,
    run: () => {
      Convertible.conversions = 0;
      const untyped = tryAll(make);
      for (const name of TARGETS) contractOf(name).is(make());
      mustBe(untyped.length === 0, untyped.join("\n"));
      mustBe(Convertible.conversions === 0, `${Convertible.conversions} conversions`);
    },
    outcome: "value",
  };
});

export const VALUE_CASES: readonly Case[] = [...values, ...tests, ...conversions];
