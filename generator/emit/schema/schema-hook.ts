// The user's own metadata in schemas: a function of theirs sees every schema and may add `x-*` keys to it, and nothing else, so that a
// schema goes on to say what the decoders do.

import { positionOf } from "../../../runtime/text/position.js";
import type { Definition } from "../../model/model.js";
import type { Json } from "../../text/json.js";
import { isSchema, type Schema } from "./schema.js";

/** What a hook is told of the definition that a schema is of. */
export interface HookedDefinition {
  readonly name: string;
  readonly module: string;
  readonly kind: Definition["kind"];
}

/** The function that `schema_hook` names: returns the schema it is given, with `x-*` keys of its own anywhere in it. */
export type SchemaHook = (schema: Schema, definition: HookedDefinition) => unknown;

/** A hook that throws, or returns something else than the schema and metadata. */
export class SchemaHookError extends Error {
  override readonly name = "SchemaHookError";
}

/**
 * The schema with what the hook adds.
 * @throws {SchemaHookError} when the hook throws, or does anything but add metadata
 */
export function hooked(schema: Schema, definition: Definition, hook: SchemaHook): Schema {
  const returned = callHook(hook, structuredClone(schema), definition);
  const fault = faultIn(schema, returned, "the schema");
  if (fault !== null) throw hookError(definition, fault);
  return returned as Schema;
}

function callHook(hook: SchemaHook, schema: Schema, definition: Definition): unknown {
  const { name, module, kind } = definition;
  try {
    return hook(schema, { name, module, kind });
  } catch (error) {
    throw hookError(definition, error instanceof Error ? error.message : String(error));
  }
}

function hookError({ name, span }: Definition, reason: string): SchemaHookError {
  const { line, column } = positionOf(span.source, span.start);
  return new SchemaHookError(`schemaHook failed for ${name} (${span.source.path}:${line}:${column}): ${reason}`);
}

/** What is wrong with the returned value; null if it is `before` with metadata. `place` says where both stand. */
function faultIn(before: Json, after: unknown, place: string): string | null {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return `${place} has ${before.length} items, returned with ${after.length}`;
    return firstOf(before.map((item: Json, i) => faultIn(item, after[i], `${place}[${i}]`)));
  }
  if (!isSchema(before) || !isObject(after)) return Object.is(before, after) ? null : changed(place, after);
  const missing = Object.keys(before).find((key) => !(key in after));
  if (missing !== undefined) return `${place} is returned without ${missing}`;
  const faults = Object.entries(after).map(([key, value]) => {
    const known = before[key];
    return known === undefined ? faultOfNew(key, value, place) : faultIn(known, value, `${place}.${key}`);
  });
  return firstOf(faults);
}

function faultOfNew(key: string, value: unknown, place: string): string | null {
  if (!key.startsWith("x-")) return `${key} is new in ${place}: only keys that start with x- may be added`;
  return isJson(value) ? null : `${key} in ${place} is not JSON data`;
}

function changed(place: string, after: unknown): string {
  return after === undefined ? `${place} is returned as undefined` : `${place} is changed: only keys may be added`;
}

function isJson(value: unknown): value is Json {
  if (Array.isArray(value)) return value.every(isJson);
  if (isObject(value)) return Object.values(value).every(isJson);
  return ["string", "boolean", "bigint"].includes(typeof value) || value === null || Number.isFinite(value);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function firstOf(faults: readonly (string | null)[]): string | null {
  return faults.find((fault) => fault !== null) ?? null;
}
