import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, temporaryDirectory, timesIn, writeFiles } from "../../temporary-directory.js";
import { PROJECT, tessera, TWO_MODULES } from "./call.js";

/** A process id that no process has. */
const NOBODY = 4_194_305;

describe("generate", () => {
  test("writes the SDK and says so", async () => {
    const directory = temporaryDirectory(PROJECT);
    expect(await tessera(directory, "generate")).toEqual({
      code: 0,
      out: [
        "  new      generated/index.ts",
        "  new      generated/orders.codec.ts",
        "  new      generated/orders.info.ts",
        "  new      generated/orders.ts",
        "  new      generated/registry.ts",
        "5 outputs in generated changed, 0 up to date",
      ].join("\n"),
      error: "",
    });
    expect(filesIn(join(directory, "generated"))["orders.ts"]).toMatch(
      /^\/\/ @generated from contracts\/orders\.yaml\. Do not edit\. \[[0-9a-f]{16}\]\n\n/,
    );
  });

  test("a second time writes nothing", async () => {
    const directory = await generated(TWO_MODULES);
    const before = timesIn(join(directory, "generated"));
    expect(await tessera(directory, "generate")).toMatchObject({
      code: 0,
      out: "nothing to do: 8 outputs in generated up to date",
    });
    expect(timesIn(join(directory, "generated"))).toEqual(before);
  });

  test("writes only what changed", async () => {
    const directory = await generated(TWO_MODULES);
    for (const path of Object.keys(filesIn(join(directory, "generated"))))
      utimesSync(join(directory, "generated", path), 1, 1);
    edit(directory, "contracts/orders.yaml", (text) => text.replace("note?: str", "note?: int"));
    await tessera(directory, "generate");
    const written = Object.entries(timesIn(join(directory, "generated"))).filter(([, time_ms]) => time_ms > 1000);
    expect(written.map(([path]) => path)).toEqual(["orders.codec.ts", "orders.info.ts", "orders.ts"]);
  });

  test("does not care where it is called from, nor where the project lies", async () => {
    const [one, other] = [temporaryDirectory(TWO_MODULES), temporaryDirectory(TWO_MODULES)];
    await tessera(one, "generate");
    await tessera(join(other, "contracts/sales"), "generate", "--contracts", "..");
    expect(filesIn(join(other, "generated"))).toEqual(filesIn(join(one, "generated")));
  });

  test("puts outputs where --out says, else where tessera.yaml says", async () => {
    const directory = temporaryDirectory({ ...PROJECT, "contracts/tessera.yaml": "tessera: 1\nout: ../src/sdk\n" });
    await tessera(directory, "generate");
    await tessera(directory, "generate", "--out", "other");
    expect(filesIn(join(directory, "other"))).toEqual(filesIn(join(directory, "src/sdk")));
    expect(Object.keys(filesIn(join(directory, "other")))).toHaveLength(5);
  });

  test("removes outputs that are planned no more, and the directories they leave empty", async () => {
    const directory = await generated(TWO_MODULES);
    rmSync(join(directory, "contracts/sales"), { recursive: true });
    const { out } = await tessera(directory, "generate");
    expect(out).toContain("  removed  generated/sales/returns.ts");
    expect(Object.keys(filesIn(join(directory, "generated"))).filter((path) => path.startsWith("sales"))).toEqual([]);
    expect(() => readFileSync(join(directory, "generated/sales"))).toThrow("ENOENT");
  });

  test("never touches a file that it did not write", async () => {
    const foreign = { "generated/notes.md": "mine", "generated/sales/extra.ts": "export {};\n", "generated/.keep": "" };
    const directory = await generated({ ...TWO_MODULES, ...foreign });
    rmSync(join(directory, "contracts/sales"), { recursive: true });
    await tessera(directory, "generate", "--force");
    expect(filesIn(directory)).toMatchObject(foreign);
  });
});

