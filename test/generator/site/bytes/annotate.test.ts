import fc from "fast-check";
import { pack } from "msgpackr";
import { describe, expect, test } from "vitest";
import {
  annotate,
  type ByteFormat,
  type PathStep,
  pathOf,
  pathText,
  readStructure,
  type Span,
  spansOf,
} from "../../../../generator/site/bytes/annotate.js";
import { Ext } from "tessera-contracts/serde";
import { any } from "tessera-contracts/serde/codegen";
import { decodeJsonExact, decodeMsgpackExact } from "../../../../runtime/serde/exact/decode.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (text: string): Uint8Array => Uint8Array.from(text.match(/../g) ?? [], (one) => Number.parseInt(one, 16));
const decode = { json: decodeJsonExact, msgpack: decodeMsgpackExact };

/** Each span as its bytes, what it is and whose. */
function told(bytes: Uint8Array, format: ByteFormat): readonly string[] {
  return annotate(bytes, format).spans.map(({ start, end, part, path, isKey }) => {
    const shown = format === "json" ? new TextDecoder().decode(bytes.subarray(start, end)) : `${start}-${end}`;
    return `${shown} ${part} ${isKey ? "key " : ""}${pathText(path)}`;
  });
}

describe("annotate", () => {
  test("tells head, key and value of MessagePack apart", () => {
    expect(told(hex("82a161cd0100a162c403010203"), "msgpack")).toEqual([
      "0-1 head $",
      "1-2 head key $.a",
      "2-3 value key $.a",
      "3-4 head $.a",
      "4-6 value $.a",
      "6-7 head key $.b",
      "7-8 value key $.b",
      "8-9 head $.b",
      "9-10 size $.b",
      "10-13 value $.b",
    ]);
  });

  test("tells the code of an extension, and keys that are no text", () => {
    expect(told(hex("8107d40501"), "msgpack")).toEqual([
      "0-1 head $",
      "1-2 head key $[entry 0]",
      "2-3 head $[entry 0]",
      "3-4 code $[entry 0]",
      "4-5 value $[entry 0]",
    ]);
  });

  test("tells brackets, punctuation and space of JSON apart", () => {
    expect(told(utf8('{"a b": [1,\n true] }'), "json")).toEqual([
      "{ bracket $",
      '"a b" value key $["a b"]',
      ": punctuation $",
      "  space $",
      '[ bracket $["a b"]',
      '1 value $["a b"][0]',
      ', punctuation $["a b"]',
      '\n  space $["a b"]',
      'true value $["a b"][1]',
      '] bracket $["a b"]',
      "  space $",
      "} bracket $",
    ]);
  });

  test("says what is left where a message is cut off, malformed or goes on", () => {
    expect(annotate(utf8('{"a": [1, x]}'), "json").structure.fault).toEqual({
      at: 8,
      code: "malformed",
      message: "JSON is malformed: invalid character (byte 10)",
    });
    expect(told(utf8('{"a": [1, x]}'), "json").at(-1)).toBe(", x]} rest $.a");
    expect(annotate(hex("82a16101"), "msgpack").structure.fault).toMatchObject({ at: 4, code: "truncated" });
    expect(annotate(hex("0102"), "msgpack").structure.fault).toMatchObject({ at: 1, code: "trailing-data" });
    expect(annotate(new Uint8Array(0), "msgpack").structure).toMatchObject({ size: 0, fault: { code: "truncated" } });
  });

  test("goes ten thousand levels deep, and further", () => {
    const bytes = utf8("[".repeat(100_000) + "]".repeat(100_000));
    const structure = readStructure(bytes, "json");
    expect([structure.size, structure.fault, structure.end(99_999)]).toEqual([100_000, null, 100_001]);
    expect(readStructure(new Uint8Array(100_000).fill(0x91), "msgpack").fault).toMatchObject({ code: "truncated" });
  });

  test("leaves out what is more than was asked for, and says so", () => {
    const structure = readStructure(utf8("[1,2,3,4]"), "json", 3);
    expect([structure.size, structure.isCut, structure.isWhole(0)]).toEqual([3, true, false]);
    expect(spansOf(structure, 0, 9).at(-1)).toMatchObject({ start: 4, end: 9, part: "rest" });
  });
});

