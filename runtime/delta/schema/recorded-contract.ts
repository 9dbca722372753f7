// What a table says of the contract that its rows are of.

import type { Contract } from "tessera-contracts/serde";
import { NO_MODULE } from "./schema-table.js";

/** Property of a table that names the contract its rows are of, such as `cpg/rows.CpgNode`. */
export const CONTRACT_PROPERTY = "tessera.contract";

/** The properties of a table by which it says its contract; none if there is only a table of columns. */
export function contractProperties({ contract }: { readonly contract: Pick<Contract<unknown>, "module" | "name"> }): {
  readonly [name: string]: string;
} {
  if (contract.module === NO_MODULE) return {};
  return { [CONTRACT_PROPERTY]: `${contract.module}.${contract.name}` };
}
