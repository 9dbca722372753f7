import type { Table } from "tessera-contracts/arrow";
import { TableFitReport } from "tessera-contracts/contracts/delta/reports";
import { inspect, type InspectOptions } from "./inspect.js";
import type { Snapshot } from "./log/snapshot.js";
import { CONSTRAINT_PREFIX } from "./protocol/properties.js";
import { changesWithMeaning, type ContractRecord, type FoundChange } from "./schema/change-meaning.js";
import { fitOf } from "./schema/fit.js";
import { mendOf } from "./schema/mend.js";
import { CONTRACT_PROPERTY, DEFINITION_PROPERTY } from "./schema/recorded-contract.js";

/** How a table and a contract are compared. */
export interface TableFitOptions extends InspectOptions {
  /**
   * What changed in the contract since a table recorded it, which the compiler knows; null if it cannot take the record. Absent: only
   * columns are compared.
   */
  readonly changesSince?: (record: ContractRecord) => readonly FoundChange[] | null;
}

/** How a table and a contract go together, by the log alone and without an engine. @throws {DeltaError} as `inspect` */
export async function tableFit<Row, Init>(
  table: Table<Row, Init>,
  { changesSince, ...options }: TableFitOptions,
): Promise<TableFitReport> {
  const snapshot = await inspect(options);
  const { schema, version, compatibility } = snapshot;
  const { contract } = table;
  const { fit, differences } = fitOf(schema, table);
  const record = recordOf(snapshot);
  const changes =
    record.definition === null ? null : (changesSince?.({ ...record, definition: record.definition }) ?? null);
  return TableFitReport.create({
    table_uri: options.storage.uri,
    version,
    contract: `${contract.module}.${contract.name}`,
    recorded_contract: record.contract === "" ? null : record.contract,
    compatibility,
    fit,
    differences,
    changes:
      changes === null
        ? null
        : changesWithMeaning(changes, table, { differences, constraints: constraintsOf(snapshot) }),
    mend: mendOf(
      differences.filter((one) => !one.can_read || !one.can_append),
      snapshot,
    ),
  });
}

function constraintsOf({ properties }: Snapshot): ReadonlySet<string> {
  const names = Object.keys(properties).filter((name) => name.startsWith(CONSTRAINT_PREFIX));
  return new Set(names.map((name) => name.slice(CONSTRAINT_PREFIX.length).toLowerCase()));
}

function recordOf({ properties }: Snapshot): { readonly contract: string; readonly definition: string | null } {
  return { contract: properties[CONTRACT_PROPERTY] ?? "", definition: properties[DEFINITION_PROPERTY] ?? null };
}
