// Expressions while they are built: each knows its type, so that a mistake is found where it is made.

import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import { column } from "../check/context.js";
import { typeOfExpression } from "../check/expressions.js";
import { PlanError, type PlanErrorCode } from "../errors.js";
import { mergedCatalogs, type UdfCatalog } from "../functions/udfs.js";
import { classOf, type Typed } from "../types.js";

/** An expression with its type. */
export class ExprNode {
  readonly spec: ExprSpec;
  readonly typed: Typed;
  /** Whether rows have its value as a `bigint`. */
  readonly isBig: boolean;
  /** The functions of the user that it calls; null if there are none. */
  readonly udfs: UdfCatalog | null;

  constructor(spec: ExprSpec, typed: Typed, isBig: boolean, udfs: UdfCatalog | null = null) {
    this.spec = spec;
    this.typed = typed;
    this.isBig = isBig;
    this.udfs = udfs;
  }
}

/** An error of a builder. */
export function planError(code: PlanErrorCode, message: string, hint: string | null = null): PlanError {
  return new PlanError([{ code, path: "$", message, hint }]);
}

/**
 * An expression made of others. They were checked when they were made, so columns of their types stand in for them here.
 * @param udfs - functions that it calls besides those of its parts
 * @throws {PlanError} if their types do not go together
 */
export function nodeOf(
  parts: readonly ExprNode[],
  make: (parts: readonly ExprSpec[]) => ExprSpec,
  udfs: UdfCatalog | null = null,
): ExprNode {
  const columns = parts.map(({ typed }, i) => column(`c${i}`, typed));
  const stand = parts.map(({ spec }, i) => standIn(spec, { op: "column", name: `c${i}`, input: 0 }));
  const registry = { datasets: {}, ...(udfs && { udfs }) };
  const check = { registry, mistakes: [], known: new Map() };
  const typed = typeOfExpression(make(stand), [columns], { check, path: "$" });
  if (typed === null) throw asError(check.mistakes);
  const isBig = classOf(typed.dtype) === "int" && parts.some((part) => part.isBig);
  const all = mergedCatalogs([udfs, ...parts.map((part) => part.udfs)]);
  return new ExprNode(make(parts.map(({ spec }) => spec)), typed, isBig, all);
}

/** Literals, parameters and casts stay what they are, as some functions ask for them. */
function standIn(spec: ExprSpec, column: ExprSpec): ExprSpec {
  if (spec.op === "literal" || spec.op === "param") return spec;
  return spec.op === "cast" ? { ...spec, expr: column } : column;
}

/** The error of mistakes that a check found. */
export function asError(mistakes: readonly ConstructorParameters<typeof PlanError>[0][number][]): PlanError {
  const [first, ...others] = mistakes;
  if (first === undefined) throw new Error("a check that fails says why");
  return new PlanError([first, ...others]);
}
