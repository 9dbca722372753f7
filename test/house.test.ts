// The house rules that a machine can check: who imports whom, how big files are, what every export says of itself.

import { basename, dirname, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Node, Project, type SourceFile } from "ts-morph";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Top to bottom: a layer may import itself and those its row names. */
const LAYERS: readonly (readonly [prefix: string, mayImport: readonly string[]])[] = [
  ["runtime/serde/", []],
  ["generator/", ["runtime/serde/"]],
  ["generated/", ["runtime/serde/"]],
  ["examples/", ["runtime/serde/", "generated/"]],
];

/** Below `generator/`, in the order of the stages: a folder may import only from itself and those before it. */
const STAGES = [
  "text",
  "diagnostics",
  "read",
  "parse",
  "model",
  "contract-index",
  "check",
  "import",
  "sample",
  "emit",
  "prove",
  "finish",
  "write",
  "generate",
  "cache",
  "recompile",
  "cli",
];

/** The only files that import each package. */
const OWNERS: { readonly [name: string]: readonly string[] } = {
  yaml: ["generator/parse/"],
  "@bufbuild/cel": ["generator/parse/"],
  handlebars: ["generator/emit/docs/"],
  diff: ["generator/cli/"],
  // Loaded when a proof is asked for: only types are imported.
  "ts-morph": ["generator/prove/"],
};

/** Where the machine may be touched. */
const IMPURE = ["generator/read/", "generator/write/", "generator/cache/", "generator/cli/"];
const PURE_BUILTINS = ["node:path", "node:crypto", "node:module", "node:url"];

const project = new Project({ tsConfigFilePath: `${ROOT}/tsconfig.json` });
const pathOf = (file: SourceFile): string => relative(ROOT, file.getFilePath());
const sources = project.getSourceFiles().filter((file) => LAYERS.some(([prefix]) => pathOf(file).startsWith(prefix)));
const handWritten = sources.filter(
  (file) => !pathOf(file).startsWith("generated/") && !pathOf(file).endsWith(".generated.ts"),
);

test("there is something to check", () => {
  expect(handWritten.length).toBeGreaterThan(50);
});

describe("imports", () => {
  test("go from a layer to itself or to the layers it stands on", () => {
    expect(sources.flatMap((file) => relativeImports(file).flatMap((to) => layerFault(pathOf(file), to)))).toEqual([]);
  });

  test("go from a stage of the generator to itself or to an earlier one", () => {
    expect(sources.flatMap((file) => relativeImports(file).flatMap((to) => stageFault(pathOf(file), to)))).toEqual([]);
  });

  test("of a package happen in the folder that owns it, and not at all in the runtime", () => {
    expect(sources.flatMap((file) => packageImports(file).flatMap((name) => ownerFault(pathOf(file), name)))).toEqual(
      [],
    );
  });

  test("of the operating system happen only where files are read and written", () => {
    expect(sources.flatMap((file) => packageImports(file).flatMap((name) => impureFault(pathOf(file), name)))).toEqual(
      [],
    );
  });
});

describe("exports", () => {
  test("have a first sentence that ends with a dot", () => {
    const exported = handWritten.filter((file) => !pathOf(file).startsWith("examples/"));
    expect(exported.flatMap(undocumented)).toEqual([]);
  });

  test("are never default exports", () => {
    expect(handWritten.filter((file) => file.getDefaultExportSymbol() !== undefined).map(pathOf)).toEqual([]);
  });
});

describe("size", () => {
  test("of the median file is below 150 lines, and no file is above 400", () => {
    const sizes = handWritten.map((file) => file.getEndLineNumber()).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(150);
    expect(handWritten.filter((file) => file.getEndLineNumber() > 400).map(pathOf)).toEqual([]);
  });

  test("of the median function is below 15 lines", () => {
    const sizes = handWritten.flatMap(functionSizes).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(15);
  });
});

function relativeImports(file: SourceFile): string[] {
  const from = dirname(pathOf(file));
  return specifiers(file)
    .filter((name) => name.startsWith("."))
    .map((name) => posix.normalize(posix.join(from, name)));
}

function packageImports(file: SourceFile): string[] {
  return specifiers(file).filter((name) => !name.startsWith("."));
}

function specifiers(file: SourceFile): string[] {
  const imports = file.getImportDeclarations().map((one) => one.getModuleSpecifierValue());
  const exports = file.getExportDeclarations().flatMap((one) => one.getModuleSpecifierValue() ?? []);
  return [...imports, ...exports];
}

function layerFault(from: string, to: string): string[] {
  const layer = LAYERS.find(([prefix]) => from.startsWith(prefix));
  const allowed = layer === undefined ? [] : [layer[0], ...layer[1]];
  return allowed.some((prefix) => to.startsWith(prefix)) ? [] : [`${from} imports ${to}`];
}

function stageFault(from: string, to: string): string[] {
  const rank = (path: string): number => STAGES.indexOf(path.split("/")[1]?.replace(/\.js$|\.ts$/, "") ?? "");
  if (!from.startsWith("generator/") || !to.startsWith("generator/")) return [];
  if (isTypeOnlyAcrossStages(from, to)) return [];
  return rank(to) !== -1 && rank(to) <= rank(from) ? [] : [`${from} imports ${to}`];
}

/** Spans name the source file they point into. */
function isTypeOnlyAcrossStages(from: string, to: string): boolean {
  return from.startsWith("generator/diagnostics/") && to === "generator/read/source-file.js";
}

function ownerFault(from: string, name: string): string[] {
  if (from.startsWith("runtime/serde/")) return [`${from} imports ${name}`];
  const owner = Object.keys(OWNERS).find((one) => name === one || name.startsWith(`${one}/`));
  if (owner === undefined)
    return name.startsWith("node:") || name.startsWith("tessera/") ? [] : [`${from} imports ${name}`];
  return OWNERS[owner]?.some((prefix) => from.startsWith(prefix)) === true ? [] : [`${from} imports ${name}`];
}

function impureFault(from: string, name: string): string[] {
  if (!from.startsWith("generator/") || !name.startsWith("node:") || PURE_BUILTINS.includes(name)) return [];
  return IMPURE.some((prefix) => from.startsWith(prefix)) ? [] : [`${from} imports ${name}`];
}

function undocumented(file: SourceFile): string[] {
  const barrel = basename(file.getFilePath()) === "index.ts";
  return [...file.getExportedDeclarations()].flatMap(([name, declarations]) => {
    const [first] = declarations;
    if (first === undefined || (barrel && first.getSourceFile() !== file)) return [];
    if (Node.isVariableDeclaration(first) && Node.isLiteralExpression(first.getInitializer())) return [];
    const holder = Node.isVariableDeclaration(first) ? first.getVariableStatement() : first;
    if (holder === undefined || !Node.isJSDocable(holder)) return [];
    const sentence = holder.getJsDocs().at(-1)?.getDescription().trim() ?? "";
    return /[.:!?)]($|\s)/.test(sentence) ? [] : [`${pathOf(file)}: ${name}`];
  });
}

function functionSizes(file: SourceFile): number[] {
  const named = [...file.getFunctions(), ...file.getClasses().flatMap((one) => one.getMethods())];
  return named.map((one) => one.getEndLineNumber() - one.getStartLineNumber(false) + 1);
}
