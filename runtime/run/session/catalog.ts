// The functions of a session, as plans and its engine know them.

import type { RequiredUdf } from "tessera-contracts/contracts/artifacts/manifest";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { type Engine, FunctionError } from "tessera-contracts/engine";
import { requiredUdfs, type UdfCatalog, udfNamed } from "tessera-contracts/plan";
import { RunError } from "../errors.js";
import { demandBody } from "./bodies.js";
import type { UserFunction } from "./functions.js";
import type { Plan } from "./statement.js";

/**
 * Gives an engine the code of functions, and holds bodies against their declarations. Returns what plans know of them.
 * @throws {RunError} `FUNCTION_INVALID` if two have one name, a body does not fit, or the engine runs no JavaScript; {EngineError}
 */
export async function catalogOf(engine: Engine, functions: readonly UserFunction[]): Promise<UdfCatalog> {
  const names = functions.map(({ spec }) => spec.name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) {
    throw new RunError("FUNCTION_INVALID", `a session has one function of a name, and was given ${twice} twice`);
  }
  const running: (readonly [string, string])[] = [];
  for (const one of functions) {
    const { spec, code } = one;
    await demandBody(engine, one);
    if (code !== null) running.push([spec.name, await registered(engine, code)]);
  }
  return { ...declared(functions), running: Object.fromEntries(running) };
}

/**
 * What plans know of functions and of those that a pipeline declares, without an engine: code has the name by which it was declared.
 * @throws {RunError} `FUNCTION_MISSING` as a run of the pipeline does
 */
export function declaredCatalog(functions: readonly UserFunction[], catalog: UdfCatalog | null): UdfCatalog {
  const all = withDeclared(functions, catalog);
  const names = all.flatMap(({ spec, code }) => (code === null ? [] : [[spec.name, spec.name] as const]));
  return { ...declared(all), running: Object.fromEntries(names) };
}

function declared(functions: readonly UserFunction[]): UdfCatalog {
  return {
    specs: Object.fromEntries(functions.map(({ spec }) => [spec.name, spec])),
    bodies: functions.flatMap(({ bodies }) => bodies),
  };
}

function registered(engine: Engine, code: NonNullable<UserFunction["code"]>): Promise<string> {
  if (engine.registerFunction !== undefined) return engine.registerFunction(code);
  const message = `the function ${code.name} is code, and the engine ${engine.id} runs no JavaScript`;
  throw new RunError("FUNCTION_INVALID", `${message}; give it a body in SQL`);
}

/** A plan that was made with functions means these. @throws {RunError} `FUNCTION_MISSING` */
export function demandFunctions(plan: Plan, { udfs }: { readonly udfs: UdfCatalog }): void {
  if (!("spec" in plan) || plan.registry?.udfs === undefined) return;
  demandSame("the plan calls", requiredUdfs([plan.spec], plan.registry), udfs);
}

/**
 * The functions of a session with those that a pipeline declares: bodies are all that is needed of these, but code has to be the session's.
 * @throws {RunError} `FUNCTION_MISSING` if code is not there, or a function is another one
 */
export function withDeclared(functions: readonly UserFunction[], catalog: UdfCatalog | null): readonly UserFunction[] {
  if (catalog === null) return functions;
  const there = declared(functions);
  const isThere = (name: string): boolean => Object.hasOwn(there.specs, name);
  const [own, others] = [true, false].map((is) =>
    Object.values(catalog.specs).filter((spec) => (isThere(spec.name) || spec.code_sha256 !== null) === is),
  );
  demandSame(
    "the pipeline declares",
    (own ?? []).flatMap(({ name }) => udfNamed(name, catalog) ?? []),
    there,
  );
  const bodies = catalog.bodies ?? [];
  const added = (others ?? []).map((spec) => ({
    spec,
    bodies: bodies.filter(({ udf }) => udf === spec.name),
    code: null,
  }));
  return [...functions, ...added];
}

function demandSame(who: string, wanted: readonly RequiredUdf[], udfs: UdfCatalog): void {
  for (const one of wanted) {
    const found = udfNamed(one.name, udfs);
    if (found?.hash === one.hash) continue;
    const there = found === null ? "the session was not given it" : `the session has ${udfText(found)}`;
    const message = `${who} the function ${one.name}, ${udfText(one)}, and ${there}`;
    throw new RunError("FUNCTION_MISSING", `${message}; start a session with that function`);
  }
}

/** The state of a function, as people compare it. */
export function udfText({ version, hash }: RequiredUdf): string {
  return `${version === null ? "no version" : `version ${version}`} (${hash})`;
}

/** Where a plan stands, for messages. */
export interface PlaceOfPlan {
  /** The view whose plan it is; null if it is none. */
  readonly name: string | null;
  /** Null if it is no tree. */
  readonly rel: RelSpec | null;
}

/** An error that a function of the user has caused, with the places where plans call it; any other error as it is. */
export function atItsCalls(error: unknown, plans: readonly PlaceOfPlan[]): unknown {
  if (!(error instanceof FunctionError)) return error;
  const places = plans.flatMap(({ name, rel }) =>
    [...callsOf(error.functionName, rel, "$")].map((path) => `\`${path}\`${name === null ? "" : ` of ${name}`}`),
  );
  return new RunError("FUNCTION_FAILED", `${error.message} - at ${places.join(" or ")}`, error);
}

/** The paths of the calls of a function. */
function* callsOf(name: string, node: unknown, path: string): Generator<string, void, undefined> {
  if (typeof node !== "object" || node === null) return;
  if ("fn" in node && node.fn === name) yield path;
  for (const [key, part] of Object.entries(node)) {
    yield* callsOf(name, part, Array.isArray(node) ? `${path}[${key}]` : `${path}.${key}`);
  }
}
