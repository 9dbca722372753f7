import { namedShapes } from "../shape.mjs";

/** What the bench asks of typia, by the names under which it is exported. */
const FUNCTIONS = {
  is: "typia.createIs<Root>()",
  equals: "typia.createEquals<Root>()",
  assertClone: "typia.misc.createAssertClone<Root>()",
  assertEquals: "typia.createAssertEquals<Root>()",
};

/** A TypeScript module for typia's compiler: the types of shapes, and the named functions over them. */
export function typiaSource(roots, functions = Object.keys(FUNCTIONS)) {
  const blocks = roots.map(([name, shape]) => {
    const types = namedShapes(shape).map((one) => `  export type ${one.name} = ${declarationOf(one)};`);
    return [
      `export namespace ${name} {`,
      ...types,
      `  export type Root = ${typeOf(shape)};`,
      ...functions.map((name) => `  export const ${name} = ${FUNCTIONS[name]};`),
      "}",
    ].join("\n");
  });
  return ['import typia, { tags } from "typia";', ...blocks, ""].join("\n\n");
}

function declarationOf(shape) {
  if (shape.kind === "tagged") return shape.members.map((member) => member.name).join(" | ");
  const tag = shape.tag === null ? [] : [`${shape.tag_field}: ${JSON.stringify(shape.tag)}`];
  const fields = shape.fields.map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${typeOf(type)}`);
  return `{ ${[...tag, ...fields].join("; ")} }`;
}

const TYPES = {
  null: () => "null",
  bool: () => "boolean",
  float: () => "number",
  str: ({ min }) => (min === 0 ? "string" : `(string & tags.MinLength<${min}>)`),
  int: integerType,
  literal: ({ values }) => values.map((value) => JSON.stringify(value)).join(" | "),
  list: ({ item }) => `Array<${typeOf(item)}>`,
  map: ({ value }) => `Record<string, ${typeOf(value)}>`,
  tuple: ({ items }) => `[${items.map(typeOf).join(", ")}]`,
  nullable: ({ inner }) => `${typeOf(inner)} | null`,
  tagged: ({ name }) => name,
  struct: ({ name }) => name,
};

function typeOf(shape) {
  return TYPES[shape.kind](shape);
}

function integerType({ min, max }) {
  if (min === 0 && max === 4_294_967_295) return '(number & tags.Type<"uint32">)';
  return `(number & tags.Type<"int64"> & tags.Minimum<${min}> & tags.Maximum<${max}>)`;
}
