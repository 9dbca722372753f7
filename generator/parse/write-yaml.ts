// Writes contracts as YAML: block style, texts unquoted where every reader of YAML agrees what they are.

import { plainValue, readDifferently } from "./plain-scalar.js";

/** What a contract file is made of; a map keeps its order. */
export type YamlValue =
  null | boolean | number | bigint | string | YamlExpression | readonly YamlValue[] | ReadonlyMap<string, YamlValue>;

/** A type expression, which is read as it is typed. */
export interface YamlExpression {
  readonly expression: string;
}

/** The text of a contract file. */
export function writeYaml(root: ReadonlyMap<string, YamlValue>): string {
  return mappingLines(root).join("\n") + "\n";
}

/** A number as YAML and type expressions have it; an integer that a number does not keep exactly is written as a float. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  if (Object.is(value, -0)) return "-0.0";
  const isFloat = Number.isInteger(value) && !Number.isSafeInteger(value);
  return isFloat && !String(value).includes("e") ? `${value}.0` : String(value);
}

const STEP = "  ";
const WIDTH = 120;

function mappingLines(mapping: ReadonlyMap<string, YamlValue>): string[] {
  return [...mapping].flatMap(([key, value]) => entryLines(`${keyText(key)}:`, value));
}

/** A value after the words it belongs to, on their line or below it. */
function entryLines(head: string, value: YamlValue): string[] {
  if (isMap(value)) {
    return value.size === 0 ? [`${head} {}`] : [head, ...mappingLines(value).map(indented)];
  }
  if (isArray(value)) {
    const flat = flatList(value);
    if (flat !== null && head.length + flat.length < WIDTH) return [`${head} ${flat}`];
    return [head, ...value.flatMap(itemLines).map(indented)];
  }
  if (typeof value === "string" && isBlock(value)) return [`${head} |-`, ...value.split("\n").map(indented)];
  return [`${head} ${scalarText(value)}`];
}

function itemLines(value: YamlValue): string[] {
  const lines = isMap(value) && value.size > 0 ? mappingLines(value) : null;
  if (lines === null) return entryLines("-", value);
  return lines.map((line, i) => (i === 0 ? `- ${line}` : indented(line)));
}

function indented(line: string): string {
  return line === "" ? "" : STEP + line;
}

/** A list of scalars on one line; null if it has other items. */
function flatList(items: readonly YamlValue[]): string | null {
  if (items.some((item) => isMap(item) || isArray(item))) return null;
  const texts = items.map((item) => (typeof item === "string" ? quotedUnless(item, FLOW_TEXT) : scalarText(item)));
  return `[${texts.join(", ")}]`;
}

function scalarText(value: YamlValue): string {
  if (typeof value === "string") return quotedUnless(value, BLOCK_TEXT);
  if (isExpression(value)) return EXPRESSION.test(value.expression) ? value.expression : quoted(value.expression);
  if (typeof value === "number") return numberText(value);
  if (isMap(value) || isArray(value)) throw new Error("a list or map is no scalar");
  return String(value);
}

/** Text on one line that starts with a letter, without what ends a plain scalar; `e0` is a number to some. */
const BLOCK_TEXT = /^(?![eE][-+]?\d+$)\p{L}(?:[^\p{C}\p{Zl}\p{Zp}:#]|:(?! |$)|(?<! )#)*$/u;
const FLOW_TEXT = /^(?![eE][-+]?\d+$)[A-Za-z_][\w./-]*$/;
const EXPRESSION = /^(?:[A-Za-z0-9]|-\d)(?:[^\p{C}\p{Zl}\p{Zp}:#]|:(?! |$)|(?<! )#)*$/u;

function quotedUnless(text: string, plain: RegExp): string {
  const isPlain =
    plain.test(text) && text.trim() === text && plainValue(text) === text && readDifferently(text) === null;
  return isPlain ? text : quoted(text);
}

/** JSON's strings are YAML's double-quoted ones, but for characters that YAML wants escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}]/gu, escaped);
}

function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

/** Several lines of plain text, the first of which says by its indent where they start. */
function isBlock(text: string): boolean {
  return /^\S/.test(text) && /\n.*\S$/.test(text) && !/[^\P{C}\n]|[\p{Zl}\p{Zp}]|[ \t]\n/u.test(text);
}

/** Keys are names, wire names of values, or the user's own. */
function keyText(key: string): string {
  return /^[A-Za-z_][\w-]*\??$/.test(key) ? key : quoted(key);
}

function isMap(value: YamlValue): value is ReadonlyMap<string, YamlValue> {
  return value instanceof Map;
}

function isArray(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isExpression(value: YamlValue): value is YamlExpression {
  return typeof value === "object" && value !== null && "expression" in value;
}