describe("generate with a mistake in a contract", () => {
  test("names the place, hints at what was meant, and writes nothing", async () => {
    const directory = await generated(TWO_MODULES);
    const before = filesIn(join(directory, "generated"));
    edit(directory, "contracts/orders.yaml", (text) => text.replace("int(ge=0)", "itn"));
    const { code, error } = await tessera(directory, "generate");
    expect(code).toBe(1);
    expect(error).toBe(
      [
        "contracts/orders.yaml:9:14: error[unknown-type]: there is no type itn",
        "   |",
        " 9 |       lines: itn = 0",
        "   |              ^^^",
        'help: did you mean "int"?',
        "",
        "1 error; tessera explain unknown-type says more about the first",
        "nothing was written",
      ].join("\n"),
    );
    expect(filesIn(join(directory, "generated"))).toEqual(before);
  });

  test("reports all of them", async () => {
    const directory = temporaryDirectory(TWO_MODULES);
    edit(directory, "contracts/orders.yaml", (text) => text.replace("int(ge=0)", "itn"));
    edit(directory, "contracts/sales/returns.yaml", (text) => text.replace("order: Order", "order: Ordre"));
    const { error } = await tessera(directory, "generate");
    expect(error).toContain("contracts/orders.yaml:9:14: error[unknown-type]");
    expect(error).toContain("contracts/sales/returns.yaml:5:14: error[unknown-type]");
    expect(error).toContain("2 errors, 1 warning;");
    expect(filesIn(join(directory, "generated"))).toEqual({});
  });

  test("says which file is not UTF-8", async () => {
    const directory = temporaryDirectory(PROJECT);
    writeFileSync(join(directory, "contracts/orders.yaml"), Uint8Array.of(0x64, 0xff));
    expect(await tessera(directory, "generate")).toEqual({
      code: 2,
      out: "",
      error: "tessera: cannot read contracts/orders.yaml: it is not UTF-8",
    });
  });
});

test("a contract that a program wrote as JSON gives the same outputs", async () => {
  const order = {
    doc: "One order.",
    examples: [{ id: "o-1", lines: 3 }],
    fields: { id: "str(min_length=1)", lines: "int(ge=0) = 0", "note?": "str" },
  };
  const [block, json] = [temporaryDirectory(PROJECT), temporaryDirectory(PROJECT)];
  writeFiles(json, { "contracts/orders.yaml": JSON.stringify({ types: { Order: order } }) });
  for (const directory of [block, json])
    expect(await tessera(directory, "generate")).toMatchObject({ code: 0, error: "" });
  expect(filesIn(join(json, "generated"))).toEqual(filesIn(join(block, "generated")));
  expect(await tessera(json, "baseline")).toMatchObject({ code: 0, error: "" });
  expect((await tessera(json, "breaking")).out).toMatch(/^no change against /);
});