const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: "binary" }),
    fc.array(tie("value"), { maxLength: 20 }),
    fc.dictionary(fc.string({ unit: "binary" }), tie("value"), { maxKeys: 20, noNullPrototype: true }),
  ),
})).value;

/** A message, in both formats: JSON with and without space. */
const message = fc
  .tuple(anyValue, fc.constantFrom("json", "msgpack"), fc.constantFrom(0, 2))
  .map(([value, format, space]): { readonly format: ByteFormat; readonly bytes: Uint8Array } => {
    if (format === "json") return { format, bytes: utf8(JSON.stringify(value, null, space)) };
    return { format: "msgpack", bytes: new Uint8Array(pack(value)) };
  });

describe("any message", () => {
  test("is covered by spans exactly once, whatever part of it is asked for", () => {
    fc.assert(
      fc.property(message, fc.nat(), fc.nat(), ({ bytes, format }, a, b) => {
        const { structure, spans } = annotate(bytes, format);
        expect(structure.fault).toBeNull();
        expectCover(spans, 0, bytes.length);
        const [from = 0, to = 0] = [a % bytes.length, b % (bytes.length + 1)].toSorted((one, other) => one - other);
        const touching = spans.filter(({ start, end }) => end > from && start < to);
        expect(spansOf(structure, from, to)).toEqual(from === to ? [] : touching);
      }),
    );
  });

  test("has values where the decoder finds them", () => {
    fc.assert(
      fc.property(message, ({ bytes, format }) => {
        const whole = decode[format](any(), bytes, {}, "");
        const { structure, spans } = annotate(bytes, format);
        const seen = new Map(spans.map(({ node, path }) => [node, path]));
        for (let node = 0; node < structure.size; node++) {
          expect(pathOf(structure, node)).toEqual(seen.get(node));
          const own = decode[format](any(), bytes.subarray(structure.start(node), structure.end(node)), {}, "");
          const path = pathOf(structure, node);
          expect(own).toEqual(structure.isKey(node) ? path.at(-1) : reached(whole, path));
        }
      }),
    );
  });

  test("is told to be cut off wherever it is", () => {
    fc.assert(
      fc.property(message, fc.nat(), ({ bytes, format }, at) => {
        const cut = bytes.subarray(0, at % bytes.length);
        const { structure, spans } = annotate(cut, format);
        expectCover(spans, 0, cut.length);
        expect(structure.fault === null).toBe(isDecoded(cut, format));
      }),
    );
  });

  test("of arbitrary bytes is covered too, and has a fault where the decoder has one", () => {
    const bytes = fc.oneof(fc.uint8Array(), fc.string().map(utf8));
    fc.assert(
      fc.property(bytes, fc.constantFrom<ByteFormat>("json", "msgpack"), (input, format) => {
        const { structure, spans } = annotate(input, format);
        expectCover(spans, 0, input.length);
        expect(structure.fault === null).toBe(isDecoded(input, format));
      }),
      { numRuns: 1_000 },
    );
  });
});

function expectCover(spans: readonly Span[], from: number, to: number): void {
  let at = from;
  for (const { start, end } of spans) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(to);
}

function reached(value: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>(
    (within, step) => (within as { readonly [step: string]: unknown })[step as string],
    value,
  );
}

/** Raw, because it takes whatever is one value: a decoder of values refuses numbers too large for JavaScript. */
function isDecoded(bytes: Uint8Array, format: ByteFormat): boolean {
  try {
    decode[format](any(), bytes, {}, "");
    return true;
  } catch {
    return false;
  }
}

test("an extension is one value", () => {
  expect(decodeMsgpackExact(any(), hex("d40501"), {}, "")).toEqual(new Ext(5, Uint8Array.of(1)));
  expect(annotate(hex("d40501"), "msgpack").structure.size).toBe(1);
});
