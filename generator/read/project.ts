// What stage 1 reads for one run: the contracts of a directory, and those of the standard library if somebody asks.

import { basename, relative, resolve } from "node:path";
import { readLibrarySources, readSources, type Sources } from "./read-sources.js";

/** Where the contracts come from beside their own directory. */
export interface ProjectOptions {
  /** Root of the package that ships the standard library. */
  readonly library: string;
  /** The output directory, absolute; that of the workspace file unless said. */
  readonly out?: string;
}

/** A contracts directory as it was read. */
export interface Project {
  /** Absolute. */
  readonly directory: string;
  readonly sources: Sources;
  /** The contracts that ship with the package; they are read when first asked for. */
  readonly library: () => Sources;
  /** The output directory, absolute; undefined: that of the workspace file. */
  readonly out: string | undefined;
}

/**
 * Reads the contracts in `directory`.
 * @throws {ReadError} when a file cannot be read
 */
export function readProject(directory: string, { library, out }: ProjectOptions): Project {
  let shipped: Sources | undefined;
  return {
    directory,
    sources: readSources(directory),
    library: () => (shipped ??= readLibrarySources(resolve(library, "contracts"))),
    out,
  };
}

/** How the directory is called in the headers of files that come from all of it. */
export function nameOf(project: Project): string {
  return basename(project.directory);
}

/** The way from `out` to the contracts directory, `/`-separated. */
export function contractsFrom(out: string, project: Project): string {
  return relative(out, project.directory).replaceAll("\\", "/");
}
