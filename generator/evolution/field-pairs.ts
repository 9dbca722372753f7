// Which field of a struct is which of its former self.

import type { Field, StructDefinition } from "../model/model.js";
import { renamesIn } from "./renames.js";

/** A field in both versions. */
export interface FieldPair {
  readonly before: Field;
  readonly after: Field;
  readonly struct: StructPair;
}

/** A struct in both versions. */
export interface StructPair {
  readonly before: StructDefinition;
  readonly after: StructDefinition;
  /** In the order of the new struct. */
  readonly fields: readonly FieldPair[];
  readonly added: readonly Field[];
  readonly removed: readonly Field[];
}

/** Pairs the fields of two structs. */
export function pairFields(before: StructDefinition, after: StructDefinition): StructPair {
  const matches = matchFields(before, after);
  const fields: FieldPair[] = [];
  const pair: StructPair = {
    before,
    after,
    fields,
    added: after.fields.filter((field) => !matches.has(field)),
    removed: before.fields.filter((field) => ![...matches.values()].includes(field)),
  };
  for (const field of after.fields) {
    const former = matches.get(field);
    if (former !== undefined) fields.push({ before: former, after: field, struct: pair });
  }
  return pair;
}

/** The field that has the name of one that was renamed; undefined: there is none, or it has its name still. */
export function heirOf({ before, after, struct }: FieldPair): Field | undefined {
  return before.name === after.name ? undefined : struct.after.fields.find(({ name }) => name === before.name);
}

/** Where a field stands on the wire of an array-like struct. */
export function positionOf(field: Field, struct: StructDefinition): number {
  return struct.layout.indexOf(field);
}

/** Whether a field stands at one place on the wire in both versions, where a tag comes first. */
export function isSamePlace(before: Field, after: Field, { before: old, after: now }: StructPair): boolean {
  return positionOf(before, old) + tagOffset(old) === positionOf(after, now) + tagOffset(now);
}

/** How many places of an array its tag takes. */
export function tagOffset({ tag }: StructDefinition): number {
  return tag === null ? 0 : 1;
}

/** Whether a struct is an array in both versions. */
export function isPositional({ before, after }: StructPair): boolean {
  return before.array_like && after.array_like;
}

/** Whether a struct is an object in both versions. */
export function isKeyed({ before, after }: StructPair): boolean {
  return !before.array_like && !after.array_like;
}

type Match = (before: Field, after: Field) => boolean;

/** The surest signs first: what the contract says, then names, then what stands on the wire. */
function matchFields(before: StructDefinition, after: StructDefinition): ReadonlyMap<Field, Field> {
  const isArray = before.array_like && after.array_like;
  const isRenamed = renamesIn(before.fields, after.fields);
  const byPosition: Match = (old, field) => positionOf(old, before) === positionOf(field, after);
  const byWire: Match = (old, field) => old.wire === field.wire;
  const byOtherKey: Match = (old, field) => field.accept.includes(old.wire) || old.accept.includes(field.wire);
  const passes: readonly Match[] = [
    (old, field) => field.renamed_from === old.name && isRenamed(field),
    (old, field) => field.name === old.name,
    ...(isArray ? [byPosition] : [byWire, byOtherKey]),
  ];
  const matches = new Map<Field, Field>();
  const taken = new Set<Field>();
  for (const isMatch of passes) {
    for (const field of after.fields) {
      const found = matches.has(field)
        ? undefined
        : before.fields.find((old) => !taken.has(old) && isMatch(old, field));
      if (found === undefined) continue;
      matches.set(field, found);
      taken.add(found);
    }
  }
  return matches;
}
