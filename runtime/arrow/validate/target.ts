// What a table is checked against: a contract's own table, or the spec of one.

import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { OrderingKey } from "tessera-contracts/contracts/schema/ordering";
import type { StructInfo, TypeInfo } from "tessera-contracts/serde";
import type { RecordBatch } from "../column/record-batch.js";
import { orderingOf } from "../metadata/ordering.js";
import { schemaOf } from "../spec/to-schema.js";
import type { Table } from "../table/interface.js";
import { structOf } from "../table/reflection.js";
import type { DataType, Schema } from "../type/data-type.js";

/** A column as it is wanted. */
export interface WantedColumn {
  readonly name: string;
  readonly type: DataType;
  /** False: the column may be missing. */
  readonly isRequired: boolean;
  readonly nullable: boolean;
  /** True: it is part of the key, so no row may have a null there. */
  readonly isKey: boolean;
  /** What the contract says of its values; null if there is none. */
  readonly info: TypeInfo | null;
}

/** What a table is checked against. */
export interface Target {
  readonly name: string;
  readonly columns: readonly WantedColumn[];
  readonly key: readonly string[];
  /** The columns that rows are declared to be ordered by; empty if any order will do. */
  readonly ordering: readonly OrderingKey[];
  /** The contract of the rows; null if there is only a spec. */
  readonly struct: StructInfo | null;
  /** The rows of a batch with these columns alone. @throws {ValidationError} if a value is none of its field */
  readonly read: (batch: RecordBatch, columns: readonly string[]) => readonly object[];
}

/** A table brings types, constraints and rules; a spec names, types, nulls and keys. */
export function targetOf<Row, Init>(against: Table<Row, Init> | TableSchemaSpec): Target {
  return "contract" in against ? targetOfTable(against) : targetOfSpec(against);
}

function targetOfTable<Row, Init>(own: Table<Row, Init>): Target {
  const struct = structOf(own.contract);
  const fields = new Map(struct.fields.flatMap((field) => (field === null ? [] : [[field.wire, field] as const])));
  return {
    name: own.name,
    key: own.key,
    columns: own.schema.fields.map(({ name, type, nullable }) => {
      const { presence, type: info = null } = fields.get(name) ?? {};
      // Null is a value of `any`; we write its JSON, but others write a null.
      const takesNull = nullable || info?.kind === "any";
      const isKey = own.key.includes(name);
      return { name, type, nullable: takesNull, isRequired: presence === "required", isKey, info };
    }),
    ordering: explicitOrdering(own.schema),
    struct,
    read: (batch, columns) => {
      const names = columns.flatMap((name) => fields.get(name)?.name ?? []);
      return own.rows(batch, { columns: names as (keyof Row & string)[] }) as object[];
    },
  };
}

function targetOfSpec(spec: TableSchemaSpec): Target {
  const schema = schemaOf(spec);
  return {
    name: spec.name,
    key: spec.key_fields,
    columns: schema.fields.map(({ name, type, nullable }, i) => ({
      name,
      type,
      nullable: nullable && !spec.required_non_null.includes(name),
      isRequired: spec.fields[i]?.default_value === null,
      isKey: spec.key_fields.includes(name),
      info: null,
    })),
    ordering: explicitOrdering(schema),
    struct: null,
    read: () => [],
  };
}

/** What a schema says its rows are ordered by. An order that only follows from how they came about is no promise. @throws {ValidationError} {DecodeError} */
export function explicitOrdering(schema: Schema): readonly OrderingKey[] {
  const ordering = orderingOf(schema);
  return ordering?.level === "explicit" ? ordering.keys : [];
}
