// The contracts of test/golden/codec: the text of their codecs (which tsc, oxlint and prettier check as well), and that the
// generated functions do what the exact decoder and encoder do, without leaving anything ordinary to them.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emitCodec } from "../../../generator/emit/codec/index.js";
import { declarationsOf } from "../../../generator/emit/ts/declarations.js";
import { infoOf } from "../../../generator/model/reflect.js";
import type { Model, Module } from "../../../generator/model/model.js";
import { file } from "../../../generator/text/file.js";
import { bailOutsOf, contract, type Contract, EncodeError, Ext, Raw } from "../../../runtime/serde/index.js";
import type { ContractParts } from "../../../runtime/serde/formats.js";
import { compile, show, workspaceWith } from "../model/model-of.js";
import { SAMPLES, SPARSE, WRONG } from "./codec-samples.js";

const GOLDEN = join(import.meta.dirname, "../../golden/codec");
const RUNTIME = join(import.meta.dirname, "../../../runtime/serde/index.ts");
const FEATURES = readdirSync(GOLDEN)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.slice(0, -".yaml".length));

const WORKSPACE = workspaceWith([
  {
    name: "arrow_schema",
    code: 3,
    span: { source: { path: "", module: "", text: "", library: false }, start: 0, end: 0 },
  },
]);
const model = modelOfFeatures();
const directory = mkdtempSync(join(tmpdir(), "tessera-codec-"));
const codecs = new Map<string, { readonly [name: string]: unknown }>();

beforeAll(async () => {
  for (const module of model.modules) {
    const text = file(emitCodec(module, model), { language: "javascript" });
    const path = join(directory, `${module.name}.codec.mjs`);
    writeFileSync(path, text.replaceAll('"tessera/serde"', JSON.stringify(RUNTIME)));
    codecs.set(module.name, (await import(path)) as { readonly [name: string]: unknown });
  }
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

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
    expect(bailOutsOf(fast)).toStrictEqual({ fromJson: 0, fromMsgpack: 0, toJson: 0, toMsgpack: 0 });
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
});

function modelOfFeatures(): Model {
  const texts = FEATURES.map((name) => [name, readFileSync(join(GOLDEN, `${name}.yaml`), "utf8")] as const);
  const found = compile(Object.fromEntries(texts), WORKSPACE);
  const errors = found.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  if (errors.length > 0) throw new Error(errors.map(show).join("\n"));
  return found.model;
}

function moduleOf(name: string): Module {
  const module = model.modules.find((each) => each.name === name);
  if (module === undefined) throw new Error(`no module ${name}`);
  return module;
}

/** The contract of a type with its generated functions, and the one without. */
function contractsOf(type: string): { readonly fast: Contract<unknown>; readonly exact: Contract<unknown> } {
  const module = model.definitions.get(type)?.module ?? "";
  const codec = codecs.get(module) ?? {};
  const parts = { name: type, module, info: infoOf(model, type) };
  const generated = {
    read: codec[`read${type}`],
    unpack: codec[`unpack${type}`],
    write: codec[`write${type}`],
    pack: codec[`pack${type}`],
    is: codec[`is${type}`],
  };
  return { fast: contract({ ...parts, ...generated } as ContractParts<unknown>), exact: contract(parts) };
}

/** The value with the order of its properties and the kind of its objects to compare. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value instanceof Map) return [...value].map(inOrder);
  const isObject = typeof value === "object" && value !== null;
  if (!isObject || value instanceof Uint8Array || value instanceof Set || value instanceof Raw) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, inOrder(item)]);
  return { plain: Object.getPrototypeOf(value) === Object.prototype, entries };
}
