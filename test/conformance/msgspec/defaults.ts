// What a Python default becomes: the default of the contract, or, where the language has none, one that the runner stands in for.

import { type CaseField, type CaseSchema, type CaseType, compound } from "./mini-format.js";

/** The default as a contract says it, or null where the language cannot: it does not fit its type, has items, is not finite. */
export function contractDefault(field: CaseField, schema: CaseSchema): { readonly value: unknown } | null {
  switch (field.default_factory) {
    case "list":
    case "set":
      return { value: [] };
    case "dict":
      return { value: {} };
    case undefined:
      return field.default === null && !acceptsNull(field.type) ? null : plainDefault(field.default, schema);
    default:
      return null;
  }
}

/** Whether the field has a default in Python that its contract cannot give. */
export function hasStandIn(field: CaseField, schema: CaseSchema): boolean {
  return hasDefault(field) && contractDefault(field, schema) === null;
}

/** Whether an absent field gets a value. */
export function hasDefault(field: CaseField): boolean {
  if (field.default_factory !== undefined) return true;
  return "default" in field && !(isRecord(field.default) && "$unset" in field.default);
}

/** The default of a field as a tagged value. */
export function taggedDefault(field: CaseField): unknown {
  const { default_factory: factory } = field;
  if (factory === undefined) return field.default;
  if (factory === "list") return [];
  if (factory === "bytearray") return { $bytearray: "" };
  return factory.startsWith("lambda: ") ? JSON.parse(factory.slice("lambda: ".length)) : { [`$${factory}`]: [] };
}

function plainDefault(value: unknown, schema: CaseSchema): { readonly value: unknown } | null {
  if (!isRecord(value)) return { value };
  if (Array.isArray(value)) return value.length === 0 ? { value: [] } : null;
  const [[tag, inner]] = Object.entries(value) as [[string, unknown]];
  const isEmpty = Array.isArray(inner) && inner.length === 0;
  switch (tag) {
    case "$f":
      return Number.isFinite(Number(inner)) ? { value: Number(inner) } : null;
    case "$set":
    case "$frozenset":
    case "$tuple":
      return isEmpty ? { value: [] } : null;
    case "$dict":
      return isEmpty ? { value: {} } : null;
    case "$bytes":
      return { value: Buffer.from(String(inner), "hex").toString("base64") };
    case "$enum":
      return enumDefault(schema, String(inner), new Map(Object.entries(value)).get("name"));
    case "$datetime":
    case "$date":
    case "$time":
    case "$uuid":
    case "$decimal":
      return { value: inner };
    default:
      return null;
  }
}

function enumDefault(schema: CaseSchema, name: string, member: unknown): { readonly value: unknown } | null {
  const definition = schema.types?.[name];
  if (definition?.kind !== "enum") return null;
  const found = definition.members.find(([one]) => one === member);
  return found === undefined ? null : { value: found[1] };
}

function acceptsNull(type: CaseType): boolean {
  const { t, of = [], values = [] } = compound(type);
  return t === "null" || t === "any" || values.includes(null) || of.some(acceptsNull);
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
