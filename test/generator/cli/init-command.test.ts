import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";
import { tessera } from "./call.js";

const PACKAGE = `{\n\t"name": "shop",\n\t"scripts": {\n\t\t"generate": "mine"\n\t}\n}\n`;

describe("init", () => {
  test("sets up a JavaScript project that generates at once", async () => {
    const directory = temporaryDirectory({ "package.json": "{}" });
    const { code, out, error } = await tessera(directory, "init");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out.split("\n")).toEqual([
      "  new      contracts/tessera.yaml",
      "  new      contracts/orders.yaml",
      "  new      .vscode/settings.json",
      "  new      .github/workflows/contracts.yml",
      "  updated  package.json (scripts: generate, check:contracts)",
      "",
      "npm install tessera-contracts   generated code imports it at run time",
      "edit contracts/orders.yaml      your first contract",
      "npx tessera generate            writes JavaScript to generated/",
      "npx tessera baseline            once others rely on the contracts: from then on, tessera check finds what would break them",
    ]);
    expect(filesIn(directory)["contracts/tessera.yaml"]).toContain("emit: [javascript, index]");
    expect(await tessera(directory, "generate")).toMatchObject({ code: 0, error: "" });
    expect(Object.keys(filesIn(join(directory, "generated")))).toContain("orders.d.ts");
    expect(await tessera(directory, "check")).toMatchObject({ code: 0, error: "" });
  });

  test("lets editors find the schema that is generated", async () => {
    const directory = temporaryDirectory({});
    await tessera(directory, "init");
    await tessera(directory, "generate");
    const files = filesIn(directory);
    for (const path of ["contracts/tessera.yaml", "contracts/orders.yaml"]) {
      const [, schema] = /^# yaml-language-server: \$schema=(.*)\n/.exec(files[path] ?? "") ?? [];
      expect(files[join("contracts", schema ?? "")]).toContain("OrdersLoad");
    }
    const settings = JSON.parse(files[".vscode/settings.json"] ?? "") as { readonly "yaml.schemas": object };
    expect(Object.keys(settings["yaml.schemas"]).map((path) => join(path) in files)).toEqual([true]);
  });

  test("sets up TypeScript where there is a tsconfig.json", async () => {
    const directory = temporaryDirectory({ "tsconfig.json": "{}" });
    const { out } = await tessera(directory, "init");
    expect(out).toContain("skipped  package.json: there is none");
    expect(filesIn(directory)["contracts/tessera.yaml"]).toContain("emit: [typescript, index]");
    expect(await tessera(directory, "generate")).toMatchObject({ code: 0, error: "" });
    expect(Object.keys(filesIn(join(directory, "generated")))).toContain("orders.ts");
  });

  test("adds to package.json what is missing, in its own indentation", async () => {
    const directory = temporaryDirectory({ "package.json": PACKAGE });
    await tessera(directory, "init");
    expect(filesIn(directory)["package.json"]).toBe(
      PACKAGE.replace('"mine"', '"mine",\n\t\t"check:contracts": "tessera check"'),
    );
  });

  test("a second time changes nothing", async () => {
    const directory = temporaryDirectory({ "package.json": '{"dependencies":{"tessera-contracts":"1"}}' });
    await tessera(directory, "init");
    const before = filesIn(directory);
    const { code, out } = await tessera(directory, "init");
    expect(code).toBe(0);
    expect(out).not.toMatch(/ {2}(?:new|updated) /);
    expect(out).not.toContain("npm install");
    expect(filesIn(directory)).toEqual(before);
  });

  test("adds no first contract to a workspace that is set up", async () => {
    const directory = temporaryDirectory({ "contracts/tessera.yaml": "tessera: 1\n" });
    await tessera(directory, "init");
    expect(Object.keys(filesIn(directory))).toEqual([
      ".github/workflows/contracts.yml",
      ".vscode/settings.json",
      "contracts/tessera.yaml",
    ]);
  });

  test.each(["{", "[]", '"text"', ""])("leaves everything alone if package.json is %j", async (text) => {
    const directory = temporaryDirectory({ "package.json": text });
    expect(await tessera(directory, "init")).toEqual({
      code: 2,
      out: "",
      error: "tessera: package.json is not a JSON object; nothing was set up",
    });
    expect(filesIn(directory)).toEqual({ "package.json": text });
  });

  test("says what it cannot write", async () => {
    const directory = temporaryDirectory({ contracts: "a file" });
    const { code, error } = await tessera(directory, "init");
    expect(code).toBe(2);
    expect(error).toMatch(/^tessera: cannot write contracts\/tessera\.yaml: [^\n]+$/);
  });

  test("says that package.json cannot be read", async () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, "package.json"));
    const { code, error } = await tessera(directory, "init");
    expect({ code, error }).toEqual({ code: 2, error: "tessera: cannot read package.json: it is a directory" });
  });
});
