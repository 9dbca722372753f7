import { scope } from "arktype";
import { namedShapes } from "../shape.mjs";

export const arktype = {
  name: "arktype",
  is: (shape, { strict }) => {
    const definitions = namedShapes(shape).map((one) => [one.name, definitionOf(one, strict)]);
    const types = scope({ ...Object.fromEntries(definitions), Root: expressionOf(shape) }).export();
    return (value) => types.Root.allows(value);
  },
};

function definitionOf(shape, strict) {
  if (shape.kind === "tagged") return shape.members.map((member) => member.name).join(" | ");
  const tag = shape.tag === null ? [] : [[shape.tag_field, JSON.stringify(shape.tag)]];
  const fields = shape.fields.map(({ name, type, optional }) => [optional ? `${name}?` : name, expressionOf(type)]);
  return { ...(strict ? { "+": "reject" } : {}), ...Object.fromEntries([...tag, ...fields]) };
}

const EXPRESSIONS = {
  null: () => "null",
  bool: () => "boolean",
  float: () => "number",
  str: ({ min }) => (min === 0 ? "string" : `string >= ${min}`),
  int: ({ min, max }) => `${min} <= number.integer <= ${max}`,
  literal: ({ values }) => values.map((value) => JSON.stringify(value)).join(" | "),
  list: ({ item }) => [expressionOf(item), "[]"],
  map: ({ value }) => ({ "[string]": expressionOf(value) }),
  tuple: ({ items }) => items.map(expressionOf),
  nullable: ({ inner }) => [expressionOf(inner), "|", "null"],
  tagged: ({ name }) => name,
  struct: ({ name }) => name,
};

function expressionOf(shape) {
  return EXPRESSIONS[shape.kind](shape);
}
