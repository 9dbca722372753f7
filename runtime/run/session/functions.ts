// Functions of the user with what makes them run: bodies in SQL, which take the place of calls, or code in JavaScript.

import { column, schemaOf } from "tessera-contracts/arrow";
import { DataFusionUdfSpec, type DataFusionUdfSpecInit, UdfBody } from "tessera-contracts/contracts/plan/functions";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import type { RowFunction } from "tessera-contracts/engine";
import { functionOf } from "tessera-contracts/plan";
import { RunError } from "../errors.js";

/** An expression of SQL in which the arguments have names. */
export interface SqlBody {
  readonly params: readonly string[];
  readonly sql: string;
}

/** How a function is computed. */
export interface FunctionCode {
  readonly duckdb?: SqlBody;
  readonly spark?: SqlBody;
  /**
   * Takes and gives cells as `Column.at` has them: `i64` is a bigint, a decimal one without its point, a timestamp one of its unit, and a date
   * a number of days. It is never called with a null, and gives null for no value.
   */
  readonly js?: (...cells: never[]) => unknown;
}

/** A function that sessions can be given. */
export interface UserFunction {
  readonly spec: DataFusionUdfSpec;
  readonly bodies: readonly UdfBody[];
  /** Its code; null if it has bodies alone. */
  readonly code: RowFunction | null;
}

/**
 * A function of the user: its declaration, and how it is computed. One in JavaScript needs `code_sha256`, the digest of all of its code, which is
 * yours to say: a function cannot tell what it closes over.
 * @throws {ValidationError} if the declaration does not fit its contract; {RunError} `FUNCTION_INVALID` if it does not go with the code
 */
export function userFunction(spec: DataFusionUdfSpecInit, { duckdb, spark, js }: FunctionCode): UserFunction {
  const declared = DataFusionUdfSpec.create(spec);
  const { name, kind, code_sha256 } = declared;
  const refuse = (why: string): RunError => new RunError("FUNCTION_INVALID", `the function ${name} ${why}`);
  if (functionOf(name) !== null) throw refuse("is one of every plan; give yours another name");
  if (kind !== "scalar") throw refuse(`is declared as ${kind}; a session takes functions of one row, which are scalar`);
  if (js === undefined && duckdb === undefined && spark === undefined) {
    throw refuse("has neither a body nor code; give it one of duckdb, spark and js");
  }
  if (js !== undefined && duckdb !== undefined) throw refuse("has code and a body for DuckDB; give one of them");
  if (js !== undefined && code_sha256 === null) {
    throw refuse("is code without a digest, so plans would not change with it; say code_sha256");
  }
  const bodies = [bodyOf(declared, "duckdb", duckdb), bodyOf(declared, "spark", spark)].flat();
  return { spec: declared, bodies, code: js === undefined ? null : rowFunction(declared, js) };
}

function bodyOf(
  { name, input_types }: DataFusionUdfSpec,
  dialect: SqlDialect,
  body: SqlBody | undefined,
): readonly UdfBody[] {
  if (body === undefined) return [];
  const count = input_types.length;
  if (body.params.length !== count || new Set(body.params).size !== count) {
    const message = `the function ${name} takes ${count} arguments, and its body for ${dialect} names ${body.params.join(", ")}`;
    throw new RunError("FUNCTION_INVALID", `${message}; name each of them once`);
  }
  return [UdfBody.create({ udf: name, dialect, ...body })];
}

function rowFunction(
  { name, input_types, return_field, volatility }: DataFusionUdfSpec,
  js: NonNullable<FunctionCode["js"]>,
): RowFunction {
  const field = { nullable: true, metadata: {}, default_value: null, encoding: null };
  const fields = [return_field.dtype, ...input_types].map((dtype, i) => ({ ...field, name: `c${i}`, dtype }));
  const types = schemaOf({ name, fields, key_fields: [], required_non_null: [], metadata: {} });
  const [result = column("c0", { type: "null" }), ...args] = types.fields;
  // The types of cells are known when it runs, and held against the declaration then.
  const run = js as (...cells: readonly unknown[]) => unknown;
  return {
    name,
    args: args.map(({ type }) => type),
    result: result.type,
    isVolatile: volatility !== "immutable",
    call: return_field.nullable ? run : (...cells) => demandValue(run(...cells)),
  };
}

function demandValue(value: unknown): unknown {
  if (value !== null) return value;
  throw new TypeError("it gave null, and its declaration says that it never does");
}
