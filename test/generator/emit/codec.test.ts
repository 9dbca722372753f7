// The contracts of test/golden/codec: the text of their codecs (which tsc, oxlint and prettier check as well), and that the
// generated functions do what the exact decoder and encoder do, without leaving anything ordinary to them.

import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { typeNameComplaint } from "../../../generator/check/reserved-names.js";
import { emitCodec } from "../../../generator/emit/codec/index.js";
import { declarationsOf } from "../../../generator/emit/ts/declarations.js";
import { file } from "../../../generator/text/file.js";
import * as codegen from "../../../runtime/serde/codegen.js";
import { EncodeError, Ext, Raw } from "../../../runtime/serde/index.js";
import {
  contractsOf,
  FEATURES,
  GOLDEN,
  importCodecs,
  inOrder,
  model,
  modelOfFeatures,
  moduleOf,
} from "./codec-contracts.js";
import { SAMPLES, SPARSE, WRONG } from "./codec-samples.js";

const { bailOutsOf } = codegen;

beforeAll(importCodecs, 60_000);

test.each(FEATURES)("%s: the codec reads as its golden", async (feature) => {
  const module = moduleOf(feature);
  const header = `// @generated from test/golden/codec/${feature}.yaml. Do not edit.\n\n`;
  const options = { language: "typescript" } as const;
  const types = module.definitions.flatMap((definition) => declarationsOf(definition, module, model));
  await expect(header + file(types, options)).toMatchFileSnapshot(join(GOLDEN, `${feature}.ts`));
  await expect(header + file(emitCodec(module, model), options)).toMatchFileSnapshot(
    join(GOLDEN, `${feature}.codec.ts`),
  );
});

test("is the same text every time", () => {
  const module = moduleOf("maps");
  const print = (): string => file(emitCodec(module, modelOfFeatures()), { language: "typescript" });
  expect(print()).toBe(print());
});

test.each(SAMPLES.flatMap(({ type, valid }) => valid.map((text) => [type, text] as const)))(
  "%s takes %s as the exact decoder does, both ways and in both formats",
  (type, text) => {
    const { fast, exact } = contractsOf(type);
    const value = exact.decodeJson(text);
    expect(fast.decodeJson(text)).toStrictEqual(value);
    const json = exact.encodeJson(value);
    expect(new TextDecoder().decode(fast.encodeJson(value))).toBe(new TextDecoder().decode(json));
    expect(inOrder(fast.decodeJson(json))).toStrictEqual(inOrder(exact.decodeJson(json)));
    const packed = exact.encodeMsgpack(value);
    expect(Buffer.from(fast.encodeMsgpack(value)).toString("hex")).toBe(Buffer.from(packed).toString("hex"));
    expect(inOrder(fast.decodeMsgpack(packed))).toStrictEqual(inOrder(exact.decodeMsgpack(packed)));
    expect(fast.is(value)).toBe(true);
    expect(bailOutsOf(fast)).toStrictEqual({ fromJson: 0, fromMsgpack: 0, fromValues: 0, toJson: 0, toMsgpack: 0 });
  },
);

test.each(SAMPLES.flatMap(({ type, valid }) => valid.map((text) => [type, text] as const)))(
  "%s is converted from the plain values of %s as the exact decoder does",
  (type, text) => {
    const { fast, exact } = contractsOf(type);
    if (type === "Opaque") return expect(() => fast.convert(JSON.parse(text))).toThrow(/raw/); // nothing plain is a Raw
    const builtins = exact.toBuiltins(exact.decodeJson(text));
    expect(inOrder(fast.convert(builtins))).toStrictEqual(inOrder(exact.convert(builtins)));
    expect(bailOutsOf(fast).fromValues).toBe(0);
  },
);

test.each(SAMPLES.flatMap(({ type, invalid = [] }) => invalid.map((text) => [type, text] as const)))(
  "%s leaves %s to the exact decoder, which refuses it",
  (type, text) => {
    const { fast, exact } = contractsOf(type);
    expect(() => exact.decodeJson(text)).toThrow();
    expect(() => fast.decodeJson(text)).toThrow();
    expect(bailOutsOf(fast).fromJson).toBe(1);
  },
);

test.each(WRONG.map(({ type, what, value }) => [type, what, value] as const))(
  "%s leaves %s to the exact encoder, which refuses it",
  (type, _, value) => {
    const { fast, exact } = contractsOf(type);
    expect(() => exact.encodeJson(value)).toThrow(EncodeError);
    expect(() => fast.encodeJson(value)).toThrow(EncodeError);
    expect(() => fast.encodeMsgpack(value)).toThrow(EncodeError);
    expect(bailOutsOf(fast)).toMatchObject({ toJson: 1, toMsgpack: 1 });
    expect(fast.is(value)).toBe(false);
  },
);

test.each(SPARSE.map(({ type, what, value }) => [type, what, value] as const))(
  "%s writes %s without what is absent or a default",
  (type, _, value) => {
    const { fast, exact } = contractsOf(type);
    expect(new TextDecoder().decode(fast.encodeJson(value))).toBe(new TextDecoder().decode(exact.encodeJson(value)));
    expect(Buffer.from(fast.encodeMsgpack(value))).toStrictEqual(Buffer.from(exact.encodeMsgpack(value)));
    expect(bailOutsOf(fast)).toMatchObject({ toJson: 0, toMsgpack: 0 });
  },
);

test.each([
  ["an ext", { body: Raw.msgpack(Uint8Array.of(1)), schema: new Ext(3, Uint8Array.of(1, 2)), choice: null }],
  ["an ext in a union", { body: Raw.msgpack(Uint8Array.of(0xc0)), schema: null, choice: new Ext(3, new Uint8Array()) }],
])("Opaque takes %s in MessagePack", (_, value) => {
  const { fast, exact } = contractsOf("Opaque");
  const packed = exact.encodeMsgpack(value);
  expect(Buffer.from(fast.encodeMsgpack(value))).toStrictEqual(Buffer.from(packed));
  expect(fast.decodeMsgpack(packed)).toStrictEqual(exact.decodeMsgpack(packed));
  expect(fast.is(value)).toBe(true);
  expect(bailOutsOf(fast)).toMatchObject({ fromMsgpack: 0, toMsgpack: 0 });
});

test("a value that holds itself ends in an error", () => {
  const tree: { [name: string]: unknown } = { name: "a", grid: [], by_name: {}, parent: null };
  tree["children"] = [tree];
  const { fast } = contractsOf("Tree");
  expect(() => fast.encodeJson(tree)).toThrow(EncodeError);
  expect(() => fast.encodeMsgpack(tree)).toThrow(EncodeError);
  expect(fast.is(tree)).toBe(false);
  expect(fast.is({ ...tree, children: [] })).toBe(true);
});

test("no type can be named so that its functions would have names of the runtime", () => {
  const taken = Object.keys(codegen).flatMap((name) => /^(?:read|unpack|write|pack|is)([A-Z].*)/.exec(name)?.[1] ?? []);
  expect(taken.filter((name) => typeNameComplaint(name) === null)).toStrictEqual([]);
});
