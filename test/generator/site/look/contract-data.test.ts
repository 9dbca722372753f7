import { describe, expect, test } from "vitest";
import { infoOf, Reflection } from "../../../../generator/model/reflect.js";
import { coveringValues } from "../../../../generator/sample/boundary-values.js";
import { contractTexts, definitionsOf } from "../../../../generator/site/look/contract-data.js";
import { mistakesOf } from "../../../../generator/site/look/page/judge.js";
import { decodeJsonExact } from "../../../../runtime/serde/exact/decode.js";
import { encodeJsonExact } from "../../../../runtime/serde/exact/encode.js";
import { modelOf } from "../../../model-of.js";
import { libraryModel } from "./library-model.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("contracts that went through JSON", () => {
  test("decode messages as before", () => {
    const model = libraryModel();
    const [before, after] = [new Reflection(model.definitions), new Reflection(definitionsOf(contractTexts(model)))];
    // The samples of all take long.
    for (const name of [...model.definitions.keys()].filter((_, i) => i % 24 === 0)) {
      for (const value of coveringValues(before.named(name), "json").slice(0, 8)) {
        const bytes = encodeJsonExact(before.named(name), value, { order: "deterministic" });
        expect(decodeJsonExact(after.named(name), bytes, {}, name)).toEqual(
          decodeJsonExact(before.named(name), bytes, {}, name),
        );
      }
    }
  });

  test("say the same of messages that are wrong", () => {
    const model = libraryModel();
    const [before, after] = [new Reflection(model.definitions), new Reflection(definitionsOf(contractTexts(model)))];
    const wrong = ["{}", "[]", "5", '"x"', '{"x":null}', "[[],{}]"].map(utf8);
    for (const name of model.definitions.keys()) {
      for (const bytes of wrong) {
        expect(mistakesOf(after.named(name), bytes, "json", name)).toEqual(
          mistakesOf(before.named(name), bytes, "json", name),
        );
      }
    }
  });

  test("keep rules, wide integers, defaults, tags, other names and arrays", () => {
    const model = modelOf({
      "m.yaml": `
types:
  Wide:
    fields:
      low:
        type: int64
        ge: -9223372036854775807
        default: 9007199254740993
      high:
        type: int64 | null
        default: null
        name: HIGH
        accept: [top]
      flags:
        type: list[int]
        default: []
    rules:
      - expr: size(this.flags) < 3 && this.flags.all(f, f % 2 == 0)
        message: flags are few and even
  Point:
    array_like: true
    fields:
      x: float
      y: float
  A:
    tag: a
    fields:
      n: int
  B:
    tag: b
    mode: compat
    fields:
      n: str
  Either:
    union: [A, B]
`,
    });
    const definitions = definitionsOf(contractTexts(model));
    const reflection = new Reflection(definitions);
    const told = (name: string, text: string): readonly string[] => {
      const found = mistakesOf(reflection.named(name), utf8(text), "json", name);
      expect(found).toEqual(mistakesOf(infoOf(model, name), utf8(text), "json", name));
      return found.map(({ payload }) => payload.summary);
    };
    expect(decodeJsonExact(reflection.named("Wide"), utf8('{"top":1}'), {}, "")).toEqual({
      low: 9007199254740993n,
      high: 1n,
      flags: [],
    });
    expect(told("Wide", '{"flags":[2,3]}')).toEqual(["flags are few and even"]);
    expect(told("Wide", '{"low":1e30}')).toHaveLength(1);
    expect(told("Point", "[1.5,2]")).toEqual([]);
    expect(told("Point", "[1.5]")).toHaveLength(1);
    expect(told("Either", '{"type":"b","n":"x","more":1}')).toEqual([]);
    expect(told("Either", '{"type":"a","n":"x","more":1}')).toHaveLength(2);
    expect(told("Either", '{"type":"c"}')).toHaveLength(1);
  });

  test("come in the order of their names, and are the same each time", () => {
    const texts = contractTexts(libraryModel());
    const names = texts.map((text) => (JSON.parse(text) as { readonly name: string }).name);
    expect(names).toEqual(names.toSorted());
    expect(contractTexts(libraryModel())).toEqual(texts);
  });
});
