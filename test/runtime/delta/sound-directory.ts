// Folders for tables of tests, whose logs have to keep the rules when the test is over.

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { verifyTable } from "tessera-contracts/delta";
import { localStorage } from "tessera-contracts/storage";
import { temporaryDirectory } from "../../temporary-directory.js";

/** A temporary directory. When the test ends, every commit of every table in it is held against the rules of the protocol. */
export function soundDirectory(files: Parameters<typeof temporaryDirectory>[0] = {}): string {
  const directory = temporaryDirectory(files);
  onTestFinished(async () => {
    for (const folder of tablesIn(directory)) expect([folder, await faultsOf(folder)]).toEqual([folder, []]);
  });
  return directory;
}

/** What is wrong with the log of a table. Its files are not asked for, because some tests take them away. */
async function faultsOf(folder: string): Promise<readonly object[]> {
  const { findings } = await verifyTable({ storage: localStorage(folder) });
  return findings.filter(({ check }) => !check.startsWith("file_"));
}

function tablesIn(directory: string): readonly string[] {
  const commits = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((path) =>
    /_delta_log[\\/]\d{20}\.json$/.test(path),
  );
  return [...new Set(commits.map((path) => join(directory, dirname(dirname(path)))))];
}
