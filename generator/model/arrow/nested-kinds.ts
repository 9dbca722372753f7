// Types with parts in columns.

import type { DataType, Field as ArrowField } from "../../../runtime/arrow/type/data-type.js";
import { USUAL } from "../../../runtime/arrow/type/usual-names.js";
import type { ListType, MapType, TupleType } from "../model.js";
import { arrowField, within, type Kept, type KindRow } from "./kind-row.js";
import { isMisfit, type Misfit, type Stored } from "./stored.js";

/** Lists and sets. */
export const LIST: KindRow<ListType> = {
  usual: (type, scope) => {
    const item = part("item", scope.stored(type.item));
    return isMisfit(item) ? item : listOf(type, item, (field) => ({ type: "list", item: field }));
  },
  fit: (type, wanted, scope) => {
    if (wanted.type !== "list" && wanted.type !== "large_list" && !isFixed(wanted, type)) return null;
    const item = part("item", scope.fitted(type.item, wanted.item.type));
    return item === null || isMisfit(item) ? item : listOf(type, item, (field) => ({ ...wanted, item: field }));
  },
  would: ({ min_length, max_length }) => [
    "list[T]",
    "large_list[T]",
    ...(min_length !== undefined && min_length === max_length ? [`fixed_size_list[T, ${min_length}]`] : []),
  ],
};

/** Arrays of fixed length, as structs of `_1`, `_2` and so on. */
export const TUPLE: KindRow<TupleType> = {
  usual: ({ items }, scope) => tupleOf(items.map((item, i) => part(partName(i), scope.stored(item)))),
  fit: ({ items }, wanted, scope) => {
    if (wanted.type !== "struct" || wanted.fields.length !== items.length) return null;
    if (wanted.fields.some(({ name }, i) => name !== partName(i))) return null;
    const parts = items.map((item, i) => part(partName(i), scope.fitted(item, typeAt(wanted.fields, i))));
    return parts.includes(null) ? null : tupleOf(parts.filter((one) => one !== null));
  },
  would: ({ items }) => [`struct[${items.map((_, i) => `${partName(i)}: T`).join(", ")}]`],
};

/** Maps, whose entries stand in the order in which the codec writes them. */
export const MAP: KindRow<MapType> = {
  usual: ({ key, value }, scope) => mapOf(part("key", scope.stored(key)), part("value", scope.stored(value))),
  fit: ({ key, value }, wanted, scope) => {
    if (wanted.type !== "map" || wanted.keys_sorted || wanted.entries.type.type !== "struct") return null;
    const { fields } = wanted.entries.type;
    const keys = part("key", scope.fitted(key, typeAt(fields, 0)));
    const values = part("value", scope.fitted(value, typeAt(fields, 1)));
    return keys === null || values === null ? null : mapOf(keys, values);
  },
  would: () => ["map[K, V]"],
};

function isFixed(
  wanted: DataType,
  { min_length, max_length }: ListType,
): wanted is DataType & { type: "fixed_size_list" } {
  return wanted.type === "fixed_size_list" && wanted.size === min_length && wanted.size === max_length;
}

function listOf({ kind }: ListType, item: Stored, arrow: (field: ArrowField) => DataType): Kept {
  return { as: kind, item, arrow: arrow(arrowField(USUAL.item.name, item)) };
}

function tupleOf(parts: readonly (Stored | Misfit)[]): Kept | Misfit {
  const wrong = parts.find(isMisfit);
  if (wrong !== undefined) return wrong;
  const items = parts.filter((one): one is Stored => !isMisfit(one));
  return {
    as: "tuple",
    items,
    arrow: { type: "struct", fields: items.map((item, i) => arrowField(partName(i), item)) },
  };
}

function mapOf(key: Stored | Misfit, value: Stored | Misfit): Kept | Misfit {
  if (isMisfit(key)) return key;
  if (isMisfit(value)) return value;
  const fields = [arrowField(USUAL.key.name, key), arrowField(USUAL.value.name, value)];
  const entries: ArrowField = { ...USUAL.entries, type: { type: "struct", fields }, metadata: [] };
  return { as: "map", key, value, arrow: { type: "map", entries, keys_sorted: false } };
}

function partName(index: number): string {
  return `_${index + 1}`;
}

function typeAt(fields: readonly ArrowField[], index: number): DataType {
  const field = fields[index];
  if (field === undefined) throw new Error(`a struct of ${fields.length} fields has none at ${index}`);
  return field.type;
}

function part<T extends Stored | Misfit | null>(step: string, found: T): T | Misfit {
  return found !== null && isMisfit(found) ? within(step, found) : found;
}
