// Functions in JavaScript that DuckDB calls, a chunk of rows at a time.

import type { DuckDBConnection, DuckDBType, DuckDBValue } from "@duckdb/node-api";
import type * as raw from "@duckdb/node-bindings";
import { type Column, column, columnFrom, type DataType, schema, typeText } from "tessera-contracts/arrow";
import { EncodeError } from "tessera-contracts/serde";
import { columnOfVectors } from "./duckdb-columns.js";
import { quoted, typeTexts } from "./duckdb-sql.js";
import { type Loaded, toValue } from "./duckdb-values.js";
import { fillVector } from "./duckdb-vectors.js";
import type { RowFunction } from "./engine.js";
import { FunctionError } from "./errors.js";

/** What registers functions with an instance of DuckDB, each once: it never drops one. */
export function rowFunctions(
  connect: () => Promise<readonly [loaded: Loaded, connection: DuckDBConnection]>,
): (fn: RowFunction) => Promise<string> {
  const names = new Map<RowFunction, Promise<string>>();
  return (fn) => {
    const known = names.get(fn);
    if (known !== undefined) return known;
    const name = `tessera_function_${names.size}`;
    const registered = connect().then(([loaded, connection]) => register(loaded, connection, { name, fn }));
    names.set(fn, registered);
    return registered;
  };
}

async function register(
  loaded: Loaded,
  connection: DuckDBConnection,
  { name, fn }: { readonly name: string; readonly fn: RowFunction },
): Promise<string> {
  const { api, bindings } = loaded;
  try {
    const [result, ...args] = await typesOf(fn, connection);
    if (result === undefined) throw new Error("a statement has the columns that it selects");
    const made = new api.DuckDBScalarFunction();
    made.setName(name);
    made.setReturnType(result);
    for (const type of args) made.addParameter(type);
    if (fn.isVolatile) made.setVolatile();
    // Not by the package, whose vectors take one value after the other.
    bindings.scalar_function_set_function(made.scalar_function, (_, input, output) => {
      try {
        answer(loaded, { fn, input, output });
      } catch (error) {
        throw thrownTo(error);
      }
    });
    connection.registerScalarFunction(made);
    return name;
  } finally {
    connection.closeSync();
  }
}

/** The failure of a function that an error of DuckDB tells of; null if it tells of something else. */
export function failureIn(error: unknown): FunctionError | null {
  const [, number = ""] = (error instanceof Error ? MARK.exec(error.message) : null) ?? [];
  const failure = failures.get(number);
  failures.delete(number);
  return failure ?? null;
}

const MARK = /tessera-function-failure (\d+);/;

/** What failed lately, by numbers that stand in DuckDB's messages. DuckDB passes over some failures, as where it computes constants. */
const failures = new Map<string, FunctionError>();
const MOST_FAILURES = 100;
let failed = 0;

/** What is thrown to DuckDB becomes a text, which keeps nothing else of it. */
function thrownTo(failure: unknown): unknown {
  if (!(failure instanceof FunctionError)) return failure;
  const number = String(failed++);
  failures.set(number, failure);
  for (const old of [...failures.keys()].slice(0, -MOST_FAILURES)) failures.delete(old);
  return new Error(`tessera-function-failure ${number};`, { cause: failure });
}

/** The types of the result and of the arguments, as DuckDB knows them. */
async function typesOf({ args, result }: RowFunction, connection: DuckDBConnection): Promise<readonly DuckDBType[]> {
  const texts = typeTexts(schema([result, ...args].map((type, i) => column(`c${i}`, type))));
  const columns = texts.map((text, i) => `CAST(NULL AS ${text}) AS ${quoted(`c${i}`)}`);
  const prepared = await connection.prepare(`SELECT ${columns.join(", ")}`);
  try {
    return texts.map((_, i) => prepared.columnType(i));
  } finally {
    prepared.destroySync();
  }
}

interface Chunk {
  readonly fn: RowFunction;
  readonly input: raw.DataChunk;
  readonly output: raw.Vector;
}

function answer({ api, bindings }: Loaded, { fn, input, output }: Chunk): void {
  const rowCount = bindings.data_chunk_get_size(input);
  const columns = fn.args.map((type, i) => {
    const part = { vector: bindings.data_chunk_get_vector(input, i), size: rowCount, picked: null, length: rowCount };
    return columnOfVectors(type, { api: bindings, parts: [part], length: rowCount, valid: null }).toArray();
  });
  const cells = Array.from({ length: rowCount }, (_, row) => resultOf(fn, cellsAt(columns, row)));
  const results = checked(fn, cells, columns);
  if (fillVector(bindings, output, results)) return;
  const values: DuckDBValue[] = cells.map(toValue(api, fn.result));
  const vector = api.DuckDBVector.create(output, rowCount);
  values.forEach((value, row) => vector.setItem(row, value));
  vector.flush();
}

type Cells = readonly unknown[];

function cellsAt(columns: readonly Cells[], row: number): Cells {
  return columns.map((one) => one[row]);
}

/** DuckDB calls functions for nulls in columns, but not for constant ones. */
function resultOf(fn: RowFunction, cells: Cells): unknown {
  if (cells.includes(null)) return null;
  try {
    return fn.call(...cells);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new FunctionError(fn.name, `the function ${fn.name} failed at ${shown(cells)}: ${message}`, error);
  }
}

/** The results as a column of their type, which is asked for the whole chunk first. */
function checked({ name, result }: RowFunction, cells: Cells, columns: readonly Cells[]): Column {
  const found = columnOf(result, cells);
  if (!(found instanceof EncodeError)) return found;
  const row = cells.findIndex((cell) => columnOf(result, [cell]) instanceof EncodeError);
  const { message } = columnOf(result, [cells[row]]) as EncodeError;
  const where = shown(cellsAt(columns, row));
  throw new FunctionError(name, `the function ${name} gave no value of its type at ${where}: ${message}`, found);
}

function columnOf(type: DataType, cells: Cells): Column | EncodeError {
  try {
    const large = type.type === "decimal" ? cells.find((cell) => hasMoreDigits(cell, type.precision)) : undefined;
    if (large === undefined) return columnFrom(type, cells);
    return new EncodeError(`Expected a value of the Arrow type ${typeText(type)}, got ${shownCell(large)}`, "$");
  } catch (error) {
    if (error instanceof EncodeError) return error;
    throw error;
  }
}

/** Arrow's 128 bits hold more digits than a type says. */
function hasMoreDigits(cell: unknown, digits: number): boolean {
  return typeof cell === "bigint" && (cell < 0n ? -cell : cell) >= 10n ** BigInt(digits);
}

/** Arguments in a message. */
function shown(cells: Cells): string {
  return `(${cells.map(shownCell).join(", ")})`;
}

function shownCell(cell: unknown): string {
  if (cell instanceof Uint8Array) return "bytes";
  const text =
    typeof cell === "bigint"
      ? String(cell)
      : JSON.stringify(cell, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part));
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

const MOST_SHOWN = 80;
