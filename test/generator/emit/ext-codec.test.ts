import { expect, test } from "vitest";
import { typescript } from "../../../generator/emit/sdk.js";
import type { Workspace } from "../../../generator/parse/document.js";
import { bailOutsOf } from "../../../runtime/serde/codegen.js";
import { DecodeError, EncodeError, Ext, type ExtCodec } from "../../../runtime/serde/index.js";
import { compileText, evaluateModule } from "../../conformance/msgspec/evaluate.js";

interface Money {
  readonly cents: number;
}

/** A user's codec: one byte of cents; in JSON the number. */
const money: ExtCodec<Money> = {
  decode: ([cents = 0]) => ({ cents }),
  encode: ({ cents }) => Uint8Array.of(cents),
  is: (value): value is Money => typeof value === "object" && value !== null && "cents" in value,
  toJson: ({ cents }) => cents,
  fromJson: (form) => {
    if (typeof form !== "number") throw new Error("money is a number of cents");
    return { cents: form };
  },
};

const span = { source: { path: "contracts/tessera.yaml", module: "", text: "", library: false }, start: 0, end: 0 };
const workspace: Workspace = {
  out: "../generated",
  emit: ["javascript"],
  ext: [
    { name: "money", code: 7, codec: "./money.js", span },
    { name: "opaque", code: 8, span },
    { name: "image", code: 10, codec: "base64", span },
    { name: "list", code: 9, codec: "./money.js", span },
  ],
};

const TEXT = `
types:
  Invoice:
    fields:
      total: ext[money]
      extra: ext[opaque] | null = null
  Priced:
    fields:
      price: ext[money]
      either: ext[money] | int | null
      any_form: ext[money] | map[str, int]
  Picture:
    fields:
      image: ext[image]
      small: ext[image] | null = null
      any_form: ext[image] | int
  Bag:
    fields:
      list: ext[list]
      lists: list[ext[list]]
`;

const { model } = compileText(TEXT, workspace);
if (model === null) throw new Error("the contract does not compile");
const { Invoice, Priced, Picture, Bag } = evaluateModule(
  model,
  new Map([["../contracts/money.js", { money, list: money }]]),
);
if (Invoice === undefined || Priced === undefined || Picture === undefined || Bag === undefined)
  throw new Error("a type was not generated");

test("a value of an extension type with a codec goes through it in both formats", () => {
  const invoice = { total: { cents: 42 }, extra: null };
  expect(Buffer.from(Invoice.encodeMsgpack(invoice)).toString("hex")).toBe("81a5746f74616cd4072a");
  expect(Invoice.decodeMsgpack(Invoice.encodeMsgpack(invoice))).toEqual(invoice);
  expect(new TextDecoder().decode(Invoice.encodeJson(invoice))).toBe('{"total":42}');
  expect(Invoice.decodeJson('{"total":42}')).toEqual(invoice);
  expect(Invoice.is(invoice)).toBe(true);
  expect(Invoice.is({ total: 42, extra: null })).toBe(false);
});

test("without a codec it is an Ext, which JSON refuses", () => {
  const invoice = { total: { cents: 1 }, extra: new Ext(8, Uint8Array.of(1, 2)) };
  expect(Invoice.decodeMsgpack(Invoice.encodeMsgpack(invoice))).toEqual(invoice);
  expect(() => Invoice.encodeJson(invoice)).toThrow(EncodeError);
});

test("with base64 for a codec it is an Ext in both formats", () => {
  const image = new Ext(10, Uint8Array.of(1, 2, 255));
  const picture = { image, small: null, any_form: image };
  expect(Picture.decodeMsgpack(Picture.encodeMsgpack(picture))).toEqual(picture);
  expect(new TextDecoder().decode(Picture.encodeJson(picture))).toBe('{"image":"AQL/","any_form":"AQL/"}');
  expect(Picture.decodeJson(Picture.encodeJson(picture))).toEqual(picture);
  expect(Picture.convert(picture)).toEqual(picture);
  expect(Picture.is({ ...picture, image: new Ext(9, image.data) })).toBe(false);
  expect(() => Picture.decodeJson('{"image":"AQL","any_form":1}')).toThrow(
    "Invalid base64 encoded string - at `$.image`",
  );
  expect(() => Picture.decodeJson('{"image":7,"any_form":1}')).toThrow("$.image");
  expect(bailOutsOf(Picture)).toMatchObject({ toJson: 0, toMsgpack: 0, fromMsgpack: 0, fromValues: 0 });
});

test("what a codec throws is a DecodeError with the path", () => {
  expect(() => Invoice.decodeJson('{"total":"x"}')).toThrow(DecodeError);
  expect(() => Invoice.decodeJson('{"total":"x"}')).toThrow("money is a number of cents - at `$.total`");
});

test("in a union its codec tells it from the other members; a plain object may be a map too", () => {
  const priced = { price: { cents: 1 }, either: { cents: 2 }, any_form: { cents: 3 } };
  expect(Priced.decodeMsgpack(Priced.encodeMsgpack(priced))).toEqual(priced);
  expect(bailOutsOf(Priced).toMsgpack).toBe(1);
  const map = { ...priced, either: 5, any_form: Object.assign(Object.create(null), { cents: 3 }) as object };
  const decoded = Priced.decodeMsgpack(Priced.encodeMsgpack(map)) as typeof map;
  expect(Object.getPrototypeOf(decoded.any_form)).toBe(null);
  expect(decoded).toEqual(map);
});

test("a codec may be called like a field, or like a variable of generated code", () => {
  const bag = { list: { cents: 1 }, lists: [{ cents: 2 }, { cents: 3 }] };
  expect(Bag.decodeMsgpack(Bag.encodeMsgpack(bag))).toEqual(bag);
  expect(Bag.decodeJson(Bag.encodeJson(bag))).toEqual(bag);
  expect(Bag.convert(bag)).toEqual(bag);
  expect(Bag.is(bag)).toBe(true);
  expect(bailOutsOf(Bag)).toEqual({ fromJson: 0, fromMsgpack: 0, fromValues: 0, toJson: 0, toMsgpack: 0 });
});

test("the type of the property is that of the codec", () => {
  const text = typescript.plan(model).find((file) => file.path === "case.ts")?.text;
  expect(text).toContain("readonly total: ExtValue<typeof money>;");
  expect(text).toContain('import type { list as $list, money } from "../contracts/money.js";');
});
