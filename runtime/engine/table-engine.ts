// Engines that read tables themselves.

import type { Engine, FileEngine, Statement } from "./engine.js";

/** An engine that reads Delta tables itself, where its own machines reach them. */
export interface TableEngine extends Engine {
  /**
   * The rows of a table at a version, as something that it can be asked.
   * @throws {TesseraError} if the engine cannot reach the place
   */
  tableRows(uri: string, version: number): Statement;
  /** What writes the files of tables for it, since it does not itself, or not here; null if there is nothing. */
  readonly files: FileEngine | null;
}
