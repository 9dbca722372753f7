// What a table says of the order that writers give their rows.

import { ORDERING_KEY, orderingAfter } from "tessera-contracts/arrow";
import { OrderingMetadata } from "tessera-contracts/contracts/arrow/metadata";
import type { OrderingSpec } from "tessera-contracts/contracts/schema/ordering";
import { DecodeError, ValidationError } from "tessera-contracts/serde";
import type { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import type { Snapshot } from "../log/snapshot.js";
import type { WriteSettings } from "../write/settings.js";

/** Property of a table that says what writers sort their rows by, as the JSON of `OrderingMetadata`. */
export const ORDERING_PROPERTY: string = ORDERING_KEY;

/**
 * The property of a table whose rows are sorted as they are written; none if they are not. The level is `implicit`: the rows of each write
 * are in this order, and those of several are not.
 */
export function orderingProperty(sortBy: readonly string[]): { readonly [name: string]: string } {
  if (sortBy.length === 0) return {};
  const keys = sortBy.map((column) => [column, "ascending"] as const);
  const value = OrderingMetadata.create({ level: "implicit", keys });
  return { [ORDERING_PROPERTY]: new TextDecoder().decode(OrderingMetadata.encodeJson(value)) };
}

/** What a table says of the order of its rows, as far as it has the columns; null if nothing that is known here. */
export function recordedOrdering({ properties, struct }: Pick<Snapshot, "properties" | "struct">): OrderingSpec | null {
  const text = properties[ORDERING_PROPERTY];
  const value = text === undefined ? null : metadataIn(text);
  if (value === null) return null;
  const ordering = { level: value.level, keys: value.keys.map(([column, order]) => ({ column, order })) };
  const names = new Set(struct.fields.map(({ name }) => name));
  const there = orderingAfter(ordering, (name) => (names.has(name) ? name : null));
  return there.keys.length === 0 ? null : there;
}

/** A newer form, or a text of somebody else, says nothing here. */
function metadataIn(text: string): OrderingMetadata | null {
  try {
    const value = OrderingMetadata.decodeJson(new TextEncoder().encode(text));
    return value.version === 1 ? value : null;
  } catch (error) {
    if (error instanceof DecodeError || error instanceof ValidationError) return null;
    throw error;
  }
}

/** The columns that new rows are sorted by: those that the table says, up to the first that does not rise. */
function recordedSort(snapshot: Pick<Snapshot, "properties" | "struct" | "partitionColumns">): readonly string[] {
  const keys = recordedOrdering(snapshot)?.keys ?? [];
  const end = keys.findIndex(
    ({ column, order }) => order !== "ascending" || snapshot.partitionColumns.includes(column),
  );
  return keys.slice(0, end < 0 ? keys.length : end).map(({ column }) => column);
}

/** Settings by which rows are sorted as the table says, where neither the call nor the policy does. */
export function sortedAsRecorded(
  settings: WriteSettings,
  snapshot: Parameters<typeof recordedSort>[0],
  { zorder_by }: Pick<DeltaWriteOptions, "zorder_by">,
): WriteSettings {
  const isSaid = zorder_by !== null || settings.sortBy.length > 0;
  return isSaid ? settings : { ...settings, sortBy: recordedSort(snapshot) };
}

/** The property with other names for columns; empty if the table does not have it. */
export function renamedOrdering(
  snapshot: Pick<Snapshot, "properties" | "struct">,
  names: ReadonlyMap<string, string>,
): { readonly [name: string]: string } {
  const ordering = recordedOrdering(snapshot);
  if (ordering === null) return {};
  const keys = ordering.keys.map(({ column, order }) => [names.get(column) ?? column, order] as const);
  const value = OrderingMetadata.create({ level: ordering.level, keys });
  return { [ORDERING_PROPERTY]: new TextDecoder().decode(OrderingMetadata.encodeJson(value)) };
}
