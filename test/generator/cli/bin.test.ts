// The command as it is installed: compiled, in a process of its own.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildPackage, stagePackage } from "../../staged-package.js";
import { filesIn, temporaryDirectory, writeFiles } from "../../temporary-directory.js";
import { PROJECT, TWO_MODULES } from "./call.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let staged: string;
let bin: string;

beforeAll(() => {
  staged = stagePackage();
  buildPackage(staged);
  bin = join(staged, "dist/generator/cli/main.js");
  writeFiles(staged, { "trace.mjs": TRACE, "trace-hook.mjs": TRACE_HOOK });
});

afterAll(() => rmSync(staged, { recursive: true, force: true }));

/** Prints the address of every module that is loaded; those that `require` loads only at the end. */
const TRACE = `import Module, { register } from "node:module";
import { writeSync } from "node:fs";
register("./trace-hook.mjs", import.meta.url);
process.on("exit", () => { for (const path of Object.keys(Module._cache)) writeSync(2, "load file:" + path + "\\n"); });`;
const TRACE_HOOK = `import { writeSync } from "node:fs";
export async function load(url, context, next) { writeSync(2, "load " + url + "\\n"); return next(url, context); }`;

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
