import type { Project } from "../read/project.js";
import type { Cache, KnownRun } from "./cache.js";
import { runKey } from "./keys.js";

/**
 * What the last run found, if nothing that it followed from has changed since; else null.
 * @throws {ReadError} when the standard library is used and cannot be read
 */
export function recall(project: Project, { run }: Cache): KnownRun | null {
  if (run === null || project.sources.diagnostics.length > 0) return null;
  return runKey(project, run.usesLibrary ? project.library() : null) === run.key ? run : null;
}
