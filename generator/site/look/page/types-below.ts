// What a contract says of the values inside a value.

import { childrenOf, indexOf, type NodeKind, type Structure, textOf } from "../../bytes/annotate.js";
import type { FieldInfo, StructInfo, TypeInfo } from "../../../../runtime/serde/info/types.js";
import { scalarOf } from "./scalar.js";

/** What is known of a value: the field it is of, and its type. */
export interface Known {
  /** The name of the field in the contract; null if it is not of a struct. */
  readonly field: string | null;
  /** Null if the contract does not say. */
  readonly type: TypeInfo | null;
}

const UNKNOWN: Known = { field: null, type: null };

/** What a contract says of a value right inside another one of which the type is known. */
export function knownOf(structure: Structure, node: number, around: TypeInfo | null): Known {
  if (around === null) return UNKNOWN;
  const parent = structure.parent(node);
  const type = alternativeOf(structure, parent, around);
  const isObject = structure.kind(parent) === "object";
  const index = indexOf(structure, node);
  switch (type?.kind) {
    case "struct":
      return isObject ? memberOf(structure, node, type) : itemOf(type, index);
    case "list":
    case "set":
      return { field: null, type: type.item };
    case "tuple":
      return { field: null, type: type.items[index] ?? null };
    case "map":
      return { field: null, type: structure.isKey(node) ? type.key : type.value };
    default:
      return UNKNOWN;
  }
}

/** What a contract says of any value of a message, of which the root's type is known. */
export function knownBelow(structure: Structure, node: number, root: TypeInfo | null): Known {
  const way: number[] = [];
  for (let at = node; structure.parent(at) !== -1; at = structure.parent(at)) way.push(at);
  let known: Known = { field: null, type: root };
  for (const at of way.reverse()) {
    known = knownOf(structure, at, known.type);
    if (known === UNKNOWN) break;
  }
  return known;
}

/** The name of a type as short as it goes: `RunStatus`, `list[str]`, `int | null`. */
export function typeLabel(type: TypeInfo): string {
  switch (type.kind) {
    case "struct":
    case "enum":
      return type.name;
    case "union":
      return type.name ?? type.alias ?? type.members.map(typeLabel).join(" | ");
    case "list":
    case "set":
      return type.alias ?? `${type.kind}[${typeLabel(type.item)}]`;
    case "tuple":
      return type.alias ?? `tuple[${type.items.map(typeLabel).join(", ")}]`;
    case "map":
      return type.alias ?? `map[${typeLabel(type.key)}, ${typeLabel(type.value)}]`;
    case "literal":
      return type.alias ?? type.values.map((value) => JSON.stringify(value)).join(" | ");
    case "int":
      return type.alias ?? (type.width === "safe" ? "int" : type.width);
    default:
      return type.alias ?? type.kind;
  }
}

/** The alternative of a union that a value is; the type itself if it is none. */
function alternativeOf(structure: Structure, node: number, type: TypeInfo): TypeInfo | null {
  if (type.kind !== "union") return type;
  const kind = structure.kind(node);
  const fitting = type.members.filter((member) => KINDS[kind]?.(member) === true);
  const tagged = fitting.find(
    (member) => member.kind === "struct" && member.tag !== null && tagOf(structure, node, member) === member.tag,
  );
  return tagged ?? fitting.find((member) => member.kind !== "struct" || member.tag === null) ?? null;
}

/** Only containers have something inside. */
const KINDS: { readonly [K in NodeKind]?: (type: TypeInfo) => boolean } = {
  object: (type) => type.kind === "map" || (type.kind === "struct" && !type.array_like),
  array: (type) => ["list", "set", "tuple"].includes(type.kind) || (type.kind === "struct" && type.array_like),
};

function tagOf(structure: Structure, node: number, { array_like, tag_field }: StructInfo): unknown {
  const children = childrenOf(structure, node);
  if (array_like) return children[0] === undefined ? undefined : scalarOf(structure, children[0]);
  for (let i = 0; i + 1 < children.length; i += 2) {
    const [key = 0, value = 0] = [children[i], children[i + 1]];
    if (structure.kind(key) === "str" && textOf(structure, key) === tag_field) return scalarOf(structure, value);
  }
  return undefined;
}

function memberOf(structure: Structure, node: number, struct: StructInfo): Known {
  const key = structure.isKey(node) ? node : node - 1; // keys of structs are texts, with nothing inside
  if (structure.kind(key) !== "str") return UNKNOWN;
  const name = textOf(structure, key);
  const field = struct.fields.find((one) => one !== null && (one.wire === name || one.accept?.includes(name) === true));
  return knownField(field);
}

function itemOf(struct: StructInfo, index: number): Known {
  if (struct.tag === null) return knownField(struct.fields[index]);
  return index === 0 ? { field: struct.tag_field, type: null } : knownField(struct.fields[index - 1]);
}

function knownField(field: FieldInfo | null | undefined): Known {
  return field ? { field: field.name, type: field.type } : UNKNOWN;
}
