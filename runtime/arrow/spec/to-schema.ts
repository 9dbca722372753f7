// Schemas out of the specs of contracts: what a table is wanted to look like becomes what is there.

import type { ArrowTypeSpec, FieldSpec } from "tessera-contracts/contracts/arrow/types";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { DataType, Field, IntType, Metadata, Schema } from "../type/data-type.js";
import { USUAL } from "../type/usual-names.js";

/**
 * The Arrow schema of a table's spec. Keys, `required_non_null` and defaults have no place in it; a field whose encoding is `dictionary`
 * has a dictionary with an index of 32 bits around its type.
 *
 * @throws {RangeError} if the index of a dictionary is no type of integers
 */
export function schemaOf({ fields, metadata }: TableSchemaSpec): Schema {
  const about = pairsOf(metadata);
  return { fields: fields.map(fieldOf), metadata: about.length === 0 ? null : about };
}

function fieldOf({ name, dtype, nullable, metadata, encoding }: FieldSpec): Field {
  const type = typeOf(dtype);
  const isPlain = encoding === null || type.type === "dictionary";
  return { name, type: isPlain ? type : encoded(type), nullable, metadata: pairsOf(metadata) };
}

/** Extensions stay outside: the dictionary is how they are stored. */
function encoded(type: DataType): DataType {
  if (type.type === "extension") return { ...type, storage: encoded(type.storage) };
  return { type: "dictionary", index: { type: "i32" }, value: type, ordered: false, id: null };
}

function pairsOf(map: { readonly [key: string]: string }): Metadata {
  return Object.entries(map);
}

/** The Arrow type of a spec. @throws {RangeError} as `schemaOf` */
export function typeOf(spec: ArrowTypeSpec): DataType {
  switch (spec.type) {
    case "decimal":
      return { type: "decimal", precision: spec.precision, scale: spec.scale, bits: 128 };
    case "list":
    case "large_list":
      return { type: spec.type, item: itemOf(spec.item, spec.item_nullable) };
    case "fixed_size_list":
      return { type: "fixed_size_list", item: itemOf(spec.item, spec.item_nullable), size: spec.size };
    case "struct":
      return { type: "struct", fields: spec.fields.map(fieldOf) };
    case "map":
      return { type: "map", keys_sorted: spec.keys_sorted, entries: entriesOf(spec) };
    case "dictionary":
      return {
        type: "dictionary",
        index: indexOf(spec.index),
        value: typeOf(spec.value),
        ordered: spec.ordered,
        id: null,
      };
    case "extension":
      return {
        type: "extension",
        name: spec.name,
        storage: typeOf(spec.storage),
        metadata: spec.metadata === "" ? null : spec.metadata,
      };
    case "fixed_size_binary":
      return { type: "fixed_size_binary", width: spec.width };
    case "time":
    case "duration":
      return { type: spec.type, unit: spec.unit };
    case "timestamp":
      return { type: "timestamp", unit: spec.unit, tz: spec.tz };
    default:
      return { type: spec.type };
  }
}

function itemOf(item: ArrowTypeSpec, nullable: boolean): Field {
  return { name: USUAL.item.name, type: typeOf(item), nullable, metadata: [] };
}

function entriesOf({ key, value, value_nullable }: Extract<ArrowTypeSpec, { readonly type: "map" }>): Field {
  const fields = [
    { ...USUAL.key, type: typeOf(key), metadata: [] },
    { ...USUAL.value, type: typeOf(value), nullable: value_nullable, metadata: [] },
  ];
  return { ...USUAL.entries, type: { type: "struct", fields }, metadata: [] };
}

function indexOf(index: ArrowTypeSpec): IntType {
  switch (index.type) {
    case "i8":
    case "i16":
    case "i32":
    case "i64":
    case "u8":
    case "u16":
    case "u32":
    case "u64":
      return { type: index.type };
    default:
      throw new RangeError(`the index of a dictionary is one of the integer types, got ${index.type}`);
  }
}
