import type { Pointer } from "./document.js";
import type { Schema } from "./schema-builders.js";
import { valueAt, type YamlNode } from "./yaml-node.js";

/** Returns the part of a shape schema that a value at `pointer` must fit; an empty schema where anything goes. */
export function shapeAt(schema: Schema, root: YamlNode, pointer: Pointer): Schema {
  let here = chosen(schema, schema, root);
  let node: YamlNode | undefined = root;
  for (const step of pointer) {
    node = childOf(node, step);
    here = chosen(schema, stepInto(here, step), node);
  }
  return here;
}

/** Returns the keys that a schema of a mapping names. */
export function keysOf(schema: Schema): readonly string[] {
  return Object.keys(asSchema(schema["properties"]));
}

/** Returns a schema inside another, an empty one if there is none. */
export function asSchema(value: unknown): Schema {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function childOf(node: YamlNode | undefined, step: string | number): YamlNode | undefined {
  return node?.kind === "sequence" ? node.items[Number(step)] : valueAt(node, String(step));
}

function stepInto(schema: Schema, step: string | number): Schema {
  const named = asSchema(schema["properties"])[String(step)];
  return asSchema(named ?? schema["additionalProperties"] ?? schema["items"]);
}

/** Follows references, and the branch that the value takes. */
function chosen(root: Schema, schema: Schema, node: YamlNode | undefined): Schema {
  const name = schema["$ref"];
  if (typeof name === "string") {
    return chosen(root, asSchema(asSchema(root["$defs"])[name.slice("#/$defs/".length)]), node);
  }
  if (schema["if"] === undefined) return schema;
  if (node?.kind !== "mapping")
    return schema["else"] === undefined ? schema : chosen(root, asSchema(schema["else"]), node);
  const then = asSchema(schema["then"]);
  const branches = Object.values(asSchema(then["allOf"])).map(asSchema);
  const taken = branches.find((branch) => {
    const keys = Object.values(asSchema(asSchema(branch["if"])["required"]));
    return keys.every((key) => node.entries.has(String(key)));
  });
  return chosen(root, asSchema(taken?.["then"] ?? then), node);
}
