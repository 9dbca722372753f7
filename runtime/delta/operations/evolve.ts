// A table brought to a contract that changed.

import type { Table } from "tessera-contracts/arrow";
import { DeltaError } from "../errors.js";
import type { Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { CONSTRAINT_PREFIX } from "../protocol/properties.js";
import { acceptedNames, renamedColumns } from "../schema/accepted-names.js";
import { checksOf } from "../schema/contract-checks.js";
import { linesOf } from "../schema/fit.js";
import { contractProperties, DEFINITION_PROPERTY } from "../schema/recorded-contract.js";
import { renamedOrdering } from "../schema/recorded-ordering.js";
import { conditionsOf } from "../write/conditions.js";
import { renamedStats } from "../write/stats-columns.js";
import { alter, type Altered } from "./alter.js";
import type { AppendOptions } from "./append.js";
import { changed, linesBetween } from "./change.js";
import { withConstraints } from "./constraints.js";
import { mergedWith } from "./reshape.js";

/** What is brought to the contract. Nothing is done that is not asked for. */
export interface Evolution {
  /** Columns of the contract that the table lacks are added, and types widened where the table allows it. */
  readonly columns?: boolean;
  /** Columns that have a name which a field of the contract accepts get the name of the field. Columns must be mapped. */
  readonly rename?: boolean;
  /** Bounds, lengths and enums of the contract become constraints of the table, which all rows must meet. */
  readonly constraints?: boolean;
  /** The table records that its rows are of the contract. */
  readonly adopt?: boolean;
}

/** A table on its way to the contract, and what was done. */
interface Step {
  readonly target: Snapshot;
  readonly changes: readonly string[];
}

/**
 * Brings a table to a contract in one commit, in which no row is written.
 * @throws {DeltaError} `SCHEMA_MISMATCH` with all that is in the way; `OPTION_INVALID` if columns cannot be renamed; `CONSTRAINT_VIOLATED`
 */
export async function evolveTable<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  { table, evolution, ...options }: AppendOptions & { readonly table: Table<Row, Init>; readonly evolution: Evolution },
): Promise<Altered> {
  return alter(host, snapshot, async () => {
    const renamed = evolution.rename === true ? rename(snapshot, table) : { target: snapshot, changes: [] };
    const grown = evolution.columns === true ? grow(host, renamed.target, table) : { ...renamed, changes: [] };
    const held =
      evolution.constraints === true
        ? await constrain(host, grown.target, { table, options })
        : { ...grown, changes: [] };
    const adopted = evolution.adopt === true ? await adopt(held.target, table) : { ...held, changes: [] };
    return {
      target: adopted.target,
      lines: linesBetween(snapshot, adopted.target),
      operation: "EVOLVE",
      parameters: { contract: `${table.contract.module}.${table.contract.name}`, ...asText(evolution) },
      changes: [renamed, grown, held, adopted].flatMap(({ changes }) => changes),
      readsRows: held.changes.length > 0,
      options,
    };
  });
}

function asText(evolution: Evolution): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(evolution).map(([name, value]) => [name, String(value)]));
}

function rename<Row, Init>(snapshot: Snapshot, table: Table<Row, Init>): Step {
  const names = acceptedNames(snapshot.struct.fields, table);
  if (names.size === 0) return { target: snapshot, changes: [] };
  const { place, mapping, struct, properties, partitionColumns } = snapshot;
  if (mapping === "none") {
    const message = `the columns ${[...names.keys()].join(", ")} have their names in the files, and cannot be renamed; add the feature columnMapping first`;
    throw new DeltaError("OPTION_INVALID", message, place, { details: { columns: [...names.keys()] } });
  }
  const { target } = changed(snapshot, {
    struct: renamedColumns(struct, names),
    partitionColumns: partitionColumns.map((name) => names.get(name) ?? name),
    properties: { ...renamedStats(properties, names), ...renamedOrdering(snapshot, names) },
  });
  conditionsOf(target); // throws if a constraint names a column that is renamed
  return { target, changes: Array.from(names, ([from, to]) => `renamed ${from} to ${to}`) };
}

function grow<Row, Init>(host: Host, snapshot: Snapshot, table: Table<Row, Init>): Step {
  const { change, changes, obstacles } = mergedWith(host, snapshot, table);
  if (obstacles.length === 0) return { target: changed(snapshot, change).target, changes };
  const message = `the table cannot be brought to ${table.name}${linesOf(obstacles)}`;
  throw new DeltaError("SCHEMA_MISMATCH", message, snapshot.place, { details: { differences: obstacles } });
}

async function constrain<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  { table, options }: { readonly table: Table<Row, Init>; readonly options: AppendOptions },
): Promise<Step> {
  const { schema, properties } = snapshot;
  const fresh = checksOf(table, schema).filter(
    ({ name, expr }) => properties[`${CONSTRAINT_PREFIX}${name.toLowerCase()}`] !== expr,
  );
  return withConstraints(host, snapshot, { constraints: fresh, options });
}

async function adopt<Row, Init>(snapshot: Snapshot, table: Table<Row, Init>): Promise<Step> {
  const { properties: before } = snapshot;
  const recorded = Object.entries(await contractProperties(table)).filter(
    ([name, value]) => (before[name] ?? null) !== value,
  );
  const { target } = changed(snapshot, { properties: Object.fromEntries(recorded) });
  return { target, changes: recorded.map(([name, value]) => adoptionText(name, value)) };
}

/** A definition is too long to be told. */
function adoptionText(name: string, value: string | null): string {
  if (value === null) return `took ${name} away`;
  return name === DEFINITION_PROPERTY ? `set ${name}` : `set ${name} to ${value}`;
}
