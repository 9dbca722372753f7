// The reference: a golden page of everything a page can show, and the links of the pages of the shipped library.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { anchorOf } from "../../../../generator/emit/docs/markdown.js";
import { docs } from "../../../../generator/emit/docs/index.js";
import { compile, show } from "../../model/model-of.js";

const GOLDEN = fileURLToPath(new URL("../../../golden/docs/", import.meta.url));
const OF_THE_TOOL = new Set(["docs/_error-codes.md", "docs/_evolution-rules.md"]);
const PAGES = fileURLToPath(new URL("../../../../generated/docs/", import.meta.url));

test("the pages of a contract with everything are the golden ones", async () => {
  const { model, diagnostics } = compile({ contracts: readFileSync(join(GOLDEN, "contracts.yaml"), "utf8") });
  expect(diagnostics.map(show)).toEqual([]);
  for (const { path, text } of docs.plan(model)) {
    if (!OF_THE_TOOL.has(path)) await expect(text).toMatchFileSnapshot(join(GOLDEN, path));
  }
});

describe("every link leads somewhere", () => {
  const paths = readdirSync(PAGES, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));

  test.each(paths)("of %s", (path) => {
    const text = readFileSync(join(PAGES, path), "utf8");
    const targets = [...text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map((match) => match[1] ?? "");
    expect(targets.filter((target) => !isThere(target, path))).toEqual([]);
  });
});

function isThere(target: string, from: string): boolean {
  const [file = "", anchor] = target.split("#");
  const path = join(PAGES, file === "" ? from : join(dirname(from), file));
  if (!existsSync(path)) return false;
  const headings = [...readFileSync(path, "utf8").matchAll(/^#+ (.*)$/gm)].map((match) => anchorOf(match[1] ?? ""));
  return anchor === undefined || headings.includes(anchor);
}
