import { sha256Hex } from "tessera-contracts/serde";
import type { DataType, Field, Metadata, Schema } from "./data-type.js";
import { packPlain, type Plain } from "./pack-plain.js";

/** The form of what is hashed. A change of it is a change of all fingerprints. */
const VERSION = 1;

/**
 * A hash of the columns: their order, names, types and nulls, as 64 hexadecimal digits. Schemas have the same one if and only if
 * `schemaEquals` takes them for equal. Metadata is part of it if asked for, in whatever order it stands.
 */
export function schemaFingerprint(
  { fields, metadata }: Schema,
  { metadata: isWanted = false }: { readonly metadata?: boolean } = {},
): string {
  const about = isWanted ? { metadata: sorted(metadata ?? []) } : {};
  const columns = fields.map((field) => columnOf(field, isWanted));
  return sha256Hex(packPlain({ version: VERSION, fields: columns, ...about }));
}

/** A field that is known by its name. */
function columnOf({ name, nullable, type, metadata }: Field, hasMetadata: boolean): Plain {
  const about = hasMetadata ? { metadata: sorted(metadata) } : {};
  return { name, nullable, type: typeOf(type, hasMetadata), ...about };
}

/** A field that is known by its place. */
function itemOf({ nullable, type }: Field, hasMetadata: boolean): Plain {
  return { nullable, type: typeOf(type, hasMetadata) };
}

function typeOf(type: DataType, hasMetadata: boolean): Plain {
  switch (type.type) {
    case "list":
    case "large_list":
    case "list_view":
    case "large_list_view":
    case "fixed_size_list":
      return { ...type, item: itemOf(type.item, hasMetadata) };
    case "struct":
      return { ...type, fields: type.fields.map((field) => columnOf(field, hasMetadata)) };
    case "union":
      return { ...type, fields: type.fields.map((field) => columnOf(field, hasMetadata)) };
    case "map": {
      const halves = type.entries.type.type === "struct" ? type.entries.type.fields : [];
      return { ...type, entries: halves.map((half) => itemOf(half, hasMetadata)) };
    }
    case "run_end_encoded":
      return { ...type, run_ends: itemOf(type.run_ends, hasMetadata), values: itemOf(type.values, hasMetadata) };
    case "dictionary": {
      const { type: name, index, value, ordered: isOrdered } = type;
      return { type: name, index: index.type, value: typeOf(value, hasMetadata), ordered: isOrdered };
    }
    case "extension":
      return { ...type, storage: typeOf(type.storage, hasMetadata), metadata: type.metadata ?? "" };
    case "timestamp":
      return { type: type.type, unit: type.unit, ...(type.tz === null ? {} : { tz: type.tz }) };
    default:
      return { ...type };
  }
}

/** Pairs in the order of their keys, then values; bytes behind texts. */
function sorted(metadata: Metadata): Plain {
  const keyOf = (part: string | Uint8Array): string => (typeof part === "string" ? `s${part}` : `x${part.join()}`);
  const pairs = metadata.map(([key, value]) => ({ pair: [key, value], order: [keyOf(key), keyOf(value)] as const }));
  return pairs
    .toSorted((a, b) => compare(a.order[0], b.order[0]) || compare(a.order[1], b.order[1]))
    .map(({ pair }) => pair);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
