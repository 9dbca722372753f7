// A dataset that is the change data feed of a table, between two versions.

import { specOf, schema as schemaWith } from "tessera-contracts/arrow";
import { ResolvedProjection } from "tessera-contracts/contracts/datasets/datasets";
import { CHANGE_COLUMNS, type ChangeFeed, changeFeed } from "tessera-contracts/delta";
import { boundaryOf, boundaryRel } from "tessera-contracts/plan";
import type { ResolvedDataset } from "../datasets/registry.js";
import { RunError } from "../errors.js";
import type { PinHost, PinnedDataset } from "./pinned.js";
import { sharedOnce } from "./shared-work.js";
import { deltaOptions, placeOf, readThrough } from "./table-pin.js";

/** What stands behind the columns of the dataset. */
const { fields: CHANGE_FIELDS } = specOf(schemaWith(CHANGE_COLUMNS), { name: "changes" }).value;

const CHANGE_EXPRS = CHANGE_FIELDS.map(({ name }) => ({ name, expr: { op: "column", name, input: 0 } as const }));

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
  const { name } = dataset;
  const { pin, tableId } = table;
  const feed = await feedOf(host, dataset, pin?.version ?? null);
  const boundary = boundaryOf(dataset, feed.schema);
  const whole = { ...boundary, columns: [...boundary.columns, ...CHANGE_EXPRS] };
  const stored = {
    schema: { ...feed.schema, fields: [...feed.schema.fields, ...CHANGE_FIELDS] },
    register: async () => {
      const rows = await host.names.register(feed.relation);
      await feed.noteRead();
      return rows;
    },
  };
  return {
    dataset,
    boundary,
    boundaryFingerprint: ResolvedProjection.fingerprint(boundary.projection),
    schema: { ...boundary.schema, name, fields: [...boundary.schema.fields, ...CHANGE_FIELDS], key_fields: [] },
    name: sharedOnce(host.work, () => readThrough(host, stored, (rows) => boundaryRel(whole, rows))),
    pin: pin && { ...pin, dataset_name: name, from_version: feed.from },
    files: null,
    tableId,
    writtenBy: () => table.writtenBy(),
  };
}

/** @param to the version at which the table is read; null: it is no Delta table */
function feedOf(host: PinHost, dataset: ResolvedDataset, to: number | null): Promise<ChangeFeed> {
  const { name, changesOf } = dataset;
  if (to === null) throw new RunError("DATASET_FORMAT", `${changesOf} is no Delta table, and has no changes`);
  const location = placeOf(dataset);
  const { diagnostics, now, reads } = host;
  return changeFeed(location.uri, {
    ...deltaOptions(host, dataset, location),
    diagnostics,
    now,
    dataset: name,
    runId: reads.runId,
    onRead: (record) => reads.records.push(record),
    from: reads.from.get(changesOf ?? "") ?? null,
    to,
  });
}
