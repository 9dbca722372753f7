import type { ExtensionType, Field, Schema } from "../type/data-type.js";
import { readColumns } from "./duckdb-columns.js";
import { type Answer, as, type ConversionOptions, type Converted, layout, LossLog, none } from "./loss.js";
import { rowOf } from "./type-rows.js";
import { convertSchema, type Target } from "./walk.js";

/**
 * The columns of a DuckDB table, as they stand in the brackets of `CREATE TABLE name (…)`: `"id" VARCHAR NOT NULL, "tags" VARCHAR[]`.
 *
 * @throws {ArrowConversionError} if a type has no counterpart, or something other than layout is lost and may not be
 */
export function toDuckDB(schema: Schema, options: ConversionOptions = {}): Converted<string> {
  return convertSchema(schema, TARGET, (types) => columnsOf(schema.fields, types), options);
}

/**
 * The Arrow schema of the columns of a DuckDB table, in the same form. Arrow has no counterpart for unions, bits and variants.
 *
 * @throws {TypeTextError} if the text is no list of columns; {ArrowConversionError} as `toDuckDB`
 */
export function fromDuckDB(columns: string, options: ConversionOptions = {}): Converted<Schema> {
  const log = new LossLog("Arrow");
  const fields = readColumns(columns, log);
  return log.finish(fields === null ? null : { fields, metadata: null }, options);
}

/** The most items that an array of one size may have. */
const MAX_ARRAY = 100_000;

const TARGET: Target<string> = {
  name: "DuckDB",
  metadata: null,
  hasSchemaMetadata: false,
  hasNullsInside: false,
  foldsNames: true,
  leaf: (type) => rowOf(type).duckdb(type),
  list: (type, item) => {
    if (type.type === "list") return as(`${item}[]`);
    if (type.type !== "fixed_size_list") return as(`${item}[]`, layout("lists of any size are of one kind there"));
    if (type.size >= 1 && type.size <= MAX_ARRAY) return as(`${item}[${type.size}]`);
    return as(`${item}[]`, layout(`arrays of one size have 1 to ${MAX_ARRAY} items there`));
  },
  map: ({ keys_sorted }, key, value) =>
    as(`MAP(${key}, ${value})`, ...(keys_sorted ? [layout("it is not said that keys are sorted")] : [])),
  struct: (fields, types) =>
    named(fields, () => as(`STRUCT(${fields.map(({ name }, i) => `${identifier(name)} ${types[i]}`).join(", ")})`)),
  union: () => none("store it as a struct with a nullable field for each type, or as string"),
  extension: known,
  text: (type) => type,
};

function columnsOf(fields: readonly Field[], types: readonly string[]): Answer<string> {
  const texts = fields.map(({ name, nullable }, i) => `${identifier(name)} ${types[i]}${nullable ? "" : " NOT NULL"}`);
  return named(fields, () => as(texts.join(", ")));
}

/** Fields need to be there, and to have names. */
function named(fields: readonly Field[], answer: () => Answer<string>): Answer<string> {
  if (fields.length === 0) return none("there is at least one field in a table or struct there");
  return fields.some(({ name }) => name === "") ? none("a name has at least one character there") : answer();
}

/** The types of DuckDB that are extension types here. */
function known({ name, storage }: ExtensionType): Answer<string> | null {
  if (name === "arrow.json" && storage.type === "string") return as("JSON");
  return name === "arrow.uuid" && storage.type === "fixed_size_binary" && storage.width === 16 ? as("UUID") : null;
}

/** In quotes always: which names need them is another question in each version. */
function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
