// Which tables a text of SQL names, and what in its words is refused.

import { type Engine, EngineError } from "tessera-contracts/engine";
import { type Json, nodesIn } from "./bound-walk.js";
import { PURE_TABLES } from "./of-bound-plan.js";
import { type Refusal, REFUSALS, refusalOf, sqlDialectError } from "./refusal.js";
import { sparkTables } from "./spark-tables.js";
import { unstableFunction } from "./unstable.js";

/**
 * The tables that a text of SQL reads, as it spells them, sorted; names of its own common table expressions are none.
 * @param name of the view, for errors
 * @throws {PlanError} `PLAN_SQL_REFUSED` if the text is not one SELECT, has parameters, reads other things than tables that are said by a
 * lone name, or calls functions whose values change; `PLAN_DIALECT` if the engine cannot say what it reads
 */
export async function tablesOfSql(
  name: string,
  sql: string,
  engine: Pick<Engine, "id" | "dialect" | "parsedSql">,
): Promise<readonly string[]> {
  if (engine.dialect === "spark") return sparkTables(name, sql);
  if (engine.parsedSql === undefined) throw sqlDialectError(engine.id);
  const statements = await engine.parsedSql(sql).catch((error: unknown) => {
    throw error instanceof EngineError ? refusalOf(name, error.message) : error;
  });
  if (statements.length !== 1) throw refusalOf(name, `it has ${statements.length} statements`);
  const walk: Walk = { tables: new Set(), refused: [] };
  visit(statements, NO_NAMES, walk);
  const [refused] = walk.refused;
  if (refused !== undefined) throw refusalOf(name, ...refused);
  return [...walk.tables].sort();
}

/** What a walk through the words found. */
interface Walk {
  readonly tables: Set<string>;
  readonly refused: Refusal[];
}

/** Names of common table expressions in lower case, as DuckDB folds them. */
type Names = ReadonlySet<string>;
const NO_NAMES: Names = new Set();

function visit(value: unknown, names: Names, walk: Walk): void {
  if (Array.isArray(value)) for (const one of value) visit(one, names, walk);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const node = value as Json;
  look(node, names, walk);
  const own = expressionsOf(node, names, walk);
  for (const [key, one] of Object.entries(node)) if (key !== "cte_map") visit(one, own, walk);
}

/** Goes through the common table expressions of a query, each of which sees those before it; returns what the query sees. */
function expressionsOf(node: Json, around: Names, walk: Walk): Names {
  const recursive = node["type"] === "RECURSIVE_CTE_NODE" ? [folded(node["cte_name"])] : [];
  let names: Names = new Set([...around, ...recursive]);
  for (const { key, value } of nodesIn((node["cte_map"] as Json | undefined)?.["map"])) {
    visit(value, names, walk);
    names = new Set([...names, folded(key)]);
  }
  return names;
}

function look(node: Json, names: Names, walk: Walk): void {
  const refuse = (refusal: Refusal): void => void walk.refused.push(refusal);
  const [parameter] = nodesIn(node["named_param_map"]);
  if (parameter !== undefined) refuse(REFUSALS.parameter(`$${String(parameter["key"])}`));
  if (typeof node["sample"] === "object" && node["sample"] !== null) refuse(REFUSALS.sample);
  if (node["type"] === "SHOW_REF") refuse(["it describes tables, and reads no rows of them"]);
  if (node["type"] === "TABLE_FUNCTION") {
    const called = (node["function"] as Json | undefined)?.["function_name"];
    if (!PURE_TABLES.has(called)) refuse(REFUSALS.tableFunction(String(called)));
  }
  const unstable = node["class"] === "FUNCTION" ? unstableFunction(node["function_name"], node["children"]) : null;
  if (unstable !== null) refuse(unstable);
  if (node["type"] === "BASE_TABLE") table(node, names, { walk, refuse });
}

function table(
  node: Json,
  names: Names,
  { walk, refuse }: { readonly walk: Walk; readonly refuse: (refusal: Refusal) => void },
): void {
  const name = String(node["table_name"]);
  const within = [node["catalog_name"], node["schema_name"]].filter((one) => typeof one === "string" && one !== "");
  if (within.length > 0) {
    refuse(REFUSALS.elsewhere(within.join("."), name));
  } else if (node["at_clause"] !== undefined && node["at_clause"] !== null) {
    refuse(REFUSALS.otherTime(name));
  } else if (!names.has(folded(name))) {
    walk.tables.add(name);
  }
}

function folded(name: unknown): string {
  return String(name).toLowerCase();
}
