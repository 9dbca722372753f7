// How a table and a contract go together: a table behaves as the decoder of its contract does.

import {
  type DataType,
  type Field,
  fromDelta,
  sameValues,
  type Schema,
  type Table,
  typeText,
} from "tessera-contracts/arrow";
import type { FieldInfo } from "tessera-contracts/serde";
import { DeltaError, type TablePlace } from "../errors.js";
import { acceptedNames } from "./accepted-names.js";
import { deltaSchemaOf } from "./contract-schema.js";
import type { TableDifference, TableFit } from "tessera-contracts/contracts/delta/reports";

/** What can be done with a table by a contract, and every difference, in the order of the contract's columns. */
export interface ContractFit {
  readonly fit: TableFit;
  readonly differences: readonly TableDifference[];
}

/** Compares columns by their names, not versions. */
export function fitOf<Row, Init>(stored: Schema, table: Table<Row, Init>): ContractFit {
  const wanted = fromDelta(deltaSchemaOf(table, true), { onLossy: "report" }).value.fields;
  const names = acceptedNames(stored.fields, table);
  const read = stored.fields.map((field) => [names.get(field.name) ?? field.name, field] as const);
  const misfits = new Map(
    table
      .fit({ ...stored, fields: read.map(([name, field]) => ({ ...field, name })) })
      .filter(({ column, problem }) => problem !== "missing" || !isNullable(wanted, column))
      .map(({ column, message }) => [column, message]),
  );
  const { info } = table.contract;
  const fields = info.kind === "struct" ? info.fields : [];
  const presences = new Map(fields.flatMap((field) => (field === null ? [] : [[field.wire, field.presence] as const])));
  const place = { stored: new Map(read), misfits, presences };
  const known = new Set(wanted.map(({ name }) => name));
  const extra = stored.fields.filter(({ name }) => !known.has(names.get(name) ?? name));
  const differences = [
    ...wanted.flatMap((field) => differencesOf(field, place)),
    ...extra.map((field) => extraColumn(field, misfits.get(field.name))),
  ];
  const canRead = differences.every((one) => one.can_read);
  const canAppend = differences.every((one) => one.can_append);
  const fit = canRead ? (canAppend ? (differences.length === 0 ? "same" : "writable") : "readable") : "neither";
  return { fit, differences };
}

/** Checks that rows can be read. @throws {DeltaError} `CONTRACT_MISMATCH` with all that stands in the way */
export function requireReadableBy(
  { name }: { readonly name: string },
  { fit, differences }: ContractFit,
  place: TablePlace,
): void {
  if (fit !== "neither") return;
  const message = `rows of ${name} cannot be read from the table${linesOf(differences.filter((one) => !one.can_read))}`;
  throw new DeltaError("CONTRACT_MISMATCH", message, place, { details: { differences } });
}

/** Makes sure that rows of the contract can be written to the table. @throws {DeltaError} `CONTRACT_MISMATCH`, `SCHEMA_MISMATCH` */
export function requireFit<Row, Init>(
  { schema, place }: { readonly schema: Schema; readonly place: TablePlace },
  table: Table<Row, Init>,
  columnsMayHave: "their own names" | "any accepted name" = "their own names",
): void {
  const { fit, differences } = fitOf(schema, table);
  const isSettled = ({ can_append, mend }: TableDifference): boolean =>
    can_append || (mend === "rename" && columnsMayHave === "any accepted name");
  const inTheWay = differences.filter((one) => !isSettled(one));
  if (inTheWay.length === 0) return;
  const code = fit === "neither" ? "CONTRACT_MISMATCH" : "SCHEMA_MISMATCH";
  throw new DeltaError(code, `rows of ${table.name} cannot be appended${linesOf(inTheWay)}`, place, {
    details: { differences },
  });
}

/** Differences as the end of a message, a line each. */
export function linesOf(differences: readonly Pick<TableDifference, "message" | "fix">[]): string {
  return `${differences.map(({ message, fix }) => `\n  ${message}${fix === null ? "" : `: ${fix}`}`).join("")}\n`;
}

/** A column that may be null is null where it is not there. */
function isNullable(fields: readonly Field[], column: string): boolean {
  return fields.find(({ name }) => name === column)?.nullable === true;
}

interface Place {
  /** The columns of the table by the names that the contract reads them under. */
  readonly stored: ReadonlyMap<string, Field>;
  /** Why a column cannot be read, by its name. */
  readonly misfits: ReadonlyMap<string, string>;
  /** What the fields of the contract are where there is no column. */
  readonly presences: ReadonlyMap<string, FieldInfo["presence"]>;
}

function differencesOf(wanted: Field, { stored, misfits, presences }: Place): TableDifference[] {
  const found = stored.get(wanted.name);
  const refusal = misfits.get(wanted.name);
  if (found === undefined) {
    const read = presences.get(wanted.name) ?? "required";
    return [refusal === undefined ? missingColumn(wanted, read) : noDefault(wanted)];
  }
  const names = { column: wanted.name, table_has: typeText(found.type), contract_has: typeText(wanted.type) };
  const other = found.name === wanted.name ? [] : [otherName(names, found.name)];
  if (refusal !== undefined) {
    return [
      ...other,
      { ...names, can_read: false, can_append: false, message: refusal, fix: OTHER_CONTRACT, mend: null },
    ];
  }
  if (!sameValues(wanted.type, found.type)) return [...other, otherType(names, wanted.type, found.type)];
  if (wanted.nullable === found.nullable) return other;
  const message = found.nullable
    ? `${wanted.name} may be null in the table; rows with null are refused while reading`
    : `${wanted.name} may not be null in the table; rows with null are refused while writing`;
  return [...other, { ...names, can_read: true, can_append: true, message, fix: null, mend: null }];
}

