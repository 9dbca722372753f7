// What is in the output directory, held against what should be there.

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { FinishedFile } from "../finish/finish-files.js";
import { provenanceOf } from "../finish/header.js";

/**
 * `same`: as planned · `missing`, `stale`: to be written · `unexpected`: generated once, no longer planned ·
 * `edited`: generated, then edited by hand · `foreign`: something of somebody else's stands where an output belongs.
 */
export type OutputStatus = "same" | "missing" | "stale" | "unexpected" | "edited" | "foreign";

export interface Output {
  readonly path: string;
  readonly status: OutputStatus;
  /** What is on disk, null if nothing is. */
  readonly found: string | null;
  /** What should be there, null if nothing should. */
  readonly planned: string | null;
}

/** Name of the file that a text is written to before it is renamed into place. */
export function temporaryName(): string {
  return `.tessera-${process.pid}.tmp`;
}

const LEFT_BY_A_CRASH = /^\.tessera-\d+\.tmp$/;

/** Every planned file and every generated file on disk, by path. Files of others are only named where they are in the way. */
export function compareOutputs(directory: string, planned: readonly FinishedFile[]): Output[] {
  const found = new Set(listFiles(directory, ""));
  const outputs = planned.map((file): Output => {
    const text = found.has(file.path) ? readText(join(directory, file.path)) : null;
    return { path: file.path, status: statusOf(file.text, text), found: text, planned: file.text };
  });
  const plannedPaths = new Set(planned.map((file) => file.path));
  const rest = [...found].filter((path) => !plannedPaths.has(path));
  return [...outputs, ...rest.flatMap((path) => leftOver(directory, path))].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function statusOf(planned: string, found: string | null): OutputStatus {
  if (found === null) return "missing";
  if (found === planned) return "same";
  const provenance = provenanceOf(found);
  return provenance === "generated" ? "stale" : provenance;
}

function leftOver(directory: string, path: string): Output[] {
  const found = readText(join(directory, path));
  const provenance = LEFT_BY_A_CRASH.test(basename(path)) ? "generated" : provenanceOf(found);
  if (provenance === "foreign") return [];
  return [{ path, status: provenance === "generated" ? "unexpected" : "edited", found, planned: null }];
}

/** Line ends as we write them: a checkout on Windows may have changed them. */
function readText(path: string): string {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
}

function listFiles(directory: string, prefix: string): string[] {
  return entriesOf(directory).flatMap((entry) => {
    if (isSkipped(entry.name)) return [];
    const path = prefix + entry.name;
    if (entry.isDirectory()) return listFiles(join(directory, entry.name), `${path}/`);
    return entry.isFile() ? [path] : [];
  });
}

function isSkipped(name: string): boolean {
  return name === "node_modules" || (name.startsWith(".") && !LEFT_BY_A_CRASH.test(name));
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
