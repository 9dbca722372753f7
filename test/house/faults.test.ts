// The rules of the house, each with a fault planted into sources that only this test knows.

import { Project } from "ts-morph";
import { describe, expect, test } from "vitest";
import { cycles, strayPackages, unknownRooms, wrongArrows, wrongEntries, wrongFolders, wrongRoutes } from "./faults.js";
import { type Entry, type Manifest, type Source, sourcesOf } from "./sources.js";

const MANIFEST = {
  name: "tessera-contracts",
  exports: {
    "./serde": entryOf("runtime/serde/index"),
    "./arrow": entryOf("runtime/arrow/index"),
    "./diagnostics": entryOf("runtime/diagnostics/index"),
    "./contracts/*": entryOf("generated/*"),
    // Not where the star above would lead.
    "./contracts/moved": entryOf("generated/elsewhere/moved"),
    "./package.json": "./package.json",
  },
} satisfies Manifest;

function entryOf(path: string): Entry {
  return { "tessera-source": `./${path}.ts`, types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` };
}

function sources(texts: { readonly [path: string]: string }): readonly Source[] {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { noLib: true } });
  for (const [path, text] of Object.entries(texts)) project.createSourceFile(`/${path}`, text);
  return sourcesOf(project, "/", MANIFEST);
}

/** A house in order: every fault below is planted into a copy of it. */
const HOUSE = {
  "runtime/serde/index.ts": `export { read } from "./read.js";`,
  "runtime/serde/read.ts": `export const read = (): number => 1;`,
  "generator/text/code.ts": `import { join } from "node:path"; export const code = join("a", "b");`,
  "generator/read/disk.ts": `import { readFileSync } from "node:fs"; export const read = readFileSync;`,
  "generator/emit/emit.ts": `import { code } from "../text/code.js"; import { read } from "../../runtime/serde/read.js"; export const emit = [code, read];`,
  "generator/generate.ts": `export { emit } from "./emit/emit.js";`,
  "runtime/text/place.ts": `export const place = 1;`,
  "runtime/diagnostics/index.ts": `import type { read } from "tessera-contracts/serde"; export type Sink = typeof read;`,
  "runtime/arrow/index.ts": `import { types } from "tessera-contracts/contracts/types"; export const arrow = types;`,
  "generator/parse/place.ts": `export { place } from "../../runtime/text/place.js";`,
  "generated/rows.arrow.ts": `import { arrow } from "tessera-contracts/arrow"; export const rows = arrow;`,
  "generated/types.ts": `import { read } from "tessera-contracts/serde"; export const types = read;`,
  "examples/main.ts": `import { types } from "tessera-contracts/contracts/types"; import { log } from "node:console"; log(types);`,
};

function faultsOf(texts: { readonly [path: string]: string }): readonly string[] {
  const house = sources({ ...HOUSE, ...texts });
  return [unknownRooms, wrongArrows, wrongFolders, wrongRoutes, strayPackages, cycles].flatMap((rule) => rule(house));
}

test("a house in order has no fault", () => {
  expect(faultsOf({})).toEqual([]);
});

describe("a fault is", () => {
  test("a room that is not on the plan", () => {
    expect(
      faultsOf({ "runtime/attic/box.ts": "export const box = 1;", "generator/util.ts": "export const u = 1;" }),
    ).toEqual([
      "generator/util.ts stands in generator/util, a room that test/house/rooms.ts does not know",
      "runtime/attic/box.ts stands in runtime/attic, a room that test/house/rooms.ts does not know",
    ]);
  });

  test("a layer that is not on the plan", () => {
    expect(faultsOf({ "tools/fix.ts": "export const fix = 1;" })).toHaveLength(1);
  });

  test("an import of a later stage", () => {
    expect(
      faultsOf({
        "generator/text/late.ts": `import type { emit } from "../emit/emit.js"; export type E = typeof emit;`,
      }),
    ).toEqual(["generator/text/late.ts imports ../emit/emit.js: generator/text may not know generator/emit"]);
  });

  test("an import of the rest of a room by its inner room, and by the generator", () => {
    const arrow = {
      "runtime/arrow/type/text.ts": "export const text = 1;",
      "runtime/arrow/column.ts": `export { text } from "./type/text.js";`,
      "generator/emit/columns.ts": `export { text } from "../../runtime/arrow/type/text.js";`,
    };
    expect(faultsOf(arrow)).toEqual([]);
    const wrong = {
      "runtime/arrow/type/up.ts": `export { text } from "../column.js";`,
      "generator/emit/wide.ts": `export { text } from "../../runtime/arrow/column.js";`,
    };
    expect(faultsOf({ ...arrow, ...wrong })).toEqual([
      "generator/emit/wide.ts imports ../../runtime/arrow/column.js: generator/emit may not know runtime/arrow",
      "runtime/arrow/type/up.ts imports ../column.js: runtime/arrow/type may not know runtime/arrow",
    ]);
  });

  test("an import that goes up from the runtime, by path", () => {
    expect(faultsOf({ "runtime/serde/up.ts": `export { code } from "../../generator/text/code.js";` })).toEqual([
      "runtime/serde/up.ts imports ../../generator/text/code.js: runtime/serde may not know generator/text",
      "runtime/serde/up.ts imports ../../generator/text/code.js by its path",
    ]);
  });

  test("an import that goes up from the runtime, by the name of the package", () => {
    expect(faultsOf({ "runtime/serde/up.ts": `export { types } from "tessera-contracts/contracts/types";` })).toEqual([
      "runtime/serde/up.ts imports tessera-contracts/contracts/types: runtime/serde may not know generated",
    ]);
  });

  test("an import of anything in a room that imports nothing", () => {
    expect(faultsOf({ "runtime/text/a.ts": `export type { read } from "tessera-contracts/serde";` })).toEqual([
      "runtime/text/a.ts imports tessera-contracts/serde: runtime/text may not know runtime/serde",
    ]);
  });

  test("an import of a contract in the room of texts, or of tables in that of diagnostics", () => {
    expect(
      faultsOf({
        "runtime/text/a.ts": `export type { types } from "tessera-contracts/contracts/types";`,
        "runtime/diagnostics/b.ts": `export type { arrow } from "tessera-contracts/arrow";`,
      }),
    ).toEqual([
      "runtime/diagnostics/b.ts imports tessera-contracts/arrow: runtime/diagnostics may not know runtime/arrow",
      "runtime/text/a.ts imports tessera-contracts/contracts/types: runtime/text may not know generated",
    ]);
  });

  test("an import in the generator of a room that may be broken while it runs, by either way", () => {
    const [byPath, byName] = [`"../../runtime/diagnostics/index.js"`, `"tessera-contracts/diagnostics"`].map(
      (specifier) =>
        wrongArrows(sources({ ...HOUSE, "generator/cli/main.ts": `export type { Sink } from ${specifier};` })),
    );
    expect(byPath).toHaveLength(1);
    expect(byName).toHaveLength(1);
  });

  test("a table in what is generated beside tables, such as the index of all contracts", () => {
    expect(faultsOf({ "generated/index.ts": `export * from "./rows.arrow.js";` })).toEqual([
      "generated/index.ts imports ./rows.arrow.js: generated may not know tables",
    ]);
  });

  test("a room behind a name whose star would lead elsewhere", () => {
    const moved = { "generated/elsewhere/moved.ts": `export { types } from "tessera-contracts/contracts/moved";` };
    expect(cycles(sources({ ...HOUSE, ...moved }))).toEqual([
      "generated/elsewhere/moved.ts imports generated/elsewhere/moved.ts",
    ]);
  });

  test("a name that means another file for users than here, or one that is not published", () => {
    expect(wrongEntries(MANIFEST)).toEqual([]);
    const wrong = {
      "./serde": { ...entryOf("runtime/serde/index"), default: "./dist/runtime/serde/codegen.js" },
      "./arrow": { ...entryOf("runtime/arrow/index"), types: "./dist/runtime/arrow/codegen.d.ts" },
      "./tool": entryOf("generator/cli/main"),
    };
    expect(wrongEntries({ ...MANIFEST, exports: wrong })).toEqual([
      "./serde runs ./dist/runtime/serde/codegen.js, and is ./runtime/serde/index.ts",
      "./arrow has the types of ./dist/runtime/arrow/codegen.d.ts, and is ./runtime/arrow/index.ts",
      "./tool is ./generator/cli/main.ts, which is no part of the package",
    ]);
  });

  test("an import of what is generated in the generator, by either way", () => {
    const [byPath, byName] = [`"../../generated/types.js"`, `"tessera-contracts/contracts/types"`].map((specifier) =>
      wrongArrows(sources({ ...HOUSE, "generator/cli/main.ts": `export { types } from ${specifier};` })),
    );
    expect(byPath).toHaveLength(1);
    expect(byName).toHaveLength(1);
  });

  test("an import from one emitter to another, types too; both may use what is shared", () => {
    expect(
      faultsOf({
        "generator/emit/shared/names.ts": "export const names = 1;",
        "generator/emit/codec/index.ts": `export { names } from "../shared/names.js";`,
        "generator/emit/ts/info.ts": `import type { names } from "../codec/index.js"; export type N = typeof names;`,
        "generator/emit/sdk.ts": `export * from "./codec/index.js"; export type * from "./ts/info.js";`,
      }),
    ).toEqual([
      "generator/emit/ts/info.ts imports ../codec/index.js: generator/emit/ts may not know generator/emit/codec",
    ]);
  });

  test("an import of an emitter in what emitters share", () => {
    expect(
      faultsOf({
        "generator/emit/shared/names.ts": `export { index } from "../codec/index.js";`,
        "generator/emit/codec/index.ts": "export const index = 1;",
      }),
    ).toEqual([
      "generator/emit/shared/names.ts imports ../codec/index.js: generator/emit/shared may not know generator/emit/codec",
    ]);
  });

  test("a folder of a divided room that is not on the plan", () => {
    expect(faultsOf({ "generator/emit/rust/index.ts": "export const rust = 1;" })).toEqual([
      "generator/emit/rust/index.ts stands in generator/emit/rust, a folder that test/house/rooms.ts does not know",
    ]);
  });

  test("another room by its path, or one's own by the name of the package", () => {
    expect(
      faultsOf({
        "generated/a.ts": `export { read } from "../runtime/serde/read.js";`,
        "runtime/serde/own.ts": `import type { read } from "tessera-contracts/serde"; export type R = typeof read;`,
        "generator/parse/p.ts": `export { read } from "tessera-contracts/serde";`,
      }),
    ).toEqual([
      "generated/a.ts imports ../runtime/serde/read.js by its path",
      "generator/parse/p.ts imports tessera-contracts/serde by the package's name",
      "runtime/serde/own.ts imports tessera-contracts/serde by the package's name",
    ]);
  });

  test("a name that the package does not export", () => {
    expect(() => faultsOf({ "examples/a.ts": `export { x } from "tessera-contracts/serde/read.js";` })).toThrow(
      "tessera-contracts has no export ./serde/read.js",
    );
  });

  test("the machine in a room that is pure, however it is imported", () => {
    expect(
      faultsOf({
        "generator/emit/a.ts": `import { readFileSync } from "node:fs"; export const read = readFileSync;`,
        "generator/model/b.ts": `export const load = async (): Promise<unknown> => import("node:child_process");`,
        "generator/check/c.ts": `export type Stats = import("node:fs").Stats;`,
      }),
    ).toEqual([
      "generator/check/c.ts imports node:fs",
      "generator/emit/a.ts imports node:fs",
      "generator/model/b.ts imports node:child_process",
    ]);
  });

  test("any module of Node, or any package, in a runtime that needs none", () => {
    expect(
      faultsOf({
        "runtime/serde/a.ts": `import { join } from "node:path"; export const path = join;`,
        "runtime/serde/b.ts": `import { parse } from "yaml"; export const yaml = parse;`,
      }),
    ).toEqual(["runtime/serde/a.ts imports node:path", "runtime/serde/b.ts imports yaml"]);
  });

  test("a package outside of the folder that owns it, and one that nobody owns", () => {
    expect(
      faultsOf({
        "generator/parse/tree.ts": `import { parse } from "yaml"; export const tree = parse;`,
        "generator/model/a.ts": `import { parse } from "yaml"; export const tree = parse;`,
        "generator/model/b.ts": `import left from "left-pad"; export const pad = left;`,
      }),
    ).toEqual(["generator/model/a.ts imports yaml", "generator/model/b.ts imports left-pad"]);
  });

  test("a circle of two files, one of which wants only a type", () => {
    expect(
      faultsOf({
        "runtime/serde/a.ts": `import type { B } from "./b.js"; export interface A { readonly b: B }`,
        "runtime/serde/b.ts": `import { a } from "./c.js"; export type B = typeof a;`,
        "runtime/serde/c.ts": `import type { A } from "./a.js"; export const a: A | null = null;`,
      }),
    ).toEqual(["runtime/serde/a.ts imports runtime/serde/b.ts imports runtime/serde/c.ts imports runtime/serde/a.ts"]);
  });

  test("a circle that goes through a name of the package", () => {
    expect(
      faultsOf({ "runtime/serde/read.ts": `import { read } from "tessera-contracts/serde"; export { read };` }),
    ).toContain("runtime/serde/index.ts imports runtime/serde/read.ts imports runtime/serde/index.ts");
  });

  test("a file that imports itself", () => {
    expect(faultsOf({ "runtime/serde/a.ts": `export * from "./a.js";` })).toEqual([
      "runtime/serde/a.ts imports runtime/serde/a.ts",
    ]);
  });
});
