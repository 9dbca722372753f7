// Where we deviate from msgspec on purpose, one test a deviation, numbered as in docs/msgspec.md (9 is tested where
// JSON Schema documents are). The comment says what msgspec does.

import { expect, test } from "vitest";
import { ViewArtifactPayload } from "../../generated/artifacts/compiler.js";
import { type Contract, DecodeError, EncodeError, Ext, Raw, ValidationError } from "../../runtime/serde/index.js";
import { compileText, evaluateModule } from "./msgspec/evaluate.js";

const TEXT = `
types:
  Defaults:
    fields:
      list: list[int] = []
      rate: float = 1.5
  Compat:
    mode: compat
    fields:
      a: int = 0
  Numbers:
    fields:
      small: int = 0
      wide: int64 | null = null
      real: float = 0.5
      open: any = null
  Either:
    fields:
      a: int(lt=160) | float
      b: int(lt=160) | float
  When:
    type: datetime
  Opened:
    type: any
  Counts:
    type: map[int, str]
  Words:
    type: map[str, int]
  Later:
    fields:
      body: raw
  Renamed:
    fields:
      name:
        type: str
        accept: [old_name]
  Rates:
    type: map[float, int]
  Days:
    fields:
      day: date
      at: datetime
  Holed:
    array_like: true
    reserved: [1]
    fields:
      a: int
      b: int = 0
`;

const { model } = compileText(TEXT);
if (model === null) throw new Error("the contracts do not compile");
const contracts = evaluateModule(model);
const contractOf = (name: string): Contract<unknown, unknown> => {
  const found = contracts[name];
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
};
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, "hex"));
const codesOf = (contract: string): readonly string[] => compileText(contract).diagnostics.map(({ code }) => code);

test("1: a default is left out by value", () => {
  // msgspec compares by identity: another empty list, or 1.5 computed at run time, may be written.
  expect(text(contractOf("Defaults").encodeJson({ list: [], rate: 3 / 2 }))).toBe("{}");
});

test("2: whatever a message does, it is a DecodeError with a code", () => {
  // msgspec lets UnicodeDecodeError and RecursionError through.
  expect(codeOf(() => contractOf("Opened").decodeJson(hex("22ff22")))).toBe("invalid-utf8");
  expect(codeOf(() => contractOf("Opened").decodeJson("[".repeat(2000)))).toBe("depth-exceeded");
  expect(codeOf(() => contractOf("Opened").decodeJson("1 ", { maxBytes: 1 }))).toBe("too-large");
});

test("3: bad UTF-8 is refused in what is skipped too, and NUL in a datetime", () => {
  // msgspec takes both.
  const message = Buffer.concat([Buffer.from('{"x":"'), hex("ff"), Buffer.from('"}')]);
  expect(codeOf(() => contractOf("Compat").decodeJson(message))).toBe("invalid-utf8");
  expect(() => contractOf("When").decodeJson('"2020-01-01T00:00:00.1\\u0000Z"')).toThrow(ValidationError);
});

test("4: int ends at 2^53 - 1, and nothing is rounded", () => {
  // msgspec has integers of any size.
  const numbers = contractOf("Numbers");
  expect(() => numbers.decodeJson('{"small":9007199254740993}')).toThrow("Integer value out of range - at `$.small`");
  expect(numbers.decodeJson('{"wide":9007199254740993}')).toMatchObject({ wide: 9007199254740993n });
});

test("5: a float field is written as a float, an integral number in any as an integer", () => {
  // msgspec goes by the value: 1 is written 1 in a float field, 1.0 is written 1.0 anywhere.
  expect(text(contractOf("Numbers").encodeJson({ small: 0, wide: null, real: 1, open: 1 }))).toBe(
    '{"real":1.0,"open":1}',
  );
});

test("5: beside an int, an integral number is a float if the constraints of the int refuse it", () => {
  // msgspec keeps 222e2 as 22200.0.
  const decoded = contractOf("Either").decodeJson('{"a":222e2,"b":7.0}');
  expect(decoded).toEqual({ a: 22200, b: 7 });
  expect(text(contractOf("Either").encodeJson(decoded))).toBe('{"a":22200.0,"b":7}');
  expect(contractOf("Either").decodeMsgpack(contractOf("Either").encodeMsgpack(decoded))).toEqual(decoded);
});

test("6: 512 levels, skipped ones too; maxDepth says otherwise", () => {
  // msgspec ends where the stack of Python does.
  const nested = (levels: number): string => `{"x":${"[".repeat(levels)}${"]".repeat(levels)}}`;
  expect(contractOf("Compat").decodeJson(nested(511))).toEqual({ a: 0 });
  expect(codeOf(() => contractOf("Compat").decodeJson(nested(512)))).toBe("depth-exceeded");
  expect(contractOf("Compat").decodeJson(nested(512), { maxDepth: 600 })).toEqual({ a: 0 });
});

