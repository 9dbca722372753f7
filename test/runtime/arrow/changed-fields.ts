import type { DataType, Field } from "../../../runtime/arrow/type/data-type.js";

/** The fields, some of those at any depth never null, and some of those inside with the names that most writers give them. */
export function changedFields(fields: readonly Field[], seed: number): readonly Field[] {
  let state = seed;
  const isChosen = (share: number): boolean => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % share === 0;
  };
  const change = (field: Field): Field => ({
    ...field,
    type: inside(field.type),
    nullable: field.type.type === "null" || !isChosen(4),
    metadata: isChosen(3) ? field.metadata : [],
  });
  const called = (field: Field, usual: string): Field => (isChosen(4) ? field : { ...field, name: usual });
  const inside = (type: DataType): DataType => {
    switch (type.type) {
      case "list":
      case "large_list":
      case "list_view":
      case "large_list_view":
      case "fixed_size_list":
        return { ...type, item: called(change(type.item), "item") };
      case "struct":
        return { ...type, fields: type.fields.map(change) };
      case "map": {
        const [key, value] = type.entries.type.type === "struct" ? type.entries.type.fields : [];
        if (key === undefined || value === undefined) return type;
        const halves = [{ ...called(key, "key"), metadata: [], nullable: isChosen(4) }, called(change(value), "value")];
        const entries = called({ ...type.entries, type: { type: "struct", fields: halves } }, "entries");
        return { ...type, keys_sorted: type.keys_sorted && isChosen(2), entries };
      }
      default:
        return type;
    }
  };
  return fields.map(change);
}
