import { basename } from "node:path";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { ReadError, toReadError } from "./read-error.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { diskTree, type SourceTree, type TreeEntry } from "./source-tree.js";

/** Everything stage 1 reads from one contracts directory. */
export interface Sources {
  /** `tessera.yaml`; its module name is empty. */
  readonly workspace: SourceFile;
  /** By path. */
  readonly modules: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What standard-library modules are called in a user's project: `tessera/delta/protocol`. */
export const LIBRARY_PREFIX = "tessera/";

const WORKSPACE_FILE = "tessera.yaml";
/** Modules of the SDK that come from all contracts together. */
const GENERATED = ["index", "registry"];
const SEGMENT = /^[a-z][a-z0-9_-]*$/;

/**
 * Reads the workspace file and every `*.yaml` below a contracts directory, except `evolution/`,
 * `node_modules/` and names that start with `.` or `_`.
 * @throws {ReadError} when the directory, the workspace file or a contract cannot be read, or is not UTF-8
 */
export function readSources(contractsDir: string): Sources {
  return readTree(diskTree(contractsDir), { library: false });
}

/**
 * Reads the contracts that ship with the package, as a user's project sees them: under `tessera/`.
 * @throws {ReadError} when they cannot be read
 */
export function readLibrarySources(libraryDir: string): Sources {
  return readTree(diskTree(libraryDir), { library: true });
}

/** Reads contracts as the other two do, wherever they are kept. @throws {ReadError} as they do */
export function readTree(tree: SourceTree, options: { readonly library: boolean }): Sources {
  return new SourceReader(tree, options).read();
}

class SourceReader {
  private readonly tree: SourceTree;
  private readonly library: boolean;
  private workspace: SourceFile | null = null;
  private readonly modules: SourceFile[] = [];
  private readonly diagnostics: Diagnostic[] = [];

  constructor(tree: SourceTree, options: { readonly library: boolean }) {
    this.tree = tree;
    this.library = options.library;
  }

  read(): Sources {
    this.readDirectory("");
    if (this.workspace === null) {
      throw new ReadError(this.shown(WORKSPACE_FILE), 'there is no such file; create it with the line "tessera: 1"');
    }
    const modules = this.modules.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return { workspace: this.workspace, modules, diagnostics: this.diagnostics };
  }

  /** `inside` is relative to the root, `/`-separated, and ends in `/` unless empty. */
  private readDirectory(inside: string): void {
    for (const entry of this.attempt(inside, () => this.tree.entries(inside))) {
      const path = inside + entry.name;
      if (!/^(?:[._]|node_modules$)/.test(entry.name) && path !== "evolution") this.readEntry(entry, path);
    }
  }

  private readEntry({ kind }: TreeEntry, path: string): void {
    if (kind === "directory") {
      this.readDirectory(`${path}/`);
    } else if (kind === "link") {
      this.checkLink(path);
    } else if (path.endsWith(".yml")) {
      const renamed = basename(path).replace(/\.yml$/, ".yaml");
      this.report("file-ending", path, 'a contract file ends in ".yaml"', `rename it to "${renamed}"`);
    } else if (path.endsWith(".yaml")) {
      if (kind !== "file") throw new ReadError(this.shown(path), "it is not a regular file");
      if (path === WORKSPACE_FILE) this.workspace = this.readFile(path, "");
      else this.readModule(path);
    }
  }

  /** A link may lead out of the contracts directory, so one that would be read is reported; any other does not matter. */
  private checkLink(path: string): void {
    const isDirectory = this.attempt(path, () => this.tree.leadsToDirectory(path));
    if (!isDirectory && !/\.ya?ml$/.test(path)) return;
    const message = `"${path}" is a symbolic link, which is not followed`;
    this.report("symbolic-link", path, message, "put the file or directory itself there");
  }

  private readModule(path: string): void {
    const name = path.slice(0, -".yaml".length);
    const bad = name.split("/").find((segment) => !SEGMENT.test(segment));
    if (bad !== undefined) {
      const hint = "use small letters, digits, _ and -, and start with a letter";
      this.report("bad-module-name", path, `"${bad}" cannot be part of the name of a module`, hint);
    } else if (GENERATED.includes(name)) {
      const hint = "give the file another name";
      this.report(
        "bad-module-name",
        path,
        `"${name}" is the name of a module that is generated from all contracts`,
        hint,
      );
    } else if (name.startsWith(LIBRARY_PREFIX)) {
      const hint = "give the directory another name";
      this.report("bad-module-name", path, 'modules under "tessera/" belong to the standard library', hint);
    } else {
      this.modules.push(this.readFile(path, this.library ? LIBRARY_PREFIX + name : name));
    }
  }

  private readFile(path: string, module: string): SourceFile {
    const bytes = this.attempt(path, () => this.tree.read(path));
    const shown = this.shown(path);
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      return { path: shown, module, text, library: this.library };
    } catch {
      throw new ReadError(shown, "it is not UTF-8");
    }
  }

  private attempt<T>(path: string, operation: () => T): T {
    try {
      return operation();
    } catch (error) {
      throw toReadError(this.shown(path), error);
    }
  }

  private shown(path: string): string {
    return `${this.tree.name}/${path}`.replace(/^\/|\/$/g, "");
  }

  private report(code: Code, path: string, message: string, hint: string): void {
    const source = { path: this.shown(path), module: "", text: "", library: this.library };
    this.diagnostics.push(report(code, message, { source, start: 0, end: 0 }, { hint }));
  }
}
