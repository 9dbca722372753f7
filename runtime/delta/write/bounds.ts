// The statistics of a new file: bounds are exact, or on the safe side, or absent.
// Source: Delta protocol, "Per-file Statistics".

import type { DataType } from "tessera-contracts/arrow";
import type { ColumnStatistics } from "tessera-contracts/engine";

/** A leaf column that gets statistics. */
export interface StatsColumn {
  /** Physical names from the top to the leaf. */
  readonly path: readonly string[];
  readonly type: DataType;
}

/** A place in the tree of values that statistics are: JSON text at the leaves. */
type Tree = Map<string, Tree | string>;

/** `FileStats` as JSON text, of which no number went through a double that could not hold it. */
export function statsText(
  rows: number,
  statistics: readonly ColumnStatistics[],
  columns: readonly StatsColumn[],
): string {
  const found = new Map(statistics.map((one) => [keyOf(one.path), one]));
  const [minValues, maxValues, nullCount]: [Tree, Tree, Tree] = [new Map(), new Map(), new Map()];
  for (const { path, type } of columns) {
    const statistic = found.get(keyOf(path));
    if (statistic === undefined) continue;
    put(nullCount, path, String(statistic.nullCount));
    const { min, max } = boundsOf(statistic, type);
    if (min !== null) put(minValues, path, min);
    if (max !== null) put(maxValues, path, max);
  }
  const members = { minValues, maxValues, nullCount };
  const trees = Object.entries(members).map(([name, tree]) => `"${name}":${treeText(tree)}`);
  return `{"numRecords":${rows},${trees.join(",")}}`;
}

/** Whether files say the least and greatest value of columns of this type. */
export function isOrderable(type: DataType): boolean {
  return boundWriterOf(type) !== null;
}

/** Bounds as JSON text. */
interface Bounds {
  readonly min: string | null;
  readonly max: string | null;
}

const NONE: Bounds = { min: null, max: null };

type BoundWriter = (text: string, side: "min" | "max") => string | null;

function boundsOf(statistic: ColumnStatistics, type: DataType): Bounds {
  const write = boundWriterOf(type);
  if (write === null) return NONE;
  const { min, max, hasNaN } = statistic;
  // NaN is greater than every number, and what the file calls its maximum does not count it.
  return {
    min: min === null ? null : write(min, "min"),
    max: max === null || hasNaN === true ? null : write(max, "max"),
  };
}

function boundWriterOf(type: DataType): BoundWriter | null {
  switch (type.type) {
    case "i8":
    case "i16":
    case "i32":
    case "i64":
    case "decimal":
      return numberText;
    case "f32":
      return (text, side) => floatText(Math.fround(Number(text)), side);
    case "f64":
      return (text, side) => floatText(Number(text), side);
    case "date32":
      return dateText;
    case "timestamp":
      return type.tz === null
        ? (text, side) => momentText(text, side, "")
        : (text, side) => momentText(text, side, "Z");
    case "string":
    case "large_string":
    case "string_view":
      return textBound;
    default:
      return null;
  }
}

function numberText(text: string): string | null {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? text : null;
}

/** A zero may stand for the other one, so that -0.0 and 0.0 are both inside. Infinities are no numbers of JSON. */
function floatText(value: number, side: "min" | "max"): string | null {
  if (!Number.isFinite(value)) return null;
  if (value === 0) return side === "min" ? "-0.0" : "0.0";
  return String(value);
}

function dateText(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? `"${text}"` : null;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.(\d{1,6})\d*)?(?:\+00(?::?00)?|Z)?$/;

/** To milliseconds: the minimum down, the maximum up, which is right for readers that add a millisecond, and for those that do not. */
function momentText(text: string, side: "min" | "max", zone: "Z" | ""): string | null {
  const match = MOMENT.exec(text);
  if (match === null) return null;
  const [, day = "", time = "", fraction = ""] = match;
  const micros = Number(fraction.padEnd(6, "0"));
  const isBetween = micros % 1000 !== 0;
  const ms = Date.parse(`${day}T${time}Z`) + Math.floor(micros / 1000) + (isBetween && side === "max" ? 1 : 0);
  const iso = new Date(ms).toISOString();
  return iso.length === 24 ? `"${iso.slice(0, -1)}${zone}"` : null;
}

/** Code points that a bound of text has at most; the protocol leaves the number to the writer, Spark takes this one. */
const MOST_CODE_POINTS = 32;

function textBound(text: string, side: "min" | "max"): string | null {
  const points = Array.from(text);
  if (points.length <= MOST_CODE_POINTS) return JSON.stringify(text);
  const cut = points.slice(0, MOST_CODE_POINTS);
  return side === "min" ? JSON.stringify(cut.join("")) : grown(cut);
}

const LAST_CODE_POINT = 0x10ffff;

/** The text with its last code point that has a next one replaced by that one: greater than all that begin as it did. */
function grown(points: readonly string[]): string | null {
  for (let last = points.length - 1; last >= 0; last--) {
    const next = nextOf(points[last]?.codePointAt(0) ?? LAST_CODE_POINT);
    if (next !== null) return JSON.stringify(points.slice(0, last).join("") + String.fromCodePoint(next));
  }
  return null;
}

function nextOf(codePoint: number): number | null {
  if (codePoint >= LAST_CODE_POINT) return null;
  return codePoint + 1 === 0xd800 ? 0xe000 : codePoint + 1;
}

function put(tree: Tree, path: readonly string[], text: string): void {
  const [name = "", ...rest] = path;
  if (rest.length === 0) {
    tree.set(name, text);
    return;
  }
  const inner = tree.get(name);
  const below: Tree = inner instanceof Map ? inner : new Map();
  tree.set(name, below);
  put(below, rest, text);
}

function treeText(tree: Tree): string {
  const members = [...tree].map(
    ([name, value]) => `${JSON.stringify(name)}:${typeof value === "string" ? value : treeText(value)}`,
  );
  return `{${members.join(",")}}`;
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