function otherName(names: Names, stored: string): TableDifference {
  const message = `the table has ${names.column} under the name ${stored}, which the contract accepts; it is read under its new name`;
  const fix = "rename it with evolve({ rename: true }), which needs the feature columnMapping";
  return { ...names, can_read: true, can_append: false, message, fix, mend: "rename" };
}

const OTHER_CONTRACT = "use the contract that the table was made by, or write a new table and copy the rows";

function noDefault({ name, type }: Field): TableDifference {
  const message = `the table has no column ${name}, and the contract has no default for it`;
  const fix = `give ${name} a default in the contract, or let it be null`;
  const names = { column: name, table_has: null, contract_has: typeText(type) };
  return { ...names, can_read: false, can_append: false, message, fix, mend: null };
}

/** What to do where rows would be null in a new column, and the contract has a default for it. */
export function fillsDefault(column: string): string {
  return `write the rows anew with their default: overwrite(read(), { write: { schema_mode: "overwrite" } }); or let ${column} be null in the contract`;
}

/** What rows have where there is no column. */
const READ = { required: "null", unset: "nothing", defaulted: "the default" } as const;

function missingColumn({ name, type, nullable }: Field, presence: FieldInfo["presence"]): TableDifference {
  const merge = 'append with schema_mode "merge"';
  return {
    column: name,
    table_has: null,
    contract_has: typeText(type),
    can_read: true,
    can_append: false,
    message: `the table has no column ${name}; reading gives ${READ[presence]}`,
    fix: nullable ? `${merge}, which adds the column` : fillsDefault(name),
    mend: nullable ? "merge" : null,
  };
}

function extraColumn({ name, type, nullable }: Field, refusal: string | undefined): TableDifference {
  const names = { column: name, table_has: typeText(type), contract_has: null };
  const reading = refusal === undefined ? "reading leaves it out" : "a strict contract does not read it";
  const writing = nullable ? "new rows have null there" : "new rows would need a value there";
  const message = `the contract has no column ${name}: ${reading}, ${writing}`;
  const isFine = refusal === undefined && nullable;
  const fix = isFine ? null : `add ${name} to the contract${refusal === undefined ? "" : ", or make it compat"}`;
  return { ...names, can_read: refusal === undefined, can_append: nullable, message, fix, mend: null };
}

type Names = Pick<TableDifference, "column" | "table_has" | "contract_has">;

function otherType(names: Names, wanted: DataType, found: DataType): TableDifference {
  const types = `${names.column} is ${names.table_has} in the table and ${names.contract_has} in the contract`;
  if (holds(found, wanted)) {
    const parts = isWider(found, wanted)
      ? ""
      : "; what only the table has is left out while reading, and null in new rows";
    const message = `${types}${parts || "; values that do not fit are refused while reading"}`;
    return { ...names, can_read: true, can_append: true, message, fix: null, mend: null };
  }
  const less = { ...names, can_read: true, can_append: false, message: `${types}, so it holds less` };
  if (!holds(wanted, found)) return { ...less, fix: OTHER_CONTRACT, mend: null };
  return isWider(wanted, found)
    ? {
        ...less,
        fix: 'append with schema_mode "merge", which widens the column under the feature typeWidening',
        mend: "widen",
      }
    : { ...less, fix: 'append with schema_mode "merge", which adds what it lacks', mend: "merge" };
}

/** Whether every value of one type can be written as another: parts that it lacks are null, and numbers may become wider. */
function holds(stored: DataType, written: DataType): boolean {
  if (sameValues(written, stored) || isWider(stored, written)) return true;
  if (stored.type === "list" && written.type === "list") return holds(stored.item.type, written.item.type);
  if (stored.type === "map" && written.type === "map") return holds(stored.entries.type, written.entries.type);
  if (stored.type !== "struct" || written.type !== "struct") return false;
  const names = new Set(stored.fields.map(({ name }) => name));
  if (written.fields.some(({ name }) => !names.has(name))) return false;
  return stored.fields.every(({ name, type, nullable }) => {
    const own = written.fields.find((field) => field.name === name);
    return own === undefined ? nullable : holds(type, own.type);
  });
}

const WIDTHS: { readonly [name: string]: number } = { i8: 1, i16: 2, i32: 3, i64: 4 };

/** Whether every value of one type is a value of the other, more than it. */
export function isWider(wide: DataType, narrow: DataType): boolean {
  const [more, less] = [WIDTHS[wide.type], WIDTHS[narrow.type]];
  if (more !== undefined && less !== undefined) return more > less;
  if (wide.type === "f64") return narrow.type === "f32" || (less !== undefined && less < 4);
  if (wide.type !== "decimal" || narrow.type !== "decimal") return false;
  const moreDigits = wide.precision - wide.scale - (narrow.precision - narrow.scale);
  const moreScale = wide.scale - narrow.scale;
  return moreDigits >= 0 && moreScale >= 0 && moreDigits + moreScale > 0;
}
