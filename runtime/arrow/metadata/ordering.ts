import { OrderingMetadata } from "tessera-contracts/contracts/arrow/metadata";
import type { OrderingSpec } from "tessera-contracts/contracts/schema/ordering";
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
