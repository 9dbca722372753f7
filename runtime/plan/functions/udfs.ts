// Functions of the user, declared as data: their types, and their bodies as expressions of SQL.

import { type DataFusionUdfSpec, type UdfBody, UdfCatalogSnapshot } from "tessera-contracts/contracts/plan/functions";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import { PlanError } from "../errors.js";
import { tokensOf } from "../identity/canonical-sql.js";
import { type CallText, planFunction, type PlanFunction } from "./function.js";

/** The functions that a plan may call besides those of the registry. */
export interface UdfCatalog {
  readonly specs: { readonly [name: string]: DataFusionUdfSpec };
  /** One body a function and dialect. A function without one for a dialect cannot be called in texts of it. */
  readonly bodies?: readonly UdfBody[];
}

/** A function of the user by its name; null if there is none that an expression can call. */
export function udfFunction(name: string, udfs: UdfCatalog): PlanFunction | null {
  const spec = Object.hasOwn(udfs.specs, name) ? udfs.specs[name] : undefined;
  if (spec === undefined || spec.kind === "table") return null;
  return planFunction({
    name,
    kind: spec.kind,
    args: spec.input_types,
    result: () => spec.return_field.dtype,
    returns: spec.return_field,
    nulls: spec.return_field.nullable ? "may_be" : "never",
    deterministic: spec.volatility === "immutable" ? "always" : "never",
    duckdb: inlined(name, "duckdb", udfs),
    spark: inlined(name, "spark", udfs),
    doc: "A function of the user.",
    examples: [],
  });
}

/** The SHA-256 of what a function of the user is: its declaration with the digest of its code, and its bodies. */
export function udfFingerprint(name: string, udfs: UdfCatalog): string {
  const spec = udfs.specs[name];
  const bodies = bodiesOf(name, udfs).toSorted((one, other) => (one.dialect < other.dialect ? -1 : 1));
  return UdfCatalogSnapshot.fingerprint(
    UdfCatalogSnapshot.create({ specs: spec === undefined ? {} : { [name]: spec }, bodies }),
  );
}

/** Positions of the arguments that stand more than once in a body of a function. */
export function repeatedArguments(name: string, udfs: UdfCatalog): ReadonlySet<number> {
  const repeated = bodiesOf(name, udfs).flatMap(({ sql, params }) => {
    const places = tokensOf(sql).map((_, i, tokens) => parameterAt(tokens, i, params));
    return places.filter((at, i) => at >= 0 && places.indexOf(at) < i);
  });
  return new Set(repeated);
}

function bodiesOf(name: string, { bodies = [] }: UdfCatalog): readonly UdfBody[] {
  return bodies.filter(({ udf }) => udf === name);
}

/** The body with the arguments in the places of its parameters, as the type of the function. */
function inlined(name: string, dialect: SqlDialect, udfs: UdfCatalog): CallText {
  return (args, { result }) => {
    const body = bodiesOf(name, udfs).find((one) => one.dialect === dialect);
    if (body === undefined) throw noBody(name, dialect);
    const tokens = tokensOf(body.sql).map((token, i, all) => {
      const at = parameterAt(all, i, body.params);
      return at < 0 ? token : `(${args[at] ?? "NULL"})`;
    });
    return `CAST((${tokens.join(" ")}) AS ${result})`;
  };
}

/** Which parameter a token is; -1 if none. What follows a dot is a field, and what a parenthesis follows a function. */
function parameterAt(tokens: readonly string[], at: number, params: readonly string[]): number {
  if (tokens[at - 1] === "." || tokens[at + 1] === "(") return -1;
  return params.findIndex((name) => name.toLowerCase() === tokens[at]?.toLowerCase());
}

function noBody(name: string, dialect: SqlDialect): PlanError {
  const message = `the function ${name} has no body in the SQL of ${dialect}`;
  return new PlanError([{ code: "PLAN_UDF_TARGET", path: "$", message, hint: "declare one in the catalog" }]);
}
