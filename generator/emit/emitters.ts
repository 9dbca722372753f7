// The table of emitters: what `emit:` in tessera.yaml may name. A new output is one file and one line here.

import { arrow } from "./arrow/index.js";
import { docs } from "./docs/index.js";
import type { EmitOptions, Emitter, OutFile } from "./emitter.js";
import type { Model } from "../model/model.js";
import type { Workspace } from "../parse/document.js";
import { contractIndex } from "./contract-index.js";
import { openApi } from "./openapi/index.js";
import { pythonPackage } from "./python/index.js";
import { jsonSchema } from "./schema/index.js";
import { javascript, typescript } from "./sdk.js";
import { ownModules } from "./shared/module-paths.js";
import { site } from "./site.js";

/** Every emitter, in the order of the documentation. */
export const EMITTERS: readonly Emitter[] = [
  typescript,
  javascript,
  arrow,
  jsonSchema,
  openApi,
  contractIndex,
  docs,
  pythonPackage,
  site,
];

/** The emitters a workspace asks for. */
export function emittersOf(workspace: Workspace): readonly Emitter[] {
  return EMITTERS.filter((emitter) => workspace.emit.includes(emitter.id));
}

/**
 * Every output the workspace asks for, by path.
 * @throws {SchemaHookError} when the schema hook does not do what a hook may
 */
export function planFiles(model: Model, options: EmitOptions = {}): OutFile[] {
  return [...plannedFiles(model, options)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The same in no order, each file made when it is asked for, where its emitter can.
 * @throws {SchemaHookError} when the schema hook does not do what a hook may
 */
export function* plannedFiles(model: Model, options: EmitOptions): Iterable<OutFile> {
  const own = ownModules(model);
  for (const emitter of emittersOf(model.workspace)) {
    const { parts } = emitter;
    if (parts === undefined) yield* emitter.plan(model, options);
    else {
      for (const module of own) yield* parts.planModule(module, model);
      yield* parts.planNames(own, model);
    }
  }
}
