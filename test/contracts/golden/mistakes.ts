// The typical mistakes in a value of a contract, chosen from the contract: the first place for each code of error.

import type { FieldInfo, StructInfo, TypeInfo, UnionInfo } from "../../../runtime/serde/index.js";
import { misfits } from "./misfits.js";

/** A value that is nearly right, as it stands on the wire. */
export interface Mistake {
  readonly what: string;
  readonly value: unknown;
}

/**
 * Everything that may be wrong with a value.
 * @param right a value that is right, as it stands on the wire
 * @yields also values that are right after all
 */
export function* mistakesIn(info: TypeInfo, right: unknown): Generator<Mistake> {
  if (info.kind === "struct" && info.array_like) yield* inArray(info, right as readonly unknown[]);
  else if (info.kind === "struct") yield* inObject(info, right as Wire);
  else if (info.kind === "union" && info.name !== undefined) yield* inUnion(info, right as Wire);
  else for (const value of misfits(info)) yield { what: shown(value), value };
}

const NOTHING: Mistake = { what: "null", value: null };

interface Wire {
  readonly [key: string]: unknown;
}

function* inObject(info: StructInfo, right: Wire): Generator<Mistake> {
  yield NOTHING;
  const fields = info.fields.filter((field) => field !== null);
  for (const { wire, presence } of fields) {
    if (presence === "required") yield { what: `no ${wire}`, value: without(right, wire) };
  }
  yield { what: "a field no_such_field", value: { ...right, no_such_field: 1 } };
  if (info.tag_field !== null) yield* inTag(info.tag_field, right);
  for (const field of fields) {
    for (const value of misfits(field.type))
      yield { what: said(field, value), value: { ...right, [field.wire]: value } };
  }
}

function* inArray(info: StructInfo, right: readonly unknown[]): Generator<Mistake> {
  yield NOTHING;
  yield { what: "[]", value: [] };
  yield { what: "one item more", value: [...right, 1] };
  const tagged = info.tag_field === null ? 0 : 1;
  for (const [i, field] of info.fields.entries()) {
    if (field === null) continue;
    for (const value of misfits(field.type)) yield { what: said(field, value), value: right.with(i + tagged, value) };
  }
}

function* inUnion(info: UnionInfo, right: Wire): Generator<Mistake> {
  yield NOTHING;
  const [member] = info.members;
  if (member?.kind === "struct" && member.tag_field !== null) yield* inTag(member.tag_field, right);
}

function* inTag(tagField: string, right: Wire): Generator<Mistake> {
  yield { what: `no ${tagField}`, value: without(right, tagField) };
  for (const tag of ["no_such_tag", 1])
    yield { what: `${tagField}: ${shown(tag)}`, value: { ...right, [tagField]: tag } };
}

function said({ wire }: FieldInfo, value: unknown): string {
  return `${wire}: ${shown(value)}`;
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function without(value: Wire, key: string): Wire {
  return Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));
}
