// What schemas of objects say of members: which there are, and whether there may be others.

import { evaluatedBesides } from "./branches.js";
import type { ImportOptions } from "./scope.js";
import { type Place, said, schemasBelow } from "./place.js";
import type { SchemaFiles } from "./schema-files.js";

/** A member that schemas name. */
export interface Property {
  readonly key: string;
  /** What it must be; nothing if it is only named. */
  readonly places: readonly Place[];
  readonly isRequired: boolean;
}

/** The members that all parts name under `properties`, then those that are only required, in order. */
export function propertiesOf(parts: readonly Place[]): readonly Property[] {
  const places = new Map<string, Place[]>();
  for (const part of parts) {
    for (const [key, place] of schemasBelow(part, "properties")) places.set(key, [...(places.get(key) ?? []), place]);
  }
  const required = new Set(parts.flatMap(requiredIn));
  const named = [...places].map(([key, all]) => ({ key, places: all, isRequired: required.has(key) }));
  const others = [...required].filter((key) => !places.has(key));
  return [...named, ...others.map((key) => ({ key, places: [], isRequired: true }))];
}

/** The members that a schema says must be there. */
export function requiredIn(part: Place): readonly string[] {
  const list = said(part, "required");
  return Array.isArray(list) ? list.filter((key) => typeof key === "string") : [];
}

/** True if some part names members. */
export function namesMembers(parts: readonly Place[]): boolean {
  return parts.some((part) => schemasBelow(part, "properties").size > 0);
}

/** True if there may be no members but those that the parts name. */
export function isClosed(parts: readonly Place[], files: SchemaFiles): boolean {
  if (parts.some((part) => said(part, "additionalProperties") === false && !hasPatterns(part))) return true;
  const isEvaluated = parts.some((part) => said(part, "unevaluatedProperties") === false);
  const admits = (part: Place): boolean => hasPatterns(part) || said(part, "additionalProperties") !== undefined;
  return isEvaluated && !parts.some(admits) && !evaluatedBesides(parts, files).some(admits);
}

/** True if objects of the parts become a struct: those that name members, or take none. */
export function isStruct(parts: readonly Place[], files: SchemaFiles, { open }: ImportOptions): boolean {
  const closed = isClosed(parts, files);
  return closed || (open === "struct" && namesMembers(parts));
}

/** True if a schema speaks of members by patterns of their names. */
export function hasPatterns(part: Place): boolean {
  return schemasBelow(part, "patternProperties").size > 0;
}
