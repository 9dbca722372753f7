import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";
import { PROJECT, tessera } from "./call.js";

const projectWith = (hook: string, name = "hook.mjs"): string =>
  temporaryDirectory({
    ...PROJECT,
    "contracts/tessera.yaml": "tessera: 1\nemit: [json-schema, openapi]\nschema_hook: ../hook.mjs\n",
    [name]: hook,
  });

describe("schema_hook", () => {
  test("names a module, relative to tessera.yaml, whose function adds to schemas", async () => {
    const directory = projectWith('export const schemaHook = (schema) => ({ ...schema, "x-team": "sales" });\n');
    expect(await tessera(directory, "generate")).toMatchObject({ code: 0, error: "" });
    const files = filesIn(join(directory, "generated"));
    expect(Object.keys(files)).toEqual(["openapi.json", "schema/bundle.json", "schema/orders.schema.json"]);
    for (const text of Object.values(files)) expect(text).toContain('"x-team": "sales"');
    expect(await tessera(directory, "generate", "--check")).toMatchObject({ code: 0 });
    expect((await tessera(directory, "check")).out).toContain("up to date");
  });

  test("outputs that were edited by hand, or are no longer planned, are noticed in JSON as in code", async () => {
    const directory = projectWith("export const schemaHook = (schema) => schema;\n");
    await tessera(directory, "generate");
    const path = join(directory, "generated/openapi.json");
    writeFileSync(path, (filesIn(join(directory, "generated"))["openapi.json"] ?? "").replace("Contracts", "Mine"));
    expect(await tessera(directory, "generate", "--check")).toMatchObject({ code: 1 });
    expect((await tessera(directory, "generate")).error).toContain("openapi.json");
    writeFileSync(join(directory, "contracts/tessera.yaml"), "tessera: 1\nemit: [json-schema]\n");
    expect((await tessera(directory, "generate", "--force")).out).toMatch(/removed +generated\/openapi\.json/);
  });

  test.each<[string, string, string, string]>([
    ["is not there", "", "other.mjs", "tessera: schema_hook: cannot load "],
    ["does not parse", "export const (;\n", "hook.mjs", "tessera: schema_hook: cannot load "],
    ["has no schemaHook", "export const hook = 1;\n", "hook.mjs", "tessera: schema_hook: "],
    [
      "has one that throws",
      'export const schemaHook = () => { throw new Error("no owner"); };\n',
      "hook.mjs",
      "tessera: schemaHook failed for Order (contracts/orders.yaml:2:3): no owner",
    ],
  ])("a module that %s ends in one line", async (_, hook, name, start) => {
    const { code, error } = await tessera(projectWith(hook, name), "generate");
    expect(code).toBe(2);
    expect(error.split("\n")).toHaveLength(1);
    expect(error.startsWith(start), error).toBe(true);
  });
});
