// A run in which a commit meets another one, and then a row that does not fit: what OpenTelemetry is told of is held against what it should be.

import { join } from "node:path";
import { WriteEvent } from "tessera-contracts/contracts/diagnostics/events";
import { DeltaError, execute } from "tessera-contracts/delta";
import type { Diagnostics } from "tessera-contracts/diagnostics";
import { directoryStore, type Session, startRun } from "tessera-contracts/run";
import { ValidationError } from "tessera-contracts/serde";
import { faultyStorage, localStorage, type Storage } from "tessera-contracts/storage";
import { type Lake, scan } from "../run/lake.js";
import { QUIET, sessionIn } from "../run/pipeline.js";

/** A value that does not fit has it, and nobody may be told. */
export const SECRET = "secret-4711";

export const WRITE = {
  dataset_name: "nodes",
  table_uri: "s3://lake/nodes",
  mode: "append",
  version: 3,
  rows: 2,
  duration_ms: 7,
} as const;

/** Throws at a value that does not fit, with the secret in its message. */
export function unfit(): unknown {
  return WriteEvent.convert({ ...WRITE, mode: SECRET });
}

/** A run that fails by a conflict, rows that do not fit, and an event. */
export async function runWithErrors(place: Lake, folder: string, sink: Diagnostics): Promise<void> {
  const session = await contested(place, folder, sink);
  const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  const run = await startRun({ ...QUIET, runId: "run-1", session, store, parameters: { since: 2 } });
  await failing(run.execute(), DeltaError, "COMMIT_CONFLICT");
  await failing(
    session.rows(scan("cpg_nodes"), {}, { table: { rows: () => [unfit()] } }),
    ValidationError,
    "not-a-member",
  );
  sink.emit(WriteEvent, WriteEvent.create(WRITE));
  await session.close();
}

/** A session in whose first output another writer changes the table, just before the commit of the run. */
function contested(place: Lake, folder: string, diagnostics: Diagnostics): Promise<Session> {
  let isChanged = false;
  const storage = (uri: string): Storage =>
    faultyStorage(localStorage(uri, { durable: false }), {
      onCall: async ({ name, path }, when) => {
        if (isChanged || when === "after" || name !== "putIfAbsent" || !path.endsWith("01.json")) return;
        isChanged = true;
        const request = { table: { table_uri: uri }, properties: { "delta.appendOnly": "false" } };
        await execute({ set_properties: request }, { engine: place.engine, durable: false });
      },
    });
  return sessionIn(place, folder, { diagnostics, storage });
}

async function failing(
  work: Promise<unknown>,
  kind: typeof DeltaError | typeof ValidationError,
  code: string,
): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (error instanceof kind && error.code === code) return;
    throw error;
  }
  throw new Error(`it should have failed with ${code}`);
}
