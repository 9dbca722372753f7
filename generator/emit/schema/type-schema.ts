// A type expression as a JSON Schema of its JSON form.

import { structsOf } from "../../model/graph.js";
import type { ExtType, MapType, Model, StructDefinition, TupleType, Type, UnionType } from "../../model/model.js";
import { BASE64_CODEC } from "../../parse/document.js";
import { constraintKeywords } from "./constraints.js";
import { refTo, type Schema } from "./schema.js";
import { BYTES_SCHEMA, numberKeySchema, textSchema } from "./text-schemas.js";

/** The schema of a type: a reference where it has a name. */
export function typeSchema(type: Type, model: Model): Schema {
  return type.alias === undefined ? structureSchema(type, model) : refTo(type.alias);
}

/** The schema of a type, whatever alias it was written as. */
export function structureSchema(type: Type, model: Model): Schema {
  switch (type.kind) {
    case "null":
      return { type: "null" };
    case "bool":
      return { type: "boolean" };
    case "int":
      return { type: "integer", ...constraintKeywords(type) };
    case "float":
      return { type: "number", ...constraintKeywords(type) };
    case "str":
      return { type: "string", ...constraintKeywords(type) };
    case "bytes":
      return { ...BYTES_SCHEMA, ...constraintKeywords(type) };
    case "any":
    case "raw":
      return {};
    case "ext":
      return extSchema(type, model);
    case "literal":
      return valuesSchema(type.values);
    case "list":
      return { type: "array", items: typeSchema(type.item, model), ...constraintKeywords(type) };
    case "set":
      return { type: "array", items: typeSchema(type.item, model), ...constraintKeywords(type), uniqueItems: true };
    case "tuple":
      return tupleSchema(type, model);
    case "map":
      return mapSchemaOf(type, model);
    case "union":
      return unionSchema(type, model);
    case "ref":
      return refTo(type.name);
    default:
      return textSchema(type);
  }
}

/** Exactly these values, all of one kind. */
export function valuesSchema(values: readonly (string | number | boolean)[]): Schema {
  const [first] = values;
  const type = typeof first === "number" ? "integer" : (typeof first as "string" | "boolean");
  return first !== undefined && values.length === 1 ? { type, const: first } : { type, enum: values };
}

/** One of several structs, told apart by their tags. By itself a tagged struct may leave its tag out, but not here. */
export function structsSchema(structs: readonly StructDefinition[]): Schema {
  const [first] = structs;
  if (first === undefined) throw new Error("a union without members");
  const oneOf = structs.map(({ name }) => refTo(name));
  if (structs.length === 1) return refTo(first.name);
  if (first.array_like || first.tag_field === null) return { oneOf };
  const isText = typeof first.tag === "string";
  return {
    type: "object",
    properties: { [first.tag_field]: { type: isText ? "string" : "integer" } },
    required: [first.tag_field],
    discriminator: isText ? { propertyName: first.tag_field } : undefined,
    oneOf,
  };
}

/** JSON has extension types only through a codec, which may make of them what it likes. */
function extSchema({ name, code }: ExtType, model: Model): Schema {
  const codec = model.workspace.ext.find((ext) => ext.name === name)?.codec;
  if (codec === BASE64_CODEC) return { description: `The bytes of the extension type ${name}.`, ...BYTES_SCHEMA };
  if (codec !== undefined) return { description: `The JSON form that the codec of ${name} has.` };
  return { description: `MessagePack extension type ${name}, code ${code}, which has no JSON form.`, not: {} };
}

function tupleSchema({ items }: TupleType, model: Model): Schema {
  return { type: "array", ...closedItems(items.map((item) => typeSchema(item, model))) };
}

/** An array of exactly these items. */
function closedItems(prefixItems: readonly Schema[]): Schema {
  return { prefixItems, items: false, minItems: prefixItems.length, maxItems: prefixItems.length };
}

function mapSchemaOf(type: MapType, model: Model): Schema {
  return {
    type: "object",
    propertyNames: keySchema(type.key, model),
    additionalProperties: typeSchema(type.value, model),
    ...constraintKeywords(type),
  };
}

/** The schema of keys, which are text; undefined for any text. */
function keySchema(key: Type, model: Model): Schema | undefined {
  if (key.kind === "str" && key.alias === undefined && Object.keys(constraintKeywords(key)).length === 0)
    return undefined;
  const definition = key.kind === "ref" ? model.definitions.get(key.name) : undefined;
  const values = key.kind === "literal" ? key.values : definition?.kind === "enum" ? definition.values : [];
  if (typeof values[0] === "number") return valuesSchema(values.map(String));
  return numberKeySchema(key) ?? typeSchema(key, model);
}

/** Members side by side; two structs or more are one member, which their tag decides. */
function unionSchema({ members }: UnionType, model: Model): Schema {
  const named = members.filter((member) => structsOf(member, model).length > 0);
  const structs = named.length > 1 ? structsSchema(named.flatMap((member) => structsOf(member, model))) : null;
  const anyOf = members.flatMap((member) => {
    if (structs === null || !named.includes(member)) return [typeSchema(member, model)];
    return member === named[0] ? [structs] : [];
  });
  const [only] = anyOf;
  return only !== undefined && anyOf.length === 1 ? only : { anyOf };
}
