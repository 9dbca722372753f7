// What the pages show is what happens: contracts compile, snippets and transcripts are run, tables list what the language has.
// `make docs` puts the results of today into the pages.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import * as serde from "../../runtime/serde/index.js";
import type { EnumContract, RowContract } from "../../runtime/serde/index.js";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../generator/cli/package.js";
import { fillPage, type FilledPage } from "./fill-page.js";
import { LANGUAGE_KEYS } from "./language-keys.js";
import { anchorOf, partsOf } from "./page.js";
import { fileOf, PAGES } from "./pages.js";
import { typeErrorsIn } from "./type-errors.js";
import { typeFaultsIn } from "./type-tables.js";

const ROOT = packageRoot();
const filled = new Map<string, Promise<FilledPage>>();

function filledPage(page: string): Promise<FilledPage> {
  const known = filled.get(page) ?? fillPage(textOf(page));
  filled.set(page, known);
  return known;
}

function textOf(page: string): string {
  return readFileSync(fileOf(page), "utf8");
}

describe.each(PAGES)("%s", (page) => {
  test("shows what happens", async () => {
    const { text } = await filledPage(page);
    await expect(text).toMatchFileSnapshot(fileOf(page));
  });

  test("gives each type its TypeScript", () => {
    expect(typeFaultsIn(textOf(page))).toEqual([]);
  });
});

test("snippets have no type errors", async () => {
  const programs = (await Promise.all(PAGES.map(filledPage))).flatMap((page) => page.programs);
  expect(programs.length).toBeGreaterThan(50);
  expect(typeErrorsIn(programs)).toEqual([]);
});

test("every key of the contract language has an example in docs/contracts.md, and a row in a table", async () => {
  const { keys, text } = await filledPage("docs/contracts.md");
  expect(LANGUAGE_KEYS.map(({ group, key }) => `${group}.${key}`).filter((key) => !keys.has(key))).toEqual([]);
  const groups = new Set(LANGUAGE_KEYS.map(({ group }) => group));
  expect([...groups].filter((group) => !text.includes(`<!-- keys ${group} -->`))).toEqual([]);
});

const written = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(written)("the links of %s lead somewhere", (page) => {
  expect(linksIn(textOf(page)).filter((link) => !leadsSomewhere(link, page))).toEqual([]);
});

/** The links to files and headings of ours. */
function linksIn(text: string): readonly string[] {
  const prose = partsOf(text).map((part) => (part.kind === "fence" ? "" : part.text));
  return [...prose.join("").matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^https?:/.test(link));
}

function leadsSomewhere(link: string, page: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : relative(ROOT, resolve(ROOT, dirname(page), path));
  if (!existsSync(join(ROOT, target))) return false;
  if (anchor === undefined) return true;
  return partsOf(textOf(target)).some((part) => part.kind === "heading" && anchorOf(part.title) === anchor);
}

test("docs/README.md has a line for every page", () => {
  const links = linksIn(textOf("docs/README.md"));
  const pages = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md") && name !== "README.md");
  expect(pages.filter((name) => !links.includes(name))).toEqual([]);
});

/** What a contract has; the compiler knows all of it. */
const MEMBERS: { readonly [K in keyof (EnumContract<unknown> & RowContract<unknown, unknown, unknown>)]: true } = {
  name: true,
  module: true,
  info: true,
  "~standard": true,
  create: true,
  decodeJson: true,
  decodeMsgpack: true,
  decodeJsonLines: true,
  readJsonLines: true,
  readMsgpack: true,
  readMsgpackFrames: true,
  encodeJson: true,
  encodeMsgpack: true,
  encodeJsonInto: true,
  encodeMsgpackInto: true,
  encodeJsonLines: true,
  convert: true,
  validate: true,
  is: true,
  replace: true,
  toBuiltins: true,
  fingerprint: true,
  values: true,
  columns: true,
};

test("docs/serde.md tells of every function of the runtime and every member of a contract", () => {
  const text = textOf("docs/serde.md");
  const names = [...Object.keys(serde), ...Object.keys(MEMBERS)];
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b|"${name}"`).test(text))).toEqual([]);
});
