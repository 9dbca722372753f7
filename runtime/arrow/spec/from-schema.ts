// Specs of contracts out of schemas: what there is, as far as a contract can want it.

import type { ArrowTypeSpec, FieldSpec } from "tessera-contracts/contracts/arrow/types";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type Answer, as, type ConversionOptions, type Converted, layout, none } from "../convert/loss.js";
import { textsOf, unsaidIn } from "../convert/text-metadata.js";
import { convertSchema, halvesOf, type LeafType, type Target } from "../convert/walk.js";
import type { Field, Schema } from "../type/data-type.js";
import { isColumnName } from "./column-name.js";

/**
 * The spec of a table that looks like the schema. It has no keys, since a schema knows of none.
 *
 * @throws {ArrowConversionError} if a type has no counterpart, or something other than layout is lost and may not be
 * @throws {RangeError} if the name is no identifier
 */
export function specOf(
  schema: Schema,
  { name, ...options }: ConversionOptions & { readonly name: string },
): Converted<TableSchemaSpec> {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new RangeError(`the name of a table is made of letters, digits and _, got ${JSON.stringify(name)}`);
  }
  const table = (types: readonly ArrowTypeSpec[]): Answer<TableSchemaSpec> => {
    if (types.length === 0) return none("a table has at least one column");
    const fields = fieldsOf(schema.fields, types);
    const metadata = textsOf(schema.metadata ?? []);
    const losses = unsaidIn(schema.metadata ?? []).map((message) => ({ kind: "metadata", message }) as const);
    return isNamed(schema.fields)
      ? as({ name, fields, key_fields: [], required_non_null: [], metadata }, ...losses)
      : none("the name of a column has 1 to 255 characters");
  };
  return convertSchema(schema, TARGET, table, options);
}

const TARGET: Target<ArrowTypeSpec> = {
  name: "a contract",
  metadata: ({ metadata }) => unsaidIn(metadata),
  hasSchemaMetadata: true,
  hasNullsInside: true,
  foldsNames: false,
  leaf: leafOf,
  list: (type, item) => {
    const item_nullable = type.item.nullable;
    switch (type.type) {
      case "list":
      case "large_list":
        return as({ type: type.type, item, item_nullable });
      case "list_view":
        return as({ type: "list", item, item_nullable }, PLAIN);
      case "large_list_view":
        return as({ type: "large_list", item, item_nullable }, PLAIN);
      case "fixed_size_list":
        return as({ type: "fixed_size_list", item, size: type.size, item_nullable });
    }
  },
  map: (type, key, value) =>
    as({ type: "map", key, value, keys_sorted: type.keys_sorted, value_nullable: halvesOf(type).value.nullable }),
  struct: (fields, types) =>
    isNamed(fields)
      ? as({ type: "struct", fields: fieldsOf(fields, types) })
      : none("the name of a field has 1 to 255 characters"),
  union: () => none("there are no unions: store it as a struct with a nullable field for each type, or as string"),
  dictionary: ({ index, ordered }, value) => as({ type: "dictionary", index, value, ordered }),
  extension: ({ name, metadata }, storage) => {
    const inner = storage();
    if (inner === null) return { to: null, losses: [] };
    if (name === "") return none("the name of an extension type has at least one character");
    const losses =
      metadata === ""
        ? [layout("no parameters and empty ones are the same")]
        : metadata instanceof Uint8Array
          ? [{ kind: "metadata", message: "parameters that are no text are left out" } as const]
          : [];
    return as(
      { type: "extension", name, storage: inner, metadata: typeof metadata === "string" ? metadata : "" },
      ...losses,
    );
  },
  text: ({ type }) => type,
};

const PLAIN = layout("the same values, laid out plainly");

function leafOf(type: LeafType): Answer<ArrowTypeSpec> {
  switch (type.type) {
    case "string_view":
      return as({ type: "string" }, PLAIN);
    case "binary_view":
      return as({ type: "binary" }, PLAIN);
    case "interval":
      return none("there are no intervals: store its parts as i32 and i64");
    case "decimal": {
      const { precision, scale, bits } = type;
      if (precision < 1 || precision > 38) return none("decimals have 1 to 38 digits");
      return as({ type: "decimal", precision, scale }, ...(bits === 128 ? [] : [layout("decimals have 128 bits")]));
    }
    case "timestamp":
      if (type.tz !== "") return as(type);
      return as({ ...type, tz: null }, { kind: "meaning", message: "a zone without a name is taken for none" });
    case "time":
    case "duration":
      return as({ type: type.type, unit: type.unit });
    case "fixed_size_binary":
      return as(type);
    default:
      return as({ type: type.type });
  }
}

function fieldsOf(fields: readonly Field[], types: readonly ArrowTypeSpec[]): readonly FieldSpec[] {
  return fields.flatMap(({ name, nullable, metadata }, i) => {
    const dtype = types[i];
    return dtype === undefined
      ? []
      : [{ name, dtype, nullable, metadata: textsOf(metadata), default_value: null, encoding: null }];
  });
}

function isNamed(fields: readonly Field[]): boolean {
  return fields.every(({ name }) => isColumnName(name));
}
