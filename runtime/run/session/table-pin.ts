// A dataset that is a Delta table, at one version.

import type { DeltaInputPin } from "tessera-contracts/contracts/artifacts/manifest";
import { type DatasetLocation, ResolvedProjection } from "tessera-contracts/contracts/datasets/datasets";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type DeltaOptions, pinTable, type TablePoint } from "tessera-contracts/delta";
import type { Relation } from "tessera-contracts/engine";
import {
  type Boundary,
  boundaryOf,
  boundaryRel,
  type Columns,
  lowerQuery,
  planFingerprint,
  planStatement,
  rewritten,
  schemaOfPlan,
} from "tessera-contracts/plan";
import type { ResolvedDataset } from "../datasets/registry.js";
import { RunError } from "../errors.js";
import type { PinHost, PinnedDataset } from "./pinned.js";
import { sharedOnce } from "./shared-work.js";

/** The rows of a table, behind what stands before its readers. @throws {DeltaError} `NOT_A_TABLE`, `VERSION_NOT_FOUND`; {PlanError} as `boundaryOf` */
export async function pinnedTable(host: PinHost, dataset: ResolvedDataset): Promise<PinnedDataset> {
  const location = placeOf(dataset);
  const at = pointOf(dataset);
  const table = await pinTable(location.uri, { ...deltaOptions(host, dataset, location), ...(at && { at }) });
  const { min_reader_version, min_writer_version, reader_features, writer_features } = table.snapshot.protocol;
  const pin: DeltaInputPin = {
    dataset_name: dataset.name,
    table_uri: table.snapshot.uri,
    // Always known, even if a moment chose it.
    version: table.snapshot.version,
    timestamp: null,
    feature_gate: dataset.policies.delta?.feature_gate ?? null,
    protocol: {
      min_reader_version,
      min_writer_version,
      reader_features: [...(reader_features ?? [])].sort(),
      writer_features: [...(writer_features ?? [])].sort(),
    },
    from_version: null,
  };
  const { schema } = table;
  const rows = { schema, register: async () => host.names.register(await table.relation()) };
  const tableId = table.snapshot.metadata.id;
  return { ...behindBoundary(host, dataset, rows), pin, files: null, tableId, writtenBy: () => table.writtenBy() };
}

/** What a table of a dataset is read with. */
export function deltaOptions(
  { engine, storage }: PinHost,
  { policies }: ResolvedDataset,
  location: DatasetLocation,
): DeltaOptions {
  return {
    engine,
    ...(storage && { storage: storage(location.uri, location) }),
    ...(policies.delta && { policy: policies.delta }),
  };
}

/** The place of a dataset. @throws {RunError} `DATASET_NO_LOCATION` */
export function placeOf({ name, location }: ResolvedDataset): DatasetLocation {
  if (location !== null) return location;
  throw new RunError("DATASET_NO_LOCATION", `nobody said where the dataset ${name} lies; give the registry its place`);
}

function pointOf({ version, timestamp }: ResolvedDataset): TablePoint | null {
  if (version !== null) return { version };
  return timestamp === null ? null : { timestamp };
}

/** The rows of a dataset as they lie there. */
export interface StoredRows {
  readonly schema: TableSchemaSpec;
  /** Gives the engine the rows, and returns their name. */
  readonly register: () => Promise<string>;
}

/** The rows of a dataset as readers get them: behind its boundary, and its query if it has one. @throws {PlanError} as `boundaryOf` */
export function behindBoundary(
  host: PinHost,
  dataset: ResolvedDataset,
  { schema, register }: StoredRows,
): Pick<PinnedDataset, "dataset" | "boundary" | "boundaryFingerprint" | "schema" | "name"> {
  const boundary = boundaryOf(dataset, schema);
  const relOver = (name: string): RelSpec => readerRel(dataset, boundary, name);
  const columns = schemaOfPlan(relOver("table"), { datasets: { table: schema } });
  return {
    dataset,
    boundary,
    boundaryFingerprint: readerFingerprint(dataset, boundary, schema),
    schema: readerSchema(dataset, boundary, columns),
    name: sharedOnce(host.work, async () => readThrough(host, { schema, register }, relOver)),
  };
}

/** Gives the engine a plan over rows, which get a name of their own first. */
export async function readThrough(
  { names, engine }: PinHost,
  { schema, register }: StoredRows,
  relOver: (name: string) => RelSpec,
): Promise<string> {
  const stored = await register();
  const statement = planStatement(relOver(stored), { datasets: { [stored]: schema } }, engine.dialect);
  const relation: Relation = { statement };
  return names.register(relation);
}

function readerRel({ spec }: ResolvedDataset, boundary: Boundary, table: string): RelSpec {
  const rel = boundaryRel(boundary, table);
  if (spec?.query_spec == null) return rel;
  return rewritten(lowerQuery(spec.query_spec, boundary.schema), (node) =>
    "rel" in node && node.rel === "scan" ? rel : node,
  );
}

/** A query behind the boundary decides the rows too: then it is the fingerprint of both as a plan. */
function readerFingerprint(dataset: ResolvedDataset, boundary: Boundary, schema: TableSchemaSpec): string {
  if (dataset.spec?.query_spec == null) return ResolvedProjection.fingerprint(boundary.projection);
  return planFingerprint(readerRel(dataset, boundary, "table"), { datasets: { table: schema } });
}

/** What the dataset says of its columns stays, if no query makes others of them. */
function readerSchema({ spec }: ResolvedDataset, { schema }: Boundary, columns: Columns): TableSchemaSpec {
  if (spec?.query_spec == null) return schema;
  return { ...schema, fields: columns, key_fields: [], required_non_null: [] };
}
