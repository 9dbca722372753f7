// The CHECK constraints of a table: conditions that every writer holds new rows against.

import { DeltaConstraint } from "tessera-contracts/contracts/delta/policies";
import { DeltaError, type TablePlace } from "../errors.js";
import { didYouMean } from "../expression/errors.js";
import type { Host, OperationOptions } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { CONSTRAINT_PREFIX } from "../protocol/properties.js";
import { planScan } from "../scan/plan-scan.js";
import { withScratch } from "../scratch.js";
import { checkConditions, conditionsOf } from "../write/conditions.js";
import { alter, type Altered } from "./alter.js";
import type { AppendOptions } from "./append.js";
import { changed, type Changed } from "./change.js";

/** Conditions by their names; or a list of them, where those without a name get one from their text. */
export type NewConstraints = { readonly [name: string]: string } | readonly (DeltaConstraint | string)[];

/**
 * Adds constraints, after every row was held against them. One that is there already, with the same text, stays as it is.
 * @throws {DeltaError} `CONSTRAINT_VIOLATED` with the first rows that break one; `OPTION_INVALID` if a name is taken;
 * `EXPRESSION_UNSUPPORTED`, `PREDICATE_INVALID`
 */
export async function addConstraints(
  host: Host,
  snapshot: Snapshot,
  { constraints, ...options }: AppendOptions & { readonly constraints: NewConstraints },
): Promise<Altered> {
  return alter(host, snapshot, async () => {
    const fresh = missingOf(snapshot, constraints);
    const { target, lines, changes } = await withConstraints(host, snapshot, { constraints: fresh, options });
    const parameters = Object.fromEntries(fresh.map(({ name, expr }) => [name, expr]));
    return { target, lines, changes, operation: "ADD CONSTRAINT", parameters, readsRows: true, options };
  });
}

/** Those of some constraints that a table does not have. @throws {DeltaError} `OPTION_INVALID` if it has another of a name */
export function missingOf(snapshot: Snapshot, constraints: NewConstraints): readonly DeltaConstraint[] {
  return named(constraints).filter((one) => !isThere(snapshot, one));
}

/** The table with constraints that all its rows meet. @throws {DeltaError} as `addConstraints` */
export async function withConstraints(
  host: Host,
  snapshot: Snapshot,
  { constraints, options }: { readonly constraints: readonly DeltaConstraint[]; readonly options: OperationOptions },
): Promise<Changed & { readonly changes: readonly string[] }> {
  if (constraints.length === 0) return { target: snapshot, lines: [], changes: [] };
  const properties = Object.fromEntries(constraints.map(({ name, expr }) => [keyOf(snapshot, name), expr]));
  const { target, lines } = changed(snapshot, { properties, features: ["checkConstraints"] });
  await requireHeld(host, target, { names: constraints.map(({ name }) => name.toLowerCase()), options });
  return { target, lines, changes: constraints.map(({ name, expr }) => `added the constraint ${name}: ${expr}`) };
}

/** Names are the same whatever their case; others keep the case of theirs. */
function keyOf({ properties }: Snapshot, name: string): string {
  const key = `${CONSTRAINT_PREFIX}${name.toLowerCase()}`;
  return Object.keys(properties).find((one) => one.toLowerCase() === key.toLowerCase()) ?? key;
}

function named(constraints: NewConstraints): readonly DeltaConstraint[] {
  if (!isList(constraints)) {
    return Object.entries(constraints).map(([name, expr]) => DeltaConstraint.create({ name, expr }));
  }
  return constraints.map((one) =>
    DeltaConstraint.create(typeof one === "string" ? { name: nameOf(one), expr: one } : one),
  );
}

function isList(constraints: NewConstraints): constraints is readonly (DeltaConstraint | string)[] {
  return Array.isArray(constraints);
}

const WORDS: { readonly [sign: string]: string } = {
  ">=": "ge",
  "<=": "le",
  "<>": "ne",
  "!=": "ne",
  ">": "gt",
  "<": "lt",
  "=": "eq",
  "+": "plus",
  "-": "minus",
  "*": "times",
  "/": "by",
  "%": "mod",
};

/** `bend >= bstart` becomes `bend_ge_bstart`. */
function nameOf(expression: string): string {
  const words = expression.toLowerCase().match(/[a-z0-9]+|[<>!]=|<>|[<>=+\-*/%]/g) ?? [];
  const name = words.map((word) => WORDS[word] ?? word).join("_");
  return /^[a-z]/.test(name) ? name : `check_${name}`;
}

function isThere(snapshot: Snapshot, { name, expr }: DeltaConstraint): boolean {
  const { properties, place } = snapshot;
  const own = properties[keyOf(snapshot, name)];
  if (own === undefined || own === expr) return own !== undefined;
  const message = `the table has a constraint ${name} already: ${own}; drop it first, or give the new one another name`;
  throw new DeltaError("OPTION_INVALID", message, place, { details: { constraint: name } });
}

/** Holds all rows against conditions that the table is to have. @throws {DeltaError} `CONSTRAINT_VIOLATED` */
async function requireHeld(
  host: Host,
  target: Snapshot,
  { names, options }: { readonly names: readonly string[]; readonly options: OperationOptions },
): Promise<void> {
  const conditions = conditionsOf(target).filter(({ name }) => names.includes(name));
  if (conditions.length === 0 || target.numFiles === 0) return;
  await withScratch(host, options, async (scratch) => {
    const rows = await scratch.relation(host.engine.scan((await planScan(host, target, options)).scan));
    await checkConditions(scratch, { conditions, rows, place: target.place });
  });
}

/** Which constraints are taken away. */
export interface DropOptions extends AppendOptions {
  /** `ignore`: a name that the table does not have is none. Default: an error. */
  readonly missing?: "ignore";
}

/** Takes constraints away. @throws {DeltaError} `OPTION_INVALID` if there is none of a name */
export async function dropConstraints(
  host: Host,
  snapshot: Snapshot,
  { names, missing, ...options }: DropOptions & { readonly names: readonly string[] },
): Promise<Altered> {
  return alter(host, snapshot, () => {
    const there = names.filter((name) => snapshot.properties[keyOf(snapshot, name)] !== undefined);
    const unknown = names.find((name) => !there.includes(name));
    if (unknown !== undefined && missing !== "ignore") throw noConstraint(unknown, snapshot);
    return {
      ...changed(snapshot, { properties: Object.fromEntries(there.map((name) => [keyOf(snapshot, name), null])) }),
      operation: "DROP CONSTRAINT",
      parameters: { names: JSON.stringify(there) },
      changes: there.map((name) => `dropped the constraint ${name}`),
      options,
    };
  });
}

function noConstraint(name: string, { properties, place }: { properties: object; place: TablePlace }): DeltaError {
  const names = Object.keys(properties).flatMap((key) =>
    key.startsWith(CONSTRAINT_PREFIX) ? [key.slice(CONSTRAINT_PREFIX.length)] : [],
  );
  const there = names.length === 0 ? "there are none" : `there are ${names.join(", ")}`;
  const message = `the table has no constraint ${name}${didYouMean(name, names)}; ${there}`;
  return new DeltaError("OPTION_INVALID", message, place, { details: { constraint: name } });
}
