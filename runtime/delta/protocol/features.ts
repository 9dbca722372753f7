// The features of the protocol: a row each, with what we do where a table has it.

import type { DomainMetadataAction, MetaDataAction, ProtocolAction } from "tessera-contracts/contracts/delta/log";
import type { DeltaSchemaField, DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { fieldsWithin, leavesWithin } from "../schema/delta-schema.js";

/** What features are judged by. A snapshot is one. */
export interface TableState {
  readonly protocol: ProtocolAction;
  readonly metadata: MetaDataAction;
  readonly struct: DeltaSchemaStruct;
  /** By name, without removed ones. */
  readonly domains: ReadonlyMap<string, DomainMetadataAction>;
}

/** When a table with a feature can be read or written. */
export type Support =
  | "always"
  /** Only as long as the feature, though listed, is not in use. */
  | "unless used"
  | "never";

/** A feature of the protocol. */
export interface Feature {
  readonly name: string;
  /** Whether readers must know it as well, or writers alone. */
  readonly kind: "reader" | "writer";
  /** Versions of the protocol from which on it is implied; null where a version implies nothing. */
  readonly legacy: { readonly reader: number | null; readonly writer: number } | null;
  /** Features that it cannot be without. */
  readonly requires: readonly string[];
  readonly read: Support;
  readonly write: Support;
  /** Whether the table makes use of it. A listed feature that is not in use binds nobody. */
  readonly inUse: (state: TableState) => boolean;
}

type Rest = Partial<Pick<Feature, "legacy" | "requires" | "read" | "write">>;

function reader(name: string, inUse: Feature["inUse"], rest: Rest = {}): Feature {
  return { name, kind: "reader", legacy: null, requires: [], read: "always", write: "always", inUse, ...rest };
}

function writer(name: string, inUse: Feature["inUse"], rest: Rest = {}): Feature {
  return { ...reader(name, inUse, rest), kind: "writer" };
}

const OLD = (version: number, readerVersion: number | null = null): Pick<Feature, "legacy"> => ({
  legacy: { reader: readerVersion, writer: version },
});
const UNLESS_USED = { read: "unless used", write: "unless used" } as const;
const NOT_WRITTEN = { write: "unless used" } as const;
const NEVER = { read: "never", write: "never" } as const;

/** All features that we know of. What is not here is unknown: such a table is not written, nor read if readers must know it. */
export const FEATURES: readonly Feature[] = [
  writer("appendOnly", isOn("delta.appendOnly"), OLD(2)),
  writer("invariants", hasInvariant, OLD(2)),
  writer("checkConstraints", hasProperty("delta.constraints."), OLD(3)),
  writer("changeDataFeed", isOn("delta.enableChangeDataFeed"), OLD(4)),
  writer("generatedColumns", hasFieldKey("delta.generationExpression"), OLD(4)),
  reader("columnMapping", isMapped, OLD(5, 2)),
  writer("identityColumns", hasFieldKey("delta.identity.start"), { ...OLD(6), ...NOT_WRITTEN }),
  reader("deletionVectors", isOn("delta.enableDeletionVectors")),
  reader("timestampNtz", hasType("timestamp_ntz")),
  ...["typeWidening", "typeWidening-preview"].map((name) => reader(name, isWidened)),
  reader("vacuumProtocolCheck", isListed("vacuumProtocolCheck")),
  reader("v2Checkpoint", (state) => propertyOf(state, "delta.checkpointPolicy") === "v2"),
  writer("inCommitTimestamp", isOn("delta.enableInCommitTimestamps")),
  writer("domainMetadata", ({ domains }) => domains.size > 0),
  writer("allowColumnDefaults", hasFieldKey("CURRENT_DEFAULT")),
  writer("rowTracking", hasRowIds, { requires: ["domainMetadata"], ...NOT_WRITTEN }),
  writer("clustering", ({ domains }) => domains.has("delta.clustering"), { requires: ["domainMetadata"] }),
  ...["icebergCompatV1", "icebergCompatV2", "icebergCompatV3"].map((name) =>
    writer(name, isOn(`delta.enable${name[0]?.toUpperCase()}${name.slice(1)}`), {
      requires: ["columnMapping"],
      ...NOT_WRITTEN,
    }),
  ),
  ...["materializePartitionColumns", "checkpointProtection"].map((name) => writer(name, isListed(name), NOT_WRITTEN)),
  ...["variantType", "variantType-preview", "variantShredding", "variantShredding-preview"].map((name) =>
    reader(name, hasType("variant"), UNLESS_USED),
  ),
  reader("geospatial", hasType("geometry", "geography"), UNLESS_USED),
  ...["collations", "collations-preview"].map((name) => writer(name, hasCollation, UNLESS_USED)),
  ...["catalogManaged", "catalogOwned-preview", "catalogOwned"].map((name) => reader(name, isListed(name), NEVER)),
];

/** The features by their names. */
export const FEATURE_BY_NAME: ReadonlyMap<string, Feature> = new Map(FEATURES.map((one) => [one.name, one]));

/** The features that a protocol asks readers to know, sorted: listed ones, and those that its version implies. */
export function readerFeatures({ min_reader_version: version, reader_features: listed }: ProtocolAction): string[] {
  if (version >= 3) return sorted(listed ?? []);
  return sorted(FEATURES.filter(({ legacy }) => within(legacy?.reader, version)).map(({ name }) => name));
}

/** The features that a protocol asks writers to know, sorted: listed ones, and those that its version implies. */
export function writerFeatures({ min_writer_version: version, writer_features: listed }: ProtocolAction): string[] {
  if (version >= 7) return sorted(listed ?? []);
  return sorted(FEATURES.filter(({ legacy }) => within(legacy?.writer, version)).map(({ name }) => name));
}

function within(from: number | null | undefined, version: number): boolean {
  return from !== null && from !== undefined && from <= version;
}

/** Names once each, by code unit. */
export function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1));
}

