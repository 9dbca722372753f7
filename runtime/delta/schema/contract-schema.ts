// The schema that a contract makes of a table: its columns, with what it says of their fields as comments.

import { type Schema, toDelta } from "tessera-contracts/arrow";
import type { DeltaDataType, DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import type { StructInfo, TypeInfo } from "tessera-contracts/serde";

/** The key of a column's metadata that has its comment; Spark shows it too. */
const COMMENT = "comment";

/**
 * The schema that a table of a contract has in Delta, with the docs of fields as comments. The name of the contract stands in its
 * properties.
 * @throws {ArrowConversionError} if a type has no counterpart there, or none without loss, unless losses are allowed
 */
export function deltaSchemaOf(
  { schema, contract = null }: { readonly schema: Schema; readonly contract?: { readonly info: TypeInfo } | null },
  allowLosses = false,
): DeltaSchemaStruct {
  const struct = toDelta({ ...schema, metadata: null }, { onLossy: allowLosses ? "report" : "error" }).value;
  return contract === null ? struct : withComments(struct, contract.info);
}

/** A schema whose columns, and those within them, have the docs of the fields that they are of. */
function withComments(struct: DeltaSchemaStruct, info: TypeInfo): DeltaSchemaStruct {
  return info.kind === "struct" ? { ...struct, fields: commented(struct, info) } : struct;
}

function commented({ fields }: DeltaSchemaStruct, info: StructInfo): DeltaSchemaStruct["fields"] {
  return fields.map((column) => {
    const field = info.fields.find((one) => one?.wire === column.name);
    if (field == null) return column;
    const metadata = field.doc === undefined ? column.metadata : { ...column.metadata, [COMMENT]: field.doc };
    return { ...column, metadata, type: commentedType(column.type, field.type) };
  });
}

/** Structs within lists, and in the values of maps, are found; what a contract stores in another way has no columns of its fields. */
function commentedType(type: DeltaDataType, info: TypeInfo): DeltaDataType {
  if (typeof type === "string") return type;
  const only = withoutNull(info);
  if (type.type === "array" && (only.kind === "list" || only.kind === "set")) {
    return { ...type, element_type: commentedType(type.element_type, only.item) };
  }
  if (type.type === "map" && only.kind === "map") {
    return { ...type, value_type: commentedType(type.value_type, only.value) };
  }
  return type.type === "struct" && only.kind === "struct" ? { ...type, fields: commented(type, only) } : type;
}

/** The only type of a value that may also be null; the type itself if there are several. */
export function withoutNull(info: TypeInfo): TypeInfo {
  if (info.kind !== "union") return info;
  const [only, ...others] = info.members.filter(({ kind }) => kind !== "null");
  return only === undefined || others.length > 0 ? info : only;
}
