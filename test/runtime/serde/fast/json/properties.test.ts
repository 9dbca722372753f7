import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonKey } from "../../../../../runtime/serde/fast/json/names.js";
import type { JsonReader } from "../../../../../runtime/serde/fast/json/reader.js";
import { BAILED, readJson, utf8 } from "../../fast-path.js";

/** The same with ordinary objects, -0 for 0 as in a JSON integer token, and no bigints, as JSON.parse has it. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function parsed(message: Uint8Array): unknown {
  return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(message));
}

/** JSON with other white space than JSON.stringify's. */
const spaced = fc
  .tuple(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t", " \n"))
  .map(([value, space]) => JSON.stringify(value, null, space as string));

/** A message with a few bytes changed, left out or put in. */
const mutated = fc
  .tuple(spaced, fc.array(fc.tuple(fc.nat(), fc.constantFrom("set", "cut", "add"), fc.nat(255)), { maxLength: 4 }))
  .map(([text, changes]) => {
    const bytes = [...utf8(text)];
    for (const [where, how, byte] of changes) {
      const at = where % (bytes.length + 1);
      bytes.splice(at, how === "add" ? 0 : 1, ...(how === "cut" ? [] : [byte]));
    }
    return Uint8Array.from(bytes);
  });

describe("readAny", () => {
  it("reads every document JSON.stringify writes as JSON.parse does", () => {
    fc.assert(
      fc.property(spaced, (text) => {
        expect(plain(readJson(text, (r) => r.readAny()))).toEqual(plain(JSON.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it("takes nothing that JSON.parse refuses, and reads nothing else", () => {
    fc.assert(
      fc.property(mutated, (message) => {
        const value = readJson(message, (r) => r.readAny());
        if (value !== BAILED) expect(plain(value)).toEqual(plain(parsed(message)));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("skipValue", () => {
  it("takes nothing that JSON.parse refuses", () => {
    fc.assert(
      fc.property(mutated, (message) => {
        if (readJson(message, (r) => r.skipValue()) !== BAILED) expect(() => parsed(message)).not.toThrow();
      }),
      { numRuns: 5000 },
    );
  });
});

const KEYS = ["a", "bb", "a_longer_field_name", "é"].map(jsonKey);

/** A compat struct of any values. */
function readStruct(r: JsonReader): unknown {
  const value: { [name: string]: unknown } = {};
  r.beginObject();
  do {
    for (const key of KEYS) if (r.atKey(key)) value[key.name] = r.readAny();
  } while (r.moreFieldsOrSkip());
  return value;
}

const structs = fc.dictionary(
  fc.oneof(fc.constantFrom("a", "bb", "a_longer_field_name", "é", "A", "unknown"), fc.string({ maxLength: 3 })),
  fc.jsonValue({ maxDepth: 1 }),
);

describe("a struct", () => {
  it("has its fields in whatever order and among whatever others they come", () => {
    fc.assert(
      fc.property(structs, fc.constantFrom(undefined, 1, "\t"), (struct, space) => {
        const value = readJson(JSON.stringify(struct, null, space), readStruct);
        const known = KEYS.filter(({ name }) => Object.hasOwn(struct, name)).map(({ name }) => [name, struct[name]]);
        const hasEscape = Object.keys(struct).some((name) => JSON.stringify(name).includes("\\"));
        if (value === BAILED) expect(hasEscape).toBe(true);
        else expect(plain(value)).toEqual(plain(Object.fromEntries(known)));
      }),
      { numRuns: 1000 },
    );
  });

  it("takes nothing that JSON.parse refuses, and reads nothing else", () => {
    const messages = fc.tuple(structs, fc.nat(), fc.constantFrom('"', ",", ":", "{", "}", " ", "\\", "\0", "a", "1"));
    fc.assert(
      fc.property(messages, fc.boolean(), ([struct, where, character], insert) => {
        const text = JSON.stringify(struct);
        const at = where % text.length;
        const changed = text.slice(0, at) + character + text.slice(insert ? at : at + 1);
        const value = readJson(changed, readStruct);
        if (value === BAILED) return;
        const all = JSON.parse(changed) as { [name: string]: unknown };
        const known = KEYS.filter(({ name }) => Object.hasOwn(all, name)).map(({ name }) => [name, all[name]]);
        expect(plain(value)).toEqual(plain(Object.fromEntries(known)));
      }),
      { numRuns: 5000 },
    );
  });
});
