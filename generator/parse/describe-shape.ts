import { asSchema, keysOf } from "./shape-at.js";
import type { Schema } from "./shape-schema.js";

const WORDS: { readonly [type: string]: string } = {
  string: "text",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  object: "a mapping",
  array: "a list",
};

/** Returns what a value of a shape is, in words: `a list of texts`, `"strict" or "compat"`, `an integer from 0 to 127`. */
export function expectedBy(shape: Schema): string {
  const choices = Object.values(asSchema(shape["enum"]));
  if (choices.length > 0) return orList(choices.map((one) => JSON.stringify(one)));
  if (shape["const"] !== undefined) return JSON.stringify(shape["const"]);
  if (shape["minimum"] !== undefined)
    return `an integer from ${JSON.stringify(shape["minimum"])} to ${JSON.stringify(shape["maximum"])}`;
  if (isExpression(shape)) return "a type expression";
  if (shape["type"] === "array") return listOf(asSchema(shape["items"]));
  if (shape["type"] === "object" && keysOf(shape).length > 0) return `a mapping with ${keysOf(shape).join(", ")}`;
  const types = [shape["type"]].flat().map((type) => WORDS[String(type)] ?? "a value");
  return orList(types);
}

function isExpression(shape: Schema): boolean {
  return Array.isArray(shape["type"]) && shape["type"].includes("null");
}

function listOf(items: Schema): string {
  const choices = asSchema(items["enum"]);
  if (Object.keys(choices).length > 0) return `a list of ${expectedBy(items)}`;
  const words = [items["type"]]
    .flat()
    .map((type) => (type === "string" ? "texts" : type === "integer" ? "integers" : null));
  return words.includes(null) ? "a list" : `a list of ${words.join(" or ")}`;
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
