// The command as `make generate` compiles it, in a process of its own. What is published of it is looked at in package.test.ts.

import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { COMPILER_ROOMS } from "../../../generator/cache/keys.js";
import { make, stagePackage } from "../../staged-package.js";
import { filesIn, temporaryDirectory, writeFiles } from "../../temporary-directory.js";
import { PROJECT, TWO_MODULES } from "./call.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let staged: string;
let bin: string;
/** The files of the runtime that the compiler must do without. */
let broken: readonly string[];

beforeAll(() => {
  staged = stagePackage();
  bin = join(staged, "dist/generator/cli/main.js");
  writeFiles(staged, { "trace.mjs": TRACE, "trace-hook.mjs": TRACE_HOOK, "runtime/new/index.ts": "" });
  broken = runtimeFiles(staged).filter((path) => !COMPILER_ROOMS.some((room) => path.startsWith(`${room}/`)));
  for (const path of broken) appendFileSync(join(staged, path), BROKEN);
  rmSync(join(staged, STALE));
  make(staged, "generate");
});

afterAll(() => rmSync(staged, { recursive: true, force: true }));

/** What does not compile: a room may well be waiting for what is generated next. */
const BROKEN = '\nexport const notYet: number = "not yet";\n';
const STALE = "generated/types.ts";

/** Prints the address of every module that is loaded; those that `require` loads only at the end. */
const TRACE = `import Module, { register } from "node:module";
import { writeSync } from "node:fs";
register("./trace-hook.mjs", import.meta.url);
process.on("exit", () => { for (const path of Object.keys(Module._cache)) writeSync(2, "load file:" + path + "\\n"); });`;
const TRACE_HOOK = `import { writeSync } from "node:fs";
export async function load(url, context, next) { writeSync(2, "load " + url + "\\n"); return next(url, context); }`;

describe("make generate", () => {
  test("works while no file of the runtime compiles but those that the compiler is built from", () => {
    expect(existsSync(join(staged, STALE))).toBe(true);
    const everything = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--noEmit"];
    const { stdout } = spawnSync(process.execPath, everything, { cwd: staged, encoding: "utf8" });
    const wrong = [...stdout.matchAll(/^(runtime\/\S+)\(\d+,14\): error TS2322/gm)].map(([, path]) => path);
    expect(new Set(wrong)).toEqual(new Set(broken));
  });

  test("had to do without files of every room but those that the compiler is built from", () => {
    const rooms = readdirSync(join(staged, "runtime")).map((room) => `runtime/${room}`);
    const own: readonly string[] = COMPILER_ROOMS;
    expect(rooms).toEqual(expect.arrayContaining(["runtime/arrow", "runtime/diagnostics", "runtime/new"]));
    const whole = rooms.filter((room) => !broken.some((path) => path.startsWith(`${room}/`)));
    expect(whole.filter((room) => !own.includes(room))).toEqual([]);
  });

  test("compiles nothing but the generator and those", () => {
    const compiled = readdirSync(join(staged, "dist"), { recursive: true, encoding: "utf8" });
    const files = compiled.filter((path) => path.endsWith(".js"));
    expect(files.filter((path) => !COMPILER_ROOMS.some((room) => path.startsWith(`${room}/`)))).toEqual([]);
  });
});

