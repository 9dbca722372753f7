// A case's schema as contract YAML, the way a user would have to write it.

import { stringify } from "yaml";
import { renamed } from "../../../generator/model/wire-names.js";
import type { Rename } from "../../../generator/parse/document.js";
import { contractDefault, hasDefault, hasStandIn } from "./defaults.js";
import {
  type Case,
  type CaseField,
  type CaseSchema,
  type CaseStruct,
  type CaseType,
  caseText,
  allTypes,
  compound,
  flatFields,
  flatFlags,
  kindOf,
  structTag,
} from "./mini-format.js";

/** What the case needs that the language does not have. */
export class OutsideLanguage extends Error {}

export const ROOT = "CaseRoot";

/** The extension type of a case. */
export const EXT = "of_case";

/** Text of the module `case`, whose type `CaseRoot` is the type of the case. */
export function contractText(testCase: Case): string {
  const { schema } = testCase;
  const ints = needsBigints(testCase) ? "bigint" : "int";
  const isEncoding = /^(encode|to_builtins)/.test(testCase.op);
  const types: { [name: string]: unknown } = {};
  for (const [name, definition] of Object.entries(schema.types ?? {})) {
    types[typeName(name)] =
      definition.kind === "enum"
        ? { enum: definition.members.map(([, value]) => value) }
        : structDefinition(name, definition, { schema, ints, isEncoding });
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
  readonly isEncoding: boolean;
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
  const tag = structTag(name, flags);
  return {
    mode: flags["forbid_unknown_fields"] === true ? "strict" : "compat",
    omit_defaults: flags["omit_defaults"] === true,
    ...(flags["array_like"] === true ? { array_like: true } : {}),
    ...(tag === null ? {} : { tag: tag.tag, tag_field: tag.field }),
    ...(typeof rename === "string" ? { rename } : {}),
    fields: Object.fromEntries(
      flatFields(struct, context.schema).map((field) => fieldDefinition(field, { ...context, rename })),
    ),
  };
}

/** A default the language lacks makes a field that may be unset where values are read, and a required one where they are written. */
function fieldDefinition(field: CaseField, context: Context & { rename: unknown }): readonly [string, object] {
  const name = propertyName(field.name);
  const standsIn = hasStandIn(field, context.schema);
  const isUnset = mentions(field.type, "unset") || (standsIn && !context.isEncoding);
  const given = hasDefault(field) && !isUnset ? contractDefault(field, context.schema) : null;
  const wire = wireName(field, name, context.rename);
  const type = expression(field.type, context.ints);
  return [isUnset ? `${name}?` : name, { type, ...(given === null ? {} : { default: given.value }), ...wire }];
}

/** The wire name, where it is not what the language would make of the property. */
function wireName(field: CaseField, name: string, rename: unknown): { name?: string } {
  const isOwn =
    field.name_override === undefined && name === field.name && (rename === undefined || typeof rename === "string");
  return isOwn ? {} : { name: wireNameOf(field, rename) };
}

/** The name of a field on the wire. */
export function wireNameOf(field: CaseField, rename: unknown): string {
  if (field.name_override !== undefined) return field.name_override;
  if (typeof rename === "string") return renamed(field.name, rename as Rename);
  const mapped = new Map<string, unknown>(Object.entries(rename ?? {})).get(field.name);
  return typeof mapped === "string" ? mapped : field.name;
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
  if (t === "bytearray") return `bytes${constraints(given)}`;
  if (t === "list" || t === "set" || t === "vartuple" || t === "frozenset") {
    return `${RENAMED[t] ?? t}[${inner(given.item)}]${constraints(given)}`;
  }
  // Keys of any kind are written as text wherever the language has a map for them.
  if (t === "dict")
    return `map[${inner(kindOf(given.key ?? "any") === "any" ? "str" : given.key)}, ${inner(given.value)}]${constraints(given)}`;
  if (t === "tuple") return `tuple[${(given.items ?? []).map(inner).join(", ")}]`;
  if (t === "literal") return (given.values ?? []).map((value) => valueText(value)).join(" | ");
  if (t === "ext") return `ext[${EXT}]`;
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
  const valueOf = (key: string): unknown => (type["t"] === "float" ? asFloat(type[key]) : type[key]);
  return given.length === 0 ? "" : `(${given.map((key) => `${key}=${valueText(valueOf(key))}`).join(", ")})`;
}

function valueText(value: unknown): string {
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}

function asFloat(value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}

function mentions(type: CaseType, kind: string): boolean {
  return (
    kindOf(type) === kind || (kindOf(type) === "union" && (compound(type).of ?? []).some((one) => mentions(one, kind)))
  );
}

/** Whether the case holds an integer that a JavaScript number does not: in a value, in a string, as lax mode reads them, or as a bound. */
export function needsBigints(testCase: Case): boolean {
  if (caseText(testCase).includes('"$int"') || [...allTypes(testCase.schema)].some(isAtTheEnd)) return true;
  const { hex = "", text, value } = testCase.input ?? {};
  const given = text ?? (value === undefined ? Buffer.from(hex, "hex").toString("latin1") : caseText(value));
  return /(?<![\d.eE+-]|\.\d*)-?[1-9]\d{15,}(?![\d.eE])/.test(given) || hasWideHeader(hex, testCase.op);
}

/** Whether a bound lies at the last integer of an `int`: what `gt` and `lt` leave may be beyond it. */
function isAtTheEnd(type: CaseType): boolean {
  const { t, gt, lt } = compound(type);
  return t === "int" && [gt, lt].some((bound) => Math.abs(Number(bound)) >= Number.MAX_SAFE_INTEGER);
}

/** Whether MessagePack input has a 64-bit integer header anywhere. */
function hasWideHeader(hex: string, op: string): boolean {
  return op === "decode_msgpack" && /^(?:..)*?(?:cf|d3)/.test(hex);
}
