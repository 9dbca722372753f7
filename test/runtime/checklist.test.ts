// Every wish of checklist.txt is met by the exports that its row names, in a test that its row names.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

interface Row {
  readonly number: number;
  readonly area: string;
  readonly what: string;
  readonly exports: readonly string[];
  readonly tests: readonly ShownBy[];
  readonly lacks: string | null;
  readonly missing: string | null;
  /** Places that are none of these. */
  readonly others: readonly string[];
}

interface ShownBy {
  readonly path: string;
  /** What the test says; null: the name of one of the exports. */
  readonly word: string | null;
}

const EXPORT = /^[\w/-]+#\w+(\.\w+)?$/;

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
    exports: places.filter((place) => EXPORT.test(place)),
    tests: after("test ").map(readTest),
    lacks: after("lacks: ")[0] ?? null,
    missing: after("missing: ")[0] ?? null,
    others: places.filter((place) => !EXPORT.test(place) && !/^(test|lacks:|missing:) ./.test(place)),
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
  const exported = await entryOf(entry);
  if (exported === null) return `the package has no entry ${entry}`;
  const there = exported[own];
  if (there === undefined) return `${entry} exports no ${own}`;
  if (member === undefined || member in (there as object)) return null;
  const { prototype } = there as { readonly prototype?: object };
  return prototype !== undefined && member in prototype ? null : `${own} has no ${member}`;
}

/** What an entry of the package exports; null if there is no such entry. */
async function entryOf(name: string): Promise<{ readonly [name: string]: unknown } | null> {
  const [folder = ""] = name.split("/");
  const target = TARGETS.get(`./${name}`) ?? TARGETS.get(`./${folder}/*`)?.replace("*", name.slice(folder.length + 1));
  if (target === undefined || !existsSync(join(ROOT, target))) return null;
  return (await import(/* @vite-ignore */ join(ROOT, target))) as { readonly [name: string]: unknown };
}

/** The file of each entry of the package. */
const TARGETS: ReadonlyMap<string, string> = new Map(
  Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === "string" ? [] : [[path, target["tessera-source"]] as const],
  ),
);

/** What is wrong with a test; null if it is there and says what it should. */
function testFault({ path, word }: ShownBy, exports: readonly string[]): string | null {
  if (!existsSync(join(ROOT, path))) return `there is no test ${path}`;
  const text = readFileSync(join(ROOT, path), "utf8");
  const words = word === null ? exports.map((one) => one.split(/[#.]/).at(-1) ?? "") : [word];
  return words.some((one) => hasWord(text, one)) ? null : `${path} says nothing of ${words.join(", ")}`;
}

/** Whether a text has words that are no part of longer ones. */
function hasWord(text: string, word: string): boolean {
  return ` ${text} `.split(word).some((before, i, all) => /\W$/.test(before) && /^\W/.test(all[i + 1] ?? ""));
}

/** What is wrong with the form of a row; null if nothing. */
function formFault({ exports, tests, lacks, missing, others: [other] }: Row): string | null {
  if (other !== undefined) return `what is ${other}?`;
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
  const areas: { [area: string]: number[] } = {};
  for (const { area, number } of rows) (areas[area] ??= []).push(number);
  expect(areas).toEqual({
    K: [181, 183, 184, 189, 191, 192, 195, 198],
    Q: [248, 249, 251, 253],
    R: [257, 258, 260, 261],
    S: [263, 264, 265],
    V: [288, 300, 302],
    X: [322, 324],
    AB: [351, 352, 353, 354, 355, 357],
    AF: [381, 382, 383, 384],
    AG: [391, 392, 394, 395],
    AH: [398, 399, 401],
    AI: [403, 404, 405, 406],
    AJ: [408, 409, 410, 411],
    AK: [413, 414, 415, 416, 417],
    AL: [421, 424, 425, 426],
    AM: [427, 428, 429, 430, 431, 432],
    AN: [435, 436, 437, 439, 440],
    AO: [441, 442, 443, 445],
    AP: [446, 447, 448, 451],
    AQ: [454, 455, 457],
    AR: [461, 462, 464],
    AS: [466, 467, 468],
  });
  expect(rows.map(({ number }) => number)).toEqual(Object.values(areas).flat());
});

test.each([
  ["no-such-entry#name; test test/lines.ts lines", "the package has no entry no-such-entry"],
  ["contracts/no-such-module#Name; test test/lines.ts lines", "the package has no entry contracts/no-such-module"],
  ["plan#noSuchName; test test/lines.ts lines", "plan exports no noSuchName"],
  ["delta#DeltaTable.noSuchMember; test test/lines.ts lines", "DeltaTable has no noSuchMember"],
  ["plan#lineageOf; test test/no-such.test.ts", "there is no test test/no-such.test.ts"],
  ["plan#lineageOf; test test/lines.ts", "test/lines.ts says nothing of lineageOf"],
  ["plan#lineageOf; test test/lines.ts no such word", "test/lines.ts says nothing of no such word"],
  ["plan#lineageOf", "neither missing, nor shown by a test of an export"],
  ["plan#lineageOf; missing: not built", "missing, and yet there"],
  ["plan.lineageOf; missing: not built", "what is plan.lineageOf?"],
])("the row %s is found wrong", async (where, fault) => {
  expect(await faultsOf(readRow(`1 | K | a wish | ${where}`))).toEqual([fault]);
});
