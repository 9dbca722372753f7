// A change of what a table says of itself: its schema, its properties, its protocol. Everything else in its metadata stays.

import { LogLine, type MetaDataAction } from "tessera-contracts/contracts/delta/log";
import type { DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import type { Snapshot } from "../log/snapshot.js";
import { upgraded } from "../protocol/create.js";
import { schemaString } from "../schema/delta-schema.js";

/** What changes. */
export interface TableChange {
  readonly struct?: DeltaSchemaStruct;
  /** Names of the columns that rows are split into directories by. */
  readonly partitionColumns?: readonly string[];
  /** Properties that get a value; null takes one away. */
  readonly properties?: { readonly [name: string]: string | null };
  /** Features that the protocol is to have. Those that the change makes use of need not be named. */
  readonly features?: readonly string[];
}

/** A table as a change leaves it. */
export interface Changed {
  readonly target: Snapshot;
  /** The lines of the log that make the change; none if nothing changes. */
  readonly lines: readonly LogLine[];
}

/** Plans a change. @throws {DeltaError} `SCHEMA_INVALID`, `FEATURE_UNSUPPORTED` if there can be no such table */
export function changed(snapshot: Snapshot, change: TableChange): Changed {
  const { place, domains, metadata: before } = snapshot;
  const { struct, partitionColumns, properties = {}, features = [] } = change;
  const configuration = withProperties(before.configuration, properties);
  const isSame =
    struct === undefined && partitionColumns === undefined && sameProperties(configuration, before.configuration);
  const metadata: MetaDataAction = isSame
    ? before
    : {
        ...before,
        ...(struct === undefined ? {} : { schema_string: schemaString(struct) }),
        ...(partitionColumns === undefined ? {} : { partition_columns: partitionColumns }),
        configuration,
      };
  const after = { metadata, struct: struct ?? snapshot.struct, domains };
  const protocol = upgraded(snapshot, { after, asked: features, place });
  if (isSame && protocol === snapshot.protocol) return { target: snapshot, lines: [] };
  const target = snapshot.with({ metadata, protocol });
  return { target, lines: linesBetween(snapshot, target) };
}

/** The lines of the log that make one table of another, of which it was made by changes; or of none, if null. */
export function linesBetween(before: Snapshot | null, { protocol, metadata }: Snapshot): readonly LogLine[] {
  return [
    ...(protocol === before?.protocol ? [] : [LogLine.create({ protocol })]),
    ...(metadata === before?.metadata ? [] : [LogLine.create({ meta_data: metadata })]),
  ];
}

type Properties = MetaDataAction["configuration"];

function withProperties(before: Properties, changes: Properties): Properties {
  const gone = new Set(Object.keys(changes).filter((name) => changes[name] === null));
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([name]) => !gone.has(name)));
}

function sameProperties(one: Properties, other: Properties): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
