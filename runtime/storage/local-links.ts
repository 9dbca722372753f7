// Symbolic links below a root, and where they lead.

import { lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { type Deed, outside } from "./calls.js";
import { fileAsRoot, isSystemError } from "./system-errors.js";

/** How many folders are remembered as inside. */
const MOST_FOLDERS = 10_000;

/** Refuses paths that lead out of a root by a symbolic link. It does not guard against who changes links at the same time. */
export class LinkGuard {
  readonly #root: string;
  readonly #inside = new Set<string>();

  /** @param root an absolute path, which need not exist */
  constructor(root: string) {
    this.#root = root;
  }

  /** Returns `file`, of which every folder stands inside the root. @throws {StorageError} `PATH_OUTSIDE` */
  check(file: string, deed: Deed): string {
    const folder = dirname(file);
    if (this.#inside.has(folder)) return file;
    const root = statSync(this.#root, { throwIfNoEntry: false });
    if (root?.isDirectory() === false) throw fileAsRoot(deed);
    this.#mustBeInside(realPathOf(folder), deed);
    if (this.#inside.size >= MOST_FOLDERS) this.#inside.clear();
    if (ifThere(() => statSync(folder))?.isDirectory() === true) this.#inside.add(folder);
    return file;
  }

  /** The state of the file itself, which may be a link to another inside the root; undefined if it is not there. */
  stateOf(file: string, deed: Deed): Stats | undefined {
    const state = ifThere(() => lstatSync(file));
    if (state?.isSymbolicLink() !== true) return state;
    this.#mustBeInside(realPathOf(file), deed);
    return ifThere(() => statSync(file));
  }

  /** Checks a file that somebody else is to open, perhaps for writing. @throws {StorageError} `PATH_OUTSIDE` */
  checkTarget(file: string, deed: Deed): void {
    if (this.stateOf(file, deed) !== undefined || lstatSync(file, { throwIfNoEntry: false }) === undefined) return;
    throw outside(deed.path, "is a symbolic link that leads nowhere");
  }

  #mustBeInside(real: string, deed: Deed): void {
    const root = realPathOf(this.#root);
    if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return;
    throw outside(deed.path, `leads out of ${this.#root} by a symbolic link`);
  }
}

/** The state of what is there; undefined if nothing is, or if it would have to stand in a file. */
export function ifThere(stat: () => Stats): Stats | undefined {
  try {
    return stat();
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}

/** Where a path leads through all links. What does not exist yet has none. */
function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (!isSystemError(error, "ENOENT", "ENOTDIR") || dirname(path) === path) throw error;
    return join(realPathOf(dirname(path)), basename(path));
  }
}
