// Values that are too large for the database, in files that are called by the digest of what they hold.

import { sha256Hex } from "tessera-contracts/serde";
import type { CacheFiles } from "./files.js";

/** Values above this go to files of their own, in bytes. */
export const LARGEST_ROW: number = 256 * 1024;

/** A file without an entry is left alone for so long: its entry may be about to be written. */
const YOUNG_MS = 60_000;

/** The files of one cache. */
export class Objects {
  private readonly files: CacheFiles;
  private readonly folder: string;

  constructor(files: CacheFiles, folder: string) {
    this.files = files;
    this.folder = folder;
  }

  /** Writes a value, which is not there before the returned `publish` is called. */
  write(bytes: Uint8Array): { readonly digest: string; readonly publish: () => void; readonly discard: () => void } {
    const digest = sha256Hex(bytes);
    const path = this.pathOf(digest);
    const aside = this.files.writeAside(path, bytes);
    return {
      digest,
      publish: () => void this.files.rename(aside, path),
      discard: () => this.files.remove(aside),
    };
  }

  /** The value; null if it is gone, or damaged. */
  read(digest: string): Uint8Array | null {
    const bytes = this.files.read(this.pathOf(digest));
    return bytes !== null && sha256Hex(bytes) === digest ? bytes : null;
  }

  remove(digest: string): void {
    this.files.remove(this.pathOf(digest));
  }

  /** Removes what no entry has, and returns how many files that were. */
  sweep(isUsed: (digest: string) => boolean, now: number): number {
    let count = 0;
    for (const group of this.files.list(this.folder)) {
      const folder = this.files.join(this.folder, group);
      for (const name of this.files.list(folder)) {
        const path = this.files.join(folder, name);
        const changed = this.files.changedMs(path);
        if (isUsed(name) || changed === null || Math.abs(now - changed) < YOUNG_MS) continue;
        this.files.remove(path);
        count++;
      }
    }
    return count;
  }

  private pathOf(digest: string): string {
    return this.files.join(this.folder, digest.slice(0, 2), digest);
  }
}
