// Types as text: `list[i64]`, `decimal[38, 10]`, `struct[id: string not null, at: timestamp[us, UTC]]`.
// The parameters stand in brackets, in the order of the contracts in arrow/types. Metadata is not part of it.

import type { DataType, Field } from "./data-type.js";
import { USUAL } from "./usual-names.js";

/** The type as text, which `parseType` reads. */
export function typeText(type: DataType): string {
  switch (type.type) {
    case "fixed_size_binary":
      return bracketed(type, [type.width]);
    case "decimal":
      return bracketed(type, [type.precision, type.scale, ...(type.bits === 128 ? [] : [type.bits])]);
    case "time":
    case "duration":
    case "interval":
      return bracketed(type, [type.unit]);
    case "timestamp":
      return bracketed(type, [type.unit, ...(type.tz === null ? [] : [word(type.tz)])]);
    case "list":
    case "large_list":
    case "list_view":
    case "large_list_view":
      return bracketed(type, [itemText(type.item, USUAL.item)]);
    case "fixed_size_list":
      return bracketed(type, [itemText(type.item, USUAL.item), type.size]);
    case "struct":
      return bracketed(type, type.fields.map(fieldText));
    case "map":
      return bracketed(type, [...entryTexts(type.entries), ...(type.keys_sorted ? ["sorted"] : [])]);
    case "dictionary":
      return bracketed(type, [type.index.type, typeText(type.value), ...(type.ordered ? ["ordered"] : [])]);
    case "extension": {
      const metadata = type.metadata === null ? [] : [JSON.stringify(textOf(type.metadata))];
      return bracketed(type, [word(type.name), typeText(type.storage), ...metadata]);
    }
    case "union":
      return bracketed(type, [type.mode, ...type.fields.map((one, i) => `${type.type_ids[i]} ${fieldText(one)}`)]);
    case "run_end_encoded":
      return bracketed(type, [itemText(type.run_ends, USUAL.run_ends), itemText(type.values, USUAL.values)]);
    default:
      return type.type;
  }
}

function bracketed({ type }: DataType, parameters: readonly (string | number)[]): string {
  return `${type}[${parameters.join(", ")}]`;
}

/** A field whose name goes without saying. */
function itemText(field: Field, usual: Pick<Field, "name" | "nullable">): string {
  return field.name === usual.name && field.nullable === usual.nullable ? typeText(field.type) : fieldText(field);
}

/** The field as text, which `parseField` reads: `id: string not null`. */
export function fieldText({ name, type, nullable }: Field): string {
  return `${word(name)}: ${typeText(type)}${nullable ? "" : " not null"}`;
}

/** Key and value; the struct around them only if it is not as usual. */
function entryTexts(entries: Field): string[] {
  const [key, value] = entries.type.type === "struct" ? entries.type.fields : [];
  const isUsual = entries.name === USUAL.entries.name && entries.nullable === USUAL.entries.nullable;
  if (!isUsual || key === undefined || value === undefined) return [`entries ${fieldText(entries)}`];
  return [itemText(key, USUAL.key), itemText(value, USUAL.value)];
}

/** A name as it is if it is plain, else in quotes. */
function word(text: string): string {
  return /^[A-Za-z_][\w./+-]*$/.test(text) ? text : JSON.stringify(text);
}

function textOf(metadata: string | Uint8Array): string {
  return typeof metadata === "string" ? metadata : new TextDecoder().decode(metadata);
}
