import type { Imported } from "../imported.js";
import { below, type Files, isObject, rootOf } from "./place.js";
import { SchemaImporter } from "./schema-importer.js";
import { annotationsOf } from "./structs.js";

/** Contracts of JSON Schemas (drafts 4 to 2020-12): of each file's root and of all its definitions. */
export function importJsonSchema(files: Files): Imported {
  const importer = new SchemaImporter(files);
  const roots = [...files.keys()].map((file) => rootOf(file, files));
  for (const root of roots) importer.noteTags(root);
  for (const root of roots) {
    if (typeof root.schema === "boolean" || saysMoreThanDefinitions(root.schema)) importer.define(root);
    for (const key of ["$defs", "definitions"]) {
      const definitions = typeof root.schema === "boolean" ? undefined : root.schema[key];
      if (!isObject(definitions)) continue;
      for (const name of Object.keys(definitions)) importer.define(below(root, [key, name], name));
    }
  }
  return importer.imported();
}

/** Contracts of the schemas under `components` of OpenAPI 3, or under `definitions` of Swagger 2. */
export function importOpenapi(file: string, document: unknown): Imported {
  const files: Files = new Map([[file, document]]);
  const importer = new SchemaImporter(files);
  const root = rootOf(file, files);
  const places = [["components", "schemas"], ["definitions"]].map((path) => below(root, path, ""));
  const all = places.flatMap((place) => {
    const names = typeof place.schema === "boolean" ? [] : Object.keys(place.schema);
    return names.map((name) => below(place, [name], name));
  });
  for (const place of all) importer.noteTags(place);
  for (const place of all) importer.define(place);
  const info = isObject(document) && isObject(document["info"]) ? document["info"] : {};
  return { ...importer.imported(), ...annotationsOf(info) };
}

function saysMoreThanDefinitions(schema: { readonly [keyword: string]: unknown }): boolean {
  return ["type", "properties", "$ref", "anyOf", "oneOf", "allOf", "enum", "const"].some((key) => key in schema);
}
