// Writers of their own processes at one table, and a reader beside them.

import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import type { FileEngine } from "tessera-contracts/engine";
import { packageRoot } from "../../../../generator/cli/package.js";
import { idsIn } from "../crash/numbered-rows.js";

/** A race. */
export interface Race {
  readonly folder: string;
  /** How many processes write. */
  readonly writers: number;
  /** Appends of each. */
  readonly appends: number;
  /** Whether each deletes the first row of its batches but the last one. */
  readonly deletes: boolean;
}

/** What was wrong in the course of a race and in the end; empty if nothing was. */
export async function faultsOf(race: Race, engine: FileEngine): Promise<string[]> {
  const faults: string[] = [];
  const codes = Promise.all(namesOf(race).map((writer) => start(race, writer)));
  let isOver = false;
  const watching = codes.finally(() => (isOver = true));
  while (!isOver) {
    await Promise.race([watching, pause(50)]);
    faults.push(...(await faultsSeen(race, engine)));
  }
  const failed = (await codes).filter((code) => code !== 0);
  if (failed.length > 0) faults.push(`${failed.length} of ${race.writers} writers failed`);
  return [...faults, ...(await faultsLeft(race, engine))];
}

function namesOf({ writers }: Race): string[] {
  return Array.from({ length: writers }, (_, i) => `w${i}`);
}

function start({ folder, appends, deletes }: Race, writer: string): Promise<number | null> {
  const root = packageRoot();
  const program = join(root, "test/runtime/delta/race/append-loop.ts");
  const args = [program, folder, writer, String(appends), ...(deletes ? ["delete"] : [])];
  const child = spawn(process.execPath, [join(root, "test/run-typescript.mjs"), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((settle, fail) => {
    child.on("error", fail);
    child.on("exit", settle);
  });
}

/** A reader sees whole commits: of two rows that came together the second one never goes. */
async function faultsSeen({ folder, deletes }: Race, engine: FileEngine): Promise<string[]> {
  if (!existsSync(join(folder, "_delta_log", `${"0".repeat(20)}.json`))) return [];
  const table = await DeltaTable.open(folder, CpgPropTable, { engine });
  const ids = await idsIn(table);
  const known = new Set(ids);
  const isWhole = (id: string): boolean =>
    id.endsWith("-1") ? deletes || known.has(id.replace(/1$/, "0")) : known.has(id.replace(/0$/, "1"));
  const alone = ids.filter((id) => !isWhole(id));
  return alone.length === 0 ? [] : [`at version ${table.version} these stand alone: ${alone.slice(0, 5).join(", ")}`];
}

/** In the end each row is there once, and there is one commit for each append and each delete. */
async function faultsLeft(race: Race, engine: FileEngine): Promise<string[]> {
  const { folder, writers, appends, deletes } = race;
  const table = await DeltaTable.open(folder, CpgPropTable, { engine });
  const [ids, expected] = [await idsIn(table), expectedIds(race)];
  const log = readdirSync(join(folder, "_delta_log")).filter((name) => /^\d{20}\.json$/.test(name));
  const commits = 1 + writers * (appends + (deletes ? appends - 1 : 0));
  const faults: string[] = [];
  if (ids.join() !== expected.join()) faults.push(`${ids.length} rows are there, not ${expected.length}, or others`);
  if (log.length !== commits || table.version !== commits - 1)
    faults.push(`there are ${log.length} commits and version ${table.version}, not ${commits} commits`);
  return faults;
}

function expectedIds(race: Race): string[] {
  const { appends, deletes } = race;
  const ids = namesOf(race).flatMap((writer) =>
    Array.from({ length: appends }, (_, i) => {
      const isGone = deletes && i < appends - 1;
      return isGone ? [`${writer}-${i}-1`] : [`${writer}-${i}-0`, `${writer}-${i}-1`];
    }),
  );
  return ids.flat().toSorted();
}
