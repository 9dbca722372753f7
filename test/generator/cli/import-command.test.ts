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
        "2 things could not be carried over:",
        '  #/properties/mail: the format "email" is not checked',
        "  OrderLine: members that it does not name are dropped on re-encoding; --open map keeps them",
      ].join("\n"),
    });
    expect(filesIn(directory)["contracts/order_line.yaml"]).toBe(
      "types:\n  OrderLine:\n    mode: compat\n    fields:\n      sku: str\n      mail?: str\n",
    );
    expect(await tessera(directory, "generate")).toMatchObject({ code: 0, error: "" });
  });

  test("says a loss once, with all its places", async () => {
    const link = { type: "string", format: "uri" };
    const schema = {
      type: "object",
      properties: { a: link, b: { type: "array", items: link } },
      additionalProperties: false,
    };
    const directory = temporaryDirectory({ "s.json": JSON.stringify(schema) });
    expect((await tessera(directory, "import", "json-schema", "s.json")).out).toBe(
      [
        "wrote contracts/s.yaml: 1 contract",
        "1 thing could not be carried over:",
        '  the format "uri" is not checked:',
        "    #/properties/a, #/properties/b/items",
      ].join("\n"),
    );
  });

  test("keeps the members of open objects, and makes sets, where it is asked to", async () => {
    const tags = { type: "array", items: { type: "string" }, uniqueItems: true };
    const closed = { type: "object", properties: { tags }, additionalProperties: false };
    const schema = { type: "object", properties: { a: { type: "string" } }, $defs: { Closed: closed } };
    const directory = temporaryDirectory({ "s.json": JSON.stringify(schema) });
    const words = ["import", "json-schema", "s.json", "--open", "map", "--unique", "set"];
    expect(await tessera(directory, ...words)).toMatchObject({ code: 0 });
    expect(filesIn(directory)["contracts/s.yaml"]).toBe(
      "types:\n  S: map[str, any]\n\n  Closed:\n    mode: strict\n    fields:\n      tags?: set[str]\n",
    );
  });

  test("follows references from file to file by their paths", async () => {
    const directory = temporaryDirectory({
      "a/root.json": '{"title": "Batch", "type": "object", "properties": {"x": {"$ref": "../c/item.json"}}}',
      "b/item.json": '{"title": "Customer", "type": "string"}',
      "c/item.json": '{"title": "Product", "type": "string"}',
    });
    const files = ["a/root.json", join(directory, "b/item.json"), "./a/../c/item.json"];
    expect(await tessera(directory, "import", "json-schema", ...files)).toMatchObject({ code: 0 });
    expect(filesIn(directory)["contracts/root.yaml"]).toContain("x?: Product\n");
    await tessera(directory, "import", "json-schema", ...files.slice(0, 2), "--force");
    expect(filesIn(directory)["contracts/root.yaml"]).toContain("x?: any\n");
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
    [["xml", "a"], /cannot import xml; expected json-schema, openapi, msgspec or table/],
    [["openapi", "a", "b"], /expected one file, found a b/],
    [["json-schema", "none.json"], /none\.json/],
    [
      ["json-schema", "broken.json"],
      /cannot read broken\.json: it is not JSON: object keys must be strings at line 1, column 3/,
    ],
    [["json-schema", "."], /cannot read \.: it is a directory; name the files in it/],
    [
      ["json-schema", "/dev/null"],
      /cannot read \/dev\/null: it is a device or a pipe; copy what it holds into a file, and name that/,
    ],
    [["json-schema", "a.json", "--open", "list"], /--open is struct or map, found list/],
    [["json-schema", "a.json", "--unique", "map"], /--unique is list or set, found map/],
    [["json-schema", "a.json"], /a\.json is no schema: expected an object, found a list/],
    [["json-schema", "api.yaml"], /api\.yaml is an OpenAPI document; try tessera import openapi api\.yaml/],
    [["openapi", "api.yaml"], /api\.yaml has no schemas under components\.schemas or definitions/],
    [["json-schema"], /takes json-schema\|openapi\|msgspec\|table FILE…/],
  ])("%j is refused in one line", async (words, error) => {
    const files = { "broken.json": "{ a", "a.json": "[1]", "api.yaml": "openapi: 3.0.0\n" };
    const { code, out, error: found } = await tessera(temporaryDirectory(files), "import", ...words);
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
