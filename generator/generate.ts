// The compiler in seven steps: read, parse, resolve, check, plan, finish; writing the files is the caller's. Read this first.

import { basename, resolve } from "node:path";
import { checkModel } from "./check/check-model.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { sortDiagnostics } from "./diagnostics/sort.js";
import { planFiles } from "./emit/emitters.js";
import { type FinishedFile, finishFiles } from "./finish/finish-files.js";
import { buildModel } from "./model/build-model.js";
import type { Model } from "./model/model.js";
import type { Workspace } from "./parse/document.js";
import { parseSources } from "./parse/parse-sources.js";
import { parseWorkspace } from "./parse/parse-workspace.js";
import { readLibrarySources, readSources } from "./read/read-sources.js";

/** What a contracts directory compiles to. */
export interface Compilation {
  /** Every mistake and warning, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Null if there is an error. */
  readonly model: Model | null;
  /** The files to write, by path; null if there is an error. */
  readonly files: readonly FinishedFile[] | null;
  /** The output directory, absolute. */
  readonly out: string;
}

/**
 * Compiles the contracts in `directory`; `library` is the root of the package that ships the standard library.
 * @throws {ReadError} when a file cannot be read
 */
export function compile(directory: string, options: { readonly library: string }): Compilation {
  const { model, workspace, diagnostics } = resolveContracts(directory, options.library);
  const found = sortDiagnostics(diagnostics);
  const out = resolve(directory, workspace?.out ?? "../generated");
  if (model === null || found.some((diagnostic) => diagnostic.severity === "error")) {
    return { diagnostics: found, model: null, files: null, out };
  }
  return { diagnostics: found, model, files: finishFiles(planFiles(model), basename(directory)), out };
}

interface Resolved {
  readonly model: Model | null;
  readonly workspace: Workspace | null;
  readonly diagnostics: readonly Diagnostic[];
}

function resolveContracts(directory: string, library: string): Resolved {
  const sources = readSources(directory);
  const workspace = parseWorkspace(sources.workspace);
  const parsed = parseSources(sources.modules, () => readLibrarySources(resolve(library, "contracts")).modules);
  const diagnostics = [...sources.diagnostics, ...workspace.diagnostics, ...parsed.diagnostics];
  if (workspace.value === null || parsed.value === null)
    return { model: null, workspace: workspace.value, diagnostics };
  const model = buildModel(parsed.value, workspace.value);
  const checked = model.value === null ? [] : checkModel(model.value);
  const all = [...diagnostics, ...model.diagnostics, ...checked];
  return { model: model.value, workspace: workspace.value, diagnostics: all };
}
