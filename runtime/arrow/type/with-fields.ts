import type { DataType, Field } from "./data-type.js";

/** The type with other fields inside: each that stands in it directly, as `change` has it. Dictionaries and extensions have none. */
export function withFields(type: DataType, change: (field: Field) => Field): DataType {
  switch (type.type) {
    case "list":
    case "large_list":
    case "list_view":
    case "large_list_view":
    case "fixed_size_list":
      return { ...type, item: change(type.item) };
    case "map":
      return { ...type, entries: change(type.entries) };
    case "struct":
    case "union":
      return { ...type, fields: type.fields.map(change) };
    case "run_end_encoded":
      return { ...type, run_ends: change(type.run_ends), values: change(type.values) };
    default:
      return type;
  }
}
