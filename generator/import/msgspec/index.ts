import type { Contract, IndexField } from "../../contract-index/entry.js";
import type { Imported, Loss } from "../imported.js";
import { isEnum } from "../expressions.js";
import { Names, toTypeName } from "../names.js";
import type {
  InspectedAlias,
  InspectedDefinition,
  InspectedField,
  InspectedLiteral,
  InspectedModule,
  InspectedStruct,
  InspectedType,
} from "./inspected.js";
import { expressionOf, literalType, type TypeScope } from "./types.js";

/** Contracts of the structs and the named types of a Python module. */
export function contractsOfModule({ doc, definitions, losses }: InspectedModule): Imported {
  const found: Loss[] = [...losses];
  const names = new Map<number, string>();
  const taken = new Names();
  for (const definition of definitions) names.set(definition.ref, taken.type(definition.name));
  const tagFields = new Map(definitions.map((one) => [one.ref, one.kind === "struct" ? one.tag_field : null]));
  const contracts = definitions.map((definition): Contract => {
    const name = nameOf(names, definition.ref);
    const scopeAt = (field: string | null): TypeScope => ({
      nameOf: (ref) => nameOf(names, ref),
      tagFieldOf: (ref) => tagFields.get(ref) ?? null,
      lose: (message) => found.push({ at: field === null ? name : `${name}.${field}`, message }),
    });
    reportNames(definition, definitions, scopeAt(null));
    for (const { field, message } of definition.losses) scopeAt(field).lose(message);
    return { name, module: "imported", ...docOf(definition), ...bodyOf(definition, scopeAt) };
  });
  return { contracts, losses: found, ...(doc === null ? {} : { doc }) };
}

type Scopes = (field: string | null) => TypeScope;
type Body = Omit<Contract, "name" | "module">;

function nameOf(names: ReadonlyMap<number, string>, ref: number): string {
  const name = names.get(ref);
  if (name === undefined) throw new Error(`the inspected module defines nothing of ref ${ref}`);
  return name;
}

/** Says what a contract is called in Python where its own name does not tell. */
function reportNames(one: InspectedDefinition, all: readonly InspectedDefinition[], scope: TypeScope): void {
  const name = toTypeName(one.name);
  const first = all.find((other) => toTypeName(other.name) === name);
  if (first !== undefined && first !== one) {
    scope.lose(`this is ${pythonName(one)}; ${pythonName(first)} has the name ${name}`);
  } else if (one.kind === "struct" && one.generic) {
    scope.lose(`this is ${pythonName(one)}; contracts have no type parameters`);
  }
}

function pythonName({ python, name }: InspectedDefinition): string {
  return python ?? name;
}

function bodyOf(definition: InspectedDefinition, scopeAt: Scopes): Body {
  switch (definition.kind) {
    case "struct":
      return structBody(definition, scopeAt);
    case "enum":
      return valuesBody(definition.values);
    case "alias":
      return aliasBody(definition, scopeAt(null));
  }
}

function docOf(definition: InspectedDefinition): { readonly doc?: string } {
  const doc = definition.doc ?? (definition.kind === "alias" ? definition.type.doc : null) ?? null;
  return doc === null ? {} : { doc };
}

function structBody(struct: InspectedStruct, scopeAt: Scopes): Body {
  const { tag, tag_field, array_like } = struct;
  const holes = struct.fields.flatMap(({ type }, i) => (type.tessera_hole === true ? [i] : []));
  const names = new Names();
  const fields = struct.fields.filter(({ type }) => type.tessera_hole !== true);
  const codes = struct.fields.flatMap(({ type }) => extCodesIn(type));
  return {
    kind: "struct",
    mode: struct.forbid_unknown_fields ? "strict" : "compat",
    ...(tag === null || tag_field === null ? {} : { tag, tag_field }),
    ...(array_like ? { array_like } : {}),
    ...(struct.omit_defaults || array_like ? {} : { omit_defaults: false }),
    fields: fields.map((field) => fieldOf(field, names, scopeAt(field.name))),
    ...(holes.length === 0 ? {} : { reserved: holes }),
    ...(codes.length === 0 ? {} : { ext_codes: Object.fromEntries(codes) }),
  };
}

function fieldOf(field: InspectedField, names: Names, scope: TypeScope): IndexField {
  const { wire, type, required } = field;
  const { doc = null } = type;
  return {
    name: names.field(field.name),
    wire,
    type: expressionOf(type, scope),
    required,
    nullable: false,
    unset: !required && field.default === undefined,
    ...(field.default === undefined ? {} : { default: field.default }),
    ...(doc === null ? {} : { doc }),
  };
}

function valuesBody(values: readonly InspectedLiteral[]): Body {
  return isEnum(values) ? { kind: "enum", values } : { kind: "alias", type: literalType(values) };
}

/** A named union of structs that have tags, an enum, or an alias. */
function aliasBody({ type }: InspectedAlias, scope: TypeScope): Body {
  const { values = [], types = [] } = type;
  if (type.kind === "LiteralType") return valuesBody(values);
  const members = types.flatMap(({ ref }) => (ref === undefined ? [] : [ref]));
  const [first = null] = members.map((member) => scope.tagFieldOf(member));
  const isUnion = members.length > 1 && members.length === types.length;
  if (isUnion && first !== null && members.every((member) => scope.tagFieldOf(member) === first)) {
    return { kind: "union", members: members.map((member) => scope.nameOf(member)), tag_field: first };
  }
  const codes = extCodesIn(type);
  const ext = codes.length === 0 ? {} : { ext_codes: Object.fromEntries(codes) };
  return { kind: "alias", type: expressionOf(type, scope), ...ext };
}

/** Extension types that stand in a type, with their codes. */
function extCodesIn(type: InspectedType): readonly (readonly [name: string, code: number])[] {
  const [, name] = /^ext\[(.*)\]$/.exec(type.tessera_type ?? "") ?? [];
  const parts = [type.item, type.key, type.value, ...(type.items ?? []), ...(type.types ?? [])];
  const inner = parts.flatMap((part) => (part === undefined ? [] : extCodesIn(part)));
  return name === undefined || type.tessera_code === undefined ? inner : [[name, type.tessera_code], ...inner];
}
