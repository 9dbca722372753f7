// Written YAML, read by the compiler and by YAML 1.1 and 1.2 readers: all find what was written.

import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readYaml } from "../../../generator/parse/read-yaml.js";
import { writeYaml, type YamlValue } from "../../../generator/parse/write-yaml.js";
import { toValue } from "../../../generator/parse/yaml-tree.js";

const TRAPS = [
  "y",
  "on",
  "No",
  "~",
  "null",
  "1e5",
  "0o7",
  "2024-01-01",
  "1:20",
  "=",
  "<<",
  "",
  " a",
  "a: b",
  "a #b",
  "a:",
];
const text = fc.oneof(
  fc.constantFrom(...TRAPS, "- a", "'", '"', "a\nb", "a\n\n  b", "a \nb", "\n", "a\n", "\t", "é", "\u2028", "\u0085"),
  fc.string(),
  fc.string({ unit: fc.constantFrom("a", " ", "\n", ":", "#", "-", '"', "é") }),
);
const scalar = fc.oneof(text, fc.boolean(), fc.constant(null), fc.maxSafeInteger(), fc.double({ noNaN: true }));
/** Keys are names; those that YAML 1.1 would take for something else stand unquoted, as in any contract. */
const key = fc.stringMatching(/^[a-z]{2}_[a-z]{0,3}\??$/);
const { value: anyValue } = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(key, tie("value")), { maxLength: 4, selector: ([name]) => name })
      .map((pairs) => new Map(pairs)),
  ),
}));
const mapping = fc.dictionary(key, anyValue, { minKeys: 1 }).map((object) => new Map(Object.entries(object)));

function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, inner]) => [name, plain(inner)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

test("readers of YAML 1.2 and 1.1 find what was written", () => {
  fc.assert(
    fc.property(mapping, (value) => {
      const written = writeYaml(value);
      for (const version of ["1.2", "1.1"] as const) expect(parse(written, { version })).toEqual(plain(value));
    }),
    { numRuns: 500 },
  );
});

test("the compiler finds what was written", () => {
  fc.assert(
    fc.property(fc.oneof(text, scalar), (value) => {
      const { root, diagnostics } = readYaml({
        path: "a.yaml",
        module: "a",
        text: writeYaml(new Map([["key", value]])),
        library: false,
      });
      expect(diagnostics).toEqual([]);
      expect(root === null ? null : { ...(toValue(root) as object) }).toEqual({ key: value });
    }),
    { numRuns: 500 },
  );
});

test("a block of lines, lists on one line, and what must be quoted", () => {
  const value = new Map<string, YamlValue>([
    ["doc", "One.\n\nTwo: 2."],
    ["enum", ["a", "off", "b c"]],
    ["type", { expression: 'str(pattern="a: b")' }],
    ["fields", new Map<string, YamlValue>([["a?", { expression: "int | null" }]])],
    [
      "rules",
      [
        new Map<string, YamlValue>([
          ["expr", "true"],
          ["message", "m"],
        ]),
      ],
    ],
    ["empty", new Map()],
  ]);
  expect(writeYaml(value)).toBe(`doc: |-
  One.

  Two: 2.
enum: [a, "off", "b c"]
type: "str(pattern=\\"a: b\\")"
fields:
  a?: int | null
rules:
  - expr: "true"
    message: m
empty: {}
`);
});
