import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn, temporaryDirectory, timesIn } from "../../temporary-directory.js";
import { tessera, TWO_MODULES } from "./call.js";

test("nothing to say of outputs that are up to date", async () => {
  const directory = await generated();
  expect(await tessera(directory, "generate", "--check")).toEqual({
    code: 0,
    out: "8 outputs in generated: up to date",
    error: "",
  });
});

test("a checkout with Windows line ends is up to date", async () => {
  const directory = await generated();
  for (const [path, text] of Object.entries(filesIn(join(directory, "generated"))))
    writeFileSync(join(directory, "generated", path), text.replaceAll("\n", "\r\n"));
  expect((await tessera(directory, "generate", "--check")).code).toBe(0);
});

test("names each output with what is wrong, shows the difference, and writes nothing", async () => {
  const directory = await generated();
  const contract = join(directory, "contracts/orders.yaml");
  writeFileSync(contract, readFileSync(contract, "utf8").replace("One order.", "One order of a customer."));
  rmSync(join(directory, "generated/registry.ts"));
  appendFileSync(join(directory, "generated/index.ts"), "// mine\n");
  rmSync(join(directory, "contracts/sales/returns.yaml"));
  const before = timesIn(directory);
  const { code, out, error } = await tessera(directory, "generate", "--check");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  const [list = "", ...diffs] = error.split("\n\n--- ");
  expect(list.split("\n")).toEqual([
    "edited by hand  generated/index.ts",
    "stale           generated/orders.info.ts",
    "stale           generated/orders.ts",
    "missing         generated/registry.ts",
    "unexpected      generated/sales/returns.codec.ts",
    "unexpected      generated/sales/returns.info.ts",
    "unexpected      generated/sales/returns.ts",
  ]);
  expect(diffs).toHaveLength(3);
  expect(diffs[0]).toMatch(/-\/\/ mine$/);
  expect(diffs[2]).toMatch(/^generated\/orders\.ts\ton disk\n\+{3} generated\/orders\.ts\tfrom the contracts\n@@ /);
  expect(diffs[2]).toContain("\n-/** One order. */\n+/** One order of a customer. */\n");
  expect(error).toMatch(/\n\n7 outputs out of date; run: tessera generate --force$/);
  expect(timesIn(directory)).toEqual(before);
});

test("cuts a long difference short", async () => {
  const directory = await generated();
  writeFileSync(
    join(directory, "contracts/orders.yaml"),
    `types:\n  Order:\n    fields:\n${Array.from({ length: 40 }, (_, i) => `      field_${i}: str\n`).join("")}`,
  );
  const { error } = await tessera(directory, "generate", "--check");
  expect(error).toMatch(/\n… and \d+ lines more\n/);
  expect(error.split("\n").length).toBeLessThan(220);
});

test("the command that mends it names the same directories", async () => {
  const directory = temporaryDirectory(TWO_MODULES);
  const { error } = await tessera(directory, "generate", "--check", "--contracts", "./contracts", "--out", "a/b");
  expect(error).toMatch(/^missing {9}a\/b\/index\.ts\n/);
  expect(error).toMatch(/; run: tessera generate --contracts \.\/contracts --out a\/b$/);
  const spaced = await tessera(directory, "generate", "--check", "--out", "a b");
  expect(spaced.error).toMatch(/; run: tessera generate --out "a b"$/);
});

async function generated(): Promise<string> {
  const directory = temporaryDirectory(TWO_MODULES);
  expect((await tessera(directory, "generate")).code).toBe(0);
  return directory;
}
