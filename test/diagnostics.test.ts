// Every mistake the generator can report, as a user sees it: a folder a code in test/diagnostics, compiled and compared.
// A folder (or its sub-folders, for several cases) holds `case.yaml`, `case.ts` with an exported `text` for what no file can
// hold, or a whole `contracts/`, and the `expected.txt` that must come out.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { checkModel } from "../generator/check/check-model.js";
import { lintModel } from "../generator/check/lint/lint-model.js";
import { CODES } from "../generator/diagnostics/codes.js";
import { LINT_CODES } from "../generator/diagnostics/codes/lint.js";
import type { Diagnostic } from "../generator/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../generator/diagnostics/format.js";
import { sortDiagnostics } from "../generator/diagnostics/sort.js";
import { buildModel } from "../generator/model/build-model.js";
import { parseSources } from "../generator/parse/parse-sources.js";
import { parseWorkspace } from "../generator/parse/parse-workspace.js";
import { readLibrarySources, readSources, type Sources } from "../generator/read/read-sources.js";
import type { SourceFile } from "../generator/diagnostics/source-file.js";

const ROOT = fileURLToPath(new URL("./diagnostics/", import.meta.url));
const LIBRARY = fileURLToPath(new URL("../contracts/", import.meta.url));
const folders = readdirSync(ROOT).toSorted();

test("every code has a folder, and every folder a code", () => {
  expect(folders).toEqual(Object.keys(CODES).toSorted());
});

describe.each(folders)("%s", (code) => {
  test.each(casesIn(code))("%s", async (name) => {
    const directory = join(ROOT, name);
    const diagnostics = compile(await sourcesIn(directory), code in LINT_CODES);
    const text = diagnostics.map((one) => formatDiagnostic(one, { colour: false })).join("\n\n");
    expect(diagnostics.map((one) => one.code)).toContain(code);
    await expect(`${text}\n`).toMatchFileSnapshot(join(directory, "expected.txt"));
  });
});

function casesIn(code: string): readonly string[] {
  const entries = readdirSync(join(ROOT, code), { withFileTypes: true });
  const variants = entries.filter((entry) => entry.isDirectory() && entry.name !== "contracts");
  const isCase = entries.some((entry) => /^(?:case\.(?:yaml|ts)|contracts)$/.test(entry.name));
  return [...(isCase ? [code] : []), ...variants.map((entry) => `${code}/${entry.name}`)].toSorted();
}

async function sourcesIn(directory: string): Promise<Sources> {
  const contracts = join(directory, "contracts");
  if (existsSync(contracts)) return readSources(contracts);
  const written = join(directory, "case.yaml");
  const made = pathToFileURL(join(directory, "case.ts")).href;
  const text = existsSync(written)
    ? readFileSync(written, "utf8")
    : ((await import(/* @vite-ignore */ made)) as { text: string }).text;
  const workspace = sourceOf("tessera", "tessera: 1\n");
  return { workspace, modules: [sourceOf("case", text)], diagnostics: [] };
}

function sourceOf(module: string, text: string): SourceFile {
  return { path: `contracts/${module}.yaml`, module, text, library: false };
}

function compile(sources: Sources, isLinted: boolean): readonly Diagnostic[] {
  const workspace = parseWorkspace(sources.workspace);
  const documents = parseSources(sources.modules, () => readLibrarySources(LIBRARY).modules);
  const found = [...sources.diagnostics, ...workspace.diagnostics, ...documents.diagnostics];
  if (workspace.value === null || documents.value === null) return sortDiagnostics(found);
  const model = buildModel(documents.value, workspace.value);
  const checked = model.value === null ? [] : checkModel(model.value);
  const regretted = isLinted && model.value !== null ? lintModel(model.value) : [];
  return sortDiagnostics([...found, ...model.diagnostics, ...checked, ...regretted]);
}
