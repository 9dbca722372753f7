// A case's schema as contract YAML, the way a user would have to write it.

import { stringify } from "yaml";
import {
  type Case,
  type CaseField,
  type CaseSchema,
  type CaseStruct,
  type CaseType,
  compound,
  flatFields,
  flatFlags,
  kindOf,
} from "./mini-format.js";

/** What the case needs that the language does not have. */
export class OutsideLanguage extends Error {}

export const ROOT = "CaseRoot";

/** Text of the module `case`, whose type `CaseRoot` is the type of the case. */
export function contractText(testCase: Case): string {
  const { schema } = testCase;
  const ints = needsBigints(testCase) ? "bigint" : "int";
  const types: { [name: string]: unknown } = {};
  for (const [name, definition] of Object.entries(schema.types ?? {})) {
    types[typeName(name)] =
      definition.kind === "enum"
        ? { enum: definition.members.map(([, value]) => value) }
        : structDefinition(name, definition, { schema, ints });
  }
  types[ROOT] = { type: expression(schema.type, ints) };
  return stringify(
    { types },
    { aliasDuplicateObjects: false, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 },
  );
}

interface Context {
  readonly schema: CaseSchema;
  readonly ints: string;
}

/** Names of the language: types are capitalised. */
export function typeName(name: string): string {
  const letters = name.replaceAll(/[^A-Za-z0-9]/g, "");
  return `T${letters}`;
}

/** The property that stands for a Python attribute. */
export function propertyName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name)
    ? name
    : `p_${name.toLowerCase().replaceAll(/[^a-z0-9_]/g, "_")}_${name.length}`;
}

function structDefinition(name: string, struct: CaseStruct, context: Context): object {
  const flags = flatFlags(struct, context.schema);
  const { rename } = flags;
  const { tag, tagField } = tagOf(name, flags);
  return {
    mode: flags["forbid_unknown_fields"] === true ? "strict" : "compat",
    omit_defaults: flags["omit_defaults"] === true,
    ...(flags["array_like"] === true ? { array_like: true } : {}),
    ...(tag === undefined ? {} : { tag }),
    ...(tagField === undefined ? {} : { tag_field: tagField }),
    ...(typeof rename === "string" ? { rename } : {}),
    fields: Object.fromEntries(
      flatFields(struct, context.schema).map((field) => fieldDefinition(field, { ...context, rename })),
    ),
  };
}

function tagOf(name: string, flags: { readonly [flag: string]: unknown }): { tag?: unknown; tagField?: unknown } {
  const { tag, tag_field: tagField } = flags;
  if (tag === false || (tag === undefined && tagField === undefined) || tag === null) return {};
  return { tag: tag === true || tag === undefined ? name : tag, ...(tagField === undefined ? {} : { tagField }) };
}

function fieldDefinition(field: CaseField, context: Context & { rename: unknown }): readonly [string, object] {
  const name = propertyName(field.name);
  const isUnset = mentions(field.type, "unset");
  const wire = wireName(field, name, context.rename);
  const rest = { type: expression(field.type, context.ints), ...defaultOf(field), ...wire };
  return [isUnset ? `${name}?` : name, rest];
}

/** The wire name, where it is not what the language would make of the property. */
function wireName(field: CaseField, name: string, rename: unknown): { name?: string } {
  if (field.name_override !== undefined) return { name: field.name_override };
  if (typeof rename === "object" && rename !== null) {
    const renamed = new Map(Object.entries(rename)).get(field.name);
    if (typeof renamed === "string") return { name: renamed };
  }
  if (name === field.name) return {};
  if (typeof rename === "string") throw new OutsideLanguage(`rename of a field called ${field.name}`);
  return { name: field.name };
}

function defaultOf(field: CaseField): { default?: unknown } {
  if (field.default_factory === "list" || field.default_factory === "set") return { default: [] };
  if (field.default_factory === "dict") return { default: {} };
  if (field.default_factory !== undefined) throw new OutsideLanguage(`default factory ${field.default_factory}`);
  if (!("default" in field) || isUnsetValue(field.default)) return {};
  return { default: plainDefault(field.default) };
}

