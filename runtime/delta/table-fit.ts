import type { Table } from "tessera-contracts/arrow";
import { TableFitReport } from "tessera-contracts/contracts/delta/reports";
import { inspect, type InspectOptions } from "./inspect.js";
import { CONTRACT_PROPERTY } from "./schema/recorded-contract.js";
import { fitOf } from "./schema/fit.js";

/** How a table and a contract go together, by the log alone and without an engine. @throws {DeltaError} as `inspect` */
export async function tableFit<Row, Init>(table: Table<Row, Init>, options: InspectOptions): Promise<TableFitReport> {
  const { schema, version, properties, compatibility } = await inspect(options);
  const { contract } = table;
  return TableFitReport.create({
    table_uri: options.storage.uri,
    version,
    contract: `${contract.module}.${contract.name}`,
    recorded_contract: properties[CONTRACT_PROPERTY] ?? null,
    compatibility,
    ...fitOf(schema, table),
  });
}
