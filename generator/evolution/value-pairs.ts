// Two types side by side, down to the places where they differ.

import type { Model, Type } from "../model/model.js";
import type { FieldPair } from "./field-pairs.js";
import { formOf, type Member, membersOf, structOf } from "./members.js";
import { isAlwaysEmpty } from "./lengths.js";
import { inside, metAt, type Place } from "./place.js";

/** What a value may be in both versions, and where the two differ. */
export interface ValuePair {
  readonly at: Place;
  readonly before: Type;
  readonly after: Type;
  /**
   * `null`: one takes null, the other does not. `member`: one has alternatives that the other has not. `structs`: they
   * have different structs. `type`: one alternative on both sides, which may be another one.
   */
  readonly about: "null" | "member" | "structs" | "type";
  /** What it is within the value of a field: itself, an item of a collection, or the key of a map. */
  readonly part: "whole" | "item" | "key";
  /** Of `member`: the alternatives that are on one side only. */
  readonly lost?: readonly Member[];
  readonly gained?: readonly Member[];
  /** The field whose value it is; undefined: that of a named type, or a part of one. */
  readonly field?: FieldPair;
}

/** Where the walk is. */
type Spot = Pick<ValuePair, "at" | "part" | "field">;

/** What a walk compares by. */
export interface Walk {
  readonly before: Model;
  readonly after: Model;
  /** Whether two names are those of one type, old and new. */
  readonly areOne: (before: string, after: string) => boolean;
}

/** Every pair below two types that is not plainly the same. */
export function pairValues(before: Type, after: Type, spot: Spot, walk: Walk): readonly ValuePair[] {
  if (isOneName(before, after, walk)) return [];
  const old = membersOf(before, walk.before);
  const now = membersOf(after, walk.after);
  if ([...old, ...now].some(isOpaque)) return [{ ...spot, before, after, about: "type" }];
  const isNullable = (members: readonly Member[]): boolean => members.some(({ kind }) => kind === "null");
  const nulls: readonly ValuePair[] =
    isNullable(old) === isNullable(now) ? [] : [{ ...spot, before, after, about: "null" }];
  const rest = pairMembers(old.filter(isNotNull), now.filter(isNotNull), { ...spot, before, after }, walk);
  return [...nulls, ...rest];
}

function isNotNull(member: Member): boolean {
  return member.kind !== "null";
}

function isOpaque(member: Member): boolean {
  return member.kind === "any" || member.kind === "raw";
}

/** The same named type in both versions: what changed in it is found where it is defined. */
function isOneName(before: Type, after: Type, { areOne }: Walk): boolean {
  const old = before.alias ?? (before.kind === "ref" ? before.name : undefined);
  const now = after.alias ?? (after.kind === "ref" ? after.name : undefined);
  return old !== undefined && now !== undefined && areOne(old, now);
}

type Whole = Spot & Pick<ValuePair, "before" | "after">;

function pairMembers(old: readonly Member[], now: readonly Member[], whole: Whole, walk: Walk): readonly ValuePair[] {
  if (old.length === 1 && now.length === 1) return pairAlternatives(old[0], now[0], whole, walk);
  const structs = {
    before: old.filter((member) => structOf(member, walk.before) !== undefined),
    after: now.filter((member) => structOf(member, walk.after) !== undefined),
  };
  const hasStructs = structs.before.length > 0 && structs.after.length > 0;
  const [left, right] = hasStructs ? [without(old, structs.before), without(now, structs.after)] : [old, now];
  const pairs: ValuePair[] = [];
  if (hasStructs) pairs.push(...pairStructs(structs, whole, walk));
  const lost: Member[] = [];
  const gained = [...right];
  for (const member of left) {
    const at = gained.findIndex((one) => formOf(one, walk.after) === formOf(member, walk.before));
    if (at === -1) lost.push(member);
    else pairs.push(...pairAlternatives(member, gained.splice(at, 1)[0], whole, walk));
  }
  const [loss, gain] = [lost[0], gained[0]];
  if (lost.length === 1 && gained.length === 1) pairs.push(...pairAlternatives(loss, gain, whole, walk));
  else if (lost.length + gained.length > 0) pairs.push({ ...whole, about: "member", lost, gained });
  return pairs;
}

function without(members: readonly Member[], others: readonly Member[]): readonly Member[] {
  return members.filter((member) => !others.includes(member));
}

function pairStructs(
  structs: { readonly before: readonly Member[]; readonly after: readonly Member[] },
  spot: Spot,
  walk: Walk,
): readonly ValuePair[] {
  if (structs.before.length === 1 && structs.after.length === 1) {
    return pairAlternatives(structs.before[0], structs.after[0], spot, walk);
  }
  const names = (members: readonly Member[]): string[] =>
    members.flatMap((one) => (one.kind === "ref" ? [one.name] : []));
  const [old, now] = [names(structs.before), names(structs.after)];
  const isSame = old.length === now.length && old.every((before, i) => walk.areOne(before, now[i] ?? ""));
  if (isSame) return [];
  const union = (members: readonly Member[]): Type =>
    members.length === 1 ? (members[0] ?? NULL) : { kind: "union", members };
  return [{ ...spot, before: union(structs.before), after: union(structs.after), about: "structs" }];
}

const NULL: Type = { kind: "null" };

function pairAlternatives(
  before: Member | undefined,
  after: Member | undefined,
  spot: Spot,
  walk: Walk,
): readonly ValuePair[] {
  if (before === undefined || after === undefined || isOneName(before, after, walk)) return [];
  const parts = pairParts(before, after, spot, walk);
  return isSameButParts(before, after) ? parts : [{ ...spot, before, after, about: "type" }, ...parts];
}

/** Whether two types say the same of themselves, whatever their items, keys and values are. */
function isSameButParts(before: Member, after: Member): boolean {
  if (before.kind === "tuple" && after.kind === "tuple") return before.items.length === after.items.length;
  return before.kind === after.kind && ownText(before) === ownText(after);
}

function ownText(member: Member): string {
  const own = Object.entries(member).filter(
    ([key, value]) => key !== "alias" && (Array.isArray(value) || typeof value !== "object"),
  );
  return own
    .map(([key, value]) => `${key}=${Array.isArray(value) ? JSON.stringify(value) : String(value)}`)
    .toSorted()
    .join(" ");
}

/** The items, keys and values of two collections of one kind. What is always empty has none. */
function pairParts(before: Member, after: Member, spot: Spot, walk: Walk): readonly ValuePair[] {
  const at = metAt(spot.at, {
    backward: !isAlwaysEmpty(before, walk.before),
    forward: !isAlwaysEmpty(after, walk.after),
  });
  const item = (step: string): Spot => ({ at: inside(at, step), part: "item" });
  switch (before.kind) {
    case "list":
    case "set":
      return after.kind === before.kind ? pairValues(before.item, after.item, item("[]"), walk) : [];
    case "tuple":
      if (after.kind !== "tuple" || before.items.length !== after.items.length) return [];
      return before.items.flatMap((type, i) => pairValues(type, after.items[i] ?? type, item(`[${i}]`), walk));
    case "map":
      if (after.kind !== "map") return [];
      return [
        ...pairValues(before.key, after.key, { at: inside(at, "{key}"), part: "key" }, walk),
        ...pairValues(before.value, after.value, item("{}"), walk),
      ];
    default:
      return [];
  }
}
