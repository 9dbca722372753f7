// A table with three writers whose storage fails, beside a model of what it must hold.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CpgProp, CpgPropInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { type DeltaOptions, DeltaTable } from "tessera-contracts/delta";
import { TesseraError } from "tessera-contracts/diagnostics";
import type { FileEngine } from "tessera-contracts/engine";
import { faultyStorage, localStorage, randomFaults } from "tessera-contracts/storage";
import { type Effect, type ModelRow, type ModelState, textOf } from "./model.js";

/** A table of the rows of the model. */
export type PropTable = DeltaTable<CpgProp, CpgPropInit>;
/** What can be read of it. */
export type PropReader = Awaited<ReturnType<PropTable["at"]>>;

/** A write that is to be made. */
export interface Write {
  readonly effect: Effect;
  readonly run: (
    table: PropTable,
    metadata: { readonly [key: string]: string },
  ) => Promise<{ readonly version: number; readonly skipped: boolean }>;
}

/** How a write ended. */
interface Outcome {
  readonly step: string;
  readonly table: PropTable;
  readonly result: { readonly version: number; readonly skipped: boolean } | TesseraError;
}

/** How a world begins. */
export interface WorldOptions {
  readonly folder: string;
  readonly engine: FileEngine;
  /** Of the faults; null: nothing fails. */
  readonly seed: number | null;
  readonly partitionBy: readonly string[];
}

const WRITERS = 3;

/** How likely each fault is in each call of storage. */
const RATES = {
  lost_before: 0.04,
  lost_after: 0.04,
  own_exists: 0.03,
  conflict: 0.03,
  throttled: 0.02,
  short_read: 0.01,
  stale_list: 0.05,
} as const;

/** The table, and all that is known of it. */
export class World {
  /** By version. */
  readonly states: ModelState[] = [{ rows: [], application: -1 }];
  readonly writers: PropTable[] = [];
  readonly #clean: PropTable;
  readonly #folder: string;
  readonly #sent = new Map<string, { readonly effect: Effect; readonly from: number }>();
  readonly #found = new Map<string, number>();

  private constructor(folder: string, clean: PropTable) {
    this.#folder = folder;
    this.#clean = clean;
  }

  static async begin({ folder, engine, seed, partitionBy }: WorldOptions): Promise<World> {
    const options: DeltaOptions = { engine, durable: false, policy: { write_policy: { partition_by: partitionBy } } };
    const properties = { "delta.checkpointInterval": "3" };
    const world = new World(folder, await DeltaTable.create(folder, CpgPropTable, { ...options, properties }));
    for (let i = 0; i < WRITERS; i++) {
      let isOpen = false;
      const fault =
        seed === null ? () => null : randomFaults({ seed: seed * WRITERS + i, rates: RATES, stormLength: 2 });
      const local = localStorage(folder, { durable: false });
      const storage = faultyStorage(local, { fault: (call) => (isOpen ? fault(call) : null) });
      world.writers.push(await DeltaTable.open(folder, CpgPropTable, { ...options, storage }));
      isOpen = true;
    }
    return world;
  }

  /** Lets writers write, all at the same time, and holds what there is against the model. */
  async write(writes: readonly (Write & { readonly table: PropTable })[]): Promise<void> {
    const outcomes = await Promise.all(writes.map((one) => this.#begin(one)));
    await this.#settle();
    for (const outcome of outcomes) this.#judge(outcome);
    for (const { table } of writes) {
      await this.#checkSnapshot(table);
      await this.checkReader(table);
    }
  }

  async #begin({ effect, run, table }: Write & { readonly table: PropTable }): Promise<Outcome> {
    const step = String(this.#sent.size);
    this.#sent.set(step, { effect, from: table.version });
    const result = await run(table, { step }).catch(toExpected);
    return { step, table, result };
  }

  /** Each new version is that of a write, which made it once and made what it may make. */
  async #settle(): Promise<void> {
    const log = join(this.#folder, "_delta_log");
    const versions = readdirSync(log).filter((name) => /^\d{20}\.json$/.test(name));
    const numbers = versions.map(Number.parseFloat).toSorted((a, b) => a - b);
    assert.deepEqual(numbers, Array.from(numbers.keys()));
    for (let version = this.states.length; version < versions.length; version++) {
      const text = readFileSync(join(log, `${String(version).padStart(20, "0")}.json`), "utf8");
      const step = /"commitInfo":.*"step":"(\d+)"/.exec(text)?.[1] ?? "";
      assert(!this.#found.has(step), `step ${step} is there twice`);
      this.#found.set(step, version);
      const sent = this.#sent.get(step);
      const may = sent?.effect(this.#latest, this.states.slice(sent.from)) ?? [];
      const found = textOf(await rowsOf(await this.#clean.at({ version })));
      const state = may.find(({ rows }) => textOf(rows) === found);
      if (state === undefined) assert.equal(found, may.map(({ rows }) => textOf(rows)).join("\n or \n"));
      else this.states.push(state);
    }
  }

  get #latest(): ModelState {
    const latest = this.states.at(-1);
    if (latest === undefined) throw new Error("there is no state");
    return latest;
  }

  /** An operation throws, or what it did is there; only where nobody can know it may do both. */
  #judge({ step, table, result }: Outcome): void {
    const version = this.#found.get(step) ?? null;
    if (result instanceof TesseraError) {
      if (result.code !== "COMMIT_UNKNOWN") assert.equal(version, null, String(result));
      return;
    }
    assert.equal(version, result.skipped ? null : result.version);
    // Who wrote something sees it.
    assert(table.version >= result.version);
  }

  /** What a writer knows of the log by its own commits is what the log says. */
  async #checkSnapshot({ snapshot }: PropTable): Promise<void> {
    const { snapshot: read } = await this.#clean.at({ version: snapshot.version });
    assert.deepEqual(await stateOf(snapshot), await stateOf(read));
  }

  /** A table that can be read holds what the model says of its version. */
  async checkReader(table: PropReader): Promise<void> {
    const rows = await rowsOf(table).catch(toExpected);
    if (!(rows instanceof TesseraError)) assert.equal(textOf(rows), textOf(this.states[table.version]?.rows ?? []));
  }
}

/** An error that storage and tables may throw; others are bugs. */
export function toExpected(error: unknown): TesseraError {
  if (!(error instanceof TesseraError)) throw error;
  return error as TesseraError;
}

async function stateOf(snapshot: PropTable["snapshot"]): Promise<object> {
  const { version, protocol, metadata, transactions, numFiles, sizeBytes } = snapshot;
  const paths: string[] = [];
  for await (const { path, deletion_vector: vector } of snapshot.files()) paths.push(JSON.stringify([path, vector]));
  for await (const { path } of snapshot.tombstones()) paths.push(`${path} is gone`);
  return { version, protocol, metadata, transactions, numFiles, sizeBytes, paths: paths.toSorted() };
}

async function rowsOf(table: PropReader): Promise<ModelRow[]> {
  const rows: ModelRow[] = [];
  for await (const { entity_id: id, prop_key: group, value_int: value } of table.read())
    rows.push({ id, group, value: Number(value) });
  return rows;
}
