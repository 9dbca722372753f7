// A file by its bytes.

import type { CallOptions, Storage } from "./storage.js";

/** What tells the bytes of a file from all others. */
export interface FileHash {
  readonly sizeBytes: number;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** Size and SHA-256 of a file, which is read as a whole. @throws {StorageError} as `Storage.read` */
export async function fileHash(storage: Storage, path: string, options: CallOptions = {}): Promise<FileHash> {
  const bytes = await storage.read(path, options);
  // By the machine's own code: files are large.
  const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { sizeBytes: bytes.length, sha256 };
}
