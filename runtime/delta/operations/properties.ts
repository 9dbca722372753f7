// The properties and the features of a table.

import type { DeltaFeatureName } from "tessera-contracts/contracts/types";
import { DeltaError, type TablePlace } from "../errors.js";
import { didYouMean } from "../expression/errors.js";
import type { Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { featuresOf } from "../protocol/create.js";
import { enabledFeatures } from "../protocol/gate.js";
import { propertyOf } from "../protocol/features.js";
import { CONSTRAINT_PREFIX, featureProperties, PROPERTIES, PROTOCOL_PREFIXES } from "../protocol/properties.js";
import { ColumnNumbers, MAX_COLUMN_ID } from "../schema/column-mapping.js";
import { alter, type Altered, clockProperties } from "./alter.js";
import type { AppendOptions } from "./append.js";
import { changed, type TableChange } from "./change.js";

/** New values of properties, as text; null takes one away. */
export interface PropertyChanges {
  readonly [name: string]: string | null;
}

/**
 * Sets properties; those that are not named stay. Names that do not begin with `delta.` are the user's own.
 * @throws {DeltaError} `OPTION_INVALID` if a property is unknown or cannot have the value, or if it would switch a feature on
 */
export async function setProperties(
  host: Host,
  snapshot: Snapshot,
  { properties, ...options }: AppendOptions & { readonly properties: PropertyChanges },
): Promise<Altered> {
  return alter(host, snapshot, () => {
    for (const [name, value] of Object.entries(properties)) checkProperty(name, value, snapshot.place);
    requireNoSwitch(snapshot, properties);
    return {
      ...changed(snapshot, { properties }),
      operation: "SET TBLPROPERTIES",
      parameters: { properties: JSON.stringify(properties) },
      changes: linesOf(snapshot, properties),
      options,
    };
  });
}

function linesOf(snapshot: Snapshot, properties: PropertyChanges): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    if (value === propertyOf(snapshot, name)) return [];
    return [value === null ? `removed ${name}` : `set ${name} to ${value}`];
  });
}

/** Properties that another call changes, by how their names begin. */
const OTHER_WAYS: readonly (readonly [string, string])[] = [
  [CONSTRAINT_PREFIX, "use addConstraints and dropConstraints, which look at the rows"],
  ...PROTOCOL_PREFIXES.map((one) => [one, "use addFeatures, which raises the protocol as far as it must"] as const),
  ["delta.columnMapping.", "addFeatures switches column mapping on, and there is no way back"],
  ["delta.inCommitTimestampEnablement", "writers keep it"],
  ["delta.rowTracking.", "writers keep it"],
];

function checkProperty(name: string, value: string | null, place: TablePlace): void {
  if (!name.startsWith("delta.")) return;
  const other = OTHER_WAYS.find(([beginning]) => name.startsWith(beginning));
  if (other !== undefined) throw invalid(`the property ${name} cannot be set: ${other[1]}`, name, place);
  const known = Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined;
  if (known === undefined) {
    const names = Object.keys(PROPERTIES);
    const near = didYouMean(name, names);
    throw invalid(`there is no property ${name}${near === "" ? `; there are ${names.join(", ")}` : near}`, name, place);
  }
  if (value === null || known.form.test(value)) return;
  throw invalid(`${name} must be ${known.says}, and is ${JSON.stringify(value)}`, name, place);
}

/** What switches a feature on locks clients out, and has to be asked for by its name. */
function requireNoSwitch(snapshot: Snapshot, properties: PropertyChanges): void {
  const { place, struct, domains, metadata } = snapshot;
  const configuration = { ...metadata.configuration, ...properties };
  const before = new Set(featuresOf(snapshot));
  const on = featuresOf({ struct, domains, metadata: { ...metadata, configuration } }).filter(
    (one) => !before.has(one),
  );
  if (on.length === 0) return;
  const message = `these properties would switch on ${on.join(", ")}; use addFeatures(${JSON.stringify(on)}), and clients without it are locked out`;
  throw new DeltaError("OPTION_INVALID", message, place, { details: { features: on } });
}

function invalid(message: string, property: string, place: TablePlace): DeltaError {
  return new DeltaError("OPTION_INVALID", message, place, { details: { property } });
}

/** How features are added. */
export interface FeatureOptions extends AppendOptions {
  /** `kept`: the reader and writer versions must do as they are. Default: they are raised as far as they must. */
  readonly versions?: "kept";
}

/**
 * Adds features with the properties that switch them on. Those that the table has stay as they are.
 * @throws {DeltaError} `FEATURE_UNSUPPORTED` if we do not write tables with one, or it takes more than a property
 */
export async function addFeatures(
  host: Host,
  snapshot: Snapshot,
  { features, versions, ...options }: FeatureOptions & { readonly features: readonly DeltaFeatureName[] },
): Promise<Altered> {
  return alter(host, snapshot, () => {
    requireAddable(features, snapshot.place);
    const before = new Set(enabledFeatures(snapshot));
    const fresh = features.filter((name) => !before.has(name));
    const { target, lines } = changed(snapshot, { ...additions(host, snapshot, fresh), features });
    if (versions === "kept") requireSameVersions(snapshot, target);
    const parameters = { features: JSON.stringify(features) };
    const changes = fresh.map((name) => `added the feature ${name}`);
    return { target, lines, operation: "ADD FEATURE", parameters, changes, options };
  });
}

/** @throws {DeltaError} `OPTION_INVALID` if the versions of the protocol would have to be raised */
function requireSameVersions({ protocol, place }: Snapshot, { protocol: raised }: Snapshot): void {
  const [from, to] = [protocol, raised].map((one) => `${one.min_reader_version}, ${one.min_writer_version}`);
  if (from === to) return;
  const message = `the features need the protocol of the table to be raised from (${from}) to (${to}); allow_protocol_increase has to allow it`;
  throw new DeltaError("OPTION_INVALID", message, place, { details: { field: "allow_protocol_increase" } });
}

/** Features that ask for more than a property, such as for something in every file that is there. */
const NOT_ADDED: ReadonlySet<string> = new Set(["rowTracking", "clustering"]);

function requireAddable(features: readonly string[], place: TablePlace): void {
  const refused = features.filter((name) => NOT_ADDED.has(name));
  if (refused.length === 0) return;
  const message = `the features [${refused.join(", ")}] cannot be added to a table that exists; have Spark do it`;
  throw new DeltaError("FEATURE_UNSUPPORTED", message, place, { details: { features: refused, purpose: "write" } });
}

function additions(host: Host, snapshot: Snapshot, features: readonly string[]): TableChange {
  const mapped = features.includes("columnMapping") ? mappedByName(snapshot) : null;
  return {
    ...(mapped === null ? {} : { struct: mapped.struct }),
    properties: {
      ...featureProperties(features),
      ...(features.includes("inCommitTimestamp") ? clockProperties(host, snapshot) : {}),
      ...mapped?.properties,
    },
  };
}

/** Columns keep the names that they have in files. */
function mappedByName(snapshot: Snapshot): Required<Pick<TableChange, "struct" | "properties">> {
  const numbers = new ColumnNumbers(snapshot, ({ name }) => name);
  const fields = snapshot.struct.fields.map((field) => numbers.assign(field));
  return {
    struct: { ...snapshot.struct, fields },
    properties: { "delta.columnMapping.mode": "name", [MAX_COLUMN_ID]: String(numbers.last) },
  };
}
