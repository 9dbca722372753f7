// The files of toml-test, for both versions of TOML. `node test/vectors/toml/take.mjs` writes them anew.

import { readFileSync } from "node:fs";
import * as parser from "toml-eslint-parser";
import { describe, expect, test } from "vitest";
import { readBytes } from "../../../runtime/config/bytes.js";
import { CONFIG_LIMITS } from "../../../runtime/config/limits.js";
import type { ConfigNode, Origin } from "../../../runtime/config/node.js";
import { SyntaxMistake } from "../../../runtime/config/syntax.js";
import { guardToml } from "../../../runtime/config/toml-guard.js";
import { readToml, tomlTree, type TomlVersion } from "../../../runtime/config/toml.js";
import { lineText, positionOf } from "../../../runtime/text/position.js";

interface Case {
  readonly name: string;
  readonly versions: readonly TomlVersion[];
  readonly text?: string;
  readonly base64?: string;
  readonly meaning?: unknown;
}

const [, ...lines] = readFileSync(new URL("../../vectors/toml/suite.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const cases = lines.map((line) => JSON.parse(line) as Case);

describe.each(["1.0", "1.1"] as const)("the files of toml-test for TOML %s", (version) => {
  const own = cases.filter(({ versions }) => versions.includes(version));
  const valid = own.filter(({ name }) => name.startsWith("valid/"));
  const invalid = own.filter(({ name }) => name.startsWith("invalid/"));

  test("are all there", () => {
    expect([valid.length, invalid.length]).toEqual(version === "1.0" ? [205, 474] : [214, 467]);
  });

  test("that are valid mean what the suite says", () => {
    for (const one of valid) {
      const root = treeOf(one, version);
      if (root instanceof SyntaxMistake) throw new Error(`${one.name}: ${root.message}`);
      expect(typed(root), one.name).toEqual(comparable(one.meaning));
    }
  });

  test("that are valid give each value the place where it is written", () => {
    for (const one of valid) {
      const root = treeOf(one, version);
      if (!(root instanceof SyntaxMistake)) checkPlaces(root, one.text ?? "");
    }
  });

  test("that are invalid are refused with a line and a column", () => {
    for (const one of invalid) {
      const mistake = treeOf(one, version);
      if (!(mistake instanceof SyntaxMistake)) throw new Error(`${one.name} is taken`);
      expect(mistake.message, one.name).not.toBe("");
      const text = textOf(one);
      const { line, column } = positionOf({ text }, mistake.start);
      expect(line, one.name).toBeLessThanOrEqual(text.split("\n").length);
      expect(column, one.name).toBeLessThanOrEqual(lineText({ text }, line).length + 2);
    }
  });
});

test("TOML 1.1 is read with a warning where 1.0 refuses it", async () => {
  const source = { text: "a = {\n  b = 1,\n}\n" };
  const { root, warnings } = await readToml(originOf(source.text), source.text, CONFIG_LIMITS);
  expect(root?.kind).toBe("object");
  expect(warnings.map(({ payload }) => [payload.summary.slice(0, 8), payload.source])).toEqual([
    ["TOML_1_1", { file: "x.toml", line: 2, col: 3 }],
  ]);
});

function originOf(text: string): Origin {
  return { kind: "file", name: "x.toml", source: { text }, layer: 0 };
}

/** As much of a text as can be read; the rest is a mistake of its own. */
function textOf({ text, base64 = "" }: Case): string {
  return text ?? new TextDecoder().decode(Buffer.from(base64, "base64"));
}

function treeOf(one: Case, version: TomlVersion): ConfigNode | SyntaxMistake {
  try {
    const bytes = one.text === undefined ? Buffer.from(one.base64 ?? "", "base64") : Buffer.from(one.text);
    const text = readBytes(bytes);
    guardToml(text, CONFIG_LIMITS);
    return tomlTree(parser, originOf(text), { text, version });
  } catch (error) {
    if (error instanceof SyntaxMistake) return error;
    throw error;
  }
}

/** A scalar as it is compared: floats as numbers, integers as bigints, moments to the microsecond. */
function typed(node: ConfigNode): unknown {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.entries.map(({ key, value }) => [`key ${key}`, typed(value)]));
    case "array":
      return node.items.map(typed);
    case "null":
      return null;
    case "int":
      return ["integer", BigInt(node.value)];
    case "datetime":
    case "time":
      return [node.kind, withoutZeros(node.value)];
    default:
      return [node.kind, node.value];
  }
}

/** Fractions of seconds without the zeros behind them, of which the suite writes as many as it likes. */
function withoutZeros(moment: string): string {
  return moment.replace(/(\.\d*?)0+(?=\D|$)/, "$1").replace(/\.(?=\D|$)/, "");
}

function comparable(meaning: unknown): unknown {
  if (Array.isArray(meaning)) return meaning.map(comparable);
  const table = meaning as { readonly [key: string]: unknown };
  const { type, value } = table;
  if (typeof type === "string" && typeof value === "string" && Object.keys(table).length === 2)
    return scalar(type, value);
  return Object.fromEntries(Object.entries(table).map(([key, item]) => [`key ${key}`, comparable(item)]));
}

function scalar(type: string, value: string): unknown {
  switch (type) {
    case "integer":
      return [type, BigInt(value)];
    case "float":
      return [type, value === "inf" || value === "+inf" ? Infinity : value === "-inf" ? -Infinity : Number(value)];
    case "bool":
      return [type, value === "true"];
    case "string":
      return ["str", value];
    case "datetime":
    case "datetime-local":
      return ["datetime", withoutZeros(value)];
    case "date-local":
      return ["date", value];
    default:
      return ["time", withoutZeros(value)];
  }
}

/** What stands at the place of a value is that value; at the place of a key, the key. */
function checkPlaces(node: ConfigNode, text: string): void {
  const written = text.slice(node.at.start, node.at.end);
  if (node.kind === "bool") expect(written).toBe(String(node.value));
  if (node.kind === "int" && /^\d+$/.test(written)) expect(BigInt(written)).toBe(BigInt(node.value));
  if (node.kind === "str") expect(written).toMatch(/^["'][\s\S]*["']$/);
  if (node.kind === "array") for (const item of node.items) checkPlaces(item, text);
  if (node.kind !== "object") return;
  for (const { key, at, value } of node.entries) {
    const name = text.slice(at.start, at.end);
    if (/^[\w-]+$/.test(name)) expect(name).toBe(key);
    checkPlaces(value, text);
  }
}
