// Rows of any columns as JSON.

import type { RecordBatch } from "../column/record-batch.js";
import { NO_MODULE, tableOfSchema } from "./table-of-schema.js";

/**
 * The rows of a batch, each as the text of a JSON object, written as a contract of such columns would be: 64-bit integers with all
 * their digits, decimals, times and bytes (base64) as text, NaN and infinities as null, which is what JSON has for them. Every column is
 * there, also where it is null.
 * @throws {ArrowConversionError} if a column has a type that no contract has; {ValidationError} at a moment before the year 1 or after
 * 9999; {EncodeError} at a map whose keys cannot be those of an object
 */
export function* jsonRows(batch: RecordBatch): Generator<string, void, undefined> {
  const table = tableOfSchema(batch.schema, { name: NO_MODULE });
  const decoder = new TextDecoder();
  for (const row of table.rows(batch, { unchecked: true })) yield decoder.decode(table.contract.encodeJson(row));
}
