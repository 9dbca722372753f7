// How values of types look on the wire, as far as a union can tell them apart.

import type { ContractDraft } from "./contract-draft.js";
import type { Draft, Literal, UnionDraft } from "./draft.js";
import { contractAt, type StructTag } from "./struct-tags.js";

/** How values look on the wire, as far as a union can tell them apart. */
export type Form = "any" | "null" | "boolean" | "number" | "text" | "array" | "object";

/** Contracts by name; those that are names for types are fit for the language already. */
export interface Named {
  readonly contracts: ReadonlyMap<string, ContractDraft>;
  readonly tags: ReadonlyMap<string, StructTag>;
  /** Notes what is lost where members are put together. */
  readonly lose: (union: UnionDraft, message: string) => void;
}

/** The forms of a type's values. */
export function formsOf(type: Draft, named: Named): readonly Form[] {
  switch (type.kind) {
    case "any":
    case "null":
      return [type.kind];
    case "scalar":
      return [type.name === "bool" ? "boolean" : isNumber(type.name) ? "number" : "text"];
    case "literal":
      return [...new Set(type.values.map(formOfLiteral))];
    case "union":
      return [...new Set(type.members.flatMap((member) => formsOf(member, named)))];
    case "ref":
      return formsOfName(type.name, named);
    default:
      return [type.kind === "map" ? "object" : "array"];
  }
}

/** True for the names of numbers. */
export function isNumber(name: string): boolean {
  return name === "float" || name.includes("int");
}

function formsOfName(name: string, named: Named): readonly Form[] {
  const body = contractAt(name, named.contracts)?.body;
  if (body === undefined) return ["any"];
  return body.kind === "struct" ? ["object"] : formsOf(body.type, named);
}

/** The form of a literal. */
export function formOfLiteral(value: Literal): Form {
  return typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
}
