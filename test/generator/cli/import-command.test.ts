import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";
import { tessera } from "./call.js";

const SCHEMA = {
  "schemas/Order Line.schema.json": JSON.stringify({
    type: "object",
    properties: { sku: { type: "string" }, mail: { type: "string", format: "email" } },
    required: ["sku"],
  }),
  "contracts/tessera.yaml": "tessera: 1\n",
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("import", () => {
  test("writes a contract file, says what is lost, and the project compiles with it", async () => {
    const directory = temporaryDirectory(SCHEMA);
    expect(await tessera(directory, "import", "json-schema", "schemas/Order Line.schema.json")).toEqual({
      code: 0,
      error: "",
      out: [
        "wrote contracts/order_line.yaml: 1 contract",
        "1 thing could not be carried over:",
        '  #/properties/mail: the format "email" is not checked',
      ].join("\n"),
    });
    expect(filesIn(directory)["contracts/order_line.yaml"]).toBe(
      "types:\n  OrderLine:\n    mode: compat\n    fields:\n      sku: str\n      mail?: str\n",
    );
    expect(await tessera(directory, "generate")).toMatchObject({ code: 0, error: "" });
  });

  test("overwrites nothing but with --force", async () => {
    const directory = temporaryDirectory({ ...SCHEMA, "my.yaml": "mine\n" });
    const words = ["import", "json-schema", "schemas/Order Line.schema.json", "--out", "my.yaml"];
    expect(await tessera(directory, ...words)).toEqual({
      code: 2,
      out: "",
      error: "tessera: my.yaml exists; --force overwrites it",
    });
    expect(readFileSync(join(directory, "my.yaml"), "utf8")).toBe("mine\n");
    expect(await tessera(directory, ...words, "--force")).toMatchObject({ code: 0 });
    expect(readFileSync(join(directory, "my.yaml"), "utf8")).toContain("OrderLine");
  });

  test("reads OpenAPI in YAML", async () => {
    const text = "openapi: 3.1.0\ncomponents:\n  schemas:\n    Pet:\n      type: string\n";
    const directory = temporaryDirectory({ "api.yaml": text });
    expect(await tessera(directory, "import", "openapi", "api.yaml")).toMatchObject({ code: 0 });
    expect(filesIn(directory)["contracts/api.yaml"]).toBe("types:\n  Pet: str\n");
  });

  test.each<[words: readonly string[], error: RegExp]>([
    [["xml", "a"], /cannot import xml; expected json-schema, openapi or msgspec/],
    [["openapi", "a", "b"], /expected one file, found a b/],
    [["json-schema", "none.json"], /none\.json/],
    [["json-schema", "broken.json"], /broken\.json is neither JSON nor YAML/],
    [["json-schema"], /takes json-schema\|openapi\|msgspec FILE…/],
  ])("%j is refused in one line", async (words, error) => {
    const { code, out, error: found } = await tessera(temporaryDirectory({ "broken.json": "{ a" }), "import", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(found).toMatch(error);
    expect(found).not.toContain("\n");
  });

  test("says in one line that there is no python3", async () => {
    const directory = temporaryDirectory({ "bin/.keep": "" });
    vi.stubEnv("PATH", join(directory, "bin"));
    const { code, error } = await tessera(directory, "import", "msgspec", "shop");
    expect(code).toBe(2);
    expect(error).toMatch(/^tessera: import msgspec runs python3, which does not start: .*$/);
  });

  test("says in one line what python3 complains of", async () => {
    const script = "#!/bin/sh\necho 'Traceback' >&2\necho 'there is no msgspec for python3' >&2\nexit 1\n";
    const directory = temporaryDirectory({ "bin/python3": script });
    chmodSync(join(directory, "bin/python3"), 0o755);
    vi.stubEnv("PATH", `${join(directory, "bin")}:${process.env["PATH"] ?? ""}`);
    const { code, error } = await tessera(directory, "import", "msgspec", "shop");
    expect({ code, error }).toEqual({ code: 2, error: "tessera: there is no msgspec for python3" });
  });
});
