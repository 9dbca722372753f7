// DuckDB in this process: the embedded engine.

import { createRequire } from "node:module";
import { engineError } from "./duckdb-errors.js";
import { Embedded } from "./duckdb-engine.js";
import { literal, pattern } from "./duckdb-sql.js";
import type { Loaded } from "./duckdb-values.js";
import type { FileEngine } from "./engine.js";
import { EngineError } from "./errors.js";

/** How DuckDB is set up. */
export interface DuckDBOptions {
  /** Such as `4GB`. Default: four fifths of the machine's. */
  readonly memoryLimit?: string;
  /** Default: one a core. */
  readonly threads?: number;
  /** Where intermediate results go that do not fit into memory. */
  readonly tempDirectory?: string;
  /** The only folders whose files may be read and written. Default: all that the process may. */
  readonly allowedDirectories?: readonly string[];
  /** The only files that may be read and written, beside those in `allowedDirectories`. Default: all that the process may. */
  readonly allowedFiles?: readonly string[];
  /** The file of a database. Default: none is kept. */
  readonly path?: string;
}

/** DuckDB, ready to execute. */
export interface DuckDBEngine extends FileEngine {
  readonly id: "duckdb";
  readonly registerFunction: NonNullable<FileEngine["registerFunction"]>;
}

/**
 * Starts DuckDB in this process. Times are in UTC, and no extension is loaded or fetched.
 * @throws {EngineError} `NOT_INSTALLED` if the package is not there
 */
export async function duckdb(options: DuckDBOptions = {}): Promise<DuckDBEngine> {
  const loaded = await load();
  const settings: Record<string, string> = {
    errors_as_json: "true",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    ...(options.memoryLimit === undefined ? {} : { memory_limit: options.memoryLimit }),
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    ...(options.tempDirectory === undefined ? {} : { temp_directory: options.tempDirectory }),
  };
  const instance = await loaded.api.DuckDBInstance.create(options.path ?? ":memory:", settings).catch(
    (error: unknown) => {
      throw engineError(error, "DuckDB could not be started");
    },
  );
  const engine = new Embedded(loaded, instance);
  await engine.run("SET GLOBAL TimeZone = 'UTC'");
  await confine(engine, options);
  return engine;
}

/** Keeps an engine from all files but those that are allowed, if there is a list, and from being told otherwise. */
async function confine(engine: Embedded, { allowedDirectories, allowedFiles }: DuckDBOptions): Promise<void> {
  if (allowedDirectories === undefined && allowedFiles === undefined) return;
  // A path is looked at twice: as the pattern that it is written as, and as the file that is found by it.
  const files = new Set(allowedFiles?.flatMap((path) => [path, pattern(path)]));
  await engine.run(`SET GLOBAL allowed_directories = [${(allowedDirectories ?? []).map(literal).join(", ")}]`);
  await engine.run(`SET GLOBAL allowed_paths = [${Array.from(files, literal).join(", ")}]`);
  await engine.run("SET GLOBAL enable_external_access = false");
  await engine.run("SET GLOBAL lock_configuration = true");
}

async function load(): Promise<Loaded> {
  try {
    const api = await import("@duckdb/node-api");
    // The package depends on its bindings: where it is installed they are, if only for itself.
    const inside = createRequire(createRequire(import.meta.url).resolve("@duckdb/node-api"));
    return { api, bindings: inside("@duckdb/node-bindings") as Loaded["bindings"] };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    const message = "DuckDB is not installed: npm install @duckdb/node-api";
    throw new EngineError("NOT_INSTALLED", message, error);
  }
}
