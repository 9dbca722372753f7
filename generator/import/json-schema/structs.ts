// Schemas of objects as structs, with the properties of everything that `allOf` puts together.

import type { IndexField } from "../../contract-index/entry.js";
import type { Json } from "../../text/json.js";
import { Names } from "../names.js";
import { below, type Files, isObject, type Place, type Schema } from "./place.js";
import { target } from "./tags.js";

/** The parts of a schema that `allOf` puts together, itself first; itself alone if it is of one part. */
export function partsOf(place: Place, files: Files): readonly Place[] {
  return collect(place, files, new Set());
}

function collect(place: Place, files: Files, seen: Set<string>): readonly Place[] {
  const here = target(place, files);
  const key = `${here.file}#${here.pointer}`;
  if (seen.has(key) || typeof here.schema === "boolean") return [];
  seen.add(key);
  const all: unknown = here.schema["allOf"];
  const parts = Array.isArray(all) ? all.map((_, i) => below(here, ["allOf", i], here.name)) : [];
  return [here, ...parts.flatMap((part) => collect(part, files, seen))];
}

/** True if a schema has properties of its own or by what it puts together. */
export function isStruct(place: Place, files: Files): boolean {
  if (typeof place.schema === "boolean" || "$ref" in place.schema) return false;
  return partsOf(place, files).some(({ schema }) => typeof schema !== "boolean" && isObject(schema["properties"]));
}

/** A property before it is a field. */
export interface Property {
  readonly key: string;
  readonly place: Place;
  readonly required: boolean;
}

/** The properties of a struct, in order. */
export function propertiesOf(place: Place, files: Files): readonly Property[] {
  const parts = partsOf(place, files);
  const required = new Set(parts.flatMap(({ schema }) => textsIn(schema, "required")));
  const found = new Map<string, Property>();
  for (const part of parts) {
    const own = typeof part.schema === "boolean" ? undefined : part.schema["properties"];
    for (const key of isObject(own) ? Object.keys(own) : []) {
      const at = below(part, ["properties", key], `${place.name} ${key}`);
      if (!found.has(key)) found.set(key, { key, place: at, required: required.has(key) });
    }
  }
  return [...found.values()];
}

/** True if a schema takes no properties but its own. */
export function isClosed(place: Place, files: Files): boolean {
  return partsOf(place, files).some(({ schema }) => {
    if (typeof schema === "boolean") return false;
    return schema["additionalProperties"] === false || schema["unevaluatedProperties"] === false;
  });
}

/** Fields of properties; `typeOf` makes their types. */
export function fieldsOf(properties: readonly Property[], typeOf: (place: Place) => string): readonly IndexField[] {
  const names = new Names();
  return properties.map(({ key, place, required }) => {
    const schema: Schema = typeof place.schema === "boolean" ? {} : place.schema;
    const made = required ? undefined : defaultOf(schema["default"]);
    return {
      name: names.field(key),
      wire: key,
      type: typeOf(place),
      required,
      nullable: false,
      unset: !required && made === undefined,
      ...(made === undefined ? {} : { default: made }),
      ...annotationsOf(schema),
    };
  });
}

/** What a schema says to its readers. */
export function annotationsOf({ description, deprecated }: Schema): {
  readonly doc?: string;
  readonly deprecated?: string;
} {
  return {
    ...(typeof description === "string" && description.trim() !== "" ? { doc: description.trim() } : {}),
    ...(deprecated === true ? { deprecated: "deprecated where it was imported from" } : {}),
  };
}

/** A scalar, or an empty list or object. */
function defaultOf(value: unknown): Json | undefined {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value as Json;
  if (Array.isArray(value)) return value.length === 0 ? [] : undefined;
  return isObject(value) && Object.keys(value).length === 0 ? {} : undefined;
}

function textsIn(schema: Schema | boolean, key: string): readonly string[] {
  const list: unknown = typeof schema === "boolean" ? undefined : schema[key];
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}
