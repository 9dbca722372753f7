// Contracts as the text of a contract file.

import { numberText, writeYaml, type YamlValue } from "../parse/write-yaml.js";
import type { Json } from "../text/json.js";
import type { Contract, IndexAnnotations, IndexField } from "./entry.js";

/** A contract file before it is text. */
export interface ContractFile {
  readonly doc?: string;
  readonly use: readonly string[];
  readonly contracts: readonly Contract[];
}

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

function definitionOf(contract: Contract): YamlValue {
  const { type, kind } = contract;
  const annotations = annotationsOf(contract);
  if (kind === "alias" && annotations.size === 0 && contract.stability === undefined) return { expression: type ?? "" };
  return new Map([...annotations, ...entries({ stability: contract.stability }), ...bodyOf(contract)]);
}

function annotationsOf({ doc, title, deprecated, renamed_from }: IndexAnnotations): Entries {
  return entries({ doc, title, deprecated, renamed_from });
}

function bodyOf(contract: Contract): Entries {
  const { reserved, tag_field } = contract;
  switch (contract.kind) {
    case "alias":
      return entries({ type: { expression: contract.type ?? "" } });
    case "enum":
      return entries({ enum: contract.values ?? [], reserved });
    case "union":
      return entries({ union: contract.members ?? [], tag_field });
    case "patch":
      return entries({ patch_of: contract.patch_of });
    case "struct":
      return structBody(contract);
  }
}

function structBody(contract: Contract): Entries {
  const { purpose, mode, array_like, omit_defaults, tag, tag_field, position, persisted, reserved } = contract;
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
    fields: new Map(fields),
    rules,
    reserved,
  });
}

function fieldKey({ name, unset }: IndexField): string {
  return unset ? `${name}?` : name;
}

/** In the short form if the field says no more than its type and default. */
function fieldOf(field: IndexField): YamlValue {
  const { type, wire, name, accept } = field;
  const rest = new Map([
    ...entries({ name: wire === name ? undefined : wire, accept: accept?.length === 0 ? undefined : accept }),
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
