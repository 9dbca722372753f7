// Types before they are written down: unions may have any members here, and names may lead anywhere.

import { isBareWord, withConstraints } from "../expressions.js";
import type { Place } from "./place.js";

/** A type that a schema asks for. */
export type Draft =
  | { readonly kind: "any" | "null" }
  | { readonly kind: "scalar"; readonly name: ScalarName; readonly constraints: Constraints }
  | { readonly kind: "literal"; readonly values: readonly Literal[] }
  | { readonly kind: "list" | "set"; readonly item: Draft; readonly constraints: Constraints }
  | { readonly kind: "tuple"; readonly items: readonly Draft[] }
  | { readonly kind: "map"; readonly key: Draft; readonly value: Draft; readonly constraints: Constraints }
  | { readonly kind: "ref"; readonly name: string }
  | UnionDraft;

/** One of several types. */
export interface UnionDraft {
  readonly kind: "union";
  readonly members: readonly Draft[];
  readonly at: Place;
  /** What tells the contracts among the members apart; null if nothing does. */
  readonly tags: Tags | null;
}

/** The property that tells contracts apart, and what it says in each, by their names. */
export interface Tags {
  readonly property: string;
  readonly values: ReadonlyMap<string, string | number>;
}

/** The scalars that schemas become. */
export type ScalarName = "bool" | "str" | "bytes" | "datetime" | "date" | "time" | "uuid" | "float" | IntName;

/** The integers. */
export type IntName =
  "int" | "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" | "bigint";

/** Constraints by their keys in the language. */
export interface Constraints {
  readonly [key: string]: string | number | bigint;
}

/** A value that a type can name. */
export type Literal = string | number | boolean;

/** Every value. */
export const ANY: Draft = { kind: "any" };

/** Null alone. */
export const NULL: Draft = { kind: "null" };

/** Any text. */
export const TEXT: Draft = { kind: "scalar", name: "str", constraints: {} };

/** Every object. */
export const ANY_MAP: Draft = { kind: "map", key: TEXT, value: ANY, constraints: {} };

/** A scalar without constraints. */
export function scalar(name: ScalarName, constraints: Constraints = {}): Draft {
  return { kind: "scalar", name, constraints };
}

/** The constraints that are given. */
export function constraintsOf(given: {
  readonly [key: string]: string | number | bigint | null | undefined;
}): Constraints {
  return Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value == null ? [] : [[key, value]])));
}

/** One of several types; the type itself if there is one. */
export function unionDraft(members: readonly Draft[], at: Place, tags: Tags | null = null): Draft {
  const [only, ...more] = members;
  return only !== undefined && more.length === 0 ? only : { kind: "union", members, at, tags };
}

/** A type as an expression of the contract language. */
export function draftText(draft: Draft): string {
  switch (draft.kind) {
    case "any":
    case "null":
      return draft.kind;
    case "scalar":
      return withConstraints(draft.name, draft.constraints);
    case "literal":
      return literalText(draft.values);
    case "list":
    case "set":
      return withConstraints(`${draft.kind}[${draftText(draft.item)}]`, draft.constraints);
    case "tuple":
      return `tuple[${draft.items.map(draftText).join(", ")}]`;
    case "map":
      return withConstraints(`map[${draftText(draft.key)}, ${draftText(draft.value)}]`, draft.constraints);
    case "ref":
      return draft.name;
    case "union":
      return draft.members.map(draftText).join(" | ");
  }
}

/** The types directly within a type. */
export function innerDrafts(draft: Draft): readonly Draft[] {
  switch (draft.kind) {
    case "list":
    case "set":
      return [draft.item];
    case "tuple":
      return draft.items;
    case "map":
      return [draft.key, draft.value];
    case "union":
      return draft.members;
    default:
      return [];
  }
}

/** A type with others directly within it. */
export function withInner(draft: Draft, change: (inner: Draft) => Draft): Draft {
  switch (draft.kind) {
    case "list":
    case "set":
      return { ...draft, item: change(draft.item) };
    case "tuple":
      return { ...draft, items: draft.items.map(change) };
    case "map":
      return { ...draft, key: change(draft.key), value: change(draft.value) };
    case "union":
      return { ...draft, members: draft.members.map(change) };
    default:
      return draft;
  }
}

function literalText(values: readonly Literal[]): string {
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length !== values.length || !texts.every(isBareWord)) {
    return values.map((value) => JSON.stringify(value)).join(" | ");
  }
  return `enum[${texts.join(", ")}]`;
}
