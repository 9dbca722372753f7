// The columns of a result before it is there: the protocol's types as Arrow's.

import { column, type DataType, type Field, schema, type Schema } from "tessera-contracts/arrow";
import { SparkError } from "./errors.js";
import type { DataType as WireType } from "./protocol/connect.generated.js";

/** The columns that a server says a statement has. @throws {SparkError} `UNSUPPORTED_TYPE` naming the column whose rows could not be taken */
export function schemaOfWire(type: WireType | undefined): Schema {
  if (type?.kind.case !== "struct") return schema([column("value", typeOf(type, "value"))]);
  return schema(fieldsOf(type.kind.value.fields, ""));
}

type WireFields = Extract<WireType["kind"], { case: "struct" }>["value"]["fields"];

function fieldsOf(fields: WireFields, path: string): Field[] {
  return fields.map(({ name, dataType, nullable }) => column(name, typeOf(dataType, path + name), { nullable }));
}

const PLAIN: { readonly [kind: string]: DataType } = {
  null: { type: "null" },
  binary: { type: "binary" },
  boolean: { type: "bool" },
  byte: { type: "i8" },
  short: { type: "i16" },
  integer: { type: "i32" },
  long: { type: "i64" },
  float: { type: "f32" },
  double: { type: "f64" },
  string: { type: "string" },
  date: { type: "date32" },
  timestamp: { type: "timestamp", unit: "us", tz: "UTC" },
  timestampNtz: { type: "timestamp", unit: "us", tz: null },
  dayTimeInterval: { type: "duration", unit: "us" },
  yearMonthInterval: { type: "interval", unit: "year_month" },
};

function typeOf(type: WireType | undefined, path: string): DataType {
  const { case: kind = "nothing", value } = type?.kind ?? {};
  switch (type?.kind.case) {
    case "decimal": {
      const { precision = 10, scale = 0 } = type.kind.value;
      return { type: "decimal", precision, scale, bits: 128 };
    }
    case "array": {
      const { elementType, containsNull: nullable } = type.kind.value;
      return { type: "list", item: column("element", typeOf(elementType, `${path}.element`), { nullable }) };
    }
    case "map": {
      const { keyType, valueType, valueContainsNull: nullable } = type.kind.value;
      const fields = [
        column("key", typeOf(keyType, `${path}.key`), { nullable: false }),
        column("value", typeOf(valueType, `${path}.value`), { nullable }),
      ];
      return {
        type: "map",
        entries: column("entries", { type: "struct", fields }, { nullable: false }),
        keys_sorted: false,
      };
    }
    case "struct":
      return { type: "struct", fields: fieldsOf(type.kind.value.fields, `${path}.`) };
    default: {
      const found = PLAIN[kind];
      if (found !== undefined && value !== undefined) return found;
      const message = `the column ${path} is of the type ${kind} of Spark, whose values cannot be taken; cast it in the statement`;
      throw new SparkError("UNSUPPORTED_TYPE", message);
    }
  }
}
