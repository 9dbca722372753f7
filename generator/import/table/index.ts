// Contracts of the columns of a table that exists: a row contract, and one for each struct inside of a column.

import type { DataType, Field, Schema, TypeName, TypeOf } from "../../../runtime/arrow/type/data-type.js";
import { typeText } from "../../../runtime/arrow/type/type-text.js";
import type { TextContract, TextField } from "../../contract-index/contract-text.js";
import { ImportError, type Imported } from "../imported.js";
import { Losses } from "../losses.js";
import { Names } from "../names.js";

/** What is known of a table by its log. */
export interface TableFacts {
  /** An identifier. */
  readonly name: string;
  /** The contract that the table was made by, such as `cpg/rows.CpgNode`; null if it does not say. */
  readonly contract: string | null;
  /** What the table says of itself; null if nothing. */
  readonly doc: string | null;
  readonly schema: Schema;
  readonly partitionColumns: readonly string[];
  readonly properties: { readonly [name: string]: string };
}

/** The contracts of a table. @throws {ImportError} if a column has a type that no contract has */
export function contractsOfTable(facts: TableFacts): Imported {
  const importer = new TableImporter();
  const { name, contract, doc, schema } = facts;
  const own = importer.names.type(contract?.split(".").at(-1) ?? name);
  const fields = importer.fieldsOf(schema.fields, own);
  const row: TextContract = {
    name: own,
    kind: "struct",
    module: "imported",
    doc: doc ?? `A row of the table ${name}.`,
    purpose: "row",
    mode: "compat",
    table: { name },
    fields,
  };
  return { contracts: [...importer.structs, row], losses: lossesOf(facts, own) };
}

/** What a contract has no place for. */
function lossesOf({ partitionColumns, properties }: TableFacts, name: string): Imported["losses"] {
  const losses = new Losses();
  const columns = partitionColumns.join(", ");
  if (columns !== "") {
    losses.add(name, `the table is partitioned by ${columns}, which its policy says and no contract`);
  }
  for (const [key, value] of Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (key === "tessera.contract") continue;
    const condition = /^delta\.constraints\.(.*)$/.exec(key)?.[1];
    const message =
      condition === undefined
        ? `the property ${key} is ${value}: properties are the table's`
        : `the table refuses rows without ${condition}: ${value}`;
    losses.add(name, message);
  }
  return losses.list();
}

class TableImporter {
  readonly names: Names = new Names();
  readonly structs: TextContract[] = [];

  fieldsOf(fields: readonly Field[], within: string): TextField[] {
    const names = new Names();
    return fields.map((field) => this.#field(field, names.field(field.name), within));
  }

  #field(field: Field, name: string, within: string): TextField {
    const { name: wire, type, metadata } = field;
    const [, comment] = metadata.find(([key]) => key === "comment") ?? [];
    return {
      name,
      wire,
      type: this.expressionOf(field, `${within} ${wire}`),
      required: true,
      nullable: false,
      unset: false,
      ...(isUsual(type) ? {} : { arrow: typeText(stored(type)) }),
      ...(typeof comment === "string" && comment.trim() !== "" ? { doc: comment } : {}),
    };
  }

  /** The type of values as an expression; `path` becomes the names of structs. */
  expressionOf({ type, nullable }: Field, path: string): string {
    const expression = this.#typeExpression(type, path);
    return nullable && expression !== "null" && expression !== "any" ? `${expression} | null` : expression;
  }

  #typeExpression(type: DataType, path: string): string {
    const row = EXPRESSIONS[type.type] as ((type: DataType, path: string, importer: this) => string) | undefined;
    if (row !== undefined) return row(type, path, this);
    throw new ImportError(`the column ${path} is ${typeText(type)}, and no contract has values of this type`);
  }

  structOf(fields: readonly Field[], path: string): string {
    const name = this.names.type(path);
    // What stands inside comes first.
    const own = this.fieldsOf(fields, name);
    this.structs.push({ name, kind: "struct", module: "imported", mode: "compat", fields: own });
    return name;
  }
}

/** Types as expressions, a row a type of Delta. */
const EXPRESSIONS: {
  readonly [N in TypeName]?: (type: TypeOf<N>, path: string, importer: TableImporter) => string;
} = {
  null: () => "null",
  bool: () => "bool",
  i8: () => "int8",
  i16: () => "int16",
  i32: () => "int32",
  i64: () => "int64",
  f32: () => "float",
  f64: () => "float",
  string: () => "str",
  binary: () => "bytes",
  date32: () => "date",
  timestamp: ({ tz }) => `datetime(tz=${tz !== null})`,
  decimal: () => "decimal",
  list: ({ item }, path, importer) => `list[${importer.expressionOf(item, `${path} item`)}]`,
  map: ({ entries }, path, importer) => {
    const parts = entries.type.type === "struct" ? entries.type.fields : [];
    const texts = parts.map((part) => importer.expressionOf(part, `${path} ${part.name}`));
    return `map[${texts.join(", ")}]`;
  },
  struct: ({ fields }, path, importer) => importer.structOf(fields, path),
  extension: ({ storage }, path, importer) =>
    importer.expressionOf({ name: "", type: storage, nullable: false, metadata: [] }, path),
};

/** Whether the type of a contract lies in such a column by itself. Fields of structs say so themselves. */
function isUsual(type: DataType): boolean {
  switch (type.type) {
    case "f32":
    case "decimal":
      return false;
    case "extension":
      return isUsual(type.storage);
    case "list":
      return isUsual(type.item.type);
    case "map":
      return entriesOf(type).every((part) => isUsual(part.type));
    default:
      return true;
  }
}

function entriesOf({ entries }: TypeOf<"map">): readonly Field[] {
  return entries.type.type === "struct" ? entries.type.fields : [];
}

function stored(type: DataType): DataType {
  return type.type === "extension" ? type.storage : type;
}
