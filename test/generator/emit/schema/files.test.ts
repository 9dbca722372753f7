// The schema files and the OpenAPI documents of the contracts in test/golden/schema: each as its golden, and nothing else there.

import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { openApi } from "../../../../generator/emit/openapi/index.js";
import { finishFiles } from "../../../../generator/finish/finish-files.js";
import { isSchema, mapSchema, type Schema } from "../../../../generator/emit/schema/schema.js";
import { modelOf } from "../../model/model-of.js";
import { compileGoldens, GOLDEN } from "./golden-contracts.js";
import { schemaFilesOf } from "./validators.js";

const { files, diagnostics, model } = compileGoldens();
const openapi = { ...model.workspace.openapi, spec: "3.0" } as const;
const [older] = finishFiles(openApi.plan({ ...model, workspace: { ...model.workspace, openapi } }), "contracts");
if (older === undefined) throw new Error("no OpenAPI 3.0");
const all = [...files, { ...older, path: "openapi-3.0.json" }];

describe("the goldens", () => {
  it("come from contracts without mistakes", () => {
    expect(diagnostics).toEqual([]);
  });

  it.each(all)("$path", async ({ path, text }) => {
    await expect(text).toMatchFileSnapshot(join(GOLDEN, "generated", path));
  });

  it("are for every file that is written, and no other", () => {
    const entries = readdirSync(join(GOLDEN, "generated"), { recursive: true, withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(found.map((path) => relative(join(GOLDEN, "generated"), path)).toSorted()).toEqual(
      all.map(({ path }) => path).toSorted(),
    );
  });
});

describe("OpenAPI 3.0", () => {
  const { components } = JSON.parse(older.text) as { components: { schemas: { readonly [name: string]: Schema } } };
  const keywords = new Set<string>();
  const asides: Schema[] = [];
  for (const schema of Object.values(components.schemas)) {
    mapSchema(schema, (part) => {
      for (const key of Object.keys(part)) keywords.add(key);
      if ("$ref" in part && Object.keys(part).length > 1) asides.push(part);
      return part;
    });
  }

  it("has none of the keywords that came with 3.1", () => {
    const newer = ["const", "contentEncoding", "examples", "prefixItems", "propertyNames", "$comment", "$defs"];
    expect(newer.filter((key) => keywords.has(key))).toEqual([]);
  });

  it("has nothing beside a reference, and no type null", () => {
    expect(asides).toEqual([]);
    expect(older.text).not.toContain('"type": "null"');
  });
});

describe("ids", () => {
  const idsOf = (schema_base?: string): readonly string[] => {
    const workspace = { out: "", emit: [], ext: [], ...(schema_base === undefined ? {} : { schema_base }) };
    return [...schemaFilesOf({ ...modelOf("  A: int"), workspace }).values()].map(({ $id }) => $id);
  };

  it.each([
    [undefined, "https://contracts.invalid/"],
    ["https://example.org/schemas", "https://example.org/schemas/"],
    ["https://example.org/schemas/", "https://example.org/schemas/"],
  ])("below %s start with %s", (base, start) => {
    expect(idsOf(base)).toEqual([`${start}bundle.json`, `${start}m.schema.json`]);
  });
});

describe("mapSchema", () => {
  it("changes schemas, not the data in them", () => {
    const schema: Schema = {
      properties: { $ref: { const: "x" }, default: { items: { const: "y" } } },
      default: { items: { const: "z" } },
      anyOf: [{ const: 1 }],
      items: false,
      title: undefined,
    };
    const seen: Schema[] = [];
    const mapped = mapSchema(schema, (part) => {
      seen.push(part);
      return "const" in part ? { enum: [part["const"] ?? null] } : part;
    });
    expect(mapped).toEqual({
      properties: { $ref: { enum: ["x"] }, default: { items: { enum: ["y"] } } },
      default: { items: { const: "z" } },
      anyOf: [{ enum: [1] }],
      items: false,
    });
    expect("title" in mapped).toBe(false);
    expect(seen.filter((part) => isSchema(part)).length).toBe(5);
  });
});
