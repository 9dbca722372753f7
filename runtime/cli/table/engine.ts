// The engine of the commands that need one: DuckDB in this process, if it is installed.

import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { EngineError } from "tessera-contracts/engine";

/** Works with an engine, and ends it. @throws {EngineError} `NOT_INSTALLED`, which says what to install */
export async function withEngine<T>(work: (engine: DuckDBEngine) => Promise<T>): Promise<T> {
  return ended(await duckdb(), work);
}

/** The same for work that an engine can do more of; undefined: none is installed. */
export async function withAnyEngine<T>(work: (engine: DuckDBEngine | undefined) => Promise<T>): Promise<T> {
  const engine = await duckdb().catch((error: unknown) => {
    if (error instanceof EngineError && error.code === "NOT_INSTALLED") return null;
    throw error;
  });
  return engine === null ? work(undefined) : ended(engine, work);
}

async function ended<T>(engine: DuckDBEngine, work: (engine: DuckDBEngine) => Promise<T>): Promise<T> {
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