function isUnsetValue(value: unknown): boolean {
  return typeof value === "object" && value !== null && "$unset" in value;
}

function plainDefault(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    throw new OutsideLanguage("a default that is a list with items");
  }
  const [[tag = "", inner]] = Object.entries(value) as [[string, unknown]];
  if (tag === "$f") return floatDefault(String(inner));
  const empty = Array.isArray(inner) && inner.length === 0;
  if (empty && (tag === "$set" || tag === "$frozenset" || tag === "$tuple")) return [];
  if (empty && tag === "$dict") return {};
  if (tag === "$bytes" || tag === "$bytearray") return Buffer.from(String(inner), "hex").toString("base64");
  if (tag === "$datetime" || tag === "$date" || tag === "$time" || tag === "$uuid" || tag === "$decimal") return inner;
  if (tag === "$enum") throw new OutsideLanguage("a default that is an enum member by name");
  throw new OutsideLanguage(`a default of the form ${tag}`);
}

function floatDefault(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  throw new OutsideLanguage(`a default of ${text}`);
}

const SAME = ["any", "null", "bool", "float", "str", "bytes", "datetime", "date", "time", "uuid", "decimal", "raw"];
const RENAMED: { readonly [kind: string]: string } = {
  timedelta: "duration",
  vartuple: "list",
  frozenset: "set",
  dict: "map",
};

/** A type in the notation of the language. `unset` members are left out: the field's `?` says it. */
export function expression(type: CaseType, ints: string): string {
  const given = compound(type);
  const { t } = given;
  const inner = (part: CaseType | undefined): string => expression(part ?? "any", ints);
  if (t === "int") return ints + constraints(given);
  if (SAME.includes(t)) return t + constraints(given);
  if (t === "timedelta") return "duration";
  if (t === "list" || t === "set" || t === "vartuple" || t === "frozenset") {
    return `${RENAMED[t] ?? t}[${inner(given.item)}]${constraints(given)}`;
  }
  if (t === "dict") return `map[${inner(given.key)}, ${inner(given.value)}]${constraints(given)}`;
  if (t === "tuple") return `tuple[${(given.items ?? []).map(inner).join(", ")}]`;
  if (t === "literal") return (given.values ?? []).map((value) => JSON.stringify(value)).join(" | ");
  if (t === "ref") return typeName(given.name ?? "");
  if (t === "union") {
    const members = (given.of ?? []).filter((member) => kindOf(member) !== "unset");
    return members.map(inner).join(" | ");
  }
  throw new OutsideLanguage(`the type ${t}`);
}

const CONSTRAINTS = ["gt", "ge", "lt", "le", "multiple_of", "pattern", "min_length", "max_length", "tz"];

function constraints(type: { readonly [key: string]: unknown }): string {
  const given = CONSTRAINTS.filter((key) => type[key] !== undefined && type[key] !== null);
  return given.length === 0 ? "" : `(${given.map((key) => `${key}=${JSON.stringify(type[key])}`).join(", ")})`;
}

function mentions(type: CaseType, kind: string): boolean {
  return (
    kindOf(type) === kind || (kindOf(type) === "union" && (compound(type).of ?? []).some((one) => mentions(one, kind)))
  );
}

/** Whether the case holds an integer that a JavaScript number does not. */
export function needsBigints(testCase: Case): boolean {
  if (JSON.stringify(testCase).includes('"$int"')) return true;
  const text = testCase.input?.text ?? "";
  return (
    /(?<![\d.eE+-]|\.\d*)-?[1-9]\d{15,}(?![\d.eE])/.test(text) || hasWideHeader(testCase.input?.hex ?? "", testCase.op)
  );
}

/** Whether MessagePack input has a 64-bit integer header anywhere. */
function hasWideHeader(hex: string, op: string): boolean {
  return op === "decode_msgpack" && /^(?:..)*?(?:cf|d3)/.test(hex);
}
