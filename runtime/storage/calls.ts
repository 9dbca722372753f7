// What every kind of storage checks before it does anything, and the order in which all of them list.

import { Cancelled } from "tessera-contracts/diagnostics";
import { StorageError } from "./errors.js";
import type { CallOptions, FileRange } from "./storage.js";

/** What is being done, to which file. */
export interface Deed {
  /** Such as `writing`. */
  readonly doing: string;
  /** Path below the root. */
  readonly path: string;
  /** The root. */
  readonly uri: string;
}

/** Throws `Cancelled` if the caller has cancelled the call. */
export function throwIfCancelled({ doing, path, uri }: Deed, options: CallOptions | undefined): void {
  if (options?.signal?.aborted !== true) return;
  throw new Cancelled(`${doing} ${path === "" ? "files" : path} in ${uri}`, options.signal.reason);
}

/** Throws `StorageError` with `PATH_OUTSIDE` unless this is the path of a file: relative, in plain segments with `/` between them. */
export function checkPath(path: string): void {
  const fault = pathFault(path);
  if (fault !== null) throw outside(path, fault);
}

/** Tells whether this is the path of a file, as `checkPath` wants it. */
export function isPath(path: string): boolean {
  return pathFault(path) === null;
}

/** Throws `StorageError` with `PATH_OUTSIDE` unless paths can begin so: what stands before the last slash must be a path itself. */
export function checkPrefix(prefix: string): void {
  const fault = faultOf(prefix) ?? segmentFault(prefix.split("/").slice(0, -1));
  if (fault !== null) throw outside(prefix, fault);
}

/** An error for a path that is none of a storage; `fault` says what is wrong with it, such as `is empty`. */
export function outside(path: string, fault: string): StorageError {
  const message = `${JSON.stringify(path)} ${fault}; paths are relative to the root and look like "folder/file"`;
  return new StorageError("PATH_OUTSIDE", message, { path });
}

/** Throws `RangeError` unless a range can be read of some file. */
export function checkRange(range: FileRange | undefined): void {
  if (range === undefined) return;
  const { start, end = start } = range;
  if (Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start) return;
  throw new RangeError(`Expected a range with 0 <= start <= end, got start ${start} and end ${range.end}`);
}

/** Where a range starts and ends in a file of this size. @throws {StorageError} `UNREADABLE` if the file ends before it */
export function rangeIn(path: string, sizeBytes: number, range: FileRange | undefined): Required<FileRange> {
  const start = range?.start ?? 0;
  const end = range?.end ?? Math.max(start, sizeBytes);
  if (Math.max(start, end) > sizeBytes) throw tooShort(path, end, sizeBytes);
  return { start, end };
}

/** An error for a file that ends before the bytes that were asked for. */
export function tooShort(path: string, expected: number, found: number): StorageError {
  const message = `Expected ${path} to have ${expected} bytes, but it ends after ${found}; it is cut short, or still being written`;
  return new StorageError("UNREADABLE", message, { path });
}

/** An error for a file that is not there. */
export function missing({ path, uri }: Omit<Deed, "doing">): StorageError {
  return new StorageError("MISSING", `There is no file ${path} in ${uri}`, { path });
}

/** Tells whether a listing of this prefix, and after this path, has the path. */
export function isListed(path: string, prefix: string, after: string | undefined): boolean {
  return path.startsWith(prefix) && (after === undefined || comparePaths(path, after) > 0);
}

/** Compares two paths by their UTF-8 bytes: negative if `left` comes first, 0 if they are equal. */
export function comparePaths(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a !== b) return byteRank(a) - byteRank(b);
  }
  return left.length - right.length;
}

const HIGHEST_UNIT = 0xffff;

/** UTF-16 has pairs of surrogates below U+E000, UTF-8 has what they stand for above U+FFFF. */
function byteRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + HIGHEST_UNIT : unit;
}

function pathFault(path: string): string | null {
  return path === "" ? "is empty" : (faultOf(path) ?? segmentFault(path.split("/")));
}

function faultOf(path: string): string | null {
  if (path.startsWith("/")) return "is absolute";
  if (path.includes("\\")) return "has a backslash";
  if (path.includes("\0")) return "has a NUL";
  return /\p{Surrogate}/u.test(path) ? "has half a surrogate pair" : null;
}

function segmentFault(segments: readonly string[]): string | null {
  if (segments.includes("")) return "has an empty segment";
  if (segments.includes("..")) return "leads out of its folder";
  return segments.includes(".") ? 'has a segment "."' : null;
}