test("7: duplicateKeys and allErrors are options, off by default", () => {
  // msgspec has neither.
  const words = contractOf("Words");
  expect(words.decodeJson('{"a":1,"a":2}')).toEqual({ a: 2 });
  expect(codeOf(() => words.decodeJson('{"a":1,"a":2}', { duplicateKeys: "error" }))).toBe("duplicate-key");
  const decode = (allErrors: boolean): unknown => words.decodeJson('{"a":"","b":""}', { allErrors });
  expect(() => decode(false)).toThrow(expect.objectContaining({ payloads: [expect.anything()] }));
  expect(() => decode(true)).toThrow(expect.objectContaining({ payloads: [expect.anything(), expect.anything()] }));
});

test("8: a pattern is one that Python and ECMAScript read alike", () => {
  // msgspec takes what Python's `re` takes.
  expect(codesOf("types:\n  A:\n    type: str\n    pattern: (?P<x>a)\n")).toEqual(["pattern-not-portable"]);
});

test("10: an offset with seconds is refused", () => {
  // msgspec rounds it to minutes.
  expect(() => contractOf("When").decodeJson('"2020-01-01T00:00:00+01:00:30"')).toThrow(
    "Invalid RFC3339 encoded datetime",
  );
});

test("11: what the language does not have is a diagnostic", () => {
  // msgspec has keys of any hashable type, bytearray, and defaults of any value.
  expect(codesOf("types:\n  A: map[bool, int]\n")).not.toEqual([]);
  expect(codesOf("types:\n  A: bytearray\n")).toEqual(["unknown-type"]);
  expect(codesOf("types:\n  A:\n    fields:\n      a: list[int] = [1]\n")).not.toEqual([]);
});

test("12: maps with keys that are no strings are written sorted by the text of the keys", () => {
  // msgspec refuses to order them.
  const counts = new Map([
    [10, "b"],
    [9, "a"],
  ]);
  expect(text(contractOf("Counts").encodeJson(counts))).toBe('{"10":"b","9":"a"}');
});

test("13: declared order is that of a JavaScript object, integer-like keys first", () => {
  // msgspec keeps the order of insertion.
  const words = contractOf("Words").decodeJson('{"b":1,"1":2}');
  expect(text(contractOf("Words").encodeJson(words, { order: "declared" }))).toBe('{"1":2,"b":1}');
});

test("14: any keeps a timestamp as Ext(-1)", () => {
  // msgspec makes a datetime of it.
  const value = contractOf("Opened").decodeMsgpack(hex("d6ff00000001"));
  expect(value).toEqual(new Ext(-1, hex("00000001")));
  expect(Buffer.from(contractOf("Opened").encodeMsgpack(value)).toString("hex")).toBe("d6ff00000001");
});

test("15: a raw value is never written into a message of the other format", () => {
  // msgspec writes its bytes as they are.
  const later = { body: Raw.json(new TextEncoder().encode("1")) };
  expect(text(contractOf("Later").encodeJson(later))).toBe('{"body":1}');
  expect(() => contractOf("Later").encodeMsgpack(later)).toThrow(EncodeError);
});

test("16: accept reads former names, and a reserved position is a hole", () => {
  // msgspec has no aliases for decoding; the Python twin has a field `Any = None` for a hole.
  expect(contractOf("Renamed").decodeJson('{"old_name":"n"}')).toEqual({ name: "n" });
  expect(text(contractOf("Holed").encodeJson({ a: 1, b: 2 }))).toBe("[1,null,2]");
  expect(contractOf("Holed").decodeJson('[1,"gone",2]')).toEqual({ a: 1, b: 2 });
});

test("17: NaN is one key of a map", () => {
  // To Python every NaN is another key.
  const rates = contractOf("Rates").decodeJson('{"nan":1,"nan":2}');
  expect(rates).toEqual(new Map([[NaN, 2]]));
});

test("18: a date is written as one that can be read, and refused with a look at one if it is not", () => {
  // To msgspec a value is a Python object, which has no spelling: whatever `date.fromisoformat` reads is written 2020-01-02.
  const days = contractOf("Days");
  expect(text(days.encodeJson({ day: "2020-01-02", at: "2020-01-02 03:04:05+00:00" }))).toBe(
    '{"day":"2020-01-02","at":"2020-01-02T03:04:05Z"}',
  );
  const said = 'Expected a date such as `2026-12-31`, got "20200102" - at `$.day`';
  for (const encode of ["encodeJson", "encodeMsgpack", "toBuiltins"] as const) {
    expect(() => days[encode]({ day: "20200102", at: "2020-01-02T03:04:05Z" })).toThrow(
      new EncodeError(said, "$.day", "invalid-text"),
    );
  }
  expect(() => days.decodeJson('{"day":"20200102","at":"2020-01-02T03:04:05Z"}')).toThrow(
    "Invalid RFC3339 encoded date - at `$.day`",
  );
});

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof DecodeError) return error.code;
    throw error;
  }
  throw new Error("nothing was thrown");
}

test("19: an extension value has a JSON form where the contract asks for base64", () => {
  const view = { name: "v", plan_fingerprint: "f", schema_msgpack: new Ext(3, Uint8Array.of(1, 2, 255)) };
  const json = ViewArtifactPayload.encodeJson(ViewArtifactPayload.create(view));
  expect(text(json)).toBe('{"name":"v","plan_fingerprint":"f","schema_msgpack":"AQL/"}');
  expect(ViewArtifactPayload.decodeJson(json)).toEqual(ViewArtifactPayload.create(view));
});
