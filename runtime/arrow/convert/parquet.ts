import type { ExtensionType, Field, Schema } from "../type/data-type.js";
import { type Answer, as, type ConversionOptions, type Converted, layout, none } from "./loss.js";
import type { ParquetGroup, ParquetLeaf, ParquetNode, ParquetRepetition } from "./parquet-node.js";
import { rowOf } from "./type-rows.js";
import { convertSchema, halvesOf, type Target } from "./walk.js";

/**
 * The columns of a Parquet file, as its footer says them: lists and maps are the groups that the format prescribes. What a file can
 * keep of metadata and extension types stands in its key `ARROW:schema`, not in its columns, and is a loss here.
 *
 * @throws {ArrowConversionError} if a type has no counterpart, or something other than layout is lost and may not be
 */
export function toParquet(schema: Schema, options: ConversionOptions = {}): Converted<readonly ParquetNode[]> {
  return convertSchema(schema, TARGET, (types) => as(nodesOf(schema.fields, types)), options);
}

type ParquetType = ParquetLeaf | ParquetGroup;

const TARGET: Target<ParquetType> = {
  name: "Parquet",
  metadata: null,
  hasSchemaMetadata: false,
  hasNullsInside: true,
  foldsNames: false,
  leaf: (type) => rowOf(type).parquet(type),
  list: (type, item) => {
    const element = node("element", repetitionOf(type.item.nullable), item);
    const losses = type.type === "list" ? [] : [layout("lists are of one kind there, of any size")];
    return as({ logical: { type: "LIST" }, children: [node("list", "repeated", { children: [element] })] }, ...losses);
  },
  map: (type, key, value) => {
    const children = [node("key", "required", key), node("value", repetitionOf(halvesOf(type).value.nullable), value)];
    const losses = type.keys_sorted ? [layout("it is not said that keys are sorted")] : [];
    return as({ logical: { type: "MAP" }, children: [node("key_value", "repeated", { children })] }, ...losses);
  },
  struct: (fields, types) =>
    fields.length === 0 ? none("a struct has at least one field there") : as({ children: nodesOf(fields, types) }),
  union: () => none("store it as a struct with a nullable field for each type, or as string"),
  extension: known,
  text: ({ logical, ...type }) => logical?.type ?? ("physical" in type ? type.physical : "group"),
};

/** The types of Parquet that are extension types here. */
function known({ name, storage }: ExtensionType): Answer<ParquetType> | null {
  if (name === "arrow.json" && storage.type === "string")
    return as({ physical: "BYTE_ARRAY", logical: { type: "JSON" } });
  if (name !== "arrow.uuid" || storage.type !== "fixed_size_binary" || storage.width !== 16) return null;
  return as({ physical: "FIXED_LEN_BYTE_ARRAY", length: 16, logical: { type: "UUID" } });
}

function nodesOf(fields: readonly Field[], types: readonly ParquetType[]): readonly ParquetNode[] {
  return fields.flatMap(({ name, nullable }, i) => {
    const type = types[i];
    return type === undefined ? [] : [node(name, repetitionOf(nullable), type)];
  });
}

function node(name: string, repetition: ParquetRepetition, type: ParquetType): ParquetNode {
  return { name, repetition, ...type };
}

function repetitionOf(isNullable: boolean): ParquetRepetition {
  return isNullable ? "optional" : "required";
}
