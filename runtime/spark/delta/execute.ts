// Requests on Delta tables that a server carries out itself: one row each.

import { DeltaRequest, type DeltaRequestInit } from "tessera-contracts/contracts/delta/control";
import type * as reports from "tessera-contracts/contracts/delta/reports";
import type { Relation } from "tessera-contracts/engine";
import { SparkError } from "../errors.js";
import { deleteRows } from "./delete.js";
import { mergeRows } from "./merge.js";
import { updateRows } from "./update.js";
import { writeRows } from "./write.js";
import type { Server } from "./writer.js";

/** What each kind of request gets. */
export interface SparkDeltaReports {
  readonly write: reports.DeltaAppendReport;
  readonly delete_rows: reports.DeltaDeleteReport;
  readonly update: reports.DeltaUpdateReport;
  readonly merge: reports.DeltaMergeReport;
}

/** What a request gets: that of its only key. */
export type SparkDeltaReport<Request> = SparkDeltaReports[keyof Request & keyof SparkDeltaReports];

type Kinds = {
  readonly [Kind in keyof SparkDeltaReports]: (
    server: Server,
    request: NonNullable<DeltaRequest[Kind]>,
    source?: Relation,
  ) => Promise<SparkDeltaReports[Kind]>;
};

const KINDS: Kinds = { write: writeRows, delete_rows: deleteRows, update: updateRows, merge: mergeRows };

/**
 * Carries out a request.
 * @throws {ValidationError} if it is no request; {SparkError} `UNSUPPORTED` for a kind, or a field, that a server does not do
 */
export async function executeRequest<const Request extends DeltaRequestInit>(
  server: Server,
  request: Request,
  source?: Relation,
): Promise<SparkDeltaReport<Request>> {
  const value = DeltaRequest.convert(request);
  const run = async <Kind extends keyof SparkDeltaReports>(kind: Kind): Promise<SparkDeltaReports[Kind]> =>
    KINDS[kind](server, value[kind] as NonNullable<DeltaRequest[Kind]>, source);
  const kind = (Object.keys(KINDS) as (keyof SparkDeltaReports)[]).find((one) => value[one] !== undefined);
  if (kind !== undefined) return (await run(kind)) as SparkDeltaReport<Request>;
  const asked = Object.keys(value).join(", ");
  throw new SparkError(
    "UNSUPPORTED",
    `a server carries out ${Object.keys(KINDS).join(", ")}, not ${asked}; ask delta's own execute`,
  );
}
