// The packed package, installed into projects elsewhere: one of strict TypeScript, one of plain JavaScript.

import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { isBuiltin } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { COMMANDS } from "../generator/cli/commands.js";
import { npm, stagePackage } from "./staged-package.js";
import { type Files, filesIn, keptDirectory, writeFiles } from "./temporary-directory.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TYPESCRIPT = join(ROOT, "node_modules/typescript");

let staged: string;
/** `node_modules` of a project in which `npm install` was given the tarball. */
let installed: string;
const directories: string[] = [];

beforeAll(() => {
  staged = kept(stagePackage());
  npm(staged, "pack", "--silent");
  const tarball = join(staged, readdirSync(staged).find((name) => name.endsWith(".tgz")) ?? "no tarball");
  const directory = kept(keptDirectory());
  writeFiles(directory, { "package.json": MANIFEST });
  npm(directory, "install", "--prefer-offline", tarball);
  installed = join(directory, "node_modules");
});

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

const MANIFEST = '{ "name": "consumer", "private": true, "type": "module" }\n';

/** Round trips an order in both formats; TypeScript and JavaScript alike. */
const PROGRAM = `
import { DecodeError, ValidationError } from "tessera-contracts/serde";
import { contracts, decodeAny } from "./generated/registry.js";
import { OrdersLoad } from "./generated/index.js";
import { Measured } from "./generated/measures.js";
import { EventTimeMs } from "tessera-contracts/contracts/types";

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
  test("holds the compiled command, runtime and library, their contracts, and nothing else", () => {
    const paths = Object.keys(filesIn(join(installed, "tessera-contracts")));
    expect(paths.filter((path) => !/^(?:dist|contracts)\//.test(path)).toSorted()).toEqual([
      "LICENSE",
      "README.md",
      "THIRD-PARTY-NOTICES",
      "package.json",
    ]);
    expect(paths).toContain("contracts/types.yaml");
    const compiled = paths.filter((path) => path.startsWith("dist/"));
    expect([...new Set(compiled.map((path) => path.split("/")[1]))]).toEqual([
      "generated",
      "generator",
      "library",
      "runtime",
    ]);
    expect(compiled.filter((path) => !/\.(?:js|d\.ts)$/.test(path))).toEqual([]);
    expect(compiled.filter((path) => /^dist\/generator\/.*\.d\.ts$/.test(path))).toEqual([]);
  });

  test("is one package: it brings no other with it, and leaves nothing to run", () => {
    expect(readdirSync(installed).filter((name) => !name.startsWith("."))).toEqual(["tessera-contracts"]);
    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
    expect(manifest.dependencies).toBeUndefined();
    expect(Object.keys(manifest.scripts).filter((name) => name.endsWith("install"))).toEqual([]);
  });

  test("has the runtime in a file for each entry, and what several entries share", () => {
    const paths = Object.keys(filesIn(join(installed, "tessera-contracts/dist/runtime")));
    const scripts = paths.filter((path) => path.endsWith(".js"));
    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
    const entries = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === "string" ? [] : (/^\.\/dist\/runtime\/(.+)$/.exec(entry.default)?.[1] ?? []),
    );
    expect(entries).toContain("arrow/index.js");
    expect(scripts.filter((path) => !/^chunk-\w+\.js$/.test(path))).toEqual(entries.toSorted());
    // What entries have in common is in a file for each set of them that needs it: each costs an import some 0.3 ms. Three of them are
    // for `spark()`: what is loaded when it is called, what that shares with its entry, and the calls of gRPC, which OTLP needs too.
    expect(scripts.length - entries.length - 3).toBeLessThanOrEqual(entries.length);
  });

  const arrow = [
    "generated/arrow/metadata",
    "generated/config/semantics",
    "generated/datasets/policies",
    "generated/types",
    "runtime/arrow",
    "runtime/serde",
  ];
  test.each([
    ["serde/codegen", ["runtime/serde"]],
    ["arrow", arrow],
    ["arrow/codegen", arrow],
  ])("loads no more than it needs for %s", async (entry, needed) => {
    const { metafile } = await build({
      stdin: { contents: `export * from "tessera-contracts/${entry}";`, resolveDir: dirname(installed) },
      bundle: true,
      platform: "node",
      format: "esm",
      metafile: true,
      write: false,
    });
    const texts = Object.keys(metafile.inputs).flatMap((path) =>
      path === "<stdin>" ? [] : readFileSync(path, "utf8"),
    );
    const modules = texts.flatMap((text) => text.match(/(?<=^\/\/ )(?:runtime\/\w+|generated\/[\w/-]+)/gm) ?? []);
    expect([...new Set(modules)].toSorted()).toEqual(needed);
  });

  test("has the library twice: for Node a file for each module of no great size, for bundlers single files", () => {
    const program = `
      import { RunManifest, RunStatus } from "tessera-contracts/contracts/artifacts/manifest";
      import * as all from "tessera-contracts/contracts/index";
      import { contracts } from "tessera-contracts/contracts/registry";
      globalThis.console.log(all.RunManifest === RunManifest, contracts.RunStatus === RunStatus);`;
    const directory = kept(keptDirectory());
    writeFiles(directory, { "package.json": MANIFEST, "program.mjs": program });
    symlinkSync(installed, join(directory, "node_modules"));
    expect(execFileSync(process.execPath, [join(directory, "program.mjs")], { encoding: "utf8" })).toBe("true true\n");
    const library = filesIn(join(installed, "tessera-contracts/dist/library"));
    const copied = Object.entries(library).filter(([, text]) => !text.startsWith('export * from "'));
    expect(copied.length).toBeGreaterThan(50);
    const imports = /^import .* from "(?!tessera-contracts\/|\.[./\w-]*\.js")|\bimport .*\.(?:codec|info)\.js"/m;
    expect(copied.filter(([, text]) => imports.test(text)).map(([name]) => name)).toEqual([]);
    expect(Object.keys(library)).toEqual(
      Object.keys(filesIn(join(installed, "tessera-contracts/dist/generated"))).filter((name) => name.endsWith(".js")),
    );
  });

  test("imports nothing but itself and what Node has built in; the compiler of a proof is asked for when one is made", async () => {
    const { metafile } = await build({
      absWorkingDir: join(installed, "tessera-contracts/dist"),
      entryPoints: [
        "generator/cli/main.js",
        "generated/registry.js",
        "generated/index.js",
        "runtime/serde/index.js",
        "runtime/serde/codegen.js",
      ],
      outdir: "nowhere",
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      metafile: true,
      write: false,
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    const packages = imports.filter(({ external, path }) => external === true && !isBuiltin(path));
    const names = new Set(packages.map(({ path }) => path));
    const own = ["arrow", "arrow/codegen", "serde", "serde/codegen"].map((entry) => `tessera-contracts/${entry}`);
    expect([...names].filter((name) => !own.includes(name))).toEqual([]);
    expect(names).toContain("tessera-contracts/serde/codegen");
  });

  test("names the licence of everything that is inside it, as THIRD-PARTY-NOTICES here does", () => {
    const notices = readFileSync(join(installed, "tessera-contracts/THIRD-PARTY-NOTICES"), "utf8");
    expect(notices).toBe(readFileSync(join(ROOT, "THIRD-PARTY-NOTICES"), "utf8"));
    // esbuild leaves the path of each source as a comment.
    const text = Object.values(filesIn(join(installed, "tessera-contracts/dist/generator"))).join("\n");
    const inside = [...text.matchAll(/^\s*(?:\/\/ |")node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(
      ([, name]) => name ?? "",
    );
    const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.*\)$/gm)].map(([, name]) => name);
    expect(named).toEqual([...new Set(inside)].toSorted());
    expect(named).toEqual(expect.arrayContaining(["@bufbuild/cel", "diff", "handlebars", "yaml"]));
    expect(notices.match(/Copyright/g)?.length).toBeGreaterThanOrEqual(named.length);
  });
});

interface Manifest {
  readonly dependencies?: object;
  readonly scripts: { readonly [name: string]: string };
  readonly exports: { readonly [name: string]: string | { readonly default: string } };
}

describe("in an empty strict TypeScript project", () => {
  let directory: string;

  beforeAll(() => {
    directory = project({
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
    directory = project({});
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
      "main.cjs": `const { ValidationError } = require("tessera-contracts/serde");
