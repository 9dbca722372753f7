// The Python package of the contracts in test/golden/python: every file as its golden, and nothing else there.

import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../../../generator/generate.js";
import { modelOf } from "../../model/model-of.js";
import { pythonPackage } from "../../../../generator/emit/python/index.js";
import { EMITTERS } from "../../../emitters.js";

const ROOT = join(import.meta.dirname, "../../../..");
const GOLDEN = join(ROOT, "test/golden/python");
const { files, diagnostics } = compile(join(GOLDEN, "contracts"), { library: ROOT, emitters: EMITTERS });

test("the contracts have no mistakes", () => {
  expect(diagnostics).toEqual([]);
});

describe("writes", () => {
  test.each((files ?? []).map((file) => [file.path, file.text] as const))("%s as its golden", async (path, text) => {
    await expect(text).toMatchFileSnapshot(join(GOLDEN, path.replace(/^python\//, "")));
  });
});

test("has a golden for every file it writes, and no other", () => {
  const found = readdirSync(join(GOLDEN, "tessera_contracts"), { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(GOLDEN, join(entry.parentPath, entry.name)));
  expect(paths.toSorted()).toEqual((files ?? []).map((file) => file.path.replace(/^python\//, "")).toSorted());
});

describe("text of contracts stays inside its quotes:", () => {
  const HOSTILE = [
    '"""',
    "a\\",
    '"',
    '""',
    "'''",
    "\"'",
    "\r\nimport os",
    "\u2028x",
    "\u202eevil",
    "{x}",
    "%s",
    "\0",
    "\u00a0",
    "\ufeff",
  ];

  test.each(HOSTILE)("%j", (text) => {
    const harmless = /^\p{ASCII}*$/u.test(text) ? "x" : "é"; // a tag that is not ASCII has a line of its own
    expect(skeleton(text)).toBe(skeleton(harmless));
  });

  /** The file of a struct that says `text` wherever it can, without its strings. */
  function skeleton(text: string): string {
    const quoted = JSON.stringify(text);
    const yaml = `  T:\n    doc: ${quoted}\n    tag: ${quoted}\n    fields:\n      a:\n        type: str\n        default: ${quoted}\n        doc: ${quoted}\n        x-note: ${quoted}\n`;
    const file = pythonPackage.plan(modelOf(yaml)).find(({ path }) => path.endsWith("/m.py"));
    if (file === undefined) throw new Error("no file m.py");
    const strings = /"""(?:[^\\]|\\[^])*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
    return file.text
      .replaceAll(strings, "")
      .replaceAll(/\s+/g, "")
      .replaceAll(/,(?=[)\]])/g, "");
  }
});