/** The value of a table property; null if it is not set. */
export function propertyOf({ metadata }: Pick<TableState, "metadata">, key: string): string | null {
  return Object.hasOwn(metadata.configuration, key) ? (metadata.configuration[key] ?? null) : null;
}

function isOn(key: string): Feature["inUse"] {
  return (state) => propertyOf(state, key)?.toLowerCase() === "true";
}

function hasProperty(prefix: string): Feature["inUse"] {
  return ({ metadata }) => Object.keys(metadata.configuration).some((key) => key.startsWith(prefix));
}

function isListed(name: string): Feature["inUse"] {
  return ({ protocol }) => [...(protocol.reader_features ?? []), ...(protocol.writer_features ?? [])].includes(name);
}

function isMapped(state: TableState): boolean {
  return (propertyOf(state, "delta.columnMapping.mode") ?? "none") !== "none";
}

function hasFieldKey(key: string): Feature["inUse"] {
  return ({ struct }) => someField(struct, ({ metadata }) => metadata[key] !== undefined && metadata[key] !== null);
}

/** That a column may not be null is an invariant as well: Spark refuses a table that has such a column and does not list the feature. */
function hasInvariant(state: TableState): boolean {
  return hasFieldKey("delta.invariants")(state) || someField(state.struct, ({ nullable }) => !nullable);
}

/** New rows need ids as soon as the feature is listed, whether or not the property is on. */
function hasRowIds(state: TableState): boolean {
  return isListed("rowTracking")(state) || isOn("delta.enableRowTracking")(state);
}

function isWidened(state: TableState): boolean {
  return isOn("delta.enableTypeWidening")(state) || hasFieldKey("delta.typeChanges")(state);
}

/** Whether a column, or something in it, has one of these types, with or without parameters. */
function hasType(...names: readonly string[]): Feature["inUse"] {
  return ({ struct }) => [...leavesWithin(struct)].some((leaf) => names.includes(leaf.replace(/\(.*/s, "")));
}

function hasCollation({ struct }: TableState): boolean {
  const isCollated = ({ metadata }: DeltaSchemaField): boolean => metadata["__COLLATIONS"] !== undefined;
  return someField(struct, isCollated) || [...leavesWithin(struct)].some((leaf) => /^string collate /i.test(leaf));
}

function someField(struct: DeltaSchemaStruct, holds: (field: DeltaSchemaField) => boolean): boolean {
  for (const field of fieldsWithin(struct)) if (holds(field)) return true;
  return false;
}
