// The values of the parameters of a plan.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { ExprSpec, LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { literalExpectation, nodesOf, rewritten, typeName } from "tessera-contracts/plan";
import { RunError } from "../errors.js";

/** Values by the names of parameters: numbers, bigints, booleans and texts; null is SQL's NULL. Moments, days and decimals are texts. */
export interface Parameters {
  readonly [name: string]: ParameterValue;
}

/** What a parameter may be given. */
export type ParameterValue = LiteralExpr["value"] | bigint;

/** The parameters of plans, with their types. @throws {RunError} `PARAMETER_TYPE` if one is asked for as two types */
export function parametersOf(plans: Iterable<RelSpec>): ReadonlyMap<string, ArrowTypeSpec> {
  const found = new Map<string, ArrowTypeSpec>();
  for (const plan of plans) {
    for (const node of nodesOf(plan)) {
      if (!("op" in node) || node.op !== "param") continue;
      const { name, dtype } = node;
      const other = found.get(name) ?? dtype;
      if (typeName(other) !== typeName(dtype)) {
        const message = `the parameter ${name} is asked for as ${typeName(other)} and as ${typeName(dtype)}`;
        throw new RunError("PARAMETER_TYPE", `${message}; cast it in one of the places`);
      }
      found.set(name, dtype);
    }
  }
  return found;
}

/**
 * Compares what is given with what is asked for.
 * @param known further parameters that may be given, though nobody asks for them
 * @throws {RunError} `PARAMETER_MISSING`, `PARAMETER_UNKNOWN`, `PARAMETER_TYPE`
 */
export function checkParameters(
  wanted: ReadonlyMap<string, ArrowTypeSpec>,
  given: Parameters,
  known: ReadonlyMap<string, ArrowTypeSpec> = wanted,
): void {
  const missing = [...wanted.keys()].filter((name) => valueOf(given, name) === undefined);
  if (missing.length > 0) {
    throw new RunError("PARAMETER_MISSING", `the plan needs values for its parameters ${missing.join(", ")}`);
  }
  const unknown = Object.keys(given).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const there = known.size === 0 ? "it has none" : `it has ${[...known.keys()].join(", ")}`;
    throw new RunError("PARAMETER_UNKNOWN", `the plan has no parameter ${unknown.join(", ")}; ${there}`);
  }
  for (const [name, dtype] of wanted) {
    const value = valueOf(given, name);
    const expected = isScalar(value) ? literalExpectation(literalOf(value, dtype)) : `a literal of ${typeName(dtype)}`;
    if (expected === null) continue;
    throw new RunError("PARAMETER_TYPE", `expected ${expected} for the parameter ${name}, got ${shown(value)}`);
  }
}

/** A plan with the values in the places of its parameters. They must have been checked. */
export function withParameters(rel: RelSpec, given: Parameters): RelSpec {
  if (Object.keys(given).length === 0) return rel;
  return rewritten(rel, (node) => {
    if (!("op" in node) || node.op !== "param") return node;
    return literalOf(valueOf(given, node.name) ?? null, node.dtype);
  });
}

/** Values as JSON text, for keys and manifests; those of parameters that are asked for. */
export function parameterTexts(
  wanted: ReadonlyMap<string, ArrowTypeSpec>,
  given: Parameters,
): { readonly [name: string]: string } {
  const texts = [...wanted.keys()].sort().map((name) => [name, jsonOf(valueOf(given, name) ?? null)] as const);
  return Object.fromEntries(texts);
}

function valueOf(given: Parameters, name: string): ParameterValue | undefined {
  return Object.hasOwn(given, name) ? given[name] : undefined;
}

function literalOf(value: ParameterValue, dtype: ArrowTypeSpec): Extract<ExprSpec, { op: "literal" }> {
  return { op: "literal", value: typeof value === "bigint" ? String(value) : value, dtype };
}

function isScalar(value: unknown): value is ParameterValue {
  return value === null || ["string", "number", "bigint", "boolean"].includes(typeof value);
}

/** Whole numbers of any size are digits, however they were given. */
function jsonOf(value: ParameterValue): string {
  if (typeof value === "bigint") return String(value);
  return Object.is(value, -0) ? "-0.0" : JSON.stringify(value);
}

function shown(value: unknown): string {
  if (isScalar(value)) return jsonOf(value).slice(0, 80);
  return typeof value;
}
