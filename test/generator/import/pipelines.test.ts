// The schemas of data pipelines become TypeScript that compiles, and JavaScript that reads and writes their documents.

import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { javascript, typescript } from "../../../generator/emit/sdk.js";
import type { Model } from "../../../generator/model/model.js";
import type { Contract } from "../../../runtime/serde/index.js";
import { temporaryDirectory, writeFiles } from "../../temporary-directory.js";
import { contractsOf } from "./law/judge.js";
import { examplesOf, filesOf } from "./law/miniatures.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const SLOW_MS = 120_000;
/** Directories of test/import-schemas, and what docs/import.md calls them. */
const TITLES: { readonly [name: string]: string } = {
  airbyte: "Airbyte",
  "dbt-manifest": "dbt manifest",
  "dbt-project": "dbt_project",
  frictionless: "Frictionless",
  "iceberg-rest": "Iceberg REST",
  odcs: "ODCS 3.1",
  openlineage: "OpenLineage",
  "unity-catalog": "Unity Catalog",
};
const PIPELINES = Object.keys(TITLES);

const models = new Map<string, Model>();

/** TypeScript and JavaScript of all of them, by path. */
const sdk: { [path: string]: string } = {};

beforeAll(() => {
  for (const name of PIPELINES) {
    const { model } = contractsOf({ files: filesOf(name) });
    models.set(name, model);
    for (const { path, text } of typescript.plan(model)) sdk[`ts/${name}/${path}`] = text;
    for (const { path, text } of javascript.plan(model)) sdk[`js/${name}/${path}`] = text;
  }
}, SLOW_MS);

test(
  "tsc has no complaint about their TypeScript, nor about the types of their JavaScript",
  { timeout: SLOW_MS },
  () => {
    const options = { extends: join(ROOT, "tsconfig.json"), compilerOptions: { rootDir: "/", types: [] } };
    const directory = directoryWith({
      "tsconfig.json": JSON.stringify({ ...options, include: ["ts", "js"], exclude: [] }),
    });
    const words = [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", directory];
    expect(spawnSync(process.execPath, words, { encoding: "utf8" }).stdout).toBe("");
  },
);

describe("their JavaScript keeps the examples", () => {
  test.each(PIPELINES)("%s", { timeout: SLOW_MS }, async (name) => {
    const directory = directoryWith({});
    const registry = (await import(pathToFileURL(join(directory, "js", name, "registry.js")).href)) as {
      readonly contracts: { readonly [name: string]: Contract<unknown> };
    };
    for (const { file, contract, document, back } of examplesOf(name)) {
      const sdk = registry.contracts[contract];
      if (sdk === undefined) throw new Error(`there is no contract ${contract}`);
      const value = sdk.decodeJson(JSON.stringify(document));
      expect({ file, back: JSON.parse(new TextDecoder().decode(sdk.encodeJson(value))) as unknown }).toEqual({
        file,
        back,
      });
      expect(sdk.decodeMsgpack(sdk.encodeMsgpack(value))).toEqual(value);
    }
  });
});

describe("docs/import.md counts what carries over", () => {
  const rows = readFileSync(join(ROOT, "docs/import.md"), "utf8").split("\n");
  const cellsOf = (row: string): readonly string[] => row.split("|").map((cell) => cell.trim());

  test.each(PIPELINES)("%s", (name) => {
    const definitions = [...(models.get(name)?.definitions.values() ?? [])];
    const fields = definitions.flatMap((one) => (one.kind === "struct" ? one.fields : []));
    const untyped = fields.filter(({ type }) => type.kind === "any");
    const title = TITLES[name] ?? "";
    const row = rows.map(cellsOf).find(([, first]) => first === title);
    expect(row?.slice(1, 5)).toEqual([title, `${definitions.length}`, `${fields.length}`, `${untyped.length}`]);
  });
});

function directoryWith(files: { readonly [path: string]: string }): string {
  const directory = temporaryDirectory({ "node_modules/.keep": "", "package.json": '{ "type": "module" }' });
  symlinkSync(ROOT, join(directory, "node_modules/tessera-contracts"));
  writeFiles(directory, { ...sdk, ...files });
  return directory;
}
