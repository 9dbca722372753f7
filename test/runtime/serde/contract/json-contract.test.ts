// `sdk: small`: what such a contract takes, writes and says is what the full one does, but for the words; and what it leaves out it asks for.

import { afterEach, describe, expect, test } from "vitest";
import { registerExact } from "../../../../runtime/serde/contract/exact-way.js";
import { decodeJsonExact } from "../../../../runtime/serde/exact/decode.js";
import { encodeJsonExact } from "../../../../runtime/serde/exact/encode.js";
import { DecodeError, EncodeError, type JsonContract, ValidationError } from "../../../../runtime/serde/index.js";
import { compileText, evaluateModule } from "../../../conformance/msgspec/evaluate.js";

const TEXT = `
types:
  Kind:
    enum: [small, large]
  Item:
    fields:
      at: datetime
      on: "date | null = null"
      price: decimal
      tags: "map[str, list[int]] = {}"
      extra: "any = null"
`;

const workspace = { out: "generated", emit: ["javascript"], ext: [] };
const small = compiled({ ...workspace, sdk: "small" });
const full = compiled(workspace);
const valid = '{"at":"2026-01-02T03:04:05Z","price":"1.5"}';

afterEach(() => registerExact(null));

describe("a small contract", () => {
  test("has JSON and is, and nothing of the rest", () => {
    expect(small.Item.name).toBe("Item");
    expect(small.Item.info.kind).toBe("struct");
    expect("decodeMsgpack" in small.Item || "convert" in small.Item).toBe(false);
    expect((small.Kind as unknown as { values: unknown }).values).toEqual(["small", "large"]);
  });

  test.each([
    valid,
    ' { "price" : 1.50 , "\\u0061t" : "2026-01-02 03:04:05+00:00" } ',
    '{"price":"1E+2","at":"2026-01-02T03:04:05.000Z","on":"2026-01-02","extra":{"a":[1e400]}}',
    '{"price":1,"at":"2026-01-02T03:04:05","tags":{"__proto__":[1,-0]},"extra":{"n":12345678901234567890}}',
    '{"price":1,"at":1}',
    '{"price":1,"at":"2026-01-02T03:04:05","tags":{"a":[1,1.5]}}',
    '{"price":1,"at":"2026-01-02T03:04:05","on":"2026-02-30"}',
    '{"price":1}',
    '{"price":1,"at":"2026-01-02T03:04:05","more":1}',
    '{"price":1,"at":"2026-01-02T03:04:05",}',
    `${valid} x`,
    "[]",
  ])("takes, or refuses at the same place: %s", (message) => {
    const [one, other] = [small.Item, full.Item].map((contract) => endOf(() => contract.decodeJson(message)));
    expect(one).toEqual(other);
  });

  test("says the kind and the place of a mistake, and its words once the exact decoder is there", () => {
    const decode = (): unknown => small.Item.decodeJson('{"price":1,"at":"2026-01-02T03:04:05Z","tags":{"a":[1,"b"]}}');
    expect(decode).toThrow("The value does not fit (wrong-type) - at `$.tags[...][1]`");
    registerExact({ decodeJson: decodeJsonExact, encodeJson: encodeJsonExact });
    expect(decode).toThrow("Expected `int`, got `str` - at `$.tags[...][1]`");
  });

  test("asks for the exact decoder where an option needs it", () => {
    expect(() => small.Item.decodeJson(valid, { strict: false })).toThrow('import "tessera-contracts/serde/exact"');
    expect(() => small.Item.decodeJson(valid, { duplicateKeys: "error" })).toThrow("duplicateKeys");
    expect(() => small.Item.decodeJson(valid, { maxBytes: 4 })).toThrow(DecodeError);
    expect(small.Item.decodeJson(valid, { allErrors: true, maxBytes: 100 })).toEqual(full.Item.decodeJson(valid));
    expect(() => small.Item.encodeJson(value(), { order: "sorted" })).toThrow("serde/exact");
    registerExact({ decodeJson: decodeJsonExact, encodeJson: encodeJsonExact });
    expect(small.Item.decodeJson(valid, { strict: false })).toEqual(full.Item.decodeJson(valid));
    expect(small.Item.encodeJson(value(), { order: "sorted" })).toEqual(
      full.Item.encodeJson(value(), { order: "sorted" }),
    );
  });

  test("writes the same bytes, other spellings among them, after any number of values that do not fit", () => {
    for (let i = 0; i < 20; i++) expect(() => small.Item.encodeJson({ at: 1 })).toThrow(EncodeError);
    const other = { ...value(), at: "2026-01-02 03:04:05+00:00", price: "01.50" };
    expect(text(small.Item.encodeJson(other))).toBe(text(full.Item.encodeJson(other)));
    const bytes = new Uint8Array(200);
    expect(small.Item.encodeJsonInto(value(), bytes, 3)).toBe(full.Item.encodeJson(value()).length);
  });
});

function value(): object {
  return full.Item.decodeJson(valid) as object;
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What is decoded, or kind and place of the mistake. */
function endOf(decode: () => unknown): unknown {
  try {
    return decode();
  } catch (error) {
    if (error instanceof ValidationError) return [error.code, error.path, error.contract];
    return error instanceof DecodeError ? [error.code, error.message] : error;
  }
}

function compiled(of: Parameters<typeof compileText>[1]): {
  readonly Item: JsonContract<unknown>;
  readonly Kind: JsonContract<unknown>;
} {
  const { model, diagnostics } = compileText(TEXT, of);
  if (model === null) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return evaluateModule(model) as unknown as ReturnType<typeof compiled>;
}
