// The control plane: requests as values of contracts, for whoever holds no table.

import type { AnyRow, Table } from "tessera-contracts/arrow";
import { DeltaRequest, type DeltaRequestInit } from "tessera-contracts/contracts/delta/control";
import { DeltaOperationEvent } from "tessera-contracts/contracts/delta/reports";
import type { DeltaTableRef } from "tessera-contracts/contracts/delta/requests";
import type { Storage } from "tessera-contracts/storage";
import { DeltaError } from "./errors.js";
import { type DeltaOptions, type Host, hostOf, type OperationOptions } from "./host.js";
import { type DeltaAnswers, REQUEST_KINDS, type RequestKind } from "./request-kinds.js";
import { type Answered, Work } from "./request-work.js";
import { told } from "./telling.js";

/** How requests are carried out. */
export interface RequestOptions<Row = AnyRow, Init = Row> extends DeltaOptions, OperationOptions {
  /** Makes the storage of a table whose reference has `storage_options`, which are in the store's own words. */
  readonly storageOf?: (table: DeltaTableRef) => Storage;
  /** The contract that rows are held against. Default: no more than the columns that come with them, or those of the table. */
  readonly table?: Table<Row, Init>;
}

/** What a request gets: that of its only key. */
export type DeltaAnswer<Request> = DeltaAnswers[keyof Request & RequestKind];

/**
 * Carries out one request, such as `{ delete_rows: { table: { table_uri }, predicate: "bend < 10" } }`, and returns its report; a
 * `provider` gets a relation, a `cdf` the changes. It does what the method of `DeltaTable` does. A `version` in the reference to the table
 * is the state that the request is planned on, and it fails where a commit since then is in conflict with it.
 * @throws {ValidationError} if it is no request; {DeltaError} `OPTION_INVALID` with the `field` in its details if one cannot be honoured;
 * and as the method
 */
export async function execute<const Request extends DeltaRequestInit, Row = AnyRow, Init = Row>(
  request: Request,
  options: RequestOptions<Row, Init>,
): Promise<DeltaAnswer<Request>> {
  const value = DeltaRequest.convert(request);
  const kind = Object.keys(REQUEST_KINDS).find((one) => value[one as RequestKind] !== undefined) as RequestKind;
  return (await run(kind, value, options)) as DeltaAnswer<Request>;
}

async function run<Kind extends RequestKind, Row, Init>(
  kind: Kind,
  value: DeltaRequest,
  { table, storageOf, ...options }: RequestOptions<Row, Init>,
): Promise<DeltaAnswers[Kind]> {
  const asked = value[kind] as NonNullable<DeltaRequest[Kind]>;
  const { name, operation, run: answer } = REQUEST_KINDS[kind];
  const { table: ref } = asked;
  const whole = hostOf(ref.table_uri, { ...options, ...storageFrom(ref, storageOf) });
  // A server changes the latest version, whichever the request was planned on.
  const host = ref.version === null && ref.timestamp === null ? whole : { ...whole, changes: null };
  // Whatever the rows are of, the operations ask no more of them than their table.
  const rows = (table ?? null) as Table<AnyRow> | null;
  const { signal, onProgress } = options;
  const progress = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
  return told(host, operation, async (inside) => {
    const started = inside.now();
    const answered = await answer(new Work(inside, { ref, options: progress, rows }), asked);
    tell(inside, name, { ...answered, started });
    return answered.answer;
  });
}

function storageFrom(ref: DeltaTableRef, make: RequestOptions["storageOf"]): { readonly storage?: Storage } {
  if (ref.storage_options === null) return {};
  if (make !== undefined) return { storage: make(ref) };
  const message = "the reference has storage_options, and nobody said how they make a storage; pass storageOf";
  const place = { uri: ref.table_uri, version: null };
  throw new DeltaError("OPTION_INVALID", message, place, { details: { field: "table.storage_options" } });
}

function tell(
  { diagnostics, uri, now }: Host,
  operation: string,
  { version, metrics, started }: Answered<unknown> & { readonly started: number },
): void {
  const event_time_unix_ms = now();
  diagnostics.emit(DeltaOperationEvent, {
    event_time_unix_ms,
    operation,
    table_uri: uri,
    version,
    metrics: { ...metrics, duration_ms: Math.max(0, event_time_unix_ms - started) },
  });
}
