// The packed package, installed into projects elsewhere: one of strict TypeScript, one of plain JavaScript.

import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { npm, stagePackage } from "./staged-package.js";
import { filesIn, keptDirectory, writeFiles } from "./temporary-directory.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const TYPESCRIPT = fileURLToPath(new URL("../node_modules/typescript", import.meta.url));

let staged: string;
let tarball: string;
const projects: string[] = [];

beforeAll(() => {
  staged = stagePackage();
  npm(staged, "pack", "--silent");
  tarball = join(staged, readdirSync(staged).find((name) => name.endsWith(".tgz")) ?? "no tarball");
});

afterAll(() => {
  for (const directory of [staged, ...projects]) rmSync(directory, { recursive: true, force: true });
});

/** Round trips an order in both formats; TypeScript and JavaScript alike. */
const PROGRAM = `
import { DecodeError, ValidationError } from "tessera/serde";
import { contracts, decodeAny } from "./generated/registry.js";
import { OrdersLoad } from "./generated/index.js";
import { Measured } from "./generated/measures.js";
import { EventTimeMs } from "tessera/contracts/types";

const load = OrdersLoad.create({ run_id: "r-1", rows: 3, tables: ["orders"], finished_at: "2026-01-01T00:00:00Z" });
const json = new TextDecoder().decode(OrdersLoad.encodeJson(load));
const packed = OrdersLoad.encodeMsgpack(load);
const measured = Measured.decodeJson('{"at_ms":5,"run_id":"r","manifest":{"run_id":"r","plan_fingerprints":{},"delta_inputs":[],"outputs":[]}}');
let refused = "nothing";
try {
  OrdersLoad.decodeJson('{"run_id":"r-1","rows":-1}');
} catch (error) {
  if (error instanceof ValidationError && error instanceof DecodeError) refused = error.message;
}
const print = (line) => globalThis.console.log(line);
print(json);
print(OrdersLoad.is(OrdersLoad.decodeJson(json)) && OrdersLoad.is(OrdersLoad.decodeMsgpack(packed)));
print(OrdersLoad.fingerprint(OrdersLoad.decodeMsgpack(packed)) === OrdersLoad.fingerprint(load));
print(new TextDecoder().decode(Measured.encodeJson(Measured.decodeMsgpack(Measured.encodeMsgpack(measured)))));
print(EventTimeMs.is(-1) + " " + Object.keys(contracts).join(",") + " " + typeof decodeAny);
print(refused);
`;

const PRINTED = [
  '{"run_id":"r-1","rows":3,"tables":["orders"],"finished_at":"2026-01-01T00:00:00Z"}',
  "true",
  "true",
  '{"at_ms":5,"run_id":"r","manifest":{"run_id":"r","plan_fingerprints":{},"delta_inputs":[],"outputs":[]}}',
  "false Measured,LoadStatus,OrdersLoad function",
  "Expected `int` >= 0 - at `$.rows`",
  "",
].join("\n");

/** A contract that uses the standard library. */
const MEASURES = {
  "contracts/measures.yaml": `use: [tessera/types, tessera/artifacts/manifest]
types:
  Measured:
    doc: One measurement.
    fields:
      at_ms:
        type: EventTimeMs
        doc: When.
      run_id:
        type: RunId
        doc: In which run.
      manifest:
        type: RunManifest
        doc: What the run was.
`,
};

describe("the package", () => {
  test("holds the compiled compiler, runtime and library, their contracts, and nothing else", () => {
    const listing = npm(staged, "pack", "--dry-run", "--ignore-scripts", "--json");
    const [{ files }] = JSON.parse(listing) as [{ files: { path: string }[] }];
    const paths = files.map((file) => file.path);
    const folders = new Set(paths.map((path) => path.split("/").slice(0, 2).join("/")));
    expect(folders).toContain("dist/generated");
    expect([...folders].filter((path) => path.startsWith("dist/")).toSorted()).toEqual([
      "dist/generated",
      "dist/generator",
      "dist/runtime",
    ]);
    expect(paths.filter((path) => /(?:^|\/)(?:test|examples|node_modules)\//.test(path))).toEqual([]);
    expect(paths.filter((path) => !/^(?:dist|contracts)\//.test(path)).toSorted()).toEqual(
      expect.arrayContaining(["LICENSE", "package.json"]),
    );
    expect(paths).toContain("contracts/types.yaml");
    expect(paths.filter((path) => path.startsWith("dist/") && !/\.(?:js|d\.ts)$/.test(path))).toEqual([]);
  });
});

describe("in an empty strict TypeScript project", () => {
  let directory: string;

  beforeAll(() => {
    directory = project({
      "package.json": '{ "name": "consumer", "private": true, "type": "module" }\n',
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          target: "es2022",
          lib: ["es2022"],
          types: [],
          module: "nodenext",
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          noUnusedLocals: true,
          verbatimModuleSyntax: true,
          isolatedModules: true,
          skipLibCheck: false,
          outDir: "out",
        },
        include: ["*.ts", "generated"],
      }),
    });
  });

  test("init and generate set it up, tsc has no complaint, and a value round-trips in both formats", () => {
    expect(npx(directory, "tessera", "init")).toContain("writes TypeScript to generated/");
    writeFiles(directory, {
      ...MEASURES,
      "globals.d.ts":
        "declare const console: { log(line: unknown): void };\ndeclare class TextDecoder { decode(bytes: Uint8Array): string }\n",
      "main.ts": PROGRAM.replace("(line) =>", "(line: unknown): void =>").replace("globalThis.console", "console"),
    });
    npx(directory, "tessera", "generate");
    expect(npx(directory, "tessera", "generate", "--check")).toContain("up to date");
    expect(tsc(directory)).toBe("");
    expect(node(directory, "out/main.js")).toBe(PRINTED);
  });

  test("the types of the contracts hold its code to them", () => {
    writeFiles(directory, {
      "wrong.ts": [
        'import { OrdersLoad } from "./generated/orders.js";',
        'OrdersLoad.create({ run_id: "r", rows: "3" });',
        'OrdersLoad.create({ run_id: "r" });',
        'export const late: OrdersLoad = { run_id: "r", rows: 3, status: "late", tables: [], error: null };',
        'export const vague: OrdersLoad = { run_id: "r", rows: 3, status: "failed", tables: [], error: null, finished_at: undefined };',
        'export const load: OrdersLoad = { run_id: "r", rows: 3, status: "failed", tables: [], error: null };',
      ].join("\n"),
    });
    const errors = [...tsc(directory).matchAll(/^wrong\.ts\((\d+),\d+\): error (TS\d+)/gm)].map(([, line]) => line);
    rmSync(join(directory, "wrong.ts"));
    expect(errors).toEqual(["2", "3", "4", "5"]);
  });
});

