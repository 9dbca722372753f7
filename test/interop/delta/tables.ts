// Tables for other implementations of Delta, and what they made of them.
// node test/run-typescript.mjs test/interop/delta/tables.ts write DIRECTORY: makes tables, and says what they have in suite.json
// node test/run-typescript.mjs test/interop/delta/tables.ts check DIRECTORY: reads what others made of them, which they said in after.json,
// writes on, and says in suite.json what the tables have now

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CpgProp } from "tessera-contracts/contracts/cpg/rows";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { type DeltaOptions, DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import { allOf, sameRows } from "./rows.js";
import {
  after,
  append,
  type ChangeLine,
  ids,
  makeTable,
  merge,
  prop,
  type PropTable,
  remove,
  type State,
  type Step,
  TABLES,
} from "./suite.js";

const [command, directory = ""] = process.argv.slice(2);
const engine = await duckdb({ threads: 2 });
const options: DeltaOptions = { engine, durable: false };

interface Said {
  readonly [table: string]: {
    readonly version: number;
    readonly rows: readonly CpgProp[];
    /** All changes from the first version on; null if the table has no feed, or they cannot read it. */
    readonly changes: readonly ChangeLine[] | null;
  };
}

function say(states: { readonly [name: string]: readonly State[] }): void {
  const tables = Object.entries(states).map(([name, all]) => ({
    name,
    states: all.map(({ version, rows }) => ({ version, rows: [...rows.values()] })),
    changes: TABLES[name]?.isFed === true ? all.flatMap(({ changes }) => changes) : null,
  }));
  writeFileSync(join(directory, "suite.json"), JSON.stringify(tables));
}

/** Whether the log has every version from its first to the last. */
function isContiguous(folder: string, last: number): boolean {
  const versions = readdirSync(join(folder, "_delta_log"))
    .flatMap((name) => /^(\d{20})\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
  return versions.at(-1) === last && versions.every((version, i) => i === 0 || version === Number(versions[i - 1]) + 1);
}

/** What we write after the others. */
const ONWARD: readonly Step[] = [
  append([prop(200, { value_str: "onward" })]),
  remove([...ids(40, 44), "added 1"]),
  merge(44, 47, 49),
];

async function changesOf(table: PropTable, from: number): Promise<ChangeLine[]> {
  const changes = await allOf(table.changes({ from }));
  return changes.map(({ kind, version, row }) => ({ change: kind, version, row }));
}

/** Changes as text, whatever the order of their columns. */
const sameChanges = (one: readonly ChangeLine[], other: readonly ChangeLine[]): boolean => {
  const flat = ({ change, version, row }: ChangeLine): object => ({ ...row, _change: change, _version: version });
  return sameRows(one.map(flat), other.map(flat));
};

async function checkTable(name: string, said: Said[string]): Promise<{ complaints: string[]; states: State[] }> {
  const folder = join(directory, name);
  const table = await DeltaTable.open(folder, CpgPropTable, { ...options, ...TABLES[name] });
  const complaints: string[] = [];
  if (table.version !== said.version) complaints.push(`it is at version ${table.version}, not ${said.version}`);
  if (!sameRows(await allOf(table.read()), said.rows)) complaints.push("rows differ from what the others left");
  if (said.changes !== null && !sameChanges(await changesOf(table, 0), said.changes)) {
    complaints.push("changes differ from what the others read");
  }
  const states: State[] = [];
  let state: State = {
    version: table.version,
    rows: new Map(said.rows.map((row) => [row.entity_id, row])),
    changes: [],
  };
  for (const step of ONWARD) {
    await step.write(table);
    state = after(state, step);
    states.push(state);
    const found = await allOf(table.read());
    if (!sameRows(found, [...state.rows.values()]))
      complaints.push(`version ${state.version} has other rows than expected`);
  }
  if (TABLES[name]?.isFed === true) {
    const expected = states.flatMap(({ changes }) => changes);
    if (!sameChanges(await changesOf(table, said.version + 1), expected)) complaints.push("our changes are others");
  }
  if (!isContiguous(folder, state.version)) complaints.push(`its versions up to ${state.version} are not contiguous`);
  return { complaints, states };
}

if (command === "write") {
  const states: { [name: string]: readonly State[] } = {};
  for (const [name, one] of Object.entries(TABLES)) states[name] = await makeTable(join(directory, name), one, options);
  say(states);
} else {
  const said = JSON.parse(readFileSync(join(directory, "after.json"), "utf8")) as Said;
  const states: { [name: string]: readonly State[] } = {};
  let failed = 0;
  for (const [name, one] of Object.entries(said)) {
    const { complaints, states: now } = await checkTable(name, one);
    states[name] = now;
    if (complaints.length > 0) failed++;
    console.log(
      `${name}: version ${one.version} of ${one.rows.length} rows read and written on: ${complaints.join("; ") || "as expected"}`,
    );
  }
  say(states);
  console.log(`${Object.keys(said).length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
await engine.close();