describe("generate where something is in the way", () => {
  test("does not overwrite what was edited by hand, unless told to", async () => {
    const directory = await generated(PROJECT);
    edit(directory, "generated/orders.ts", (text) => `${text}// mine\n`);
    edit(directory, "contracts/orders.yaml", (text) => text.replace("note?", "remark?"));
    const before = filesIn(join(directory, "generated"));
    const refused = await tessera(directory, "generate");
    expect(refused.code).toBe(1);
    expect(refused.error).toBe(
      "generated/orders.ts: edited by hand; make the change in the contract instead, then overwrite the file with tessera generate --force\n" +
        "nothing was written: 1 file in the way",
    );
    expect(filesIn(join(directory, "generated"))).toEqual(before);
    expect((await tessera(directory, "generate", "--force")).code).toBe(0);
    expect((await tessera(directory, "generate", "--check")).code).toBe(0);
  });

  test.each<[what: string, rest: (text: string) => string]>([
    ["emptied", () => ""],
    ["cut in its first line", (text) => text.slice(0, 12)],
    ["cut further down", (text) => text.slice(0, -40)],
    ["filled with zeros", (text) => text.replaceAll(/[^]/g, "\0")],
  ])("writes again what something has %s", async (_, rest) => {
    const directory = await generated(TWO_MODULES);
    mkdirSync(join(directory, "node_modules"), { recursive: true });
    await tessera(directory, "generate");
    const before = filesIn(join(directory, "generated"));
    for (const path of Object.keys(before)) edit(directory, `generated/${path}`, rest);
    expect((await tessera(directory, "generate", "--check")).code).toBe(1);
    expect(await tessera(directory, "generate")).toMatchObject({ code: 0, error: "" });
    expect(filesIn(join(directory, "generated"))).toEqual(before);
  });

  test("does not remove what was edited by hand either", async () => {
    const directory = await generated(TWO_MODULES);
    edit(directory, "generated/sales/returns.ts", (text) => `${text}// mine\n`);
    rmSync(join(directory, "contracts/sales"), { recursive: true });
    const refused = await tessera(directory, "generate");
    expect(refused.code).toBe(1);
    expect(refused.error).toContain(
      "generated/sales/returns.ts: edited by hand, and no longer an output of any contract",
    );
    expect((await tessera(directory, "generate", "--force")).out).toContain("removed  generated/sales/returns.ts");
  });

  test.each<[string, (directory: string) => void, string]>([
    ["a file of somebody else's", (d) => writeFiles(d, { "generated/orders.ts": "mine" }), "generated/orders.ts"],
    ["a directory", (d) => mkdirSync(join(d, "generated/orders.ts"), { recursive: true }), "generated/orders.ts"],
    ["a file where a directory belongs", (d) => writeFiles(d, { "generated/sales": "mine" }), "generated/sales"],
    [
      "a symbolic link to a directory",
      (d) => {
        mkdirSync(join(d, "generated"));
        symlinkSync(join(d, "contracts"), join(d, "generated/sales"));
      },
      "generated/sales",
    ],
    [
      "a symbolic link to a file",
      (d) => {
        mkdirSync(join(d, "generated"));
        symlinkSync(join(d, "contracts/orders.yaml"), join(d, "generated/orders.ts"));
      },
      "generated/orders.ts",
    ],
  ])("%s stays, and nothing is written", async (_, put, path) => {
    const directory = temporaryDirectory(TWO_MODULES);
    put(directory);
    const before = filesIn(directory);
    for (const force of [[], ["--force"]]) {
      expect(await tessera(directory, "generate", ...force)).toEqual({
        code: 1,
        out: "",
        error:
          `${path}: not written by tessera, so it is left as it is; move it, or write to another directory with --out\n` +
          "nothing was written: 1 file in the way",
      });
    }
    expect((await tessera(directory, "generate", "--check")).error).toContain(`in the way      ${path}\n`);
    expect(filesIn(directory)).toEqual(before);
  });

  test.skipIf(process.getuid?.() === 0)("names a directory that it may not write to", async () => {
    const directory = temporaryDirectory(PROJECT);
    mkdirSync(join(directory, "generated"));
    chmodSync(join(directory, "generated"), 0o500);
    const { code, error } = await tessera(directory, "generate");
    chmodSync(join(directory, "generated"), 0o700);
    expect(code).toBe(2);
    expect(error).toMatch(/^tessera: cannot write .*generated\/index\.ts: permission denied$/);
  });
});

describe("after a crash half-way through writing", () => {
  test("generate mends the mixture of old, new and half-written files", async () => {
    const directory = await generated(TWO_MODULES);
    const before = filesIn(join(directory, "generated"));
    edit(directory, "contracts/orders.yaml", (text) => text.replace("note?", "remark?"));
    await tessera(directory, "generate");
    const after = filesIn(join(directory, "generated"));
    writeFiles(join(directory, "generated"), {
      "orders.ts": before["orders.ts"] ?? "",
      [`.tessera-${NOBODY}.tmp`]: "// @gene",
      [`sales/.tessera-${NOBODY}.tmp`]: "",
    });
    rmSync(join(directory, "generated/orders.info.ts"));
    const check = await tessera(directory, "generate", "--check");
    expect(check.code).toBe(1);
    expect(check.error).toContain(`unexpected      generated/.tessera-${NOBODY}.tmp`);
    expect((await tessera(directory, "generate")).code).toBe(0);
    expect(filesIn(join(directory, "generated"))).toEqual(after);
  });

  test("the temporary file of a process that still runs is left alone", async () => {
    const directory = await generated({ ...PROJECT, [`generated/.tessera-${process.ppid}.tmp`]: "half" });
    expect((await tessera(directory, "generate", "--check")).code).toBe(0);
    expect(filesIn(join(directory, "generated"))[`.tessera-${process.ppid}.tmp`]).toBe("half");
  });
});

async function generated(files: { readonly [path: string]: string }): Promise<string> {
  const directory = temporaryDirectory(files);
  expect(await tessera(directory, "generate")).toMatchObject({ code: 0, error: "" });
  return directory;
}

function edit(directory: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(directory, path), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(directory, path), after);
}
