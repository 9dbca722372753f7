// Puts the constraints of one part of a type expression, or of the long form, on a type.

import { didYouMean } from "../../runtime/text/closest.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { CONSTRAINT_KEYS } from "../parse/shape-schema.js";
import { constraintRow, type ConstraintRow } from "./constraints.js";
import { describe } from "./describe.js";
import type { Draft } from "./draft.js";
import type { Type } from "./model.js";
import { isRefusal } from "./refusal.js";

/** A constraint of a contract, with its place. */
export interface LocatedConstraint {
  readonly key: string;
  readonly value: unknown;
  readonly span: Span;
}

/** `type` with all the constraints that can be put on it; the others are reported. */
export function applyConstraints(type: Type, given: readonly LocatedConstraint[], draft: Draft): Type {
  const keys = new Set<string>();
  let narrowed = type;
  for (const one of given) {
    const row = constraintRow(one.key);
    const mistake = row === undefined ? unknown(one) : (clash(one, row, keys) ?? misfit(one, row, type));
    keys.add(one.key);
    if (mistake !== null) draft.diagnostics.push(mistake);
    else if (row !== undefined) narrowed = apply(narrowed, row, one, draft);
  }
  return narrowed;
}

/** The same for constraints beside `type:`: each belongs to the one member it fits. */
export function applyLongConstraints(type: Type, given: readonly LocatedConstraint[], draft: Draft): Type {
  if (given.length === 0) return type;
  if (type.kind !== "union") return applyConstraints(type, given, draft);
  const byMember = new Map<Type, LocatedConstraint[]>();
  for (const one of given) {
    const row = constraintRow(one.key);
    const fitting = type.members.filter((member) => row?.fits.includes(member.kind));
    const [member] = fitting;
    if (member !== undefined && fitting.length === 1) byMember.set(member, [...(byMember.get(member) ?? []), one]);
    else draft.diagnostics.push(row === undefined ? unknown(one) : (ambiguous(one, fitting) ?? notFor(one, row, type)));
  }
  const members = type.members.map((member) => {
    const own = byMember.get(member);
    return own === undefined ? member : applyConstraints(member, own, draft);
  });
  return byMember.size === 0 ? type : { kind: "union", members };
}

function apply(type: Type, row: ConstraintRow, { key, value, span }: LocatedConstraint, draft: Draft): Type {
  const outcome = row.narrow(type, value);
  if (isRefusal(outcome)) {
    const more = outcome.hint === undefined ? {} : { hint: outcome.hint };
    draft.diagnostics.push(report(outcome.refused, outcome.message, span, more));
    return type;
  }
  if (key === "pattern") draft.occurrences.push({ kind: "pattern", source: String(value), span });
  const { alias: _alias, ...plain } = outcome;
  return type.alias === undefined || type.arrow === undefined ? plain : { ...plain, narrowed_from: type };
}

function unknown({ key, span }: LocatedConstraint): Diagnostic {
  const more = { hint: `constraints are ${CONSTRAINT_KEYS.join(", ")}`, ...didYouMean(key, CONSTRAINT_KEYS) };
  return report("unknown-constraint", `there is no constraint ${key}`, span, more);
}

function clash(
  { key, span }: LocatedConstraint,
  { excludes }: ConstraintRow,
  keys: ReadonlySet<string>,
): Diagnostic | null {
  if (excludes === undefined || !keys.has(excludes)) return null;
  const message = `${key} and ${excludes} cannot be combined: one of them is enough`;
  return report("constraint-contradictory", message, span);
}

function misfit(one: LocatedConstraint, row: ConstraintRow, type: Type): Diagnostic | null {
  return row.fits.includes(type.kind) ? null : notFor(one, row, type);
}

function notFor({ key, span }: LocatedConstraint, row: ConstraintRow, type: Type): Diagnostic {
  const message = `${key} does not fit ${describe(type)}; it is for ${row.fits.join(", ")}`;
  return report("constraint-not-for-type", message, span);
}

function ambiguous({ key, span }: LocatedConstraint, fitting: readonly Type[]): Diagnostic | null {
  if (fitting.length === 0) return null;
  const message = `${key} fits more than one member: ${fitting.map(describe).join(" and ")}`;
  const hint = `write it on the member it is for: ${fitting[0] === undefined ? "" : describe(fitting[0])}(${key}=…)`;
  return report("constraint-ambiguous", message, span, { hint });
}
