// Schemas of scalars as type expressions.

import { checkPattern } from "../../model/pattern/check-pattern.js";
import type { Schema } from "./place.js";

/** A type expression, and what it does not say. */
export interface Expression {
  readonly type: string;
  readonly lost?: string;
}

/** A string: a format that is a scalar of the language, or text with its constraints. */
export function stringType(schema: Schema): Expression {
  const { format, contentEncoding } = schema;
  if (contentEncoding === "base64" || format === "byte" || format === "binary") return { type: "bytes" };
  const scalar = typeof format === "string" ? FORMATS.get(format) : undefined;
  if (scalar !== undefined) return { type: scalar };
  const { pattern: given } = schema;
  const pattern = typeof given === "string" ? portable(given) : undefined;
  const problems = pattern === undefined ? [] : checkPattern(pattern);
  const constraints = {
    min_length: positive(schema["minLength"]),
    max_length: schema["maxLength"],
    pattern: problems.length === 0 ? pattern : undefined,
  };
  const type = withConstraints("str", constraints);
  const [problem] = problems;
  if (problem !== undefined)
    return { type, lost: `the pattern ${JSON.stringify(given)} is left out: ${problem.message}` };
  return format === undefined ? { type } : { type, lost: `the format ${JSON.stringify(format)} is not checked` };
}

/** `\\d` and `\\w` are ASCII in JSON Schema, and in contracts they are spelled so. */
function portable(pattern: string): string {
  let inClass = false;
  return pattern.replaceAll(/\\[^]|[[\]]/g, (part) => {
    if (part === "[" || part === "]") inClass = part === "[";
    const letters = ASCII[part];
    return letters === undefined ? part : inClass ? letters : `[${letters}]`;
  });
}

const ASCII: { readonly [escape: string]: string } = { "\\d": "0-9", "\\w": "A-Za-z0-9_" };

const FORMATS: ReadonlyMap<string, string> = new Map([
  ["date-time", "datetime"],
  ["date", "date"],
  ["time", "time"],
  ["duration", "duration"],
  ["uuid", "uuid"],
]);

/** An integer: of the width that the schema names, else of the narrowest that holds its bounds. */
export function integerType(schema: Schema): Expression {
  const bounds = numberBounds(schema);
  const numbers = Object.values(bounds).filter((bound) => typeof bound === "number");
  const most = Math.max(0, ...numbers.map(Math.abs));
  const format = schema["format"];
  const named = format === "int32" || format === "int64" ? format : "int";
  const width = most > 2 ** 63 ? "bigint" : most > Number.MAX_SAFE_INTEGER ? "int64" : named;
  const limit = width === "int32" ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  const kept = Object.entries(bounds).filter(([, bound]) => typeof bound === "number" && Math.abs(bound) <= limit);
  const type = withConstraints(width, Object.fromEntries(kept));
  return kept.length === numbers.length ? { type } : { type, lost: `bounds beyond ${limit} are left out` };
}

/** Any number. */
export function numberType(schema: Schema): Expression {
  return { type: withConstraints("float", numberBounds(schema)) };
}

/** `name(key=value, …)`; keys without a value are left out. */
export function withConstraints(name: string, constraints: Schema): string {
  const given = Object.entries(constraints).filter(([, value]) => value !== undefined);
  const written = given.map(
    ([key, value]) => `${key}=${typeof value === "bigint" ? String(value) : JSON.stringify(value)}`,
  );
  return written.length === 0 ? name : `${name}(${written.join(", ")})`;
}

/** A least size that asks for something. */
export function positive(value: unknown): unknown {
  return value === 0 ? undefined : value;
}

/** Draft 4 says by a flag that a bound is no part of the range. */
function numberBounds(schema: Schema): Schema {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const low = exclusiveMinimum === true ? { gt: minimum } : { ge: minimum };
  const high = exclusiveMaximum === true ? { lt: maximum } : { le: maximum };
  return {
    ...(typeof exclusiveMinimum === "number" ? { gt: exclusiveMinimum } : low),
    ...(typeof exclusiveMaximum === "number" ? { lt: exclusiveMaximum } : high),
    multiple_of: multipleOf,
  };
}
