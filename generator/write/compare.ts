// What is in the output directory, held against what should be there.

import { basename, join } from "node:path";
import { type DigestedFile, digestOf, type FinishedBytes, type FinishedFile } from "../finish/finish-files.js";
import { isCutFrom, provenanceOf } from "../finish/header.js";
import { type EntryKind, listEntries, readOutput, startsLikeOutput } from "./list-outputs.js";
import { isLeftBehind } from "./temporary-file.js";

/**
 * What an output is: `same`, as planned · `missing`, or `stale`, of earlier contracts or cut: to be written · `unexpected`, generated once, no longer planned ·
 * `edited`, generated, then edited by hand · `foreign`, something of somebody else's where an output belongs.
 */
export type OutputStatus = "same" | "missing" | "stale" | "unexpected" | "edited" | "foreign";

/** A planned file: its text or its bytes, or the digest of these, which may not be at hand. */
export type PlannedFile = FinishedFile | FinishedBytes | DigestedFile;

/** A file that is planned, or on disk, or both. */
export interface Output {
  /** Relative to the output directory; of a `foreign` output that of what is in the way. */
  readonly path: string;
  readonly status: OutputStatus;
  /** What is on disk, null if nothing is. */
  readonly found: string | null;
  /** What should be there, as a text or in UTF-8, null if nothing should. */
  readonly planned: string | Uint8Array | null;
}

/**
 * Every planned file and every generated file on disk, by path. Files of others are only named where they are in the way.
 * @throws {ReadError} when something in the output directory cannot be read
 */
export function compareOutputs(directory: string, planned: readonly (FinishedFile | FinishedBytes)[]): Output[] {
  const outputs = compareDigests(directory, planned);
  if (outputs === null) throw new Error("the text of every planned output is known");
  return outputs;
}

/**
 * The same where of some outputs only the digest is known: null if one of those is not on disk as planned, so that its text is needed.
 * @throws {ReadError} when something in the output directory cannot be read
 */
export function compareDigests(directory: string, planned: readonly PlannedFile[]): Output[] | null {
  const entries = listEntries(directory);
  const outputs = new Map<string, Output>();
  const note = (output: Output): unknown => outputs.set(output.path, output);
  for (const file of planned) {
    const output = plannedOutput(directory, file, entries);
    if (output === null) return null;
    note(output);
  }
  const others = otherPackages(entries);
  for (const [path, kind] of entries) {
    const isOthers = others.some((other) => path.startsWith(other));
    if (kind === "file" && !isOthers && !outputs.has(path)) leftOver(directory, path).forEach(note);
  }
  return [...outputs.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * True for a planned file that is on disk as planned.
 * @throws {ReadError} when it cannot be read
 */
export function isOnDisk(directory: string, { path, digest }: DigestedFile): boolean {
  const found = readOutput(join(directory, path));
  return found !== null && digestOf(found) === digest;
}

/** Directories with a package.json of their own, ending in `/`: what was generated there belongs to another project. */
function otherPackages(entries: Entries): readonly string[] {
  return [...entries.keys()]
    .filter((path) => path.endsWith("/package.json"))
    .map((path) => path.slice(0, -"package.json".length));
}

type Entries = ReadonlyMap<string, EntryKind>;

function plannedOutput(directory: string, file: PlannedFile, entries: Entries): Output | null {
  const { path } = file;
  const obstacle = obstacleTo(path, entries);
  const found = obstacle === null && entries.has(path) ? readOutput(join(directory, path)) : null;
  if (found !== null && isPlanned(found, file)) return { path, status: "same", found, planned: found };
  const planned = "text" in file ? file.text : file.bytes;
  if (planned === undefined) return null;
  if (obstacle !== null) return { path: obstacle, status: "foreign", found: null, planned };
  return { path, status: statusOf(planned, found), found, planned };
}

function isPlanned(found: string, file: PlannedFile): boolean {
  if ("text" in file) return found === file.text;
  return "digest" in file ? digestOf(found) === file.digest : found === textOf(file.bytes);
}

/** A file where a directory on the way belongs, or no file where the file belongs. */
function obstacleTo(path: string, entries: Entries): string | null {
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
    const parent = path.slice(0, end);
    if ((entries.get(parent) ?? "directory") !== "directory") return parent;
  }
  return (entries.get(path) ?? "file") === "file" ? null : path;
}

/** The status of what is not there as planned. */
function statusOf(planned: string | Uint8Array, found: string | null): OutputStatus {
  if (found === null) return "missing";
  if (isCutFrom(found, textOf(planned))) return "stale";
  const provenance = provenanceOf(found);
  return provenance === "generated" ? "stale" : provenance;
}

/** What is planned, as a text. */
export function textOf(planned: string | Uint8Array): string {
  return typeof planned === "string"
    ? planned
    : Buffer.from(planned.buffer, planned.byteOffset, planned.byteLength).toString();
}

function leftOver(directory: string, path: string): Output[] {
  const full = join(directory, path);
  if (!startsLikeOutput(full)) return [];
  const found = readOutput(full);
  if (found === null) return [];
  const provenance = isLeftBehind(basename(path)) ? "generated" : provenanceOf(found);
  if (provenance === "foreign") return [];
  return [{ path, status: provenance === "generated" ? "unexpected" : "edited", found, planned: null }];
}
