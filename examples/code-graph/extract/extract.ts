// Rows out of TypeScript sources, by the compiler and its type checker.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Project, ts } from "ts-morph";
import type { TsCall, TsDecl, TsFile, TsImport } from "../generated/extracted.js";
import { FileReader } from "./file-reader.js";
import { importersOf } from "./importers.js";
import { type Source, type SourceBytes, sourceOf } from "./source.js";

/** The rows of all files, sorted by path and place. */
export interface Extracted {
  readonly files: readonly TsFile[];
  readonly decls: readonly TsDecl[];
  readonly calls: readonly TsCall[];
  readonly imports: readonly TsImport[];
}

/** What is extracted. */
export interface ExtractFrom {
  /** The root of the repository, which has a `tsconfig.json`. */
  readonly root: string;
  /** The folders whose files are read, relative to the root. */
  readonly src: readonly string[];
  /** Larger files are passed over. Default: none are. */
  readonly max_bytes?: number | null;
}

/** Another number where the same files give other rows. */
const LAYOUT = 1;

/** Extracts the rows of the files of some folders. What they import from elsewhere is looked at, but has no rows. */
export function extract(from: ExtractFrom): Extracted {
  return new CodeBase(from).extract();
}

/** A code base that the compiler has read, and reads again where it changes. */
export class CodeBase {
  private readonly root: string;
  private readonly most: number;
  private readonly project: Project;
  /** The files of the graph by their paths, in order. */
  private sources: ReadonlyMap<string, Source> = new Map();

  constructor({ root, src, max_bytes = null }: ExtractFrom) {
    this.root = root;
    this.most = max_bytes ?? Infinity;
    this.project = new Project({ tsConfigFilePath: `${root}/tsconfig.json`, skipAddingFilesFromTsConfig: true });
    const found = this.project.addSourceFilesAtPaths(src.map((folder) => `${root}/${folder}/**/*.ts`));
    const paths = found.map((file) => relative(root, file.getFilePath()).replaceAll("\\", "/"));
    const sources = paths.toSorted().map((path) => sourceOf(this.bytesOf(path), this.treeOf(path)));
    this.sources = new Map(sources.filter(({ row }) => row.bytes <= this.most).map((one) => [one.row.path, one]));
  }

  /** The rows of all files, or of these. */
  extract(paths: ReadonlySet<string> | null = null): Extracted {
    const checker = this.project.getProgram().compilerObject.getTypeChecker();
    const trees = new Map([...this.sources.values()].map((source) => [source.tree, source]));
    const wanted = [...this.sources.values()].filter(({ row }) => paths === null || paths.has(row.path));
    const rows = wanted.map((source) => new FileReader(source, trees, checker).read());
    return {
      files: wanted.map(({ row }) => row),
      decls: rows.flatMap(({ decls }) => decls),
      calls: rows.flatMap(({ calls }) => calls),
      imports: rows.flatMap(({ imports }) => imports),
    };
  }

  /** A digest of all that the rows of these files depend on: the compiler, and every file that it has read, also of packages. */
  digest(paths: ReadonlySet<string> | null = null): string {
    const hash = createHash("sha256").update(
      JSON.stringify([LAYOUT, ts.version, paths === null ? null : [...paths].toSorted()]),
    );
    const files = this.project.getProgram().compilerObject.getSourceFiles();
    for (const { fileName, text } of files) hash.update(JSON.stringify([relative(this.root, fileName), text]));
    return hash.update(JSON.stringify([...this.sources.keys()])).digest("hex");
  }

  /** Adds a text at the end of a file, as the compiler sees it; the file on the disk stays as it is. */
  append(path: string, text: string): void {
    const file = this.project.getSourceFile(`${this.root}/${path}`);
    const source = this.sources.get(path);
    if (file === undefined || source === undefined) throw new Error(`expected a file of the graph, found ${path}`);
    file.replaceWithText(file.getFullText() + text);
    const bytes = Buffer.concat([source.bytes, new TextEncoder().encode(text)]);
    this.sources = new Map(this.sources).set(path, sourceOf({ ...source, bytes }, this.treeOf(path)));
  }

  /** A file, and all files of the graph that import it, also by way of others: what they mean may have changed with it. */
  importersOf(path: string): ReadonlySet<string> {
    const found = importersOf(this.treeOf(path), this.project.getProgram().compilerObject);
    return new Set([...this.sources.values()].flatMap(({ tree, row }) => (found.has(tree) ? [row.path] : [])));
  }

  private bytesOf(path: string): SourceBytes {
    const abs_path = join(this.root, path);
    return { path, abs_path, bytes: readFileSync(abs_path) };
  }

  private treeOf(path: string): ts.SourceFile {
    const tree = this.project.getProgram().compilerObject.getSourceFile(`${this.root}/${path}`);
    if (tree === undefined) throw new Error(`expected the compiler to have read ${path}, which it was given`);
    return tree;
  }
}
