// Functions of the user, declared as data: their types, and their bodies as expressions of SQL.

import { type DataFusionUdfSpec, type UdfBody, UdfCatalogSnapshot } from "tessera-contracts/contracts/plan/functions";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import { PlanError } from "../errors.js";
import { piecesOf, tokensOf } from "../identity/canonical-sql.js";
import { type CallText, planFunction, type PlanFunction } from "./function.js";

/** The functions that a plan may call besides those of the registry. */
export interface UdfCatalog {
  readonly specs: { readonly [name: string]: DataFusionUdfSpec };
  /** One body a function and dialect. A function without one for a dialect cannot be called in texts of it. */
  readonly bodies?: readonly UdfBody[];
  /** What DuckDB calls functions whose code it was given, by their names: these need no body there. */
  readonly running?: { readonly [name: string]: string };
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
    nulls: spec.return_field.nullable ? "may_be" : hasCode(spec) ? "if_any" : "never",
    deterministic: spec.volatility === "immutable" ? "always" : "never",
    duckdb: runningOf(name, udfs) ?? inlined(name, "duckdb", udfs),
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

/**
 * Catalogs as one; null if there is none. Code that runs somewhere is known by what it is declared as.
 * @throws {PlanError} if one name is two functions
 */
export function mergedCatalogs(catalogs: readonly (UdfCatalog | null | undefined)[]): UdfCatalog | null {
  const [first, ...others] = [...new Set(catalogs.filter((one) => one != null))];
  return others.reduce<UdfCatalog | null>((all, one) => (all === null ? one : merged(all, one)), first ?? null);
}

function merged(one: UdfCatalog, other: UdfCatalog): UdfCatalog {
  const isNew = (name: string): boolean => !Object.hasOwn(one.specs, name);
  for (const name of Object.keys(other.specs)) {
    if (isNew(name) || udfFingerprint(name, one) === udfFingerprint(name, other)) continue;
    const message = `the function ${name} is two different ones`;
    throw new PlanError([{ code: "PLAN_NAME", path: "$", message, hint: "give one of them another name" }]);
  }
  return {
    specs: { ...other.specs, ...one.specs },
    bodies: [...(one.bodies ?? []), ...(other.bodies ?? []).filter(({ udf }) => isNew(udf))],
    running: { ...other.running, ...one.running },
  };
}

/** Positions of the arguments that stand more than once in the text of a function. */
export function repeatedArguments(name: string, udfs: UdfCatalog): ReadonlySet<number> {
  const spec = udfs.specs[name];
  if (spec !== undefined && hasCode(spec) && bodiesOf(name, udfs).length > 0) return new Set(spec.input_types.keys());
  const repeated = bodiesOf(name, udfs).flatMap(({ sql, dialect, params }) => {
    const places = tokensOf(sql, dialect).map((_, i, tokens) => parameterAt(tokens, i, params));
    return places.filter((at, i) => at >= 0 && places.indexOf(at) < i);
  });
  return new Set(repeated);
}

/** Code is never given a null, so that it means the same wherever it runs: a null gives a null. */
function hasCode({ code_sha256 }: DataFusionUdfSpec): boolean {
  return code_sha256 !== null;
}

function bodiesOf(name: string, { bodies = [] }: UdfCatalog): readonly UdfBody[] {
  return bodies.filter(({ udf }) => udf === name);
}

function runningOf(name: string, { running = {} }: UdfCatalog): CallText | null {
  const called = Object.hasOwn(running, name) ? running[name] : undefined;
  return called === undefined ? null : (args, { result }) => `CAST(${called}(${args.join(", ")}) AS ${result})`;
}

/** The body with the arguments in the places of its parameters, as the type of the function. */
function inlined(name: string, dialect: SqlDialect, udfs: UdfCatalog): CallText {
  return (args, { result }) => {
    const spec = udfs.specs[name];
    const body = bodiesOf(name, udfs).find((one) => one.dialect === dialect);
    // What stands around the call of an aggregate would have no place in a body.
    if (body === undefined || spec?.kind !== "scalar") throw noBody(name, dialect, spec);
    const all = tokensOf(body.sql, dialect);
    const texts = piecesOf(body.sql, dialect).map(({ token, isApart }, i) => {
      const at = parameterAt(all, i, body.params);
      return `${isApart ? " " : ""}${at < 0 ? token : `(${args[at] ?? "NULL"})`}`;
    });
    const value = `CAST((${texts.join("")}) AS ${result})`;
    const nulls = hasCode(spec) ? args.map((arg) => `(${arg}) IS NULL`) : [];
    return nulls.length === 0 ? value : `CASE WHEN ${nulls.join(" OR ")} THEN NULL ELSE ${value} END`;
  };
}

/** Which parameter a token is; -1 if none. What follows a dot is a field, and what a parenthesis follows a function. */
function parameterAt(tokens: readonly string[], at: number, params: readonly string[]): number {
  if (tokens[at - 1] === "." || tokens[at + 1] === "(") return -1;
  return params.findIndex((name) => name.toLowerCase() === tokens[at]?.toLowerCase());
}

function noBody(name: string, dialect: SqlDialect, spec: DataFusionUdfSpec | undefined): PlanError {
  const isCode = spec !== undefined && hasCode(spec);
  const message = isCode
    ? `the function ${name} is code, which the SQL of ${dialect} alone cannot call`
    : `the function ${name} has no body in the SQL of ${dialect}`;
  const hint = isCode ? "give it to the session that executes the plan" : "declare one in the catalog";
  return new PlanError([{ code: "PLAN_UDF_TARGET", path: "$", message, hint }]);
}
