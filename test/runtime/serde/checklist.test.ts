// What the design notes ask of the runtime is there, under the name that checklist.txt gives it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as serde from "../../../runtime/serde/index.js";
import { contract, struct } from "../../../runtime/serde/codegen.js";
import { LANGUAGE_KEYS } from "../../docs/language-keys.js";
import { modelOf } from "../../model-of.js";

const { ValidationError } = serde;

const rows = readFileSync(join(import.meta.dirname, "checklist.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [numbers = "", what = "", places = ""] = line.split(" | ");
    return { numbers, what, places: places.split("; ") };
  });

const sample = contract({
  name: "Sample",
  module: "sample",
  info: struct({ name: "Sample", module: "sample", fields: () => [] }),
});
const error = new ValidationError({ summary: "", path: "$", contract: "", expected: "", received: "", code: "rule" });

/** All options there are; the compiler knows them. */
const OPTIONS: { readonly [K in keyof (serde.ConvertOptions & serde.EncodeOptions)]-?: true } = {
  strict: true,
  allErrors: true,
  duplicateKeys: true,
  maxDepth: true,
  maxBytes: true,
  copyStrings: true,
  fromAttributes: true,
  order: true,
  pretty: true,
};

/** Whether what a place names is there. */
const PLACES: { readonly [word: string]: (name: string) => boolean } = {
  serde: (name) => name in serde,
  contract: (name) => name in sample,
  error: (name) => name in error,
  option: (name) => name in OPTIONS,
  type: (expression) => modelOf({ "tried.yaml": `types:\n  Tried: ${expression}\n` }).definitions.has("Tried"),
  key: (name) => LANGUAGE_KEYS.some(({ group, key }) => `${group}.${key}` === name),
  "none:": () => true,
};

function isThere(place: string): boolean {
  const at = place.indexOf(" ");
  return PLACES[place.slice(0, at)]?.(place.slice(at + 1)) === true;
}

test.each(rows)("$numbers, $what", ({ places }) => {
  expect(places.filter((place) => !isThere(place))).toEqual([]);
});

test.each([
  "serde noSuchName",
  "contract noSuchMember",
  "error noSuchMember",
  "option noSuchOption",
  "key ext.noSuchKey",
  "nowhere name",
])("%s is not there", (place) => {
  expect(isThere(place)).toBe(false);
});

test("no wish is listed twice", () => {
  const numbers = rows.flatMap(({ numbers: listed }) => listed.split(", "));
  expect(numbers).toEqual([...new Set(numbers)]);
  expect(numbers).toHaveLength(57);
});
