import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compile, resolveContracts } from "../../generator/generate.js";
import { temporaryDirectory } from "../temporary-directory.js";
import { EMITTERS } from "../emitters.js";

const library = fileURLToPath(new URL("../..", import.meta.url));

describe("compile", () => {
  test("turns each module into its files, and all of them into an index and a registry", () => {
    const { diagnostics, files, out } = compiled({
      "orders.yaml": "types:\n  Id: str\n",
      "sub/a.yaml": "types:\n  A: int\n",
    });
    expect(diagnostics).toEqual([]);
    expect(out).toMatch(/[/\\]generated$/);
    expect(files?.map((file) => file.path)).toEqual([
      "index.ts",
      "orders.codec.ts",
      "orders.info.ts",
      "orders.ts",
      "registry.ts",
      "sub/a.codec.ts",
      "sub/a.info.ts",
      "sub/a.ts",
    ]);
  });

  test("does not generate the standard library again, but imports it from the package", () => {
    const { files } = compiled({ "runs.yaml": "use: [tessera/types]\ntypes:\n  Run:\n    fields:\n      id: RunId\n" });
    expect(files?.map((file) => file.path)).toEqual([
      "index.ts",
      "registry.ts",
      "runs.codec.ts",
      "runs.info.ts",
      "runs.ts",
    ]);
    expect(files?.find((file) => file.path === "runs.ts")?.text).toContain('from "tessera-contracts/contracts/types"');
  });

  test.each([
    ["a contract", { "orders.yaml": "types:\n  Id: itn\n" }, "unknown-type"],
    ["a name of a file", { "Orders.yaml": "types: {}\n" }, "bad-module-name"],
    ["the YAML", { "orders.yaml": "types: [\n" }, "bad-yaml"],
    ["the workspace", { "tessera.yaml": "tessera: 2\n" }, "wrong-value"],
  ])("plans nothing with a mistake in %s", (_, contracts, code) => {
    const { diagnostics, files, model } = compiled(contracts);
    expect({ files, model }).toEqual({ files: null, model: null });
    expect(diagnostics.map((one) => one.code)).toContain(code);
  });

  test("goes on with a warning", () => {
    const { diagnostics, files } = compiled({
      "a.yaml": "types:\n  A: int\n",
      "b.yaml": "use: [a]\ntypes:\n  B: int\n",
    });
    expect(diagnostics.map((one) => `${one.severity} ${one.code}`)).toEqual(["warning unused-module"]);
    expect(files).not.toBeNull();
  });
});

test("resolveContracts is compile without the files", () => {
  const directory = contracts({ "orders.yaml": "types:\n  Id: str\n" });
  const { files: _, ...rest } = compile(directory, { library, emitters: EMITTERS });
  expect(resolveContracts(directory, { library })).toEqual(rest);
});

function compiled(files: { readonly [path: string]: string }) {
  return compile(contracts(files), { library, emitters: EMITTERS });
}

function contracts(files: { readonly [path: string]: string }): string {
  const all = Object.entries({ "tessera.yaml": "tessera: 1\n", ...files });
  return join(
    temporaryDirectory(Object.fromEntries(all.map(([path, text]) => [`contracts/${path}`, text]))),
    "contracts",
  );
}
