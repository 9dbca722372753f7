// What one run of the compiler leaves for the next: answers by the hash of everything they follow from, and no texts of outputs,
// which are on disk.

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { DigestedFile } from "../finish/finish-files.js";
import type { Outline } from "../parse/outline.js";
import type { Project } from "../read/project.js";
import { runKey } from "./keys.js";

/** What is known from the last run. */
export interface Cache {
  /** The run as a whole; null if it is not known. */
  readonly run: KnownRun | null;
  /** Contract files without mistakes, by the hash of their text. */
  readonly files: ReadonlyMap<string, KnownFile>;
  /** The outputs of single modules, by the module's key; of runs without mistakes and warnings only. */
  readonly outputs: ReadonlyMap<string, readonly DigestedFile[]>;
}

/** What all contracts together came to. */
export interface KnownRun {
  readonly key: string;
  /** Whether some contract uses the standard library, which is part of the key then. */
  readonly usesLibrary: boolean;
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** The output directory, absolute. */
  readonly out: string;
  /** By path. */
  readonly files: readonly DigestedFile[];
}

/** One contract file. */
export interface KnownFile {
  /** Its YAML tree, packed. */
  readonly yaml: Uint8Array;
  readonly outline: Outline;
}

/** Nothing is known. */
export const NOTHING_KNOWN: Cache = { run: null, files: new Map(), outputs: new Map() };

/**
 * What the last run found, if nothing that it followed from has changed since; else null.
 * @throws {ReadError} when the standard library is used and cannot be read
 */
export function recall(project: Project, { run }: Cache): KnownRun | null {
  if (run === null || project.sources.diagnostics.length > 0) return null;
  return runKey(project, run.usesLibrary ? project.library() : null) === run.key ? run : null;
}
