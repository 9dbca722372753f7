// The names of variables and flags as paths of a contract.

import type { StructInfo, TypeInfo } from "tessera-contracts/serde";
import { fieldsOf, mapValueOf, membersOf, structsOf } from "./shape.js";

/** How names are put together. */
export interface KeySpelling {
  readonly separator: string;
  /** True if names of fields match whatever their case; keys of maps keep theirs. */
  readonly anyCase: boolean;
}

/** A place of a contract. */
export interface KeyPath {
  /** Names on the wire, from the outside in. */
  readonly steps: readonly string[];
  readonly type: TypeInfo;
}

/**
 * The places that a name fits: of fields whose names begin alike, those of the longest, since names may hold the separator. Empty if it
 * fits none, more than one if it is ambiguous.
 */
export function pathsOf(type: TypeInfo, name: string, spelling: KeySpelling): readonly KeyPath[] {
  const value = mapValueOf(type);
  const named = namedTypes(structsOf(type));
  for (const group of byLength(named)) {
    const found = group.flatMap(([own, inner]) => within(own, inner, { name, spelling }));
    if (found.length > 0) return distinct(found);
  }
  return value === null || name === "" ? [] : pathsInMap(value, name, spelling);
}

/** Where a name that fits nothing would stand: what is known of it, and then the rest as a key. */
export function nearestPath(type: TypeInfo, name: string, spelling: KeySpelling): readonly string[] {
  for (const [own, inner] of byLength(namedTypes(structsOf(type))).flat()) {
    const rest = restOf(own, name, spelling);
    if (rest !== null && rest !== "") return [own, ...nearestPath(inner, rest, spelling)];
  }
  return [spelling.anyCase ? name.toLowerCase() : name];
}

/** The dotted names of all settings that are no sections. */
export function settingNames(type: TypeInfo, depth = MOST_LEVELS): readonly string[] {
  if (depth === 0) return [];
  return namedTypes(structsOf(type)).flatMap(([own, inner]) => {
    const names = settingNames(inner, depth - 1);
    return names.length === 0 ? [own] : names.map((one) => `${own}.${one}`);
  });
}

/** Contracts may hold themselves. */
const MOST_LEVELS = 8;

type NamedType = readonly [string, TypeInfo];

function namedTypes(structs: readonly StructInfo[]): readonly NamedType[] {
  return structs.flatMap((struct) => [
    ...(struct.tag_field === null ? [] : [[struct.tag_field, TAG] as const]),
    ...fieldsOf(struct).flatMap((field) =>
      [field.wire, ...(field.accept ?? [])].map((own) => [own, field.type] as const),
    ),
  ]);
}

const TAG: TypeInfo = { kind: "str" };

function byLength(named: readonly NamedType[]): readonly (readonly NamedType[])[] {
  const groups = new Map<number, NamedType[]>();
  for (const one of named) groups.set(one[0].length, [...(groups.get(one[0].length) ?? []), one]);
  return [...groups].toSorted(([a], [b]) => b - a).map(([, group]) => group);
}

function within(own: string, type: TypeInfo, { name, spelling }: { name: string; spelling: KeySpelling }): KeyPath[] {
  const rest = restOf(own, name, spelling);
  if (rest === null) return [];
  if (rest === "") return [{ steps: [own], type }];
  return pathsOf(type, rest, spelling).map((path) => ({ ...path, steps: [own, ...path.steps] }));
}

/** What of a name comes behind a field's own; empty if nothing, null if it is not that field's. */
function restOf(own: string, name: string, { separator, anyCase }: KeySpelling): string | null {
  const [field, whole] = anyCase ? [own.toLowerCase(), name.toLowerCase()] : [own, name];
  if (whole === field) return "";
  const isInside = whole.startsWith(`${field}${separator}`) && name.length > own.length + separator.length;
  return isInside ? name.slice(own.length + separator.length) : null;
}

/** In a map of plain values the rest of a name is the key, separators and all. */
function pathsInMap(value: TypeInfo, name: string, spelling: KeySpelling): readonly KeyPath[] {
  const at = name.indexOf(spelling.separator);
  const isPlain = structsOf(value).length === 0 && mapValueOf(value) === null;
  if (isPlain || at < 1) return [{ steps: [name], type: value }];
  const inner = pathsOf(value, name.slice(at + spelling.separator.length), spelling);
  return inner.map((path) => ({ ...path, steps: [name.slice(0, at), ...path.steps] }));
}

function distinct(paths: readonly KeyPath[]): readonly KeyPath[] {
  return [...new Map(paths.map((path) => [JSON.stringify(path.steps), path])).values()];
}

/** True if text is a value of the type as it stands. */
export function takesText(type: TypeInfo): boolean {
  return membersOf(type).some(({ kind }) => kind === "str" || kind === "any");
}
