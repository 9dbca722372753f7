// Paths of data files: URIs in the log, names below the table's root in storage.

import { DeltaError, type TablePlace } from "../errors.js";
import type { DeltaLimits } from "../limits.js";

/** Where a data file is. */
export type DataPath =
  /** Below the table's root, as `Storage` takes it. */
  | { readonly kind: "inside"; readonly path: string }
  /** Elsewhere, as shallow clones have it: the decoded path or URI. */
  | { readonly kind: "outside"; readonly uri: string };

/**
 * The path in storage of a `path` of the log, which is a URI: it is decoded, once.
 * @throws {DeltaError} `PATH_OUTSIDE_TABLE` if it leads out of the table and `limits.foreignPaths` is not set, `LOG_CORRUPT` if it is no URI
 */
export function resolvePath(
  path: string,
  { place, limits }: { readonly place: TablePlace; readonly limits: Pick<DeltaLimits, "foreignPaths"> },
): DataPath {
  const decoded = decodeOnce(path);
  if (decoded === null) {
    const message = `the path ${JSON.stringify(path)} in the log is not percent-encoded as a URI is`;
    throw new DeltaError("LOG_CORRUPT", message, place, { details: { path } });
  }
  const isAbsolute = SCHEME.test(path) || decoded.startsWith("/");
  const inner = isAbsolute ? withoutRoot(decoded, place.uri) : decoded;
  if (inner !== null && isInside(inner)) return { kind: "inside", path: inner };
  if (limits.foreignPaths && inner === null) return { kind: "outside", uri: decoded };
  const message = `the path ${JSON.stringify(path)} in the log leads out of the table; set \`limits.foreignPaths\` only for a shallow clone that you trust`;
  throw new DeltaError("PATH_OUTSIDE_TABLE", message, place, { details: { path } });
}

/** The URI in the log for a path in storage. @throws {URIError} if it is not well-formed text */
export function encodePath(path: string): string {
  return encodeURI(path).replace(/[?#:]/g, (character) => encodeURIComponent(character));
}

/** A spelling of a path by which equal files are found: decoded, and without the scheme of local files. */
export function canonicalPath(path: string): string {
  if (!path.includes("%") && !path.startsWith("file:")) return path;
  return withoutFileScheme(decodeOnce(path) ?? path);
}

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

function decodeOnce(path: string): string | null {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return null; // the only error there is: a percent sign that begins no encoded byte
  }
}

function withoutFileScheme(path: string): string {
  return path.startsWith("file:/") ? path.replace(/^file:\/+/, "/") : path;
}

/** What is left of an absolute path below the root; null if it is not below it. */
function withoutRoot(path: string, root: string): string | null {
  const base = canonicalPath(root).replace(/\/*$/, "/");
  const plain = withoutFileScheme(path);
  return base.length > 1 && plain.startsWith(base) ? plain.slice(base.length) : null;
}

/** Whether a relative path stays below the root, on every system: backslashes separate on some. */
function isInside(path: string): boolean {
  if (path === "" || path.includes("\0") || /^([/\\]|[A-Za-z]:[/\\])/.test(path)) return false;
  return path.split(/[/\\]/).every((part) => part !== ".." && part !== ".");
}
