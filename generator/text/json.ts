// JSON laid out as prettier has it: an object of plain values on one line where it fits, any other a member a line.

import { WIDTH } from "./print.js";

/** A JSON document as data. Members that are undefined are left out; a bigint is an integer of any size. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;

/** An object of a JSON document; its members are written in their order. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The text of a JSON file. The root is spread out, so that a header has a line of its own. */
export function jsonText(root: JsonObject): string {
  return `${spreadObject(root, "")}\n`;
}

/** The same on one line, with sorted keys and without blanks: one text for each value. */
export function canonicalJson(value: Json): string {
  if (!isComposite(value)) return scalar(value);
  if (isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = membersOf(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

const STEP = "  ";

/** `room`: how many columns the value may take if it stays on one line. */
function print(value: Json, indent: string, room: number): string {
  if (!isComposite(value)) return scalar(value);
  if (!isSpread(value)) {
    const flat = flatText(value);
    if (flat.length <= room) return flat;
  }
  return isArray(value) ? spreadArray(value, indent) : spreadObject(value, indent);
}

function spreadObject(value: JsonObject, indent: string): string {
  const inner = indent + STEP;
  const members = membersOf(value);
  if (members.length === 0) return "{}";
  const lines = members.map(([key, member], i) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    return head + print(member, inner, WIDTH - head.length - commaAfter(i, members));
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function spreadArray(items: readonly Json[], indent: string): string {
  const inner = indent + STEP;
  const isFilled = items.length > 1 && items.every((item) => typeof item === "number" || typeof item === "bigint");
  const lines = isFilled
    ? filled(items.map(scalar), WIDTH - inner.length).map((line) => inner + line)
    : items.map((item, i) => inner + print(item, inner, WIDTH - inner.length - commaAfter(i, items)));
  return `[\n${lines.join(",\n")}\n${indent}]`;
}

/** Numbers, as many on a line as fit with a comma behind the last. */
function filled(numbers: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const [i, number] of numbers.entries()) {
    const last = lines.at(-1);
    const end = `, ${number}`;
    const fits = last !== undefined && last.length + end.length + commaAfter(i, numbers) <= width;
    if (fits) lines[lines.length - 1] = last + end;
    else lines.push(number);
  }
  return lines;
}

function commaAfter(index: number, all: readonly unknown[]): number {
  return index === all.length - 1 ? 0 : 1;
}

/** True if a value takes more than a line, however short. */
function isSpread(value: readonly Json[] | JsonObject): boolean {
  if (isArray(value)) return value.some((item) => isComposite(item) && isSpread(item)) || isTable(value);
  return Object.values(value).some((member) => member !== undefined && (hasMembers(member) || isSpreadArray(member)));
}

function isSpreadArray(value: Json): boolean {
  return isArray(value) && isSpread(value);
}

/** Several objects, or several arrays, of more than one part each. */
function isTable(items: readonly Json[]): boolean {
  if (items.length < 2 || items.some((item) => isArray(item) !== isArray(items[0] ?? null))) return false;
  return items.every((item) => isComposite(item) && (isArray(item) ? item : membersOf(item)).length > 1);
}

function flatText(value: Json): string {
  if (!isComposite(value)) return scalar(value);
  if (isArray(value)) return `[${value.map(flatText).join(", ")}]`;
  const members = membersOf(value).map(([key, member]) => `${JSON.stringify(key)}: ${flatText(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function scalar(value: Json): string {
  return typeof value === "number" || typeof value === "bigint" ? numeral(value) : JSON.stringify(value);
}

function numeral(value: number | bigint): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`no JSON for ${value}`);
  return Object.is(value, -0) ? "-0.0" : String(value).replace("e+", "e");
}

function membersOf(value: JsonObject): readonly (readonly [string, Json])[] {
  return Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined);
}

function hasMembers(value: Json): boolean {
  return isComposite(value) && !isArray(value) && Object.values(value).some((member) => member !== undefined);
}

function isComposite(value: Json): value is readonly Json[] | JsonObject {
  return typeof value === "object" && value !== null;
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
