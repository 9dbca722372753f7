// A change of what a table says of itself: its schema, its properties, its protocol. Everything else in its metadata stays.

import { LogLine, type MetaDataAction } from "tessera-contracts/contracts/delta/log";
import type { DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import type { Snapshot } from "../log/snapshot.js";
import { upgraded } from "../protocol/create.js";
import { schemaString } from "../schema/delta-schema.js";

/** What changes. */
export interface TableChange {
  readonly struct?: DeltaSchemaStruct;
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
export function changed(snapshot: Snapshot, { struct, properties = {}, features = [] }: TableChange): Changed {
  const { place, domains } = snapshot;
  const metadata: MetaDataAction = {
    ...snapshot.metadata,
    ...(struct === undefined ? {} : { schema_string: schemaString(struct) }),
    configuration: withProperties(snapshot.metadata.configuration, properties),
  };
  const after = { metadata, struct: struct ?? snapshot.struct, domains };
  const protocol = upgraded(snapshot, { after, asked: features, place });
  const isSame = struct === undefined && sameProperties(metadata.configuration, snapshot.metadata.configuration);
  const lines = [
    ...(protocol === snapshot.protocol ? [] : [LogLine.create({ protocol })]),
    ...(isSame ? [] : [LogLine.create({ meta_data: metadata })]),
  ];
  return lines.length === 0 ? { target: snapshot, lines } : { target: snapshot.with({ metadata, protocol }), lines };
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
