// A dataset that is the change data feed of a table, between two versions.

import { specOf, schema as schemaWith } from "tessera-contracts/arrow";
import { ResolvedProjection } from "tessera-contracts/contracts/datasets/datasets";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { CHANGE_COLUMNS, changeFeed } from "tessera-contracts/delta";
import { boundaryOf, boundaryRel } from "tessera-contracts/plan";
import type { ResolvedDataset } from "../datasets/registry.js";
import { RunError } from "../errors.js";
import type { PinHost, PinnedDataset } from "./pins.js";
import { sharedOnce } from "./shared-work.js";
import { deltaOptions, placeOf, readThrough } from "./table-pin.js";

/** What stands behind the columns of the dataset. */
const { fields: CHANGE_FIELDS } = specOf(schemaWith(CHANGE_COLUMNS), { name: "changes" }).value;

/**
 * The changes up to the version at which the table itself is read. Columns go through the boundary of the dataset. Its query does not
 * stand before them: of a row that comes to fit it, the change is an update all the same.
 * @param table the dataset whose feed it is
 * @throws {DeltaError} `CDF_DISABLED`, `VERSION_NOT_FOUND`, `CONTRACT_MISMATCH`; {RunError} `DATASET_FORMAT`; {PlanError} as `boundaryOf`
 */
export async function pinnedFeed(
  host: PinHost,
  dataset: ResolvedDataset,
  table: PinnedDataset,
): Promise<PinnedDataset> {
  const { name, changesOf } = dataset;
  const { pin, tableId } = table;
  if (pin?.version == null) throw new RunError("DATASET_FORMAT", `${changesOf} is no Delta table and has no changes`);
  const location = placeOf(dataset);
  const { diagnostics, now, reads } = host;
  const feed = await changeFeed(location.uri, {
    ...deltaOptions(host, dataset, location),
    diagnostics,
    now,
    dataset: name,
    runId: reads.runId,
    onRead: (record) => reads.records.push(record),
    from: reads.from.get(changesOf ?? "") ?? null,
    to: pin.version,
  });
  const boundary = boundaryOf(dataset, feed.schema);
  const more = CHANGE_FIELDS.map((field) => ({ name: field.name, expr: { op: "column", name: field.name, input: 0 } as const }));
  const relOver = (stored: string): RelSpec => {
    const rel = boundaryRel({ ...boundary, columns: [...boundary.columns, ...more] }, stored);
    return rel;
  };
  const stored = {
    schema: { ...feed.schema, fields: [...feed.schema.fields, ...CHANGE_FIELDS] },
    register: () => host.names.register(feed.relation),
  };
  return {
    dataset,
    boundary,
    boundaryFingerprint: ResolvedProjection.fingerprint(boundary.projection),
    schema: { ...boundary.schema, name, fields: [...boundary.schema.fields, ...CHANGE_FIELDS], key_fields: [] },
    name: sharedOnce(host.work, () => readThrough(host, stored, relOver)),
    pin: { ...pin, dataset_name: name, from_version: feed.from },
    files: null,
    tableId,
  };
}
