// The keys of the contract language, as its own schema lists them: tables of them, and which of them a contract uses.

import { parse } from "yaml";
import { constraintRow } from "../../generator/model/constraints.js";
import { expectedBy } from "../../generator/parse/describe.js";
import { asSchema, keysOf } from "../../generator/parse/shape-at.js";
import type { Schema } from "../../generator/parse/schema-builders.js";
import { CONSTRAINT_KEYS, DEFINITION_KEYS, SHAPE_SCHEMA } from "../../generator/parse/shape-schema.js";
import { WORKSPACE_SCHEMA } from "../../generator/parse/workspace-schema.js";

/** A key of the language. Keys that may stand in several places and mean the same there are one key of one group. */
export interface LanguageKey {
  readonly group: string;
  readonly key: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

type Place = keyof typeof PLACES;

/** Where keys may stand. */
const PLACES = {
  workspace: WORKSPACE_SCHEMA,
  openapi: definitionIn(WORKSPACE_SCHEMA, "openapi"),
  ext: definitionIn(WORKSPACE_SCHEMA, "ext"),
  module: SHAPE_SCHEMA,
  options: asSchema(asSchema(SHAPE_SCHEMA["properties"])["defaults"]),
  alias: definitionIn(SHAPE_SCHEMA, "alias"),
  enum: definitionIn(SHAPE_SCHEMA, "enum"),
  struct: definitionIn(SHAPE_SCHEMA, "struct"),
  union: definitionIn(SHAPE_SCHEMA, "union"),
  patch: definitionIn(SHAPE_SCHEMA, "patch"),
  field: definitionIn(SHAPE_SCHEMA, "long_field"),
  rule: definitionIn(SHAPE_SCHEMA, "rule"),
  table: definitionIn(SHAPE_SCHEMA, "table_options"),
} as const;

const DEFINITIONS: readonly Place[] = ["alias", "enum", "struct", "union", "patch"];

/** `owner` and the like: any key that starts so is the user's own. */
const VENDOR = "x-…";

/** Every key of the language, in the order of its schema. */
export const LANGUAGE_KEYS: readonly LanguageKey[] = uniqueKeys();

function uniqueKeys(): readonly LanguageKey[] {
  const keys = new Map<string, LanguageKey>();
  for (const place of Object.keys(PLACES) as Place[]) {
    const { properties, required = [] } = PLACES[place] as {
      readonly properties?: Schema;
      readonly required?: unknown;
    };
    for (const [key, schema] of Object.entries(asSchema(properties))) {
      const group = groupOf(place, key);
      const isRequired = (required as readonly string[]).includes(key);
      if (!keys.has(`${group}.${key}`))
        keys.set(`${group}.${key}`, { group, key, isRequired, schema: resolved(schema) });
    }
  }
  const schema = asSchema(Object.values(asSchema(SHAPE_SCHEMA["patternProperties"]))[0]);
  return [...keys.values(), { group: "definition", key: VENDOR, schema, isRequired: false }];
}

/** The group of a key at a place: constraints, options of structs and what all definitions have are groups of their own. */
function groupOf(place: Place, key: string): string {
  if (key.startsWith("x-")) return "definition";
  if ((place === "alias" || place === "field") && constraintRow(key) !== undefined) return "constraint";
  if (place === "struct" && keysOf(PLACES.options).includes(key)) return "options";
  const isShared = DEFINITIONS.every((definition) => keysOf(PLACES[definition]).includes(key));
  return isShared && DEFINITIONS.includes(place) ? "definition" : place;
}

/** The keys that a contract or workspace file uses, as `group.key`. */
export function keysUsedIn(text: string): readonly string[] {
  const file = asSchema(parse(text));
  const used: string[] = [];
  const note = (place: Place, value: unknown): Schema => {
    const mapping = asSchema(value);
    for (const key of Object.keys(mapping)) used.push(`${groupOf(place, key)}.${key.startsWith("x-") ? VENDOR : key}`);
    return mapping;
  };
  if (file["tessera"] !== undefined) {
    note("workspace", file);
    note("openapi", file["openapi"]);
    for (const ext of Object.values(asSchema(file["ext"]))) note("ext", ext);
    return used;
  }
  note("module", file);
  note("options", file["defaults"]);
  for (const definition of Object.values(asSchema(file["types"]))) {
    const kind = Object.entries(DEFINITION_KEYS).find(([key]) => asSchema(definition)[key] !== undefined)?.[1];
    if (kind === undefined) continue;
    const { fields, rules, table, type } = note(kind as Place, definition);
    note("table", table);
    used.push(...constraintsIn(type));
    for (const field of Object.values(asSchema(fields))) {
      if (typeof field === "object") note("field", field);
      used.push(...constraintsIn(typeof field === "object" ? asSchema(field)["type"] : field));
    }
    for (const rule of Object.values(asSchema(rules))) note("rule", rule);
  }
  return used;
}

/** The constraints in a type expression. */
function constraintsIn(expression: unknown): readonly string[] {
  if (typeof expression !== "string") return [];
  const used = CONSTRAINT_KEYS.filter((key) => new RegExp(`[(,] ?${key}=`).test(expression));
  return used.map((key) => `constraint.${key}`);
}

/** Where an example of a key is; null if there is none. */
export type ExampleOf = (key: string) => string | null;

/** A Markdown table of the keys of a group, each with a link to its example. */
export function keyTable(group: string, exampleOf: ExampleOf): string {
  const keys = LANGUAGE_KEYS.filter((one) => one.group === group);
  if (keys.length === 0) throw new Error(`there is no group of keys ${group}`);
  const isConstraint = group === "constraint";
  const head = isConstraint ? ["key", "for", "meaning"] : ["key", "value", "meaning"];
  const rows = keys.map(({ key, schema, isRequired }) => {
    const link = exampleOf(`${group}.${key}`);
    const name = link === null ? `\`${key}\`` : `[\`${key}\`](${link})`;
    const description = String(schema["description"]).replaceAll("|", "\\|");
    const middle = isConstraint ? fitsOf(key) : expectedBy(schema).replaceAll(/"([\w.-]+)"/g, "`$1`");
    return [name, middle, isRequired ? `${description} Required.` : description];
  });
  return `${[head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}

function fitsOf(key: string): string {
  const row = constraintRow(key);
  if (row === undefined) throw new Error(`there is no constraint ${key}`);
  return row.fits.map((kind) => `\`${kind}\``).join(" ");
}

function definitionIn(schema: Schema, name: string): Schema {
  return asSchema(asSchema(schema["$defs"])[name]);
}

function resolved(schema: unknown): Schema {
  const { $ref, ...own } = asSchema(schema);
  if (typeof $ref !== "string") return own;
  const name = $ref.slice("#/$defs/".length);
  return { ...definitionIn(SHAPE_SCHEMA, name), ...definitionIn(WORKSPACE_SCHEMA, name), ...own };
}
