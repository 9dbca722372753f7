// Every wish of checklist.txt is met at the place that its row names: a contract, a field, or a feature of the language that is there.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { resolveContracts } from "../../generator/generate.js";
import type { Schema } from "../../generator/parse/schema-builders.js";
import { SHAPE_SCHEMA } from "../../generator/parse/shape-schema.js";
import { WORKSPACE_SCHEMA } from "../../generator/parse/workspace-schema.js";
import { temporaryDirectory } from "../temporary-directory.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const { model } = resolveContracts(join(ROOT, "contracts"), { library: ROOT });

interface Row {
  readonly number: number;
  readonly kinds: readonly string[];
  readonly what: string;
  readonly places: readonly string[];
}

const rows = readFileSync(join(import.meta.dirname, "checklist.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map(readRow);

function readRow(line: string): Row {
  const [, number = "", kinds = "", what = "", where = ""] = /^(\d+) \| ([CY,]+) \| (.+?) \| (.+)$/.exec(line) ?? [];
  if (where === "") throw new Error(`not a row of the checklist: ${line}`);
  return { number: Number(number), kinds: kinds.split(","), what, places: where.split("; ") };
}

/** What is wrong with a place; null if it is there. */
function faultOf(place: string): string | null {
  const [word = "", ...rest] = place.split(" ");
  const row = PLACES[word];
  return row === undefined ? contractFault(place) : row(rest.join(" "));
}

/** What the words before a place mean; a place without one is a contract. */
const PLACES: { readonly [word: string]: (rest: string) => string | null } = {
  key: keyFault,
  type: typeFault,
  file: (path) => (existsSync(join(ROOT, path)) ? null : `there is no file ${path}`),
  "none:": () => null,
  "later:": () => null,
};

function contractFault(place: string): string | null {
  const [, name = "", field, list] = /^(\w+)(?:\.(\w+)|\{(.+)\})?$/.exec(place) ?? [];
  const definition = model?.definitions.get(name);
  if (definition === undefined) return `there is no contract ${name}`;
  const wanted = field === undefined ? (list?.split(", ") ?? []) : [field];
  const parts =
    definition.kind === "struct" ? fieldNames(definition) : definition.kind === "enum" ? definition.values : [];
  const missing = wanted.filter((part) => !parts.includes(part));
  return missing.length === 0 ? null : `${name} has no ${missing.join(", ")}`;
}

function fieldNames({
  fields,
}: {
  readonly fields: readonly { readonly name?: string }[];
}): readonly (string | undefined)[] {
  return fields.map((field) => field.name);
}

/** `struct.tag_field`: the key `tag_field` of a struct. */
function keyFault(place: string): string | null {
  const [kind = "", key = ""] = place.split(".");
  const shape = SHAPES[kind] ?? (SHAPE_SCHEMA["$defs"] as Schema)[kind];
  const { properties, patternProperties } = (shape ?? {}) as {
    readonly properties?: Schema;
    readonly patternProperties?: Schema;
  };
  const patterns = Object.keys(patternProperties ?? {});
  const isKey = properties?.[key] !== undefined || patterns.some((pattern) => new RegExp(pattern).test(key));
  return isKey ? null : `the language has no key ${place}`;
}

const SHAPES: { readonly [kind: string]: unknown } = {
  module: SHAPE_SCHEMA,
  workspace: WORKSPACE_SCHEMA,
  ext: (WORKSPACE_SCHEMA["$defs"] as Schema)["ext"],
};

function typeFault(expression: string): string | null {
  const directory = temporaryDirectory({
    "tessera.yaml": "tessera: 1\next:\n  arrow_schema:\n    code: 3\n",
    "tried.yaml": `types:\n  Tried:\n    fields:\n      tried:\n        type: ${expression}\n`,
  });
  const [diagnostic] = resolveContracts(directory, { library: ROOT }).diagnostics;
  return diagnostic === undefined ? null : `${expression}: ${diagnostic.message}`;
}

test.each(rows)("$number, $what", ({ places }) => {
  expect(places.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
});

test("the checklist is complete: 149 wishes for contracts and 58 for the language, in order", () => {
  const numbers = rows.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  expect(rows.filter(({ kinds }) => kinds.includes("C"))).toHaveLength(149);
  expect(rows.filter(({ kinds }) => kinds.includes("Y"))).toHaveLength(58);
});

test("few wishes need nothing or something else", () => {
  const startingWith = (word: string): readonly number[] =>
    rows.filter(({ places }) => places.some((place) => place.startsWith(word))).map(({ number }) => number);
  expect({ none: startingWith("none:"), later: startingWith("later:") }).toEqual({
    none: [31, 68, 75, 76, 132],
    later: [403, 441],
  });
});

test.each([
  ["NoSuchContract", "there is no contract NoSuchContract"],
  ["RunManifest.no_such_field", "RunManifest has no no_such_field"],
  ["RunStatus{started, cancelled}", "RunStatus has no cancelled"],
  ["key struct.no_such_key", "the language has no key struct.no_such_key"],
  ["key no_such_kind.doc", "the language has no key no_such_kind.doc"],
  ["type lsit[str]", '"lsit" takes no brackets'],
  ["type NoSuchType", "NoSuchType: there is no type NoSuchType"],
  ["file contracts/no-such-module.yaml", "there is no file contracts/no-such-module.yaml"],
])("the place %s is found missing", (place, fault) => {
  expect(faultOf(place)).toContain(fault);
});
