// Casts of structs, lists and maps: values are put together anew by the names of their fields, without loss.

import { commonType, isSameType, plainType, type Typed } from "../types.js";

type Type = Typed["dtype"];

/**
 * Whether all values of a nested type are ones of another: fields of structs are found by their names, in any order; one that is missing
 * is null, and one that is not wanted is dropped; what they hold is the same, or wider. False for types that are not nested.
 */
export function isRebuilt(from: Type, to: Type): boolean {
  const [one, other] = [plainType(from), plainType(to)];
  if (one.type === "struct" && other.type === "struct") return isStructRebuilt(one, other);
  if (one.type === "map" && other.type === "map") {
    return holds(one.key, other.key) && holds(one.value, other.value) && (other.value_nullable || !one.value_nullable);
  }
  if (!isList(one) || !isList(other)) return false;
  const sizes = [one, other].map((list) => (list.type === "fixed_size_list" ? list.size : null));
  return sizes[0] === sizes[1] && holds(one.item, other.item) && (other.item_nullable || !one.item_nullable);
}

type Of<Name extends Type["type"]> = Extract<Type, { readonly type: Name }>;
type List = Of<"list" | "large_list" | "fixed_size_list">;

function isList(dtype: Type): dtype is List {
  return dtype.type === "list" || dtype.type === "large_list" || dtype.type === "fixed_size_list";
}

function isStructRebuilt(from: Of<"struct">, to: Of<"struct">): boolean {
  const folded = from.fields.map(({ name }) => name.toLowerCase());
  // An engine that folds case would take one field for the other.
  if (new Set(folded).size < folded.length) return false;
  const fits = to.fields.map(({ name, dtype, nullable }) => {
    const found = from.fields.find((one) => one.name === name);
    if (found === undefined) return nullable && !folded.includes(name.toLowerCase());
    return (nullable || !found.nullable) && holds(found.dtype, dtype);
  });
  // Of a struct that shares no field nothing would be left.
  return fits.every(Boolean) && to.fields.some(({ name }) => from.fields.some((one) => one.name === name));
}

function holds(from: Type, to: Type): boolean {
  const [one, other] = [plainType(from), plainType(to)];
  if (isSameType(one, other) || isRebuilt(one, other)) return true;
  const common = commonType(one, other);
  return common !== null && isSameType(common, other);
}
