// Columns that have a name which a field of the contract accepts.

import type { DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import type { TypeInfo } from "tessera-contracts/serde";

/** A table of which only its fields are of interest. */
export interface NamedFields {
  readonly contract: { readonly info: TypeInfo };
}

/** The names of fields by those of the columns that have their values, where a table has no column of the field's own name. */
export function acceptedNames(
  columns: readonly { readonly name: string }[],
  { contract }: NamedFields,
): ReadonlyMap<string, string> {
  const there = new Set(columns.map(({ name }) => name));
  const names = new Map<string, string>();
  for (const field of contract.info.kind === "struct" ? contract.info.fields : []) {
    if (field === null || there.has(field.wire)) continue;
    const own = field.accept?.find((name) => there.has(name));
    if (own !== undefined) names.set(own, field.wire);
  }
  return names;
}

/** A schema with other names for some columns. */
export function renamedColumns(struct: DeltaSchemaStruct, names: ReadonlyMap<string, string>): DeltaSchemaStruct {
  return { ...struct, fields: struct.fields.map((field) => ({ ...field, name: names.get(field.name) ?? field.name })) };
}
