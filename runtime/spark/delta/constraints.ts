// Conditions that every writer of a table holds new rows against.

import type {
  DeltaAddConstraintsRequest,
  DeltaDropConstraintsRequest,
} from "tessera-contracts/contracts/delta/maintenance";
import { DeltaAlterReport } from "tessera-contracts/contracts/delta/reports";
import type { TableChanged } from "tessera-contracts/engine";
import { commandPlan } from "../plans.js";
import { quotedName } from "../values.js";
import { type Asked, change, refused, type Server, tableText, versionOf } from "./writer.js";

/** Adds a condition, which all rows are held against. */
export function addConstraint(
  server: Server,
  request: DeltaAddConstraintsRequest,
): Promise<TableChanged<"add_constraints">> {
  const { name, expr } = onlyOf(request.constraints, "constraints");
  const alter = `ADD CONSTRAINT ${quotedName(name)} CHECK (${expr})`;
  return altered(server, request, { alter, change: `added the constraint ${name}: ${expr}` });
}

/** Takes a condition away. */
export function dropConstraint(
  server: Server,
  request: DeltaDropConstraintsRequest,
): Promise<TableChanged<"drop_constraints">> {
  const name = onlyOf(request.names, "names");
  const alter = `DROP CONSTRAINT ${request.raise_if_missing ? "" : "IF EXISTS "}${quotedName(name)}`;
  return altered(server, request, { alter, change: `dropped the constraint ${name}` });
}

/** A statement of a server has one, and each is a commit: of several, some could be made and others not. */
function onlyOf<T>(all: readonly T[], field: string): T {
  const [one, ...others] = all;
  if (one !== undefined && others.length === 0) return one;
  throw refused(field, `it makes a commit of each, and found ${all.length}; ask for one at a time`);
}

async function altered(
  server: Server,
  asked: Asked,
  { alter, change: line }: { readonly alter: string; readonly change: string },
): Promise<{ readonly report: DeltaAlterReport; readonly version: number | null }> {
  const { table } = asked;
  const changed = await change(server, asked, commandPlan(`ALTER TABLE ${tableText(table)} ${alter}`));
  const report = DeltaAlterReport.create({
    table_uri: table.table_uri,
    version: changed.version,
    changes: changed.commit === null ? [] : [line],
    execution_time_ms: changed.ms,
    skipped: changed.commit === null,
  });
  return { report, version: versionOf(changed) };
}
