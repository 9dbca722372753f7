// Defaults: what an absent field means.

import type { Field, Model, StructDefinition } from "../../model/model.js";
import { omitsDefault } from "../keys.js";
import { fields } from "../example.js";
import { isFed } from "../field-effects.js";
import type { FieldPair } from "../field-pairs.js";
import { membersOf, structOf } from "../members.js";
import { fieldPlace, type Pairs } from "../pairs.js";
import { breakIf } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { clauses } from "../words.js";
import { onFields } from "../subjects.js";

const changed: EvolutionRule = {
  id: "DEFAULT_CHANGED",
  purpose: "The default of a field was changed.",
  groups: ["defaults"],
  provable: true,
  explain: {
    breaks:
      "Writers with `omit_defaults` leave the field out when it has their default, and readers of the other version put theirs in its place: no one refuses, and the value is a different one. Where defaults are written, only `create` and documents of other writers are affected.",
    before: fields("tries: int = 1"),
    after: fields("tries: int = 3"),
    fix: "keep the default, and let the program choose another value; or add a new field",
  },
  check: onFields(newDefault),
};

/** The rules about defaults. */
export const DEFAULT_RULES: readonly EvolutionRule[] = [changed];

/** A default as it would be on the wire: by key for a struct that is written out. */
type Written = string | { readonly [key: string]: Written };

function newDefault(pair: FieldPair, { before: old, after: now }: Pairs): Found[] {
  const { before, after, struct } = pair;
  if (before.presence !== "defaulted" || after.presence !== "defaulted") return [];
  const was = writtenDefault(before, old);
  const is = writtenDefault(after, now);
  if (isSame(was, is) || isSameDecimal(before, after) || isSameDecimal(after, before)) return [];
  const wasLeftOut = omitsDefault(before, struct.before);
  const isLeftOut = omitsDefault(after, struct.after);
  const [from, to] = [show(was), show(is)];
  const isInner = from === to;
  const areTyped = [before, after].every(({ type }) => type.kind !== "any" && type.kind !== "raw");
  // Where a nested struct has another default, that is found there; here it matters if the whole struct is left out.
  if (isInner && !wasLeftOut && !isLeftOut) return [];
  return [
    {
      at: fieldPlace(pair),
      backward: breakIf(wasLeftOut),
      forward: breakIf(isLeftOut),
      // A value of any type may be read as another one that says the same.
      provable: areTyped && {
        backward: !isFed(after, struct.after, struct.before),
        forward: !isFed(before, struct.before, struct.after),
      },
      otherwise: "risky",
      message: isInner
        ? `the default of ${after.name} has other values within`
        : `the default of ${after.name} is ${to}, it was ${from}`,
      why: clauses(
        wasLeftOut &&
          `old writers left ${from} out, and new readers take it for ${isInner ? "the new values" : to} without an error`,
        isLeftOut &&
          `new writers leave ${to} out, and old readers take it for ${isInner ? "the old values" : from} without an error`,
        !wasLeftOut &&
          !isLeftOut &&
          "writers always write it; create gives another value, and so do readers for documents of other writers",
      ),
    },
  ];
}

function writtenDefault(field: Field, model: Model): Written {
  const { default: made } = field;
  if (made === undefined) throw new Error(`${field.name} has no default`);
  if (made.kind === "value") return textOf(made.value);
  if (made.of === "list" || made.of === "set") return "[]";
  if (made.of === "map") return "{}";
  const struct = membersOf(field.type, model)
    .map((member) => structOf(member, model))
    .find((one) => one !== undefined);
  return struct === undefined ? "{}" : writtenStruct(struct, model);
}

function writtenStruct(struct: StructDefinition, model: Model): Written {
  const known = struct.fields.filter(({ presence }) => presence === "defaulted");
  return Object.fromEntries(known.map((field) => [field.wire, writtenDefault(field, model)]));
}

/** Integers of all widths and floats that are equal are the same. */
function textOf(value: null | boolean | number | bigint | string): string {
  return typeof value === "bigint" || Object.is(value, -0)
    ? Object.is(value, -0)
      ? "-0"
      : String(value)
    : JSON.stringify(value);
}

/** Whether two defaults say the same of all that both know. */
function isSame(was: Written, is: Written): boolean {
  if (typeof was === "string" && typeof is === "string") return was === is;
  if (typeof was === "string" || typeof is === "string") return was === "{}" || is === "{}";
  return Object.entries(was).every(([key, value]) => {
    const other = is[key];
    return other === undefined || isSame(value, other);
  });
}

/** Whether a decimal and a number are equal: readers take the one for the other. */
function isSameDecimal({ type, default: decimal }: Field, { default: number }: Field): boolean {
  if (decimal?.kind !== "value" || number?.kind !== "value" || typeof decimal.value !== "string") return false;
  const isDecimal =
    type.kind === "decimal" || (type.kind === "union" && type.members.some(({ kind }) => kind === "decimal"));
  const isNumber = typeof number.value === "number" || typeof number.value === "bigint";
  return isDecimal && isNumber && Number(decimal.value) === Number(number.value);
}

function show(written: Written): string {
  return typeof written === "string" ? written : "{}";
}
