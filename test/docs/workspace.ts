// The contracts that a page shows, compiled in memory.

import { join } from "node:path";
import { packageRoot } from "../../generator/cli/package.js";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import { resolveSources } from "../../generator/generate.js";
import type { Model } from "../../generator/model/model.js";
import { readLibrarySources, type Sources } from "../../generator/read/read-sources.js";
import type { SourceFile } from "../../generator/diagnostics/source-file.js";
import { EMITTERS } from "../emitters.js";

/** Texts by path, relative to the contracts directory. */
export interface ContractFiles {
  readonly [path: string]: string;
}

/** Contracts that compile. */
export interface Workspace {
  readonly model: Model;
}

const known = new Map<string, Workspace | string>();
let library: Sources | undefined;

/** Compiles contracts; what is wrong with them, as a user reads it, if something is. */
export function workspaceOf(files: ContractFiles): Workspace | string {
  const key = JSON.stringify(files);
  const workspace = known.get(key) ?? compiled(files);
  known.set(key, workspace);
  return workspace;
}

/** The path of a contract by its first line, `# contracts/orders.yaml`; without one it is `example.yaml`, or `tessera.yaml`. */
export function pathOf(text: string): string {
  const named = /^# contracts\/(\S+\.yaml)\n/.exec(text)?.[1];
  return named ?? (/^tessera: /m.test(text) ? "tessera.yaml" : "example.yaml");
}

function compiled(files: ContractFiles): Workspace | string {
  const { "tessera.yaml": configuration = "tessera: 1\n", ...modules } = files;
  const sources: Sources = {
    workspace: sourceOf("tessera.yaml", configuration),
    modules: Object.entries(modules).map(([path, text]) => sourceOf(path, text)),
    diagnostics: [],
  };
  const { model, diagnostics } = resolveSources(
    sources,
    () => (library ??= readLibrarySources(join(packageRoot(), "contracts"))),
  );
  if (model === null || diagnostics.length > 0)
    return diagnostics.map((one) => formatDiagnostic(one, { colour: false })).join("\n\n");
  return { model };
}

/** The files that one emitter makes of the contracts, by path. */
export function outputsOf(id: string, { model }: Workspace): ReadonlyMap<string, string> {
  const emitter = EMITTERS.find((one) => one.id === id);
  if (emitter === undefined) throw new Error(`there is no emitter ${id}`);
  return new Map(emitter.plan(model).map(({ path, text }) => [path, text]));
}

function sourceOf(path: string, text: string): SourceFile {
  return { path: `contracts/${path}`, module: path.replace(/\.yaml$/, ""), text, library: false };
}
