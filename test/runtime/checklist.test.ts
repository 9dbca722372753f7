// Every wish of checklist.txt is met by the exports that its row names, in a test that its row names.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

interface Row {
  readonly number: number;
  readonly area: string;
  readonly what: string;
  readonly exports: readonly string[];
  readonly tests: readonly ShownBy[];
  readonly lacks: string | null;
  readonly missing: string | null;
}

interface ShownBy {
  readonly path: string;
  /** What the test says; null: the name of one of the exports. */
  readonly word: string | null;
}

const rows = readFileSync(join(import.meta.dirname, "checklist.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map(readRow);

function readRow(line: string): Row {
  const [, number, area = "", what = "", where = ""] = /^(\d+) \| ([A-Z]+) \| (.+?) \| (.+)$/.exec(line) ?? [];
  const places = where.split("; ");
  const after = (word: string): readonly string[] =>
    places.flatMap((place) => (place.startsWith(word) ? [place.slice(word.length)] : []));
  return {
    number: Number(number),
    area,
    what,
    exports: places.filter((place) => /^[\w/-]+#\w+(\.\w+)?$/.test(place)),
    tests: after("test ").map(readTest),
    lacks: after("lacks: ")[0] ?? null,
    missing: after("missing: ")[0] ?? null,
  };
}

function readTest(text: string): ShownBy {
  const [, path = "", word] = /^(\S+)(?: (.+))?$/.exec(text) ?? [];
  return { path, word: word?.replaceAll('"', "") ?? null };
}

/** What is wrong with an export; null if it is there. */
async function exportFault(place: string): Promise<string | null> {
  const [entry = "", name = ""] = place.split("#");
  const [own = "", member] = name.split(".");
  const there = (await entryOf(entry))[own];
  if (there === undefined) return `${entry} exports no ${own}`;
  if (member === undefined || member in (there as object)) return null;
  const { prototype } = there as { readonly prototype?: object };
  return prototype !== undefined && member in prototype ? null : `${own} has no ${member}`;
}

async function entryOf(name: string): Promise<{ readonly [name: string]: unknown }> {
  try {
    return (await import(`tessera-contracts/${name}`)) as { readonly [name: string]: unknown };
  } catch (error) {
    throw new Error(`the package has no entry ${name}`, { cause: error });
  }
}

/** What is wrong with a test; null if it is there and says what it should. */
function testFault({ path, word }: ShownBy, exports: readonly string[]): string | null {
  if (!existsSync(join(ROOT, path))) return `there is no test ${path}`;
  const text = readFileSync(join(ROOT, path), "utf8");
  const words = word === null ? exports.map((one) => one.split(/[#.]/).at(-1) ?? "") : [word];
  return words.some((one) => text.includes(one)) ? null : `${path} says nothing of ${words.join(", ")}`;
}

/** What is wrong with the form of a row; null if nothing. */
function formFault({ exports, tests, lacks, missing }: Row): string | null {
  if (missing !== null) return exports.length + tests.length === 0 && lacks === null ? null : "missing, and yet there";
  return exports.length > 0 && tests.length > 0 ? null : "neither missing, nor shown by a test of an export";
}

async function faultsOf(row: Row): Promise<readonly string[]> {
  const exported = await Promise.all(row.exports.map(exportFault));
  const shown = row.tests.map((one) => testFault(one, row.exports));
  return [formFault(row), ...exported, ...shown].filter((fault) => fault !== null);
}

test.each(rows)("$number, $what", async (row) => {
  expect(await faultsOf(row)).toEqual([]);
});

test("every wish for the runtime has a row, in order", () => {
  const numbers = rows.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  const counts = new Map<string, number>();
  for (const { area } of rows) counts.set(area, (counts.get(area) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    ...{ K: 8, Q: 4, R: 4, S: 3, V: 3, X: 2, AB: 6, AF: 4, AG: 4, AH: 3, AI: 4, AJ: 4, AK: 5, AL: 4, AM: 6, AN: 5 },
    ...{ AO: 4, AP: 4, AQ: 3, AR: 3, AS: 3 },
  });
});

describe("a row that is wrong is found out:", () => {
  test.each([
    ["plan#noSuchName; test test/runtime/checklist.txt K", "plan exports no noSuchName"],
    ["delta#DeltaTable.noSuchMember; test test/runtime/checklist.txt K", "DeltaTable has no noSuchMember"],
    ["plan#lineageOf; test test/no-such.test.ts", "there is no test test/no-such.test.ts"],
    ["plan#lineageOf; test test/lines.ts", "test/lines.ts says nothing of lineageOf"],
    ["plan#lineageOf; test test/lines.ts no such word", "test/lines.ts says nothing of no such word"],
    ["plan#lineageOf", "neither missing, nor shown by a test of an export"],
    ["plan#lineageOf; missing: not built", "missing, and yet there"],
  ])("%s", async (where, fault) => {
    expect(await faultsOf(readRow(`1 | K | a wish | ${where}`))).toEqual([fault]);
  });

  test("an entry that is none", async () => {
    await expect(exportFault("no-such-entry#name")).rejects.toThrow("the package has no entry no-such-entry");
  });
});
