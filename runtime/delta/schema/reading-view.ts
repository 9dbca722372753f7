// A table as its contract reads it: columns by the names of the contract, and those that the table lacks as null where they may be.

import type { Table } from "tessera-contracts/arrow";
import type { DeltaDataType, DeltaSchemaField, DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import type { FieldInfo, TypeInfo } from "tessera-contracts/serde";
import type { Snapshot } from "../log/snapshot.js";
import { acceptedNames, renamedColumns } from "./accepted-names.js";
import { ColumnNumbers, MAPPING_MODE } from "./column-mapping.js";
import { deltaSchemaOf, withoutNull } from "./contract-schema.js";
import { fieldsWithin, schemaString } from "./delta-schema.js";

/**
 * A version of a table by which its rows are read for a contract: the table itself if it has all columns under their own names. Nothing
 * is written by it.
 */
export function readingView<Row, Init>(snapshot: Snapshot, table: Table<Row, Init>): Snapshot {
  const { struct, mapping, metadata, protocol, partitionColumns } = snapshot;
  const wanted = deltaSchemaOf(table, true);
  const names = acceptedNames(struct.fields, table);
  const seen = (from: DeltaSchemaStruct, assign: Assign): DeltaSchemaStruct => ({
    ...from,
    fields: filled(renamedColumns(from, names), wanted, { info: table.contract.info, assign }),
  });
  if (names.size === 0 && countOf(seen(struct, (field) => field)) === countOf(struct)) return snapshot;
  // A column that is read under another name is one that is mapped, and so is one that no file has.
  const own = new ColumnNumbers(snapshot, ({ name }) => name);
  const there = mapping === "none" ? { ...struct, fields: struct.fields.map((field) => own.assign(field)) } : struct;
  const none = new ColumnNumbers({ struct: there, metadata }, ({ name }) => `no file has ${name}`);
  return snapshot.with({
    protocol,
    metadata: {
      ...metadata,
      schema_string: schemaString(seen(there, (field) => none.assign(field))),
      partition_columns: partitionColumns.map((name) => names.get(name) ?? name),
      configuration: { ...metadata.configuration, ...(mapping === "none" ? { [MAPPING_MODE]: "name" } : {}) },
    },
  });
}

type Assign = (field: DeltaSchemaField) => DeltaSchemaField;

/** What a contract says of the types that are filled, and what columns are found by that no file has. */
interface Filling {
  readonly info: TypeInfo;
  readonly assign: Assign;
}

/** The fields of a struct, with those that the contract has beyond them and reads as null where they are not there. */
function filled(stored: DeltaSchemaStruct, wanted: DeltaSchemaStruct, { info, assign }: Filling): DeltaSchemaField[] {
  if (info.kind !== "struct") return [...stored.fields];
  const fieldOf = (name: string): FieldInfo | undefined => info.fields.find((one) => one?.wire === name) ?? undefined;
  const there = stored.fields.map((field) => {
    const [other, own] = [wanted.fields.find(({ name }) => name === field.name), fieldOf(field.name)];
    if (other === undefined || own === undefined) return field;
    return { ...field, type: filledType(field.type, other.type, { info: own.type, assign }) };
  });
  const names = new Set(there.map(({ name }) => name));
  const lacking = wanted.fields.filter(({ name, nullable }) => {
    const presence = fieldOf(name)?.presence ?? "defaulted";
    return nullable && !names.has(name) && presence !== "defaulted";
  });
  return [...there, ...lacking.map(assign)];
}

function filledType(stored: DeltaDataType, wanted: DeltaDataType, { info, assign }: Filling): DeltaDataType {
  if (typeof stored === "string" || typeof wanted === "string") return stored;
  const only = withoutNull(info);
  if (stored.type === "struct" && wanted.type === "struct") {
    return { ...stored, fields: filled(stored, wanted, { info: only, assign }) };
  }
  if (stored.type === "array" && wanted.type === "array" && (only.kind === "list" || only.kind === "set")) {
    return {
      ...stored,
      element_type: filledType(stored.element_type, wanted.element_type, { info: only.item, assign }),
    };
  }
  if (stored.type !== "map" || wanted.type !== "map" || only.kind !== "map") return stored;
  return { ...stored, value_type: filledType(stored.value_type, wanted.value_type, { info: only.value, assign }) };
}

function countOf(struct: DeltaSchemaStruct): number {
  return [...fieldsWithin(struct)].length;
}