describe("in a plain JavaScript project", () => {
  let directory: string;

  beforeAll(() => {
    directory = project({ "package.json": '{ "name": "consumer", "private": true, "type": "module" }\n' });
  });

  test("init and generate set it up, and a value round-trips in both formats", () => {
    expect(npx(directory, "tessera", "init")).toContain("writes JavaScript to generated/");
    writeFiles(directory, { ...MEASURES, "main.js": PROGRAM });
    npm(directory, "run", "generate");
    expect(node(directory, "main.js")).toBe(PRINTED);
    expect(npm(directory, "run", "check:contracts")).toContain("up to date");
  });

  test("what is generated is .js and .d.ts, which an editor can check by", () => {
    const endings = Object.keys(filesIn(join(directory, "generated"))).map((path) => path.slice(path.indexOf(".")));
    expect([...new Set(endings)].toSorted()).toEqual([
      ".codec.js",
      ".d.ts",
      ".info.js",
      ".js",
      ".json",
      ".schema.json",
    ]);
    const words = ["--noEmit", "--allowJs", "--checkJs", "--strict", "--module", "nodenext", "--target", "es2022"];
    writeFiles(directory, {
      "use.js": 'import { OrdersLoad } from "./generated/index.js";\nOrdersLoad.create({ rows: 3 });\n',
    });
    const { stdout } = spawnSync(process.execPath, [join(TYPESCRIPT, "bin/tsc"), ...words, "--types", "", "use.js"], {
      cwd: directory,
      encoding: "utf8",
    });
    expect(stdout).toMatch(/^use\.js\(2,19\): error TS2741: Property 'run_id' is missing/);
    expect(stdout.split("\n").filter((line) => /^[^ ]/.test(line))).toHaveLength(1);
  });

  test("CommonJS can require the runtime, the library and what is generated", () => {
    writeFiles(directory, {
      "main.cjs": `const { ValidationError } = require("tessera/serde");
const { RunManifest } = require("tessera/contracts/artifacts/manifest");
const { RunIdInfo } = require("tessera/contracts/types.info");
try { RunManifest.decodeJson("{}"); } catch (error) { console.log(error instanceof ValidationError, error.message, typeof RunIdInfo); }
const { OrdersLoad } = require("./generated/orders.js");
console.log(OrdersLoad.is(OrdersLoad.create({ run_id: "r", rows: 1 })), require("./generated/registry.js").contracts.OrdersLoad === OrdersLoad);
`,
    });
    expect(node(directory, "main.cjs")).toBe("true Object missing required field `run_id` function\ntrue true\n");
  });
});

/** A project that has the packed package installed, offline where npm has its dependencies. */
function project(files: { readonly [path: string]: string }): string {
  const directory = keptDirectory();
  projects.push(directory);
  writeFiles(directory, files);
  npm(directory, "install", "--prefer-offline", "--ignore-scripts", tarball);
  return directory;
}

function npx(directory: string, ...words: readonly string[]): string {
  return execFileSync("npx", ["--no-install", ...words], { cwd: directory, encoding: "utf8" });
}

/** What tsc complains of; nothing if all is well. */
function tsc(directory: string): string {
  return spawnSync(process.execPath, [join(TYPESCRIPT, "bin/tsc")], { cwd: directory, encoding: "utf8" }).stdout;
}

function node(directory: string, file: string): string {
  return execFileSync(process.execPath, [file], { cwd: directory, encoding: "utf8" });
}
