// Contracts as JSON, a text each, with what a decoder has to know of them and nothing else, and back.

import type { Expression } from "../../model/cel/expression.js";
import type {
  AliasDefinition,
  Definition,
  EnumDefinition,
  Field,
  Model,
  Rule,
  StructDefinition,
  UnionDefinition,
} from "../../model/model.js";

/** Each definition of a model as JSON, in the order of their names. */
export function contractTexts({ definitions }: Pick<Model, "definitions">): readonly string[] {
  const sorted = [...definitions.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.map((one) => JSON.stringify(slimDefinition(one), numberAsText));
}

/** The definitions that `contractTexts` wrote, by name. They have no docs, and stand nowhere. */
export function definitionsOf(texts: readonly string[]): ReadonlyMap<string, Definition> {
  const slim = texts.map((text) => JSON.parse(text, textAsNumber) as SlimDefinition);
  return new Map(slim.map((one) => [one.name, fullDefinition(one)]));
}

type SlimDefinition =
  | Pick<AliasDefinition, "kind" | "name" | "module" | "type">
  | Pick<EnumDefinition, "kind" | "name" | "module" | "values">
  | Pick<UnionDefinition, "kind" | "name" | "module" | "members">
  | SlimStruct;
type SlimStruct = ReturnType<typeof slimStruct>;
type SlimField = ReturnType<typeof slimField>;

function slimDefinition(definition: Definition): SlimDefinition {
  const { name, module } = definition;
  switch (definition.kind) {
    case "alias":
      return { kind: definition.kind, name, module, type: definition.type };
    case "enum":
      return { kind: definition.kind, name, module, values: definition.values };
    case "union":
      return { kind: definition.kind, name, module, members: definition.members };
    case "struct":
      return slimStruct(definition);
  }
}

// Properties that most structs and fields have alike are left out, and come back with `fullStruct` and `fullField`.

function slimStruct({
  kind,
  name,
  module,
  mode,
  array_like,
  omit_defaults,
  tag,
  tag_field,
  layout,
  rules,
  purpose,
}: StructDefinition) {
  return {
    kind,
    name,
    module,
    ...(mode === "strict" ? {} : { mode }),
    ...(array_like ? { array_like } : {}),
    ...(omit_defaults ? {} : { omit_defaults }),
    ...(tag === null ? {} : { tag, tag_field }),
    ...(purpose === null ? {} : { purpose }),
    layout: layout.map((field) => (field === null ? null : slimField(field))),
    ...(rules.length === 0 ? {} : { rules: rules.map(slimRule) }),
  };
}

function slimField({ name, wire, type, presence, accept, default: given }: Field) {
  return {
    name,
    ...(wire === name ? {} : { wire }),
    type,
    ...(presence === "required" ? {} : { presence }),
    ...(accept.length === 0 ? {} : { accept }),
    ...(given === undefined ? {} : { default: given }),
  };
}

function slimRule({ expr, message, test }: Rule) {
  return { expr, message, test: slimExpression(test) };
}

/** An evaluator asks for the kind of the first part, and for nothing else that was found out about an expression. */
function slimExpression(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(slimExpression);
  if (typeof value !== "object" || value === null) return value;
  const { parts, fallible: _, reads: __, ...form } = value as Partial<Expression> & object;
  const entries = Object.entries(form).map(([key, part]) => [key, slimExpression(part)]);
  const [first] = parts ?? [];
  return Object.fromEntries([...entries, ...(first === undefined ? [] : [["parts", [{ kind: first.kind }]]])]);
}

function fullDefinition(slim: SlimDefinition): Definition {
  const known = { vendor: {}, stability: "stable" };
  return { ...known, ...(slim.kind === "struct" ? fullStruct(slim) : slim) } as unknown as Definition;
}

function fullStruct(slim: SlimStruct): object {
  const layout = slim.layout.map((field) => (field === null ? null : fullField(field)));
  const usual = { mode: "strict", array_like: false, omit_defaults: true, tag: null, tag_field: null };
  const rules = (slim.rules ?? []).map((rule) => ({ ...rule, test: fullExpression(rule.test) }));
  return {
    ...usual,
    purpose: null,
    patch_of: null,
    ...slim,
    layout,
    fields: layout.flatMap((one) => one ?? []),
    rules,
  };
}

function fullField(slim: SlimField): object {
  return { wire: slim.name, presence: "required", accept: [], vendor: {}, ...slim };
}

function fullExpression(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fullExpression);
  if (typeof value !== "object" || value === null || !("kind" in value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, key === "parts" ? part : fullExpression(part)]);
  return { parts: [], ...Object.fromEntries(entries) } as unknown;
}

/** How tables store values is left out. JSON has no integers beyond those of JavaScript, and no infinities. */
function numberAsText(key: string, value: unknown): unknown {
  if (STORAGE.has(key)) return undefined;
  if (typeof value === "bigint") return { [INTEGER]: String(value) };
  return typeof value === "number" && !Number.isFinite(value) ? { [FLOAT]: String(value) } : value;
}

function textAsNumber(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { [INTEGER]: integer, [FLOAT]: float } = value as { readonly [key: string]: string | undefined };
  if (integer !== undefined) return BigInt(integer);
  return float === undefined ? value : Number(float);
}

const STORAGE: ReadonlySet<string> = new Set(["arrow", "narrowed_from", "sized"]);
const INTEGER = "$integer";
const FLOAT = "$float";
