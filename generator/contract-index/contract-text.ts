// Contracts as the text of a contract file.

import { numberText, writeYaml, type YamlValue } from "../parse/write-yaml.js";
import { isRow } from "../parse/table-options.js";
import type { Json, JsonObject } from "../text/json.js";
import type { Contract, IndexAnnotations, IndexField } from "./entry.js";

/** A contract file before it is text. */
export interface ContractFile {
  readonly doc?: string;
  readonly use: readonly string[];
  readonly contracts: readonly TextContract[];
}

/** A contract, with what the index does not say of it. */
export type TextContract = Omit<Contract, "fields"> & TextAnnotations & { readonly fields?: readonly TextField[] };

/** A field, with what the index does not say of it. */
export type TextField = IndexField & TextAnnotations;

/** What a contract or field says to its readers. */
export type TextAnnotations = IndexAnnotations & {
  readonly examples?: readonly Json[];
  /** Keys that start with `x-`. */
  readonly vendor?: { readonly [key: string]: Json };
};

/** The text of a contract file. A struct has the fields of its base as its own; a patch is that of its struct. */
export function contractText({ doc, use, contracts }: ContractFile): string {
  const head = entries({ doc, use: use.length === 0 ? undefined : use });
  const definitions = contracts.map((contract) => writeYaml(new Map([[contract.name, definitionOf(contract)]])));
  const types = definitions.map((text) => text.replaceAll(/^(?=.)/gm, "  ")).join("\n");
  const start = head.size === 0 ? "" : `${writeYaml(head)}\n`;
  return `${start}types:${definitions.length === 0 ? " {}" : ""}\n${types}`;
}

type Entries = Map<string, YamlValue>;

/** The keys that are there. */
function entries(keys: { readonly [key: string]: YamlValue | undefined }): Entries {
  return new Map(Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

function definitionOf(contract: TextContract): YamlValue {
  const { kind } = contract;
  const annotations = annotationsOf(contract);
  const isPlain = annotations.size === 0 && contract.stability === undefined && contract.arrow === undefined;
  if (kind === "alias" && isPlain) return { expression: partOf(contract, "type") };
  return new Map([...annotations, ...entries({ stability: contract.stability }), ...bodyOf(contract)]);
}

function annotationsOf({ doc, title, examples, deprecated, renamed_from, vendor = {} }: TextAnnotations): Entries {
  const own = entries({ doc, title, examples: examples?.map(valueOf), deprecated, renamed_from });
  return new Map([...own, ...Object.entries(vendor).map(([key, value]) => [key, valueOf(value)] as const)]);
}

/** Any JSON as it is written in YAML. */
function valueOf(value: Json): YamlValue {
  if (typeof value !== "object" || value === null) return value;
  if (isArray(value)) return value.map(valueOf);
  const members = Object.entries(value).flatMap(([key, one]) =>
    one === undefined ? [] : [[key, valueOf(one)] as const],
  );
  return new Map(members);
}

function isArray(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}

function bodyOf(contract: TextContract): Entries {
  const { reserved, tag_field } = contract;
  switch (contract.kind) {
    case "alias":
      return entries({ type: { expression: partOf(contract, "type") }, arrow: contract.arrow });
    case "enum":
      return entries({ enum: partOf(contract, "values"), reserved });
    case "union":
      return entries({ union: partOf(contract, "members"), tag_field });
    case "patch":
      return entries({ patch_of: contract.patch_of });
    case "struct":
      return structBody(contract);
  }
}

/** What every contract of its kind has. */
function partOf<K extends "type" | "values" | "members">(contract: TextContract, key: K): NonNullable<TextContract[K]> {
  const part = contract[key];
  if (part === undefined) throw new Error(`${contract.name} is to be written as ${contract.kind}, but has no ${key}`);
  return part;
}

function structBody(contract: TextContract): Entries {
  const { purpose, mode, array_like, omit_defaults, tag, tag_field, position, persisted, reserved, arrow } = contract;
  const fields = (contract.fields ?? []).map((field) => [fieldKey(field), fieldOf(field)] as const);
  const rules = contract.rules?.map(({ expr, message }) => entries({ expr, message }));
  return entries({
    kind: purpose,
    mode,
    array_like,
    omit_defaults,
    tag,
    tag_field,
    position,
    persisted,
    table: tableOf(contract),
    arrow,
    fields: new Map(fields),
    rules,
    reserved,
  });
}

/** Structs that would be tables because of what they are for, and are none, say so. */
function tableOf({ table, purpose }: TextContract): YamlValue | undefined {
  if (table !== undefined) return entries({ name: table.name, key: table.key });
  return isRow(purpose) ? false : undefined;
}

function fieldKey({ name, unset }: TextField): string {
  return unset ? `${name}?` : name;
}

/** In the short form if the field says no more than its type and default. */
function fieldOf(field: TextField): YamlValue {
  const { type, wire, name, accept } = field;
  const rest = new Map([
    ...entries({
      name: wire === name ? undefined : wire,
      accept: accept?.length === 0 ? undefined : accept,
      arrow: field.arrow,
    }),
    ...annotationsOf(field),
  ]);
  const made = field.default;
  if (rest.size > 0) {
    return new Map([...entries({ type: { expression: type }, default: yamlOf(made) }), ...rest]);
  }
  return { expression: made === undefined ? type : `${type} = ${shortDefault(made)}` };
}

function shortDefault(value: Json): string {
  if (typeof value === "number") return numberText(value);
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}

/** A default is a scalar, or an empty list or map. */
function yamlOf(value: Json | undefined): YamlValue | undefined {
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? [] : new Map();
}
