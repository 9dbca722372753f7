// Bodies of functions, held against their declarations by the engine that will run them.

import { specOf } from "tessera-contracts/arrow";
import type { FieldSpec } from "tessera-contracts/contracts/arrow/types";
import type { Engine } from "tessera-contracts/engine";
import { duckdbSql, holdsExactly, typeName } from "tessera-contracts/plan";
import { RunError } from "../errors.js";
import type { UserFunction } from "./functions.js";

/**
 * Asks an engine what type the body of a function has.
 * @throws {RunError} `FUNCTION_INVALID` if the body is no expression of one row, or its values are not all values of the declared type
 */
export async function demandBody(engine: Engine, { spec, bodies }: UserFunction): Promise<void> {
  const { name, input_types, return_field } = spec;
  const body = bodies.find(({ dialect }) => dialect === engine.dialect);
  if (body === undefined) return;
  const field: Omit<FieldSpec, "name" | "dtype"> = {
    nullable: true,
    metadata: {},
    default_value: null,
    encoding: null,
  };
  const given = input_types.map((dtype, i) => ({ ...field, name: body.params[i] ?? "", dtype }));
  const fields = [{ ...field, name: "tessera_row", dtype: { type: "bool" } as const }, ...given];
  const row = fields.map(({ dtype }) => ({ op: "literal", value: null, dtype }) as const);
  const rows = duckdbSql({ rel: "values", fields, rows: [row] }, { datasets: {} });
  // A condition takes neither aggregates nor windows.
  const sql = `SELECT (${body.sql}\n) AS result FROM (${rows}) AS t WHERE (${body.sql}\n) IS NULL`;
  const refuse = (why: string, cause?: unknown): RunError =>
    new RunError("FUNCTION_INVALID", `the body of the function ${name} for ${body.dialect} ${why}`, cause);
  const found = await engine.describe({ sql, dialect: engine.dialect }).catch((error: unknown) => {
    throw refuse(`is no expression of one row: ${error instanceof Error ? error.message : String(error)}`, error);
  });
  const type = specOf(found, { name: "result", onLossy: "report" }).value.fields[0]?.dtype ?? { type: "null" };
  if (holdsExactly(return_field.dtype, type)) return;
  const message = `gives ${typeName(type)}, which is not always ${typeName(return_field.dtype)}`;
  throw refuse(`${message}; cast it in the body, or declare that type`);
}
