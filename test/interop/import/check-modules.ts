// node test/run-typescript.mjs test/interop/import/check-modules.ts [--write]: imports the Python modules of every folder of
// cases/ by `tessera import msgspec` and holds what it prints and writes against expected.txt there. What is written has to compile.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Terminal } from "../../../generator/cli/command.js";
import { run } from "../../../generator/cli/run.js";
import { compile, show } from "../../generator/model/model-of.js";

const CASES = resolve("test/interop/import/cases");
const outputs = mkdtempSync(join(tmpdir(), "tessera-import-"));
const names = readdirSync(CASES).toSorted();

for (const name of names) {
  const directory = join(CASES, name);
  const file = join(directory, "expected.txt");
  const found = (await Promise.all(modulesOf(directory).map((module) => importOf(module, directory)))).join("\n");
  if (process.argv.includes("--write")) writeFileSync(file, found);
  if (existsSync(file) && readFileSync(file, "utf8") === found) continue;
  console.log(`${name}: expected.txt does not say what came out:\n${found}`);
  process.exitCode = 1;
}
rmSync(outputs, { recursive: true });
console.log(`${names.length} folders of Python modules imported`);

/** The modules to import, one a line; just `shop` if there is no such list. */
function modulesOf(directory: string): readonly string[] {
  const list = join(directory, "modules.txt");
  return existsSync(list) ? readFileSync(list, "utf8").trimEnd().split("\n") : ["shop"];
}

/** Everything that importing a module comes to, as text. */
async function importOf(module: string, cwd: string): Promise<string> {
  const printed: string[] = [];
  const path = join(outputs, `${printed.length}-${module.replaceAll("/", "_")}.yaml`);
  const print = (text: string): unknown => printed.push(text.replaceAll(path, "contracts/imported.yaml"));
  const terminal: Terminal = {
    cwd,
    colour: false,
    columns: 100,
    today: "2026-12-31",
    out: print,
    error: print,
    stopSignal: () => new AbortController().signal,
  };
  const code = await run(["import", "msgspec", module, "--out", path, "--force"], terminal);
  const text = code === 0 ? readFileSync(path, "utf8") : "";
  if (code === 0) printed.push("", text.trimEnd());
  for (const diagnostic of text === "" ? [] : compile({ imported: text }).diagnostics) {
    if (diagnostic.severity === "error") print(`does not compile: ${show(diagnostic)}`);
  }
  return `$ tessera import msgspec ${module}\nexit ${code}\n${printed.join("\n")}\n`;
}