describe("in a process of its own", () => {
  test("exits with the code of its findings", () => {
    expect(call("/", ["--version"])).toMatchObject({ status: 0, stderr: "" });
    expect(call("/", ["genrate"])).toMatchObject({ status: 2, stdout: "" });
    const directory = temporaryDirectory({ ...PROJECT, "contracts/bad.yaml": "types:\n  A: itn\n" });
    expect(call(directory, ["generate"])).toMatchObject({ status: 1, stdout: "" });
    expect(existsSync(join(directory, "generated"))).toBe(false);
  });

  test("prints no colour into a pipe", () => {
    const directory = temporaryDirectory({ ...PROJECT, "contracts/bad.yaml": "types:\n  A: itn\n" });
    expect(call(directory, ["generate"]).stderr).not.toContain("\u001b");
  });

  test("reads standard input for -", () => {
    const directory = temporaryDirectory(PROJECT);
    expect(call(directory, ["encode", "Order", "-"], { input: '{"lines": 0, "id": "a"}' })).toMatchObject({
      status: 0,
      stdout: '{"id":"a"}\n',
    });
  });

  test("has no quarrel with a pipe that is closed early", () => {
    const directory = temporaryDirectory({ ...PROJECT, "a.jsonl": '{"id":"a"}\n'.repeat(50_000) });
    const command = `"${process.execPath}" "${bin}" decode Order a.jsonl | head -n 1; exit \${PIPESTATUS[0]}`;
    expect(spawnSync("bash", ["-c", command], { cwd: directory, encoding: "utf8" })).toMatchObject({
      status: 0,
      stdout: "{\n",
      stderr: "",
    });
  });

  test.each<[redirected: string, stderr: string]>([
    ["--version >/dev/full", "tessera: cannot write standard output: the disk is full\n"],
    ["show Order >/dev/full", "tessera: cannot write standard output: the disk is full\n"],
    ["genrate 2>/dev/full", ""],
    ["show Order >/dev/full 2>&1", ""],
  ])("says in one line that a disk is full: %s", (redirected, stderr) => {
    const command = `"${process.execPath}" "${bin}" ${redirected}`;
    const found = spawnSync("bash", ["-c", command], { cwd: temporaryDirectory(PROJECT), encoding: "utf8" });
    expect(found).toMatchObject({ status: 2, stderr });
  });

  test("says in one line that its directory is gone", () => {
    const command = `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${bin}" generate`;
    const { status, stderr } = spawnSync("bash", ["-c", command], { cwd: temporaryDirectory(), encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^tessera: [^\n]+\n$/);
  });

  test("ends a watch with 0 on Ctrl-C", async () => {
    const directory = temporaryDirectory(PROJECT);
    const child = spawn(process.execPath, [bin, "generate", "--watch"], { cwd: directory });
    const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
    let printed = "";
    for await (const chunk of child.stdout) {
      printed += String(chunk);
      if (printed.includes("changed")) break;
    }
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });

  test("writes the same bytes under any time zone, locale and working directory", () => {
    const [one, other] = [temporaryDirectory(TWO_MODULES), temporaryDirectory(TWO_MODULES)];
    call(one, ["generate"], { env: { TZ: "Asia/Kathmandu", LC_ALL: "tr_TR.UTF-8" } });
    call("/", ["generate", "--contracts", join(other, "contracts")], { env: { TZ: "UTC", LC_ALL: "C" } });
    expect(filesIn(join(one, "generated"))).toEqual(filesIn(join(other, "generated")));
    expect(Object.keys(filesIn(join(one, "generated")))).toHaveLength(8);
  });
});

describe("start-up loads", () => {
  test("next to nothing for --version", () => {
    const loaded = modulesOf("/", ["--version"]);
    expect(loaded.filter((url) => url.includes("node_modules"))).toEqual([]);
    expect(loaded.length).toBeLessThan(25);
  });

  test("no package but yaml to generate and to check", () => {
    const directory = temporaryDirectory(TWO_MODULES);
    for (const words of [["generate"], ["generate", "--check"]]) {
      expect(packagesOf(modulesOf(directory, words))).toEqual(["yaml"]);
    }
  });

  test("no package at all if nothing has changed", () => {
    const directory = temporaryDirectory(TWO_MODULES);
    mkdirSync(join(directory, "node_modules"));
    modulesOf(directory, ["generate"]);
    for (const words of [["generate"], ["generate", "--check"]]) {
      const urls = modulesOf(directory, words);
      expect(packagesOf(urls)).toEqual([]);
      expect(urls.filter((url) => /\/generator\/(?:parse\/|model\/|emit\/emitters|recompile)/.test(url))).toEqual([]);
    }
  });

  test("what compares texts only if an output differs", () => {
    expect(packagesOf(modulesOf(temporaryDirectory(PROJECT), ["generate", "--check"]))).toEqual(["diff", "yaml"]);
  });

  test("what parses CEL only if there is a rule", () => {
    const contract = `${PROJECT["contracts/orders.yaml"]}    rules:
      - expr: this.lines < 5
        message: too many
`;
    const directory = temporaryDirectory({ ...PROJECT, "contracts/orders.yaml": contract });
    expect(packagesOf(modulesOf(directory, ["generate"]))).toContain("@bufbuild/cel");
  });
});

/** The TypeScript of the runtime by paths below `root`, sorted. */
function runtimeFiles(root: string): readonly string[] {
  const paths = readdirSync(join(root, "runtime"), { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => path.endsWith(".ts")).map((path) => `runtime/${path}`);
  return files.toSorted();
}

function call(cwd: string, words: readonly string[], more: { input?: string; env?: object; import?: string } = {}) {
  const hook = more.import === undefined ? [] : ["--import", more.import];
  return spawnSync(process.execPath, [...hook, bin, ...words], {
    cwd,
    encoding: "utf8",
    input: more.input ?? "",
    env: { ...process.env, FORCE_COLOR: undefined, ...more.env },
  });
}

function modulesOf(cwd: string, words: readonly string[]): readonly string[] {
  const { stderr } = call(cwd, words, { import: join(staged, "trace.mjs") });
  const loaded = [...stderr.matchAll(/^load (file:.*)$/gm)].flatMap(([, url]) => url ?? []);
  expect(loaded.length).toBeGreaterThan(3);
  return loaded;
}

function packagesOf(urls: readonly string[]): readonly string[] {
  const names = urls.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}
