import {
  ArrowConversionError,
  type DataType,
  fromDuckDB,
  jsonRows,
  RecordBatch,
  typeText,
  TypeTextError,
} from "tessera-contracts/arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { EngineError, type Relation, type Statement } from "tessera-contracts/engine";
import { DecodeError, EncodeError } from "tessera-contracts/serde";
import { CallError, type CommandInput, EXIT, formatOf, guarded, type RuntimeCommand, widthOf } from "./command.js";
import { rowLines } from "./row-lines.js";
import { withEngine } from "./table/engine.js";
import { LIMIT_OPTION, namedTables, storageOf, wholeNumber } from "./table/target.js";

const MOST_ROWS = 50;

/** `tessera sql`. */
export const SQL_COMMAND: RuntimeCommand = guarded({
  name: "sql",
  summary: "Query Delta tables with SQL; nothing is changed, and nothing but the tables is read",
  args: ["SELECT"],
  options: [
    { name: "table", value: "NAME=URI", doc: "a table, and the name that it has in the query; one for each table" },
    { name: "format", value: "text|json", doc: "a table, or a JSON object a line (default: text)" },
    { ...LIMIT_OPTION, doc: `how many rows are shown at most (default: ${MOST_ROWS} as text, all as JSON)` },
  ],
  examples: [
    'tessera sql "SELECT node_kind, count(*) AS n FROM nodes GROUP BY ALL" --table nodes=lake/cpg_nodes',
    'tessera sql "FROM old ANTI JOIN new USING (id)" --table old=lake/a --table new=lake/b --format json',
  ],
  run: async (input, tools) => {
    const [format, limit] = [formatOf(input), wholeNumber("limit", input)];
    const wanted = namedTables("table", input);
    if (wanted.some(([name]) => name === RESULT)) {
      throw new CallError(`the name ${RESULT} is taken; give the table another one`);
    }
    const signal = input.terminal.stopSignal();
    const tables = await withEngine((engine) => relationsOf(wanted, { engine, input, signal }));
    return inClosedEngine(tables, async (engine) => {
      for (const { name, relation } of tables) await engine.register(name, relation, { signal });
      await materialise(engine, { sql: input.args[0] ?? "", dialect: "duckdb" }, signal);
      const lines = format === "json" ? jsonLines : textLines;
      const layout = { textTable: tools.textTable, width: widthOf(input.terminal) };
      for await (const line of lines(engine, { layout, limit, signal })) input.terminal.out(line);
      return EXIT.ok;
    });
  },
});

interface NamedRelation {
  readonly name: string;
  readonly relation: Relation;
}

/** What the tables are at their latest versions, which it says. */
async function relationsOf(
  wanted: ReturnType<typeof namedTables>,
  { engine, input, signal }: { engine: DuckDBEngine; input: CommandInput; signal: AbortSignal },
): Promise<NamedRelation[]> {
  const relations: NamedRelation[] = [];
  for (const [name, uri] of wanted) {
    const storage = storageOf(uri, input);
    const table = await DeltaTable.openAny(storage.uri, { storage, engine, signal });
    input.terminal.error(`${name} is version ${table.version} of ${uri}`);
    relations.push({ name, relation: await table.relation({ signal }) });
  }
  return relations;
}

