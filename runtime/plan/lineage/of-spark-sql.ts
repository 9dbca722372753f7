// What a view in Spark's SQL depends on. A server says the columns of the result; which columns of its inputs a text uses is known from the
// names that stand in it, but not what becomes of them.

import { typeText } from "tessera-contracts/arrow";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { TesseraError } from "tessera-contracts/diagnostics";
import type { BoundColumn, Engine, Statement } from "tessera-contracts/engine";
import { PlanError } from "../errors.js";
import { withoutSemicolon } from "../identity/canonical-sql.js";
import { textStatement, typedRow } from "../sql/view-text.js";
import { lineageFrom } from "./columns.js";
import { refusalOf } from "./refusal.js";
import { sparkTables } from "./spark-tables.js";
import { type SparkWord, sparkWords } from "./spark-words.js";
import type { SqlLineage } from "./sql-lineage.js";
import type { Origin } from "./walk.js";

/**
 * As `lineageOfSql`, for an engine of Spark's SQL. A column counts as used if its name stands anywhere in the text, and all columns do where
 * the text may use some without their names. So what does not count is not used, and `errors` say that others may not be either.
 */
export async function lineageOfSparkSql(name: string, sql: string, { tables, engine }: SparkSql): Promise<SqlLineage> {
  const text = withoutSemicolon(sql, "spark");
  const read = sparkTables(name, text);
  const inputs = read.map((table) => {
    const spec = Object.hasOwn(tables, table) ? tables[table] : undefined;
    if (spec === undefined) throw refusalOf(name, `it reads ${table}, which is not declared`);
    return [table, typedRow(spec, "spark")] as const;
  });
  const columns = await columnsOf(name, textStatement({ text, inputs, columns: null }, "spark"), engine);
  const words = sparkWords(name, text);
  const scans = read.map((dataset) => ({ dataset, columns: usedColumns(words, tables[dataset]) }));
  const sources = scans.flatMap(({ dataset, columns: used }) => used.map((column) => ({ dataset, column })));
  const made: Origin = { kind: "computed", sources };
  const message = "the engine does not tell what becomes of columns, so all count whose names the text may mean";
  return {
    name,
    lineage: lineageFrom({ required: sources, filtered: sources, joined: [], scans }),
    outputs: new Map(columns.map((column) => [column.name, made])),
    rows: sources,
    errors: [{ code: "LINEAGE_PARTIAL", path: "$", message, hint: null }],
    unstable: null,
    columns,
  };
}

/** What texts are over. */
interface SparkSql {
  readonly tables: { readonly [name: string]: TableSchemaSpec };
  readonly engine: Pick<Engine, "describe">;
}

/** Codes of errors by which an engine finds fault with a text. All others have to do with something else. */
const FAULTS: ReadonlySet<string> = new Set(["QUERY", "VALUE", "UNSUPPORTED", "UNSUPPORTED_TYPE", "STATEMENT_INVALID"]);

const NO_FAULT = { code: "", message: "" };

/** The columns of the result, over tables of which each is a row of nulls. Nothing is executed. */
async function columnsOf(
  name: string,
  statement: Statement,
  engine: Pick<Engine, "describe">,
): Promise<readonly BoundColumn[]> {
  try {
    const { fields } = await engine.describe(statement);
    return fields.map((field) => {
      const { type } = field;
      return { name: field.name, text: typeText(type), type: type.type === "null" ? null : type };
    });
  } catch (error) {
    const { code, message } = error instanceof TesseraError ? (error as TesseraError) : NO_FAULT;
    if (!FAULTS.has(code)) throw error;
    if (code !== "UNSUPPORTED_TYPE") throw refusalOf(name, message);
    throw new PlanError([{ code: "PLAN_TYPE", path: "$", message, hint: null }]);
  }
}

/** Words by which columns are used that are not named. */
const ALL = new Set(["natural", "pivot", "unpivot"]);

function usedColumns(words: readonly SparkWord[], table: TableSchemaSpec | undefined): readonly string[] {
  const all = (table?.fields ?? []).map(({ name }) => name).sort();
  if (words.some(({ word }, i) => ALL.has(word) || (word === "*" && !isCountOfRows(words, i)))) return all;
  const named = new Set(words.flatMap(({ name }) => name?.toLowerCase() ?? []));
  return all.filter((name) => named.has(name.toLowerCase()));
}

/** `count(*)`. A product is not told from all columns. */
function isCountOfRows(words: readonly SparkWord[], at: number): boolean {
  const around = [-2, -1, 1].map((by) => words[at + by]?.word).join(" ");
  return around === "count ( )";
}
