// Files made to hurt: each must come back soon, with a diagnostic or without, and never as an exception.

import { describe, expect, test } from "vitest";
import { parse } from "./case.js";

const bomb = Array.from({ length: 20 }, (_, i) => `x-${i}: &a${i} [*a${i - 1}, *a${i - 1}]`).join("\n");

const cases: readonly (readonly [name: string, text: string, code: string | null])[] = [
  ["an alias bomb", bomb, "yaml-anchor"],
  ["brackets 100,000 deep", `x-a: ${"[".repeat(100_000)}`, "too-deep"],
  ["closed brackets 2,000 deep", `x-a: ${"[".repeat(2000)}${"]".repeat(2000)}`, "too-deep"],
  ["braces 2,000 deep", `x-a: ${"{a: ".repeat(2000)}`, "too-deep"],
  ["lists 10,000 deep", `x-a:\n ${"- ".repeat(10_000)}a`, "too-deep"],
  ["keys 10,000 deep", "? ".repeat(10_000), "too-deep"],
  ["mappings 1,500 deep", Array.from({ length: 1500 }, (_, i) => `${" ".repeat(i)}x-a:`).join("\n"), "too-deep"],
  ["a type expression 3,000 deep", `types:\n  A: ${"list[".repeat(1900)}`, "too-deep"],
  ["a plain scalar of 1 MB", `doc: ${"x".repeat(1_000_000)}`, null],
  ["a quoted scalar of 1 MB", `doc: "${"\\u0041".repeat(170_000)}"`, null],
  ["a block scalar of 1 MB", `doc: |\n${"  x\n".repeat(250_000)}`, null],
  ["a type expression of 1 MB", `types:\n  A: a${" | a".repeat(250_000)}`, "bad-type-expression"],
  ["a line of 1 MB that cannot be read", `doc: ${"x ".repeat(500_000)}: y`, "bad-yaml"],
  ["200,000 blank lines", `doc: ${"\n".repeat(200_000)}`, "wrong-value"],
  ["a million spaces", `doc: a${" ".repeat(1_000_000)}b`, null],
  ["more than four million characters", "#".repeat(4_000_001), "file-too-large"],
  ["20,000 unknown keys", Array.from({ length: 20_000 }, (_, i) => `k${i}: off`).join("\n"), "unknown-key"],
  [
    "5,000 empty definitions",
    `types:\n${Array.from({ length: 5000 }, (_, i) => `  A${i}: {}`).join("\n")}`,
    "definition-kind",
  ],
  ["900 cut values", `types:\n${Array.from({ length: 900 }, (_, i) => `  A${i}: "a" | b`).join("\n")}`, "yaml-cut"],
  ["10,000 equal keys", "doc: a\n".repeat(10_000), "duplicate-key"],
  ["100,000 documents", "---\n".repeat(100_000), "yaml-documents"],
  ["10,000 colons", `a${": ".repeat(10_000)}`, "too-deep"],
  ["10,000 anchors", "&a ".repeat(10_000), "bad-yaml"],
  ["a NUL", "doc: \0", "bad-character"],
  ["escape sequences for a terminal", "doc: \u001b[2J", "bad-character"],
];

describe("hostile input", () => {
  test.each(cases)("%s", (_, text, code) => {
    const started = performance.now();
    const codes = new Set(parse(text).diagnostics.map((one) => one.code));
    expect(performance.now() - started).toBeLessThan(5000);
    expect([...codes].includes(code as never) || code === null).toBe(true);
    if (code === null) expect([...codes]).toEqual([]);
  });

  test("never changes a prototype", () => {
    const text = 'x-a:\n  __proto__: { admin: true }\n  "constructor": { prototype: { admin: true } }\n';
    const vendor = parse(text).value?.tree.vendor["x-a"];
    expect(vendor).toEqual({ constructor: { prototype: { admin: true } } });
    expect(Object.getPrototypeOf(vendor)).toBeNull();
    expect("admin" in {}).toBe(false);
  });
});
