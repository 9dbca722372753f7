// What changed in a contract since a table recorded it: both as a table records them, compared by the rules of evolution.

import { modelOfDefinition, recordedContract } from "../contract-index/definition.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Finding } from "../evolution/finding.js";
import { compareModels } from "../evolution/compare.js";
import type { Model } from "../model/model.js";
import type { NamedContract } from "./contract-by-name.js";

/** What a table says of the contract that its rows are of. */
export interface TableRecord {
  /** Such as `cpg/rows.CpgNode`. */
  readonly contract: string;
  /** As `recordedContract` has it. */
  readonly definition: string;
}

/** What the rules found, in the order of the contract. */
export type FoundChange = Pick<Finding, "rule" | "severity" | "backward" | "forward" | "path" | "message">;

/** What changed between the contract of a table's record and one of the workspace; null if the record is of no version that is known. */
export function changesSince(record: TableRecord, { definition, model }: NamedContract): readonly FoundChange[] | null {
  const old = record.contract.slice(record.contract.lastIndexOf(".") + 1);
  const before = modelOf(record.definition);
  const after = modelOf(recordedContract(definition.name, model).definition, { [definition.name]: old });
  if (before === null || after === null || !before.definitions.has(old)) return null;
  return compareModels(before, after).findings.map(({ rule, severity, backward, forward, path, message }) => ({
    rule,
    severity,
    backward,
    forward,
    path,
    message,
  }));
}

/** A contract that has another name now is compared all the same: `former` has the names of before. */
function modelOf(definition: string, former: { readonly [name: string]: string } = {}): Model | null {
  const { value, diagnostics } = modelOfDefinition(definition, former);
  return diagnostics.some(isError) ? null : value;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
