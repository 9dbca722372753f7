import type { DataType, Field } from "../../../runtime/arrow/type/data-type.js";

/** The type of Delta that an Arrow type is stored as, in the words of Spark: `array<string>`; null if there is none. */
export function deltaText(type: DataType): string | null {
  switch (type.type) {
    case "extension":
      return deltaText(type.storage);
    case "dictionary":
      return deltaText(type.value);
    case "run_end_encoded":
      return deltaText(type.values.type);
    case "list":
    case "large_list":
    case "list_view":
    case "large_list_view":
    case "fixed_size_list":
      return wrapped("array", [deltaText(type.item.type)]);
    case "map":
      return type.entries.type.type === "struct" ? wrapped("map", type.entries.type.fields.map(inner)) : null;
    case "struct":
      return wrapped("struct", type.fields.map(named));
    case "decimal":
      return isUsual(type) ? `decimal(${type.precision},${type.scale})` : null;
    case "timestamp":
      return type.tz === null ? "timestamp_ntz" : "timestamp";
    default:
      return LEAVES[type.type] ?? null;
  }
}

/** Names of Delta by names of Arrow, for types without parameters; a type that is not there has no counterpart. */
const LEAVES: { readonly [N in DataType["type"]]?: string } = {
  bool: "boolean",
  i8: "byte",
  i16: "short",
  i32: "integer",
  i64: "long",
  u8: "short",
  u16: "integer",
  u32: "long",
  u64: "decimal(20,0)",
  f16: "float",
  f32: "float",
  f64: "double",
  string: "string",
  large_string: "string",
  string_view: "string",
  binary: "binary",
  large_binary: "binary",
  binary_view: "binary",
  fixed_size_binary: "binary",
  date32: "date",
  date64: "date",
};

function isUsual({ precision, scale }: { readonly precision: number; readonly scale: number }): boolean {
  return precision >= 1 && precision <= 38 && scale >= 0 && scale <= precision;
}

function inner({ type }: Field): string | null {
  return deltaText(type);
}

function named({ name, type, nullable }: Field): string | null {
  const text = deltaText(type);
  return text === null ? null : `${name}: ${text}${nullable ? "" : " not null"}`;
}

function wrapped(name: string, parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : `${name}<${parts.join(", ")}>`;
}
