// What changes of a contract mean for the rows that a table has stored by the contract of before.

import type { Table } from "tessera-contracts/arrow";
import type { ContractChange, TableDifference } from "tessera-contracts/contracts/delta/reports";
import type { FieldInfo, TypeInfo } from "tessera-contracts/serde";
import { partsOf } from "tessera-contracts/serde/codegen";
import { constraintName } from "./contract-checks.js";

/** What a table says of the contract that its rows are of. */
export interface ContractRecord {
  /** Such as `cpg/rows.CpgNode`. */
  readonly contract: string;
  /** The contract and what it reaches, as `Table.definition` has it. */
  readonly definition: string;
}

/** A change of a contract, as the compiler's rules of evolution find it. */
export interface FoundChange {
  readonly rule: string;
  /** Whether what was written by the contract of before can be read by this one. */
  readonly backward: "ok" | "break";
  /** Whether what is written by this contract can be read by the one of before. */
  readonly forward: "ok" | "break";
  /** Such as `CpgNode.path`. */
  readonly path: string;
  readonly message: string;
}

/** What a table has, as far as the meaning of changes depends on it. */
export interface TableFacts {
  readonly differences: readonly TableDifference[];
  /** Names of its constraints in lower case. */
  readonly constraints: ReadonlySet<string>;
}

/** The changes with what they mean for stored rows: by the columns of the table where they differ from the contract, else by their rules. */
export function changesWithMeaning<Row, Init>(
  found: readonly FoundChange[],
  { contract }: Table<Row, Init>,
  { differences, constraints }: TableFacts,
): ContractChange[] {
  const { info } = contract;
  const fields = info.kind === "struct" ? info.fields.filter((field) => field !== null) : [];
  return found.map((change) => {
    const { rule, path, message } = change;
    const column = columnOf(path, contract.name, fields);
    const difference = differences.find((one) => one.column === (column ?? path.slice(contract.name.length + 1)));
    const isInside = !path.startsWith(`${contract.name}.`);
    return {
      rule,
      path,
      column: column ?? difference?.column ?? null,
      message,
      ...(fromDifference(change, difference) ??
        meaningOf(change, { isInside, isHeld: constraints.has(constraintName(column ?? "").toLowerCase()) })),
    };
  });
}

/** The column that a place within the contracts is in; null if it is in none, or in several. */
function columnOf(path: string, contract: string, fields: readonly FieldInfo[]): string | null {
  const [owner = "", name = ""] = path.split(/[.[]/);
  if (owner === contract) return fields.find((field) => field.name === name)?.wire ?? null;
  const around = fields.filter(({ type }) => leadsTo(type, owner, new Set()));
  return around.length === 1 ? (around[0]?.wire ?? null) : null;
}

/** Whether a type is a contract of a name, or has one inside. */
function leadsTo(info: TypeInfo, name: string, seen: Set<TypeInfo>): boolean {
  if (seen.has(info)) return false;
  seen.add(info);
  if (("name" in info && info.name === name) || ("alias" in info && info.alias === name)) return true;
  return partsOf(info).some((part) => leadsTo(part, name, seen));
}

type Meaning = Pick<ContractChange, "can_read" | "can_append" | "meaning" | "fix">;

/** Changes that the columns of a table tell; others of the same field mean something beside them. */
const OF_COLUMNS =
  /^(FIELD_(?!SOURCE|REORDERED|ALIAS_REMOVED|REMOVED_NOT_RESERVED)|NULL_|TYPE_|CARDINALITY_|INT_|TABLE_COLUMN_|ITEM_TYPE_|ITEM_BECAME)/;

function fromDifference({ rule }: FoundChange, difference: TableDifference | undefined): Meaning | null {
  if (difference === undefined || !OF_COLUMNS.test(rule)) return null;
  const { can_read, can_append, message, fix } = difference;
  return { can_read, can_append, meaning: message, fix };
}

interface MeaningRow {
  /** The rules that it is of. */
  readonly rules: RegExp;
  /** Only where rows of before may not be read, or may be; absent: in both cases. */
  readonly backward?: FoundChange["backward"];
  /** True: only of the columns themselves, not of what is inside them. */
  readonly isOfColumns?: true;
  /** True: only where the table has a constraint of the column, which it got from a contract. */
  readonly isHeld?: true;
  readonly meaning: string | null;
  readonly fix: string | null;
}

const CHECKED =
  "each stored row is checked while it is read, and one that does not fit is an error; new rows are checked before they are written";

/** The first row that fits tells the meaning. */
const MEANINGS: readonly MeaningRow[] = [
  {
    rules: /^RULE_/,
    backward: "break",
    meaning: CHECKED,
    fix: 'read with { validate: "off" } to find the rows that break it, and update them',
  },
  {
    rules: /^(CONSTRAINT_|ALIAS_CONSTRAINT_|ENUM_|INT_)/,
    backward: "break",
    isOfColumns: true,
    meaning: CHECKED,
    fix: "evolve({ constraints: true }) looks at the stored rows, and has every writer hold new ones against it",
  },
  {
    rules: /^(CONSTRAINT_|ALIAS_CONSTRAINT_|ENUM_VALUE_ADDED|INT_)/,
    backward: "ok",
    isOfColumns: true,
    isHeld: true,
    meaning: "stored rows are read as before, and the table holds new ones against what the contract said before",
    fix: "evolve({ constraints: true }) brings the constraints of the table to those of the contract",
  },
  {
    rules: /^DEFAULT_CHANGED$/,
    meaning:
      "stored rows keep the values that they were written with; only where a file lacks the column the new default is read",
    fix: null,
  },
  {
    rules: /^TABLE_KEY_CHANGED$/,
    meaning: "stored rows are read as before, and nothing makes sure that the new key tells them apart",
    fix: null,
  },
  {
    rules: /^STRUCT_BECAME_STRICT$/,
    meaning:
      "columns that the contract does not have keep the rows from being read; if there are any, they are told here too",
    fix: null,
  },
  {
    rules: /./,
    backward: "break",
    meaning: CHECKED,
    fix: 'read with { validate: "off" } to find the rows that do not fit, and update them',
  },
];

const NOTHING: Meaning = { can_read: true, can_append: true, meaning: null, fix: null };

/** Of changes that no column tells: rows can be read and appended, but not all of them may fit. */
function meaningOf(
  { rule, backward, forward }: FoundChange,
  { isInside, isHeld }: { readonly isInside: boolean; readonly isHeld: boolean },
): Meaning {
  const isOf = (row: MeaningRow): boolean =>
    row.rules.test(rule) &&
    (row.backward ?? backward) === backward &&
    !(isInside && row.isOfColumns === true) &&
    (isHeld || row.isHeld !== true);
  const row = MEANINGS.find(isOf);
  if (row !== undefined) return { ...NOTHING, meaning: row.meaning, fix: row.fix };
  return forward === "ok" ? NOTHING : { ...NOTHING, meaning: FOR_OTHERS };
}

const FOR_OTHERS = "stored rows are read as before; programs with the contract of before may refuse new ones";
