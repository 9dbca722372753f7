import { OrderingMetadata } from "tessera-contracts/contracts/arrow/metadata";
import type { OrderingSpec } from "tessera-contracts/contracts/schema/ordering";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { RecordBatch } from "../column/record-batch.js";
import type { Schema } from "../type/data-type.js";
import { PAYLOAD_VERSION, readPayload, writePayload } from "./payload.js";

/** The key of a schema's metadata that says how its rows are ordered. */
export const ORDERING_KEY = "tessera.ordering";

/** What the metadata of a schema says of the order of its rows; null if nothing. @throws {ValidationError} {DecodeError} */
export function orderingOf(schema: Schema): OrderingSpec | null {
  const stored = readPayload(schema.metadata, ORDERING_KEY, OrderingMetadata);
  if (stored === null) return null;
  return { level: stored.level, keys: stored.keys.map(([column, order]) => ({ column, order })) };
}

/** The schema with what is known of the order of its rows. */
export function withOrdering(schema: Schema, { level, keys }: OrderingSpec): Schema {
  const value: OrderingMetadata = {
    version: PAYLOAD_VERSION,
    level,
    keys: keys.map(({ column, order }) => [column, order] as const),
  };
  return { ...schema, metadata: writePayload(schema.metadata, ORDERING_KEY, OrderingMetadata, value) };
}

/** What the metadata of a spec says of the order of rows; null if nothing. @throws as `orderingOf` */
export function orderingOfSpec({ metadata }: Pick<TableSchemaSpec, "metadata">): OrderingSpec | null {
  return orderingOf({ fields: [], metadata: Object.entries(metadata) });
}

/** The spec with what is known of the order of its rows. */
export function specWithOrdering(spec: TableSchemaSpec, ordering: OrderingSpec): TableSchemaSpec {
  const { metadata } = withOrdering({ fields: [], metadata: null }, ordering);
  const said = (metadata ?? []).map(([key, value]) => [String(key), String(value)] as const);
  return { ...spec, metadata: { ...spec.metadata, ...Object.fromEntries(said) } };
}

/** What is left of an order where columns get other names, or go, which is null: the keys before the first that goes. */
export function orderingAfter(
  { level, keys }: OrderingSpec,
  nameAfter: (column: string) => string | null,
): OrderingSpec {
  const named = keys.map(({ column, order }) => ({ column: nameAfter(column), order }));
  const lost = named.findIndex(({ column }) => column === null);
  const left = named.slice(0, lost < 0 ? named.length : lost);
  const kept = left.flatMap(({ column, order }) => (column === null ? [] : [{ column, order }]));
  return kept.length === 0 ? UNORDERED : { level, keys: kept };
}

/** Nothing is known of the order. */
export const UNORDERED: OrderingSpec = { level: "unordered", keys: [] };

/** Batches of one schema, which says the order of their rows if anything is known of it. */
export async function* orderedBatches(
  batches: AsyncIterable<RecordBatch>,
  ordering: OrderingSpec,
): AsyncGenerator<RecordBatch, void, undefined> {
  // Readers are bound to a schema once: it stays one object.
  const known = new WeakMap<Schema, Schema>();
  for await (const batch of batches) {
    const { schema, columns, rowCount, metadata } = batch;
    const ordered = known.get(schema) ?? withOrdering(schema, ordering);
    known.set(schema, ordered);
    yield ordering.level === "unordered" ? batch : new RecordBatch(ordered, columns, { rowCount, metadata });
  }
}
