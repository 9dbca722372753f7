// write-schemas.ts COUNT: random schemas, a line of JSON each: their bytes in base64, and what they are in Delta, DuckDB and Parquet; null where
// there is no such. The schemas are those of the laws, but for zones without a name, which pyarrow takes for none.

import fc from "fast-check";
import { DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { ArrowConversionError, encodeSchema, type Schema, toDelta, toDuckDB, toParquet } from "tessera-contracts/arrow";
import { schemas } from "../../runtime/arrow/convert/there-and-back.js";

const count = Number(process.argv[2] ?? "300");

function textOf(convert: () => string): string | null {
  try {
    return convert();
  } catch (error) {
    if (error instanceof ArrowConversionError && error.code === "unsupported-type") return null;
    throw error;
  }
}

const options = { onLossy: "report" } as const;
for (const schema of fc.sample(schemas, { numRuns: count, seed: 1 })) {
  if (JSON.stringify(schema.fields).includes('"tz":""')) continue;
  const delta = textOf(() => new TextDecoder().decode(DeltaSchemaStruct.encodeJson(toDelta(schema, options).value)));
  const duckdb = textOf(() => toDuckDB(schema, options).value);
  const parquet = textOf(() => JSON.stringify(toParquet(schema, options).value));
  if (delta === null && duckdb === null && parquet === null) continue;
  console.log(JSON.stringify({ ipc: base64(schema), delta, duckdb, parquet }));
}

function base64(schema: Schema): string {
  return Buffer.from(encodeSchema(schema)).toString("base64");
}
