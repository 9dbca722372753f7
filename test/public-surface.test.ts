// What the package exports is written down in test/golden/surface/: whoever adds, removes or changes an export reads it there.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Project } from "ts-morph";
import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { surfaceOf } from "./public-surface.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const GOLDEN = join(ROOT, "test/golden/surface");

const project = new Project({ tsConfigFilePath: join(ROOT, "tsconfig.json"), skipAddingFilesFromTsConfig: true });

/** The entries that are rooms of the runtime; those that only generated code imports change with the generator. */
const ENTRIES = Object.entries(manifest.exports).flatMap(([path, target]) => {
  if (typeof target === "string" || !target["tessera-source"].startsWith("./runtime/")) return [];
  return [{ name: path.slice("./".length), file: target["tessera-source"] }];
});

/**
 * Names that two entries have on purpose: `sql` is an expression in SQL, of the rows of a Delta table or of a plan; `table` begins a query,
 * and is also what generated code calls.
 */
const SHARED = ["sql", "table"];

describe("the public surface", () => {
  test("is that of serde, for people and for generated code", () => {
    expect(ENTRIES.map(({ name }) => name)).toEqual(expect.arrayContaining(["serde", "serde/codegen"]));
  });

  test.each(ENTRIES)("of $name is as written down", async ({ name, file }) => {
    const detail = name.endsWith("/codegen") ? "kinds" : "declarations";
    const text = surfaceOf(project.addSourceFileAtPath(join(ROOT, file)), detail);
    await expect(text).toMatchFileSnapshot(join(GOLDEN, `${name.replaceAll("/", ".")}.txt`));
  });

  test("has every name in one entry only, but for these", () => {
    const names = ENTRIES.flatMap(({ file }) => [
      ...project.addSourceFileAtPath(join(ROOT, file)).getExportedDeclarations().keys(),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index).toSorted()).toEqual(SHARED);
  });
});

describe("the text of a surface", () => {
  const before = `
    /** Doubles. */
    export function double(value: number): number { return 2 * value; }
    interface Shared { readonly size: number }
    export interface Box extends Shared { readonly open: boolean }
    export class Thing { readonly id: number = 1; private secret = "s"; }
  `;
  const text = surface(before, `export { double, type Box, Thing } from "./code.js";`);

  test("has each export once, by kind, with what it says beside it and without its documentation", () => {
    expect(text).toBe(
      [
        "// type\nexport interface Box extends Shared {\n    readonly open: boolean;\n}\n",
        "// value\nexport declare class Thing {\n    readonly id: number;\n    private secret;\n}\n",
        "// value\nexport declare function double(value: number): number;\n",
        "// not exported\ninterface Shared {\n    readonly size: number;\n}\n",
      ].join("\n"),
    );
  });

  test.each([
    ["an export that is gone", before, `export { double, type Box } from "./code.js";`],
    [
      "an export more",
      `${before} export const MOST = 7;`,
      `export { double, type Box, Thing, MOST } from "./code.js";`,
    ],
    ["a value that is now a type", before, `export { double, type Box, type Thing } from "./code.js";`],
    [
      "a parameter more",
      before.replace("value: number", "value: number, by?: number"),
      `export { double, type Box, Thing } from "./code.js";`,
    ],
    [
      "another type in something that is not exported",
      before.replace("size: number", "size: bigint"),
      `export { double, type Box, Thing } from "./code.js";`,
    ],
  ])("shows %s", (_what, code, index) => {
    expect(surface(code, index)).not.toBe(text);
  });

  test("stays as it is where only documentation and bodies change", () => {
    const after = before.replace("Doubles.", "Twice the value.").replace("2 * value", "value + value");
    expect(surface(after, `export { double, type Box, Thing } from "./code.js";`)).toBe(text);
  });
});

function surface(code: string, index: string): string {
  const sources = new Project({ useInMemoryFileSystem: true, compilerOptions: { noLib: true } });
  sources.createSourceFile("code.ts", code);
  return surfaceOf(sources.createSourceFile("index.ts", index), "declarations");
}
