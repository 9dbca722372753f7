// What may happen to a table: a row an operation.

import assert from "node:assert/strict";
import { TesseraError } from "tessera-contracts/diagnostics";
import { added, deleted, type ModelRow } from "./model.js";
import { type PropTable, toExpected, type World, type Write } from "./world.js";

/** What is done, by whom, and two numbers that it makes of what it likes. */
export interface Step {
  readonly operation: keyof typeof OPERATIONS;
  readonly writer: number;
  readonly first: number;
  readonly second: number;
}

type Numbers = Pick<Step, "first" | "second">;

/** Writes, which are also made by several at once. */
const WRITES: { readonly [name: string]: (numbers: Numbers, world: World) => Write } = {
  append: (numbers) => append(newRows(numbers), null),
  "append as an application": (numbers) => append(newRows(numbers), numbers.second % 4),
  "delete a group": ({ first }) => {
    const group = GROUPS[first % GROUPS.length] ?? "";
    return { effect: deleted((row) => row.group === group), run: remove({ prop_key: group }) };
  },
  "delete by value": ({ first }) => ({
    effect: deleted(({ value }) => value < first),
    run: remove({ value_int: { lt: first } }),
  }),
  "delete by text": ({ first }) => ({
    effect: deleted(({ value, group }) => value % 2 === first % 2 && group !== "a"),
    run: remove(`value_int % 2 = ${first % 2} AND prop_key <> 'a'`),
  }),
  "delete all": () => ({ effect: deleted(() => true), run: remove(null) }),
};

type Happening = (world: World, table: PropTable, step: Step) => Promise<void>;

/** Everything that may happen. */
export const OPERATIONS: { readonly [name: string]: Happening } = {
  ...Object.fromEntries(
    Object.entries(WRITES).map(([name, write]): [string, Happening] => [
      name,
      (world, table, step) => world.write([{ ...write(step, world), table }]),
    ]),
  ),
  "write at once": (world, _table, { writer, ...numbers }) =>
    world.write(
      world.writers.map((table, i) => {
        const kinds = Object.values(WRITES);
        const write = kinds[(writer + i * (numbers.second + 1)) % kinds.length] ?? WRITES["append"];
        if (write === undefined) throw new Error("there is no write");
        return { ...write(numbers, world), table };
      }),
    ),
  checkpoint: async (_world, table) => {
    await table.checkpoint().catch(toExpected);
  },
  refresh: async (world, table) => {
    await table.refresh().catch(toExpected);
    await world.checkReader(table);
  },
  "read as it was": async (world, table, { first }) => {
    const version = first % world.states.length;
    const reader = await table.at({ version }).catch(toExpected);
    if (reader instanceof TesseraError) return;
    assert.equal(reader.version, version);
    await world.checkReader(reader);
  },
};

const GROUPS = ["a", "b", "c/d'e %"];
let ids = 0;

function newRows({ first, second }: Numbers): ModelRow[] {
  return Array.from({ length: 1 + (first % 3) }, (_, i) => ({
    id: `row ${ids++}`,
    group: GROUPS[(second + i) % GROUPS.length] ?? "",
    value: (first * 7 + i) % 20,
  }));
}

function append(rows: readonly ModelRow[], application: number | null): Write {
  const app_transactions = application === null ? [] : [{ app_id: "app", version: application }];
  return {
    effect: added(rows, application),
    run: (table, custom_metadata) =>
      table.append(
        rows.map(({ id, group, value }) => ({
          entity_kind: "node" as const,
          entity_id: id,
          prop_key: group,
          value_int: value,
        })),
        { write: { commit: { custom_metadata, app_transactions } } },
      ),
  };
}

function remove(where: Parameters<PropTable["delete"]>[0]): Write["run"] {
  return (table, custom_metadata) => table.delete(where, { write: { commit: { custom_metadata } } });
}
