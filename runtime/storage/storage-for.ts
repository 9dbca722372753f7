// From the address of a table to the storage that it lies in.

import { StorageError } from "./errors.js";
import { type LocalOptions, localStorage } from "./local.js";
import type { Storage } from "./storage.js";

/** Makes the storage for an address. */
export type StorageMaker = (uri: string) => Storage;

/** How an address becomes a storage; the options for folders of this machine are among them. */
export interface StorageForOptions extends LocalOptions {
  /** What makes storages for addresses of other schemes, such as `{ s3 }`, where `s3` is that of `tessera-contracts/s3`. */
  readonly schemes?: { readonly [scheme: string]: StorageMaker };
}

/**
 * Returns the storage for a path or a `file://` address of this machine, or for an address of one of the schemes in the options, `file`
 * too if it is there. @throws {StorageError} `MISCONFIGURED` if nobody knows the scheme
 */
export function storageFor(uri: string, { schemes = {}, ...local }: StorageForOptions = {}): Storage {
  const scheme = schemeOf(uri);
  if (scheme === null) return localStorage(checkedPath(uri, uri), local);
  const make = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  if (make !== undefined) return make(uri);
  if (scheme === "file") return localStorage(pathOfFileUri(uri), local);
  throw misconfigured(uri, `has a scheme of which nothing is known; ${adviceFor(scheme)}`);
}

/** The scheme of an address; null for a path, which may have a drive of Windows: one letter. */
function schemeOf(uri: string): string | null {
  return /^([a-z][a-z0-9+.-]+):\/\//i.exec(uri)?.[1]?.toLowerCase() ?? null;
}

function checkedPath(path: string, uri: string): string {
  if (path === "" || path.includes("\0")) throw misconfigured(uri, "is not the path of a folder");
  return path;
}

function pathOfFileUri(uri: string): string {
  const [, host = "", path] = /^file:\/\/([^/]*)(\/[^?#]*)$/i.exec(uri) ?? [];
  if (path === undefined || (host !== "" && host !== "localhost")) {
    throw misconfigured(uri, "is not the address of a folder on this machine, such as file:///folder/table");
  }
  const decoded = checkedPath(percentDecoded(path, uri), uri);
  return /^\/[a-z]:(?:\/|$)/i.test(decoded) ? decoded.slice(1) : decoded;
}

function percentDecoded(path: string, uri: string): string {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    throw misconfigured(
      uri,
      "has a % that is not followed by the code of a byte; write %25 for the character itself",
      cause,
    );
  }
}

/** Where storages of well-known schemes come from. */
const ADVICE: { readonly [scheme: string]: string } = {
  s3: 'pass { schemes: { s3 } } with s3 of "tessera-contracts/s3"',
  s3a: 'write s3://, or pass { schemes: { s3a: s3 } } with s3 of "tessera-contracts/s3"',
};

function adviceFor(scheme: string): string {
  const own = `pass { schemes: { ${JSON.stringify(scheme)}: (uri) => storage } } with a Storage of your own`;
  return Object.hasOwn(ADVICE, scheme) ? (ADVICE[scheme] ?? own) : own;
}

function misconfigured(uri: string, fault: string, cause?: unknown): StorageError {
  const shown = JSON.stringify(uri.replace(/^([^:/]+:\/\/)[^/@]*@/, "$1"));
  return new StorageError("MISCONFIGURED", `${shown} ${fault}`, { path: "", cause });
}
