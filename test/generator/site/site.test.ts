// The whole site: of a few contracts as goldens, of hostile ones, and of the library's own.

import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { OutFile } from "../../../generator/emit/emitter.js";
import { siteFiles } from "../../../generator/emit/site.js";
import { resolveContracts } from "../../../generator/generate.js";
import type { Model } from "../../../generator/model/model.js";
import { RULE_PAGES } from "../../../generator/evolution/rule-pages.js";
import { CAME, GONE } from "../../../generator/site/history/history-view.js";
import { NAVIGATION } from "../../../generator/site/navigation.js";
import { modelOf } from "../../model-of.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = join(HERE, "../../..");
const GOLDEN = join(ROOT, "test/golden/site");

function fixture(name: string): Model {
  return modelOf({ [name]: readFileSync(join(HERE, name), "utf8") });
}

function pagesOf(files: readonly OutFile[]): ReadonlyMap<string, string> {
  return new Map(files.filter(({ language }) => language === "html").map(({ path, text }) => [path, text]));
}

describe("the site of a few contracts", () => {
  const files = [...siteFiles(fixture("shop.yaml"), { history: () => HISTORY })];

  test.each(["index.html", "modules/shop.html", "history.html"])("%s is as it was", async (path) => {
    const page = files.find((file) => file.path === path);
    await expect(page?.text).toMatchFileSnapshot(join(GOLDEN, path));
  });

  test.each(["Order", "Status", "Event", "Point"])("the page of %s is as it was", async (name) => {
    const path = `contracts/${name}.html`;
    const page = files.find((file) => file.path === path);
    await expect(page?.text).toMatchFileSnapshot(join(GOLDEN, path));
  });

  test("comes out the same each time", () => {
    expect([...siteFiles(fixture("shop.yaml"), { history: () => HISTORY })]).toEqual(files);
  });

  test("has every page that the head of a page leads to", () => {
    const paths = files.map(({ path }) => path);
    expect(NAVIGATION.map(({ path }) => path).filter((path) => !paths.includes(path))).toEqual([]);
  });
});

test("the rules by which the history knows what came and went are rules", () => {
  expect([...CAME, ...GONE].filter((rule) => !RULE_PAGES.has(rule))).toEqual([]);
});

const HISTORY = [
  { from: "baseline 1", to: "baseline 2", changes: null },
  {
    from: "baseline 2",
    to: "now",
    changes: [
      {
        rule: "FIELD_ADDED_REQUIRED",
        severity: "breaking",
        backward: "break",
        forward: "ok",
        source: "break",
        contract: "Order",
        path: "Order.note",
        message: "`note` is a new field without a default",
        why: "documents written before lack the key `note`",
        accepted: { reason: "There are no <old> documents", until: "2027-01-31", by: null },
      },
    ],
  },
] as const;

describe("hostile contracts", () => {
  const files = [...siteFiles(fixture("hostile.yaml"), {})];
  const pages = [...pagesOf(files)];

  test("bring no element, attribute or address of theirs into a page", () => {
    for (const [path, text] of pages) {
      const scripts = [...text.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag);
      expect(scripts.filter((tag) => !/^<script defer src="[./\w-]+\.js">$/.test(tag))).toEqual([]);
      expect({ path, found: text.match(/<(?:img|svg onload|b>|iframe|style)|\son\w+=["\w]/gi) }).toEqual({
        path,
        found: null,
      });
      expect({ path, found: text.match(/(?:href|src)=["']?\s*(?:javascript|data|https?):/gi) }).toEqual({
        path,
        found: null,
      });
    }
  });

  test("turn no text round, and hide no character", () => {
    for (const { text } of files) expect(text).not.toMatch(/[\0\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(new Map(pages).get("contracts/Word.html")).toContain("Turned \\u{202e} round");
  });

  test("cannot end a script of data", () => {
    expect(files.find(({ path }) => path === "search-index.js")?.text).not.toMatch(/<\/|<!--/);
  });
});

describe("a contract without docs and examples", () => {
  const text = pagesOf([...siteFiles(fixture("hostile.yaml"), {})]).get("contracts/Plain.html") ?? "";

  test.each(["The contract has no documentation.", "An example that was made up", "Object missing required field"])(
    "still says %j",
    (said) => {
      expect(text).toContain(said);
    },
  );
});

describe("the library's own site", () => {
  let pages: ReadonlyMap<string, string> = new Map();
  let paths: ReadonlySet<string> = new Set();

  beforeAll(() => {
    const { model } = resolveContracts(join(ROOT, "contracts"), { library: ROOT });
    if (model === null) throw new Error("the library does not compile");
    const files = [...siteFiles(model, {})];
    pages = pagesOf(files);
    paths = new Set(files.map(({ path }) => path));
  }, 120_000);

  test("has a page for each contract", () => {
    expect([...pages.keys()].filter((path) => path.startsWith("contracts/")).length).toBeGreaterThan(400);
  });

  test("has every page and place that its links lead to", () => {
    const broken: string[] = [];
    const anchors = new Map([...pages].map(([path, text]) => [path, anchorsIn(text)]));
    for (const [path, text] of pages) {
      for (const [, href = ""] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
        const [file = "", hash] = decodeURI(href).split("#");
        const target = file === "" ? path : posix.join(posix.dirname(path), file);
        // Behind the page that looks into data stands a contract, whose page is there.
        const isContract = target === "look.html" && paths.has(`contracts/${hash}.html`);
        const isThere = hash === undefined ? paths.has(target) : isContract || anchors.get(target)?.has(hash) === true;
        if (!isThere) broken.push(`${path}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("names each place of a page once", () => {
    const twice = [...pages].flatMap(([path, text]) => {
      const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: ${id}`);
    });
    expect(twice).toEqual([]);
  });

  test("loads nothing from elsewhere", () => {
    const loads = [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/<(?:script|link|img|iframe|object|embed|source)\b[^>]*(?:src|href)="([^"]*)"/g)]
        .map(([, url = ""]) => url)
        .filter((url) => /^[a-z]+:|^\/\//i.test(url))
        .map((url) => `${path}: ${url}`),
    );
    expect(loads).toEqual([]);
  });

  test("takes no style from an attribute, which its policy forbids", () => {
    expect([...pages].filter(([, text]) => / style="/.test(text)).map(([path]) => path)).toEqual([]);
  });
});

function anchorsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));
}
