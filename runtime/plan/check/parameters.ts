// The values of the parameters of a plan.

import type { LiteralExpr, ParamExpr } from "tessera-contracts/contracts/query/expressions";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { PlanError, type PlanMistake, thereAre } from "../errors.js";
import type { PlanRegistry } from "./context.js";
import { literalExpectation } from "./literals.js";
import { schemaOfPlan } from "./validate-plan.js";

/** Values by the names of parameters, in the form that literals have: text where JSON has none for the type. */
export type ParameterValues = { readonly [name: string]: LiteralExpr["value"] };

/**
 * The plan with literals in the places of its parameters, for engines that bind none, or to check values before an engine is asked.
 * @throws {PlanError} if a value is missing, is not of the type of its parameter, or belongs to no parameter; all such are told
 */
export function withParameters(rel: RelSpec, values: ParameterValues, registry: PlanRegistry): RelSpec {
  schemaOfPlan(rel, registry);
  const mistakes: PlanMistake[] = [];
  const names = new Set<string>();
  const bound = replaced(rel, "$", (param, path) => {
    names.add(param.name);
    return literalOf(param, path, { values, mistakes });
  });
  for (const name of Object.keys(values).filter((one) => !names.has(one))) {
    mistakes.push(unknown("$", `there is no parameter ${name}`, thereAre([...names])));
  }
  const [first, ...others] = mistakes;
  if (first !== undefined) throw new PlanError([first, ...others]);
  return bound as RelSpec;
}

interface Binding {
  readonly values: ParameterValues;
  readonly mistakes: PlanMistake[];
}

function literalOf({ name, dtype }: ParamExpr, path: string, { values, mistakes }: Binding): LiteralExpr {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  const literal: LiteralExpr = { op: "literal", value: value ?? null, dtype };
  if (value === undefined) mistakes.push(unknown(path, `the parameter ${name} has no value`, "give it one, or null"));
  const expected = literalExpectation(literal);
  if (expected !== null) {
    const message = `the parameter ${name} is ${JSON.stringify(String(value))}, expected ${expected}`;
    mistakes.push({ code: "PLAN_LITERAL", path, message, hint: null });
  }
  return literal;
}

function unknown(path: string, message: string, hint: string): PlanMistake {
  return { code: "PLAN_UNKNOWN_PARAMETER", path, message, hint };
}

/** A part of a plan with its parameters replaced. A plan that was checked is not deep. */
function replaced(part: unknown, path: string, literal: (param: ParamExpr, path: string) => LiteralExpr): unknown {
  if (Array.isArray(part)) return part.map((one: unknown, i) => replaced(one, `${path}[${i}]`, literal));
  if (typeof part !== "object" || part === null) return part;
  if ("op" in part && part.op === "param") return literal(part as ParamExpr, path);
  return Object.fromEntries(
    Object.entries(part).map(([key, one]) => [key, replaced(one, `${path}.${key}`, literal)] as const),
  );
}
