import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lookFiles, lookPage } from "../../../../generator/site/look/look-page.js";
import { sitePage } from "../../../../generator/site/page.js";
import { modelOf } from "../../../model-of.js";

const model = modelOf({ "m.yaml": 'types:\n  A:\n    enum: ["</script>", "\'", "\u2028"]\n' });
const files = new Map(lookFiles(model).map((file) => [file.path, file.text]));
const script = files.get("assets/look.js") ?? "";

describe("the script", () => {
  // It is read from a disk, often over a network, by everybody who opens the page.
  test("is small", () => {
    expect(script.length).toBeLessThan(158_000);
  });

  test("has no docs and examples of contracts in it, which the page never shows", () => {
    expect(readFileSync("generated/delta/log.info.ts", "utf8")).toMatch(/examples: \[[^]*minReaderVersion: 1/);
    expect(script.match(/examples:\[|minReaderVersion:|doc:"/g)).toBe(null);
  });

  test("makes nothing out of text, and loads nothing", () => {
    const makers = /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\(|new Function\(|importScripts/g;
    const loaders = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(/g;
    expect([script.match(makers), script.match(loaders)]).toEqual([null, null]);
  });

  test("has nothing in it of where it was made", () => {
    expect(script.includes(process.cwd())).toBe(false);
  });

  test("is the same each time", () => {
    expect(new Map(lookFiles(model).map((file) => [file.path, file.text]))).toEqual(files);
  });
});

test("contracts are a script that assigns their texts, whatever is in them", () => {
  const contracts = files.get("assets/look-contracts.js") ?? "";
  const scope: { tesseraContracts?: readonly string[] } = {};
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func, typescript/no-unsafe-call -- what a browser does with it
  new Function("globalThis", contracts)(scope);
  expect(scope.tesseraContracts?.map((text) => JSON.parse(text) as unknown)).toEqual([
    { kind: "enum", name: "A", module: "m", values: ["</script>", "'", "\u2028"] },
  ]);
});

test("the page says that it sends nothing anywhere, and has all that the script asks for", () => {
  const page = sitePage(lookPage(), "S");
  expect(page).toContain("connect-src 'none'; worker-src blob:");
  expect(page).toContain('<script defer src="assets/look-contracts.js"></script>\n<script defer src="assets/look.js">');
  const view = "generator/site/look/page/view";
  const sources = readdirSync(view).map((name) => readFileSync(`${view}/${name}`, "utf8"));
  const asked = sources.flatMap((text) =>
    [...text.matchAll(/(?:\bpart|new PagedList)\("([a-z-]+)"/g)].map(([, id]) => id),
  );
  const ids = new Set([...page.matchAll(/id="([^"]+)"/g)].map(([, id]) => id));
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter((id) => !ids.has(id))).toEqual([]);
});
