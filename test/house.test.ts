// The house rules that a machine can check: who imports whom, how big files are, what every export says of itself.

import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Node, Project, type SourceFile } from "ts-morph";
import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import {
  cycles,
  strayPackages,
  unknownRooms,
  wrongArrows,
  wrongEntries,
  wrongFolders,
  wrongRoutes,
} from "./house/faults.js";
import { sourcesOf } from "./house/sources.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const project = new Project({ tsConfigFilePath: `${ROOT}/tsconfig.json` });
const pathOf = (file: SourceFile): string => relative(ROOT, file.getFilePath());
const isGenerated = (path: string): boolean => /^(examples\/[^/]+\/)?generated\/|\.generated\.ts$/.test(path);
const isOutside = (path: string): boolean => /^test\/|\.config\.ts$|\.json$/.test(path);

const sources = sourcesOf(project, ROOT, manifest).filter(({ path }) => !isOutside(path));
const handWritten = project.getSourceFiles().filter((file) => !isOutside(pathOf(file)) && !isGenerated(pathOf(file)));

test("there is something to check", () => {
  expect(handWritten.length).toBeGreaterThan(50);
});

describe("imports", () => {
  test("are of files in rooms that are on the plan", () => {
    expect(unknownRooms(sources)).toEqual([]);
  });

  test("go from a room to itself or to those it stands on", () => {
    expect(wrongArrows(sources)).toEqual([]);
  });

  test("go from an emitter to what emitters share, not to another emitter", () => {
    expect(wrongFolders(sources)).toEqual([]);
  });

  test("of another room are by the names of the package, and by path in the generator", () => {
    expect(wrongRoutes(sources)).toEqual([]);
  });

  test("by a name of the package mean the same file here and for users", () => {
    expect(wrongEntries(manifest)).toEqual([]);
  });

  test("of a package happen in the place that owns it, and not at all in a runtime that needs none", () => {
    expect(strayPackages(sources)).toEqual([]);
  });

  test("make no circle of files, types included", () => {
    expect(cycles(sources.filter(({ path }) => !isGenerated(path)))).toEqual([]);
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

function undocumented(file: SourceFile): string[] {
  return [...file.getExportedDeclarations()].flatMap(([name, declarations]) => {
    const [first] = declarations;
    if (first === undefined || first.getSourceFile() !== file) return []; // re-exports are looked at where they stand
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