const { RunManifest } = require("tessera-contracts/contracts/artifacts/manifest");
const { RunIdInfo } = require("tessera-contracts/contracts/types.info");
try { RunManifest.decodeJson("{}"); } catch (error) { console.log(error instanceof ValidationError, error.message, typeof RunIdInfo); }
const { OrdersLoad } = require("./generated/orders.js");
console.log(OrdersLoad.is(OrdersLoad.create({ run_id: "r", rows: 1 })), require("./generated/registry.js").contracts.OrdersLoad === OrdersLoad);
`,
    });
    expect(node(directory, "main.cjs")).toBe("true Object missing required field `run_id` function\ntrue true\n");
  });
});

/** Tells what it starts of OpenTelemetry, and what becomes of it. */
const OTEL = `
import { OtelConfigRuntime } from "tessera-contracts/contracts/config/otel";
import { diagnostics } from "tessera-contracts/diagnostics";
import { otelFromEnvironment, otelSubscriber, startOtel } from "tessera-contracts/otel";

const said = (error) => [error.code, /npm install @opentelemetry\\/api@\\S+ @opentelemetry\\/api-logs@/.test(error.message)];
const { spec } = otelFromEnvironment({ OTEL_TRACES_EXPORTER: "otlp", OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" });
const own = { enable_metrics: false, sampler: "always_on", endpoint: "http://127.0.0.1:1", shutdown_timeout_ms: 200 };
const start = () => startOtel(OtelConfigRuntime.create({ ...own, ...spec }));
const subscriber = await otelSubscriber().catch((error) => said(error));
const otel = await start().catch((error) => said(error));
const subscribers = "subscriber" in otel ? [otel.subscriber] : [];
const sink = diagnostics({ now: Date.now, uuid: () => crypto.randomUUID() }, ...subscribers);
const result = sink.span("tessera.run", {}, () => "done");
const lost = "shutdown" in otel ? await otel.shutdown() : otel;
console.log(JSON.stringify([typeof subscriber === "function" ? "subscribed" : subscriber, lost, result]));
`;

describe("OpenTelemetry, whose packages are not there unless somebody installs them", () => {
  const MISSING = ["OTEL_PEER_MISSING", true];
  const SDK = ["otlp-transformer", "resources", "sdk-logs", "sdk-metrics", "sdk-trace"];
  const NEEDED = ["core", "semantic-conventions"];

  test.each<[string, readonly string[], unknown]>([
    ["nothing at all", [], [MISSING, MISSING, "done"]],
    ["the API alone", ["api", "api-logs"], ["subscribed", MISSING, "done"]],
    ["one of two packages of the API", ["api", ...SDK, ...NEEDED], [MISSING, MISSING, "done"]],
    ["all but the SDK of logs", ["api", "api-logs", ...SDK.filter((name) => name !== "sdk-logs"), ...NEEDED], null],
    ["all of it", ["api", "api-logs", ...SDK, ...NEEDED], ["subscribed", { traces: 1, metrics: 0, logs: 0 }, "done"]],
  ])("with %s, all else works", (_name, packages, printed) => {
    const directory = project({ "main.js": OTEL });
    mkdirSync(join(directory, "node_modules/@opentelemetry"));
    for (const name of packages) {
      const path = `node_modules/@opentelemetry/${name}`;
      cpSync(join(ROOT, path), join(directory, path), { recursive: true });
    }
    expect(JSON.parse(node(directory, "main.js"))).toEqual(printed ?? ["subscribed", MISSING, "done"]);
  });
});

const CONTRACTS = {
  "contracts/tessera.yaml": `tessera: 1
out: ../generated
emit: [javascript, python, json-schema, openapi, docs, index]
schema_hook: ../hook.mjs
`,
  "contracts/shop.yaml": `use: [tessera/types]
doc: What the shop sells.
types:
  Line:
    doc: One line of an order.
    fields:
      sku:
        type: str
        doc: What.
      count:
        type: int(ge=0)
        doc: How many.
      run_id:
        type: RunId
        doc: In which run.
    rules:
      - expr: this.count < 100
        message: too many
`,
  "hook.mjs": 'export const schemaHook = (schema) => ({ ...schema, "x-team": "shop" });\n',
  "line.json": '{"sku":"a","count":1,"run_id":"r"}',
  "line.jsonl": '{"sku":"a","count":1,"run_id":"r"}\n',
  "schema.json": '{"title":"Thing","type":"object","properties":{"a":{"type":"string"}}}',
  "api.yaml": "openapi: 3.1.0\ncomponents:\n  schemas:\n    Pet:\n      type: string\n",
};

/** The interpreter that `import msgspec` asks; it is given the program that is inside the command. */
const PYTHON3 = `#!/bin/sh
case "$2" in *msgspec.inspect*) echo "asked about $3" >&2 ;; *) echo "asked nothing" >&2 ;; esac
exit 1
`;

/** Calls in a project, one after the other: the exit code, and something of what each prints. */
const CALLS: readonly (readonly [words: string, code: number, printed: RegExp])[] = [
  ["generate", 0, /new +generated\/python\//],
  ["generate --check", 0, /up to date/],
  ["lint", 0, /^0 lint warnings$/],
  ["baseline", 0, /baseline\.json/],
  ["breaking", 0, /^/],
  ["breaking --prove", 2, /--prove needs ts-morph: npm install --save-dev ts-morph/],
  ["check", 0, /up to date/],
  ["changelog --against file:contracts/evolution/baseline.json", 0, /^/],
  ["explain unknown-type", 0, /unknown-type/],
  ["site", 0, /new +site\/assets\/site\.js/],
  ["show Line", 0, /run_id/],
  ["encode Line line.json --to msgpack --out line.msgpack", 0, /^/],
  ["decode Line line.msgpack", 0, /"run_id": "r"/],
  ["import json-schema schema.json", 0, /wrote contracts\/schema\.yaml: 1 contract/],
  ["import openapi api.yaml", 0, /wrote contracts\/api\.yaml: 1 contract/],
  ["table show nowhere", 2, /no commit in _delta_log, so this is no Delta table/],
  ["table verify nowhere --deep", 3, /DuckDB is not installed: npm install @duckdb\/node-api/],
  ["import table nowhere", 2, /no commit in _delta_log, so this is no Delta table/],
  ["config show Line line.json", 0, /run_id/],
  ["logs check line.jsonl --contract Line", 0, /^line\.jsonl: 1 event, 0 bad lines$/],
  [`logs check${" line.jsonl".repeat(12)} --contract Line`, 0, /^(?:line\.jsonl: 1 event, 0 bad lines\n?){12}$/],
  ["cache stats nowhere", 2, /better-sqlite3@12|there is no on-disk cache/],
  ["run list", 0, /^no runs$/],
  ["run explain line.json view", 3, /package yaml, which is not there; run `npm install yaml`/],
  ["sql VALUES(1) --table nodes=nowhere", 3, /DuckDB is not installed: npm install @duckdb\/node-api/],
  ["import msgspec shop", 2, /^tessera: asked about shop$/],
];

describe("every command of it", () => {
  let directory: string;

  beforeAll(() => {
    directory = project({ ...CONTRACTS, "bin/python3": PYTHON3 });
    chmodSync(join(directory, "bin/python3"), 0o755);
  });

  test.each(CALLS)("%s", (words, code, printed) => {
    const { status, output } = tessera(directory, words);
    expect(output).toMatch(printed);
    expect(status, output).toBe(code);
  });

  test("logs tail --follow ends when nobody reads on", () => {
    const line = readFileSync(join(directory, "line.jsonl"), "utf8").trimEnd();
    writeFiles(directory, { "many.jsonl": `${line}\n`.repeat(9999) });
    const tail = "node_modules/.bin/tessera logs tail many.jsonl --contract Line --json --lines 9999 --follow";
    const command = `${tail} | head -n 1; exit \${PIPESTATUS[0]}`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
      cwd: directory,
      encoding: "utf8",
      timeout: 60_000,
    });
    expect({ status, stderr, lines: stdout.split("\n").length - 1 }).toEqual({ status: 0, stderr: "", lines: 1 });
  });

  test("generate has made what the emitters make: code, Python, schemas, pages, the index", () => {
    const paths = Object.keys(filesIn(join(directory, "generated")));
    for (const path of ["shop.js", "docs/shop.md", "schema/shop.schema.json", "openapi.json", "tessera.schema.json"]) {
      expect(paths).toContain(path);
    }
    expect(filesIn(join(directory, "generated"))["openapi.json"]).toContain('"x-team": "shop"');
  });

  test("breaking finds a break, says so with ts-morph at hand, and accept takes it", () => {
    const text = CONTRACTS["contracts/shop.yaml"].replace("type: int(ge=0)", "type: str");
    writeFiles(directory, { "contracts/shop.yaml": text.replace("this.count < 100", 'this.count != ""') });
    symlinkSync(join(ROOT, "node_modules/ts-morph"), join(directory, "node_modules/ts-morph"));
    const { status, output } = tessera(directory, "breaking --prove");
    expect(output).toMatch(/TYPE_CHANGED[^]*proved \d+ verdicts? with \d+ documents?; \d+ not provable$/);
    expect(status).toBe(1);
    expect(tessera(directory, "accept TYPE_CHANGED Line.count --reason meant")).toMatchObject({ status: 0 });
  });

  test("is called above", () => {
    const called = [...CALLS.map(([words]) => words.split(" ")[0]), "init", "accept"];
    expect(COMMANDS.map(({ name }) => name).filter((name) => !called.includes(name))).toEqual([]);
  });
});

/** Removed when all is done. */
function kept(directory: string): string {
  directories.push(directory);
  return directory;
}

/** A project that has the packed package installed. */
function project(files: Files): string {
  const directory = kept(keptDirectory());
  writeFiles(directory, { "package.json": MANIFEST, ...files });
  cpSync(installed, join(directory, "node_modules"), { recursive: true, verbatimSymlinks: true });
  return directory;
}

/** Calls the installed command; `output` is all that it printed. */
function tessera(directory: string, words: string): { readonly status: number | null; readonly output: string } {
  const bin = join(directory, "node_modules/.bin/tessera");
  const env = { ...process.env, CI: "", PATH: `${join(directory, "bin")}${delimiter}${process.env["PATH"] ?? ""}` };
  const { status, stdout, stderr } = spawnSync(bin, words.split(" "), { cwd: directory, encoding: "utf8", env });
  return { status, output: (stdout + stderr).trimEnd() };
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
