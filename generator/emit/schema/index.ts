// JSON Schema 2020-12 of the JSON form: a file a module, and all definitions in one bundle that needs no other file.

import { posix } from "node:path";
import type { Model, Module } from "../../model/model.js";
import { jsonText } from "../../text/json.js";
import type { EmitOptions, Emitter, OutFile } from "../emitter.js";
import { schemasOf } from "./definition-schemas.js";
import { mapSchema, nameInRef, type Schema } from "./schema.js";

/** The emitter of JSON Schema. */
export const jsonSchema: Emitter = {
  id: "json-schema",
  doc: "JSON Schema 2020-12, a file a module and all in one bundle",
  plan: planSchemas,
};

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
/** Ends unlike the files of modules, any of which may be called bundle. */
const BUNDLE = "bundle.json";
/** Nothing is ever found there: `.invalid` is kept for that. */
const BASE = "https://contracts.invalid/";

function planSchemas(model: Model, options: EmitOptions = {}): OutFile[] {
  const schemas = schemasOf(model, options);
  const modules = model.modules.map((module) => moduleFile(module, model, schemas));
  const all = [...schemas].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const bundle = { $schema: DIALECT, $id: idOf(BUNDLE, model), $defs: Object.fromEntries(all) };
  return [...modules, out(BUNDLE, null, bundle)];
}

function moduleFile(module: Module, model: Model, schemas: ReadonlyMap<string, Schema>): OutFile {
  const definitions = module.definitions.map(({ name }) => {
    const schema = schemas.get(name);
    if (schema === undefined) throw new Error(`no schema of ${name}`);
    return [name, mapSchema(schema, (part) => withRefFrom(module, part, model))] as const;
  });
  const document: Schema = {
    $schema: DIALECT,
    $id: idOf(fileOf(module.name), model),
    description: module.doc?.trim(),
    ...(module.vendor as Schema),
    $defs: Object.fromEntries(definitions),
  };
  return out(fileOf(module.name), module.library ? module.name : module.path, document);
}

/** A definition of another module is found in the file beside this one. */
function withRefFrom(from: Module, schema: Schema, model: Model): Schema {
  const name = nameInRef(schema);
  const to = name === null ? undefined : model.definitions.get(name)?.module;
  if (name === null || to === undefined || to === from.name) return schema;
  return { ...schema, $ref: `${posix.relative(posix.dirname(from.name), fileOf(to))}#/$defs/${name}` };
}

function idOf(file: string, { workspace }: Model): string {
  const { schema_base = BASE } = workspace;
  return `${schema_base}${schema_base.endsWith("/") ? "" : "/"}${file}`;
}

function fileOf(module: string): string {
  return `${module}.schema.json`;
}

function out(file: string, origin: string | null, document: Schema): OutFile {
  return { path: `schema/${file}`, language: "json", origin, text: jsonText(document) };
}
