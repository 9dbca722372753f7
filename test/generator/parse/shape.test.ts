import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { checkShape, checkWorkspaceShape } from "../../../generator/parse/shape.generated.js";
import { SHAPE_SCHEMA } from "../../../generator/parse/shape-schema.js";
import { WORKSPACE_SCHEMA } from "../../../generator/parse/workspace-schema.js";

test("shape.generated.ts is what compile-shape.mjs makes of shape-schema.ts", async () => {
  const { compileShape } = (await import(
    // @ts-expect-error -- plain JavaScript, without types
    "../../../generator/parse/compile-shape.mjs"
  )) as { compileShape: () => Promise<string> };
  const file = new URL("../../../generator/parse/shape.generated.ts", import.meta.url);
  expect(await compileShape()).toBe(readFileSync(file, "utf8"));
});

test("every key of the language has a description", () => {
  const bare: string[] = [];
  const visit = (schema: object, path: string): void => {
    for (const [key, value] of Object.entries<unknown>({ ...schema })) {
      if (typeof value !== "object" || value === null) continue;
      const isKey = path.endsWith("/properties");
      if (isKey && !("description" in value) && !("$ref" in value)) bare.push(`${path}/${key}`);
      visit(value, `${path}/${key}`);
    }
  };
  visit(SHAPE_SCHEMA, "");
  visit(WORKSPACE_SCHEMA, "");
  expect(bare).toEqual([]);
});

describe("the compiled check agrees with ajv on the published schema", () => {
  const ajv = new Ajv2020({ allowUnionTypes: true, strictTypes: false });
  const module = ajv.compile(SHAPE_SCHEMA);
  const workspace = ajv.compile(WORKSPACE_SCHEMA);

  test.each<[valid: boolean, value: unknown]>([
    [true, {}],
    [true, { types: { A: "str", B: null, C: 1, D: { type: true } } }],
    [true, { types: { A: { enum: ["a", 1] }, B: { fields: { a: "str", "b?": { type: "int", default: [] } } } } }],
    [true, { "x-a": {}, types: { A: { union: ["B"], "x-b": 1 }, C: { patch_of: "A" } } }],
    [false, []],
    [false, { typ: {} }],
    [false, { types: { a: "str" } }],
    [false, { types: { A: {} } }],
    [false, { types: { A: { type: "str", enum: [] } } }],
    [false, { types: { A: { fields: { "a-b": "str" } } } }],
    [false, { types: { A: { fields: { a: { doc: "b" } } } } }],
    [false, { types: { A: { fields: {}, tag: 1.5 } } }],
    [false, { types: { A: { enum: [true] } } }],
    [false, { use: ["a", "a"] }],
  ])("%s: %j", (valid, value) => {
    expect([checkShape(value), module(value)]).toEqual([valid, valid]);
  });

  test.each<[valid: boolean, value: unknown]>([
    [true, { tessera: 1 }],
    [true, { tessera: 1, ext: { a: { code: 127 } }, emit: ["python"] }],
    [false, {}],
    [false, { tessera: 1, ext: { a: { code: 128 } } }],
    [false, { tessera: 1, emit: ["doc"] }],
  ])("%s: %j", (valid, value) => {
    expect([checkWorkspaceShape(value), workspace(value)]).toEqual([valid, valid]);
  });
});
