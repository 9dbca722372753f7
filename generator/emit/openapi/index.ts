// One OpenAPI document with all definitions as components, for tools that want that rather than JSON Schema.

import type { Model } from "../../model/model.js";
import { jsonText } from "../../text/json.js";
import type { EmitOptions, Emitter, OutFile } from "../emitter.js";
import { schemasOf } from "../schema/definition-schemas.js";
import { isSchema, mapSchema, nameInRef, type Schema } from "../schema/schema.js";
import { toOpenApi30 } from "./downgrade.js";

/** The emitter of OpenAPI. */
export const openApi: Emitter = {
  id: "openapi",
  doc: "An OpenAPI document with all types as components",
  plan: (model, options) => [planDocument(model, options)],
};

function planDocument(model: Model, options: EmitOptions = {}): OutFile {
  const { spec = "3.1", title = "Contracts", version = "1" } = model.workspace.openapi ?? {};
  const schemas = [...schemasOf(model, options)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const components = schemas.map(([name, schema]) => {
    const component = componentOf(name, schema, model);
    return [name, spec === "3.0" ? mapSchema(component, toOpenApi30) : component] as const;
  });
  const document = {
    openapi: spec === "3.0" ? "3.0.3" : "3.1.0",
    info: { title, version },
    servers: [{ url: "/" }],
    paths: {},
    components: { schemas: Object.fromEntries(components) },
  };
  return { path: "openapi.json", language: "openapi", origin: null, text: jsonText(document) };
}

/** Tools tell the members of a union by a tag that each of them requires; it may be missing from no message of our encoders. */
function componentOf(name: string, schema: Schema, model: Model): Schema {
  const definition = model.definitions.get(name);
  const tag = definition?.kind === "struct" && !definition.array_like ? definition.tag_field : null;
  const { required = [] } = schema;
  const tagged = tag === null ? schema : withRequired(schema, [tag].concat(required as string[]));
  return mapSchema(tagged, (part) => withComponentRef(withMapping(part, model)));
}

/** The schema with `required` in its place behind the properties. */
function withRequired(schema: Schema, required: readonly string[]): Schema {
  const members = Object.entries(schema).filter(([key]) => key !== "required");
  const at = members.findIndex(([key]) => key === "properties") + 1;
  return Object.fromEntries(members.toSpliced(at, 0, ["required", required]));
}

/** OpenAPI wants to know which tag is which schema, which JSON Schema does not have. */
function withMapping(schema: Schema, model: Model): Schema {
  const { discriminator, oneOf, type: _type, properties: _properties, required: _required, ...rest } = schema;
  if (!isSchema(discriminator) || !Array.isArray(oneOf)) return schema;
  const mapping = oneOf.map((member: Schema): readonly [string, string] => {
    const ref = member["$ref"];
    const definition = typeof ref === "string" ? model.definitions.get(ref.slice(COMPONENTS.length)) : undefined;
    if (typeof ref !== "string" || definition?.kind !== "struct") throw new Error("a member of a union is no struct");
    return [String(definition.tag), ref];
  });
  return { ...rest, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) }, oneOf };
}

const COMPONENTS = "#/components/schemas/";

function withComponentRef(schema: Schema): Schema {
  const name = nameInRef(schema);
  return name === null ? schema : { ...schema, $ref: `${COMPONENTS}${name}` };
}
