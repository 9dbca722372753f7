// What a schema hook may do, what it may not, and what its user hears.

import { describe, expect, it } from "vitest";
import { schemasOf } from "../../../../generator/emit/schema/definition-schemas.js";
import { type SchemaHook, SchemaHookError } from "../../../../generator/emit/schema/schema-hook.js";
import { modelOf } from "../../model/model-of.js";
import { planFiles } from "../../../emitters.js";

const model = modelOf("  Name: str(min_length=1)\n  Pair:\n    fields:\n      a: Name\n      b: int64\n");

type Loose = { [key: string]: any }; // oxlint-disable-line typescript/no-explicit-any -- as a hook in JavaScript has it

const hookOf = (hook: (schema: Loose, definition: { readonly name: string }) => unknown): SchemaHook => hook;

function messageOf(hook: SchemaHook): string {
  try {
    schemasOf(model, { schemaHook: hook });
  } catch (error) {
    if (error instanceof SchemaHookError) return error.message;
    throw error;
  }
  return "";
}

describe("a schema hook", () => {
  it("sees every definition once, in the order of the contracts", () => {
    const seen: unknown[] = [];
    schemasOf(model, {
      schemaHook: (schema, definition) => {
        seen.push(definition);
        return schema;
      },
    });
    expect(seen).toEqual([
      { name: "Name", module: "m", kind: "alias" },
      { name: "Pair", module: "m", kind: "struct" },
    ]);
  });

  it("adds metadata to a schema and to the schemas inside it", () => {
    const schemaHook = hookOf((schema, { name }) => {
      if (name === "Pair") schema["properties"].b["x-unit"] = { of: ["rows", 1, null, true] };
      return { "x-first": name, ...schema };
    });
    const schemas = schemasOf(model, { schemaHook });
    expect(schemas.get("Name")).toEqual({ "x-first": "Name", type: "string", minLength: 1 });
    expect(schemas.get("Pair")).toMatchObject({ properties: { b: { "x-unit": { of: ["rows", 1, null, true] } } } });
  });

  it("reaches the files of modules, the bundle and OpenAPI", () => {
    const workspace = { ...model.workspace, emit: ["json-schema", "openapi"] };
    let calls = 0;
    const schemaHook = hookOf((schema) => ({ ...schema, "x-mark": ++calls }));
    const files = planFiles({ ...model, workspace }, { schemaHook });
    expect(calls).toBe(2);
    expect(files.map(({ path, text }) => [path, text.split(/"x-mark": [12]/).length - 1])).toEqual([
      ["openapi.json", 2],
      ["schema/bundle.json", 2],
      ["schema/m.schema.json", 2],
    ]);
  });

  it.each<[string, SchemaHook, string]>([
    ["returns nothing", hookOf(() => undefined), "the schema is returned as undefined"],
    ["returns something else", hookOf(() => 3), "the schema is changed: only keys may be added"],
    [
      "takes a keyword away",
      hookOf(({ type }) => ({ type: type as unknown })),
      "the schema is returned without minLength",
    ],
    [
      "changes a keyword",
      hookOf((schema) => ({ ...schema, minLength: 2 })),
      "the schema.minLength is changed: only keys may be added",
    ],
    [
      "changes something inside",
      hookOf((schema) => {
        if (schema["required"]) schema["required"] = ["a"];
        return schema;
      }),
      "the schema.required has 2 items, returned with 1",
    ],
    [
      "adds a keyword",
      hookOf((schema) => ({ ...schema, maxLength: 2 })),
      "maxLength is new in the schema: only keys that start with x- may be added",
    ],
    [
      "adds what is no JSON",
      hookOf((schema) => ({ ...schema, "x-a": [() => 1] })),
      "x-a in the schema is not JSON data",
    ],
    [
      "adds a number JSON has not",
      hookOf((schema) => ({ ...schema, "x-a": NaN })),
      "x-a in the schema is not JSON data",
    ],
    [
      "throws",
      hookOf(() => {
        throw new Error("no owner");
      }),
      "no owner",
    ],
  ])("that %s is told so, with the place of the definition", (_, hook, message) => {
    expect(messageOf(hook)).toMatch(
      /^schemaHook failed for (?:Name \(contracts\/m\.yaml:2:3\)|Pair \(contracts\/m\.yaml:3:3\)): /,
    );
    expect(messageOf(hook).split("): ")[1]).toBe(message);
  });
});
