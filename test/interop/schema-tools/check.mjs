// node check.mjs DIR: the tools that people give schemas to, on the documents that write-documents.ts wrote there.
// Each must read them without an error; what openapi-typescript makes of them must compile.

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from "quicktype-core";

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error("usage: node check.mjs DIR");
const here = fileURLToPath(new URL(".", import.meta.url));

function run(tool, ...args) {
  const { status, stdout, stderr } = spawnSync(join(here, "node_modules/.bin", tool), args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${tool} ${args.join(" ")}\n${stdout}${stderr}`);
}

/** The definitions that no other one refers to: together they reach all. */
function rootsOf(bundle) {
  const referred = new Set(Array.from(JSON.stringify(bundle).matchAll(/"#\/\$defs\/(\w+)"/g), ([, name]) => name));
  return Object.keys(bundle.$defs).filter((name) => !referred.has(name));
}

async function quicktypeReads(schema) {
  const roots = rootsOf(JSON.parse(schema));
  for (const name of roots) {
    const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
    await input.addSource({ name, schema, uris: [`#/$defs/${name}`] });
    const inputData = new InputData();
    inputData.addInput(input);
    const { lines } = await quicktype({ inputData, lang: "typescript" });
    if (lines.length < 2) throw new Error(`quicktype made nothing of ${name}`);
  }
  return roots.length;
}

const files = readdirSync(directory).filter((name) => name.endsWith(".json"));
for (const name of files.toSorted()) {
  const path = join(directory, name);
  if (name.includes("openapi")) {
    run("redocly", "lint", "--skip-rule=no-unused-components", "--skip-rule=info-license", path);
    const types = path.replace(".json", ".ts");
    run("openapi-typescript", path, "-o", types);
    console.log(`${name}: read by redocly and openapi-typescript`);
  } else {
    console.log(`${name}: ${await quicktypeReads(readFileSync(path, "utf8"))} definitions read by quicktype`);
  }
}

const compilerOptions = { noEmit: true, strict: true, types: [] };
writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
run("tsc", "-p", directory);
console.log("the types of openapi-typescript compile");
