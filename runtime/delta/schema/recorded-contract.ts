// What a table says of the contract that its rows are of.

import { NO_MODULE, type Table } from "tessera-contracts/arrow";

/** Property of a table that names the contract its rows are of, such as `cpg/rows.CpgNode`. */
export const CONTRACT_PROPERTY = "tessera.contract";

/** Property of a table that has the wire hash of the contract. */
export const FINGERPRINT_PROPERTY = "tessera.fingerprint";

/** Property of a table that has the contract and all that it reaches, as `Table.definition` gives it. */
export const DEFINITION_PROPERTY = "tessera.definition";

/** Bytes that a definition has at most: every commit that changes the metadata repeats it. */
const MOST_BYTES = 64 * 1024;

/** What a new table may say of the contract that its rows are of: all of it null, or no contract at all, if there are only columns. */
export interface ContractSource {
  readonly contract: Pick<Table<unknown>["contract"], "module" | "name" | "info"> | null;
  readonly fingerprint?: string | null;
  readonly definition?: () => Promise<string | null>;
}

/** The properties of a table by which it says its contract; null takes away what an earlier contract left. */
export async function contractProperties(table: ContractSource): Promise<{ readonly [name: string]: string | null }> {
  const { contract, fingerprint = null } = table;
  const definition = (await table.definition?.()) ?? null;
  const isShort = definition !== null && new TextEncoder().encode(definition).length <= MOST_BYTES;
  return {
    [CONTRACT_PROPERTY]:
      contract === null || contract.module === NO_MODULE ? null : `${contract.module}.${contract.name}`,
    [FINGERPRINT_PROPERTY]: fingerprint,
    [DEFINITION_PROPERTY]: isShort ? definition : null,
  };
}