/** Works with an engine that reaches the files of these tables and no others. */
async function inClosedEngine<T>(
  tables: readonly NamedRelation[],
  work: (engine: DuckDBEngine) => Promise<T>,
): Promise<T> {
  const allowedFiles = tables.flatMap(({ relation }) =>
    "files" in relation ? relation.files.files.map(({ path }) => path) : [],
  );
  const engine = await duckdb({ allowedFiles });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

const RESULT = "tessera_result";

/**
 * Computes the result. Only one statement can be described, and only a query can stand where a table is made of one: so nothing else is
 * ever executed.
 */
async function materialise(engine: DuckDBEngine, statement: Statement, signal: AbortSignal): Promise<void> {
  await engine.describe(statement).catch((error: unknown) => {
    if (!(error instanceof EngineError)) throw error;
    // It is one statement; a type that no batch holds is printed as text.
    if (error.code !== "UNSUPPORTED") throw new CallError(error.message);
  });
  await engine.materialise(RESULT, statement, { signal }).catch((error: unknown) => {
    // It is a statement, and so it is the query that is missed.
    if (!(error instanceof EngineError) || error.code !== "STATEMENT_INVALID") throw error;
    throw new CallError(`${error.message}; only a query can be executed, one SELECT over the tables`);
  });
}

interface Printed {
  readonly layout: Parameters<typeof rowLines>[1];
  readonly limit: number | undefined;
  readonly signal: AbortSignal;
}

async function* jsonLines(engine: DuckDBEngine, { limit, signal }: Printed): AsyncGenerator<string, void, undefined> {
  const most = limit === undefined ? "" : ` LIMIT ${limit}`;
  const found = await typesOf(engine, { signal });
  const columns = found.map(({ name, isOther }) =>
    isOther ? `to_json(${quoted(name)}) AS ${quoted(name)}` : quoted(name),
  );
  const sql = `SELECT ${columns.join(", ")} FROM ${RESULT}${most}`;
  for await (const { schema, columns: cells, rowCount } of await engine.query({ sql, dialect: "duckdb" }, { signal })) {
    const fields = schema.fields.map((one, i) => (found[i]?.isOther === true ? { ...one, type: ENGINE_JSON } : one));
    yield* valueLines(new RecordBatch({ fields, metadata: null }, cells, { rowCount }));
  }
}

/** The columns of the result, and whether the engine has to say their values in JSON. */
async function typesOf(
  engine: DuckDBEngine,
  options: Pick<Printed, "signal">,
): Promise<readonly { readonly name: string; readonly isOther: boolean }[]> {
  const sql = `SELECT column_name, column_type FROM (DESCRIBE ${RESULT})`;
  const batches = await (await engine.query({ sql, dialect: "duckdb" }, options)).collect();
  return batches.flatMap(({ columns: [names, types], rowCount }) =>
    Array.from({ length: rowCount }, (_, i) => ({
      name: String(names?.at(i)),
      isOther: isOther(String(types?.at(i))),
    })),
  );
}

function isOther(text: string): boolean {
  try {
    const [field] = fromDuckDB(`"c" ${text}`, { onLossy: "report" }).value.fields;
    return field === undefined || OTHERS.test(typeText(field.type));
  } catch (error) {
    if (error instanceof ArrowConversionError || error instanceof TypeTextError) return true;
    throw error;
  }
}

function* valueLines(batch: RecordBatch): Generator<string, void, undefined> {
  try {
    yield* jsonRows(batch);
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof EncodeError)) throw error;
    throw new CallError(`a row cannot be written as JSON: ${error.message}; cast the column to VARCHAR`);
  }
}

/** The engine says values of other types in JSON itself. */
const ENGINE_JSON: DataType = { type: "extension", name: "arrow.json", storage: { type: "string" }, metadata: null };

/** Types that no contract has, in the text of a type of Arrow; and integers of 128 bits, such as sums are, which are no text in JSON. */
const OTHERS = /interval\[|timestamp\[(?!us)|decimal\[38, 0\]/;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

async function* textLines(
  engine: DuckDBEngine,
  { layout, limit = MOST_ROWS, signal }: Printed,
): AsyncGenerator<string, void, undefined> {
  const sql = `SELECT COLUMNS(*)::VARCHAR FROM ${RESULT} LIMIT ${limit}`;
  const result = await engine.query({ sql, dialect: "duckdb" }, { signal });
  const rows: (string | null)[][] = [];
  for await (const batch of result) {
    const columns = batch.columns.map((one) => [...one.toArray()]);
    for (let i = 0; i < batch.rowCount; i++) rows.push(columns.map((cells) => cells[i] as string | null));
  }
  const counting = { sql: `SELECT count(*) FROM ${RESULT}`, dialect: "duckdb" } as const;
  const [counted] = await (await engine.query(counting, { signal })).collect();
  const names = result.schema.fields.map(({ name }) => name);
  yield* rowLines({ names, rows, all: Number(counted?.columns[0]?.at(0) ?? 0) }, layout);
}
