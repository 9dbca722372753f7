// What files may be written in.

import type { DeltaIngestReport } from "tessera-contracts/contracts/delta/reports";
import { parquetRows } from "./parquet.js";
import { csvRows, jsonRows, type RawRow, type Reading } from "./records.js";

/** What files may be written in. */
export type Format = DeltaIngestReport["format"];

/** The formats, and the rows of files in them. */
export const FORMATS: {
  readonly [Name in Format]: <Row>(reading: Reading<Row>) => AsyncGenerator<RawRow<Row>, void, undefined>;
} = { csv: csvRows, jsonl: jsonRows, parquet: parquetRows };
