import type { Contract, IndexField } from "../../contract-index/entry.js";
import type { Imported, Loss } from "../imported.js";
import { isEnum } from "../json-schema/expressions.js";
import { Names } from "../names.js";
import type { InspectedField, InspectedModule, InspectedStruct, InspectedType } from "./inspected.js";
import { expressionOf, type TypeScope } from "./types.js";

/** Contracts of the structs and the named types of a Python module. */
export function contractsOfModule(module: InspectedModule): Imported {
  const names = new Names();
  const structs = new Map(module.structs.map((struct) => [struct.name, { struct, name: names.type(struct.name) }]));
  const losses: Loss[] = [...module.losses];
  const scopeAt = (at: string): TypeScope => ({
    nameOf: (struct) => structs.get(struct)?.name ?? "any",
    lose: (message) => losses.push({ at, message }),
  });
  const contracts = [...structs.values()].map(({ struct, name }) => structContract(struct, name, scopeAt));
  const tagFields = new Map(module.structs.map((struct) => [struct.name, struct.tag_field]));
  const aliases = module.aliases.map(({ name, type }): Contract => {
    const { doc } = type;
    const common = { name: names.type(name), module: "imported", ...(doc === undefined ? {} : { doc }) };
    return { ...common, ...aliasBody(type, tagFields, scopeAt(name)) };
  });
  return { contracts: [...contracts, ...aliases], losses, ...(module.doc === null ? {} : { doc: module.doc }) };
}

type Scopes = (at: string) => TypeScope;

function structContract(struct: InspectedStruct, name: string, scopeAt: Scopes): Contract {
  const { tag, tag_field, array_like, doc } = struct;
  const holes = struct.fields.flatMap(({ type }, i) => (type.tessera_hole === true ? [i] : []));
  const names = new Names();
  const fields = struct.fields.filter(({ type }) => type.tessera_hole !== true);
  const codes = struct.fields.flatMap(({ type }) => extCodesIn(type));
  return {
    name,
    kind: "struct",
    module: "imported",
    ...(doc === null ? {} : { doc }),
    mode: struct.forbid_unknown_fields ? "strict" : "compat",
    ...(tag === null || tag_field === null ? {} : { tag, tag_field }),
    ...(array_like ? { array_like } : {}),
    ...(struct.omit_defaults || array_like ? {} : { omit_defaults: false }),
    fields: fields.map((field) => fieldOf(field, names, scopeAt(`${struct.name}.${field.name}`))),
    ...(holes.length === 0 ? {} : { reserved: holes }),
    ...(codes.length === 0 ? {} : { ext_codes: Object.fromEntries(codes) }),
  };
}

function fieldOf(field: InspectedField, names: Names, scope: TypeScope): IndexField {
  const { wire, type, required } = field;
  return {
    name: names.field(field.name),
    wire,
    type: expressionOf(type, scope),
    required,
    nullable: false,
    unset: !required && field.default === undefined,
    ...(field.default === undefined ? {} : { default: field.default }),
    ...(type.doc === undefined ? {} : { doc: type.doc }),
  };
}

/** A named union of structs that have tags, an enum, or an alias. */
function aliasBody(
  type: InspectedType,
  tagFields: ReadonlyMap<string, string | null>,
  scope: TypeScope,
): Omit<Contract, "name" | "module"> {
  const { values = [], types = [] } = type;
  if (type.kind === "LiteralType" && isEnum(values)) return { kind: "enum", values };
  const members = types.map((one) => (one.kind === "StructType" ? (one.name ?? "") : ""));
  const [first] = members.map((member) => tagFields.get(member) ?? null);
  const isUnion = members.length > 1 && members.every((member) => tagFields.get(member) === first);
  if (isUnion && typeof first === "string") {
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
