// contracts/evolution/baseline.json: a version of the contracts in one file, word for word, so that what they meant can be made
// again by the one way there is to make it.

import { createHash } from "node:crypto";
import { ReadError, toReadError } from "./read-error.js";
import type { Sources } from "./read-sources.js";
import { readRegularFile } from "./regular-file.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { memoryTree, type SourceTree } from "./source-tree.js";

/** The version of the format that is written, and the newest one that can be read. */
export const BASELINE_FORMAT = 1;

const ABOUT = "The contracts that tessera breaking compares with. Written by tessera baseline; do not edit.";
const MEND = "restore it from version control, or write it anew: tessera baseline";

/** The contracts of a baseline. */
export interface BaselineTrees {
  readonly own: SourceTree;
  /** The library modules they used; null if none. */
  readonly library: SourceTree | null;
}

interface BaselineFile {
  readonly about: string;
  readonly tessera_baseline: number;
  readonly checksum: string;
  readonly directory: string;
  readonly contracts: Texts;
  readonly library?: Texts;
}

/** Lines of each file by its path, so that a change of a baseline reads like the change of the contract. */
type Texts = { readonly [path: string]: readonly string[] };

/** The text of a baseline; `library` is null if no module of it is used. */
export function formatBaseline(own: Sources, library: Sources | null): string {
  const [directory = ""] = own.workspace.path.split("/");
  const contracts = textsOf(own);
  const shipped = library === null ? {} : { library: textsOf(library) };
  const checksum = checksumOf({ directory, contracts, ...shipped });
  const file: BaselineFile = {
    about: ABOUT,
    tessera_baseline: BASELINE_FORMAT,
    checksum,
    directory,
    contracts,
    ...shipped,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function textsOf({ workspace, modules }: Sources): Texts {
  return Object.fromEntries([workspace, ...modules].map((source) => [pathInside(source), source.text.split("\n")]));
}

/** Sources are shown from the parent of their directory on. */
function pathInside({ path }: SourceFile): string {
  return path.slice(path.indexOf("/") + 1);
}

function checksumOf({
  directory,
  contracts,
  library,
}: Pick<BaselineFile, "directory" | "contracts" | "library">): string {
  return createHash("sha256")
    .update(JSON.stringify([directory, contracts, library ?? null]))
    .digest("hex");
}

/** Reads the baseline at `path`, called `shown` in messages. @throws {ReadError} when it is no sound baseline that we know */
export function readBaseline(path: string, shown: string): BaselineTrees {
  const { directory, contracts, library } = parseBaseline(textOf(path, shown), shown);
  return { own: treeOf(directory, contracts), library: library === undefined ? null : treeOf(directory, library) };
}

function textOf(path: string, shown: string): string {
  try {
    return readRegularFile(path).toString("utf8");
  } catch (error) {
    throw toReadError(shown, error);
  }
}

function treeOf(name: string, texts: Texts): SourceTree {
  const bytes = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join("\n"));
  return memoryTree(name, new Map(Object.entries(texts).map(([path, lines]) => [path, bytes(lines)])));
}

function parseBaseline(text: string, shown: string): BaselineFile {
  if (/^(?:<{7}|>{7}) /m.test(text)) {
    throw new ReadError(shown, "it has a merge conflict; take the side of the branch that is merged into");
  }
  const value = parseJson(text);
  const format = isRecord(value) ? value["tessera_baseline"] : undefined;
  if (typeof format !== "number") throw new ReadError(shown, `it is not a baseline; ${MEND}`);
  if (format > BASELINE_FORMAT) {
    throw new ReadError(shown, `it was written by a newer tessera (format ${format}); update tessera`);
  }
  if (!isBaseline(value) || checksumOf(value) !== value.checksum) {
    throw new ReadError(shown, `it is damaged or was edited by hand; ${MEND}`);
  }
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isBaseline(value: unknown): value is BaselineFile {
  if (!isRecord(value) || typeof value["directory"] !== "string" || typeof value["checksum"] !== "string") return false;
  return isTexts(value["contracts"]) && (value["library"] === undefined || isTexts(value["library"]));
}

function isTexts(value: unknown): value is Texts {
  const isLines = (lines: unknown): boolean => Array.isArray(lines) && lines.every((line) => typeof line === "string");
  return isRecord(value) && Object.values(value).every(isLines);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
