// `sdk: small`: the files that such a workspace gets, as tsc, oxlint and prettier check them too.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLibrarySources } from "../../../generator/read/read-sources.js";
import { EMITTERS } from "../../emitters.js";
import { compile } from "../model/model-of.js";

const GOLDEN = "test/golden/sdk-small";
const workspace = { out: "../generated", emit: [], ext: [], sdk: "small" } as const;
const library = Object.fromEntries(readLibrarySources("contracts").modules.map(({ module, text }) => [module, text]));
const { model } = compile({ ...library, orders: readFileSync(join(GOLDEN, "orders.yaml"), "utf8") }, workspace);

test.each(["typescript", "javascript"])("what people read of %s is as in its goldens", async (id) => {
  const files = EMITTERS.find((one) => one.id === id)?.plan(model, {}) ?? [];
  expect(files.map(({ path }) => path)).toContain(id === "typescript" ? "orders.ts" : "orders.d.ts");
  const read = files.filter(({ path }) => path.endsWith(".ts"));
  for (const { path, text } of read) await expect(text).toMatchFileSnapshot(join("../../golden/sdk-small", id, path));
});
