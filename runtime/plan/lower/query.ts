// Queries over one dataset, said with the operators of relations.

import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { DerivedField, QuerySpec } from "tessera-contracts/contracts/query/queries";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { PlanError, type PlanErrorCode, thereAre } from "../errors.js";
import { columnsUsed } from "../walk.js";

/**
 * A query as a relation: what it is over, which is a scan of the table of this schema if nothing is said, then the filters, a project of
 * stored and computed columns and one that gives them their new names. The predicate stands above the computed columns if it uses one of
 * them, and else below.
 * @throws {PlanError} if the query keeps or renames what is no column of the dataset, or two columns would have one name
 */
export function lowerQuery(query: QuerySpec, schema: TableSchemaSpec, over: RelSpec = scanOf(schema)): RelSpec {
  const { base, derived } = query.projection;
  const stored = schema.fields.map(({ name }) => name);
  checkNames(query, stored);
  const kept = base.length === 0 ? stored : base;
  const computed = new Set(derived.map(({ name }) => name));
  const hinted = filtered(over, query.pushdown_predicate);
  const uses = query.predicate === null ? [] : columnsUsed([query.predicate], [...stored, ...computed]);
  if (!uses.some((name) => computed.has(name))) {
    const below = filtered(hinted, query.predicate);
    return renamed({ rel: "project", input: below, columns: [...columnsOf(kept), ...derived] }, query, kept);
  }
  // Below this filter all that it may use has to be there; a computed column hides a stored one of its name.
  const visible = stored.filter((name) => !computed.has(name));
  const all: RelSpec = { rel: "project", input: hinted, columns: [...columnsOf(visible), ...derived] };
  return renamed(filtered(all, query.predicate), query, kept);
}

function scanOf({ name }: TableSchemaSpec): RelSpec {
  return { rel: "scan", dataset: name, columns: [], version: null };
}

function filtered(input: RelSpec, predicate: ExprSpec | null): RelSpec {
  return predicate === null ? input : { rel: "filter", input, predicate };
}

function columnsOf(names: readonly string[]): readonly DerivedField[] {
  return names.map((name) => ({ name, expr: { op: "column", name, input: 0 } }));
}

function renamed(input: RelSpec, { projection: { derived, rename } }: QuerySpec, kept: readonly string[]): RelSpec {
  const names = [...kept, ...derived.map(({ name }) => name)];
  const columns = columnsOf(names).map((column, i) => {
    const given = i < kept.length && Object.hasOwn(rename, column.name) ? rename[column.name] : undefined;
    return given === undefined ? column : { ...column, name: given };
  });
  return { rel: "project", input, columns };
}

function checkNames({ projection: { base, derived, rename } }: QuerySpec, stored: readonly string[]): void {
  const kept = base.length === 0 ? stored : base;
  const unknown = base.findIndex((name) => !stored.includes(name));
  if (unknown >= 0) {
    throw mistake("PLAN_UNKNOWN_COLUMN", `.base[${unknown}]`, `there is no column ${base[unknown]}`, thereAre(stored));
  }
  const stray = Object.keys(rename).find((name) => !kept.includes(name));
  if (stray !== undefined) {
    throw mistake("PLAN_UNKNOWN_COLUMN", `.rename.${stray}`, `${stray} is renamed but not kept`, thereAre(kept));
  }
  const hidden = derived.findIndex(({ name }) => kept.includes(name));
  if (hidden < 0) return;
  const message = `the name ${derived[hidden]?.name} is that of a stored column too`;
  throw mistake("PLAN_NAME", `.derived[${hidden}].name`, message, "choose another, or keep fewer columns in base");
}

function mistake(code: PlanErrorCode, step: string, message: string, hint: string): PlanError {
  return new PlanError([{ code, path: `$.projection${step}`, message, hint }]);
}
