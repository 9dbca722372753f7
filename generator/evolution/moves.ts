// Fields that went from one struct into another that it holds, or came out of it: told apart from removed and added.

import type { Field, Model, StructDefinition } from "../model/model.js";
import { isKeyed, type StructPair } from "./field-pairs.js";
import { membersOf, structOf } from "./members.js";

/** Fields that changed the struct they are in. */
export interface Move {
  /** `nest`: a field with a struct took their place, or they that of one. `move`: both structs were there. */
  readonly kind: "nest" | "move";
  /** The outer struct. */
  readonly struct: StructPair;
  /** The field of the outer struct that holds the inner one. */
  readonly holder: Field;
  readonly inner: StructDefinition;
  readonly direction: "in" | "out";
  readonly removed: readonly Part[];
  readonly added: readonly Part[];
}

interface Part {
  readonly field: Field;
  readonly struct: StructPair;
}

/** Finds the fields that moved between structs which are objects on the wire. */
export function findMoves(structs: readonly StructPair[], before: Model, after: Model): readonly Move[] {
  const byAfter = new Map(structs.map((pair) => [pair.after.name, pair]));
  const byBefore = new Map(structs.map((pair) => [pair.before.name, pair]));
  return structs
    .filter(isKeyed)
    .flatMap((struct) => [...movesIn(struct, after, byAfter), ...movesOut(struct, before, byBefore)]);
}

type Known = ReadonlyMap<string, StructPair>;

function movesIn(struct: StructPair, after: Model, known: Known): Move[] {
  if (struct.removed.length === 0) return [];
  return holdersIn(struct.after, after).flatMap(({ holder, inner }): Move[] => {
    const child = known.get(inner.name);
    const fresh = child === undefined ? inner.fields : child.added;
    const removed = struct.removed.filter(({ name }) => fresh.some((field) => field.name === name));
    if (removed.length === 0) return [];
    const parts = removed.map((field) => ({ field, struct }));
    const base = { struct, holder, inner, direction: "in", removed: parts } as const;
    if (struct.added.includes(holder)) return [{ ...base, kind: "nest", added: [{ field: holder, struct }] }];
    return child === undefined ? [] : [{ ...base, kind: "move", added: named(fresh, removed, child) }];
  });
}

function movesOut(struct: StructPair, before: Model, known: Known): Move[] {
  if (struct.added.length === 0) return [];
  return holdersIn(struct.before, before).flatMap(({ holder, inner }): Move[] => {
    const child = known.get(inner.name);
    const lost = child === undefined ? inner.fields : child.removed;
    const added = struct.added.filter(({ name }) => lost.some((field) => field.name === name));
    if (added.length === 0) return [];
    const parts = added.map((field) => ({ field, struct }));
    const base = { struct, holder, inner, direction: "out", added: parts } as const;
    if (struct.removed.includes(holder)) return [{ ...base, kind: "nest", removed: [{ field: holder, struct }] }];
    return child === undefined ? [] : [{ ...base, kind: "move", removed: named(lost, added, child) }];
  });
}

function named(fields: readonly Field[], like: readonly Field[], struct: StructPair): Part[] {
  const found = fields.filter(({ name }) => like.some((field) => field.name === name));
  return found.map((field) => ({ field, struct }));
}

/** The other structs that a struct has as values of its fields. */
function holdersIn(struct: StructDefinition, model: Model): { holder: Field; inner: StructDefinition }[] {
  return struct.fields.flatMap((holder) =>
    membersOf(holder.type, model).flatMap((member) => {
      const inner = structOf(member, model);
      return inner === undefined || inner.name === struct.name || inner.array_like ? [] : [{ holder, inner }];
    }),
  );
}
