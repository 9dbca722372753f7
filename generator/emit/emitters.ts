// The table of emitters: what `emit:` in tessera.yaml may name. A new output is one file and one line here.

import type { Model } from "../model/model.js";
import type { Workspace } from "../parse/document.js";
import type { EmitOptions, Emitter, OutFile } from "./emitter.js";
import { ownModules } from "./shared/module-paths.js";

/** Every emitter by its name, in the order of the documentation; its code is loaded when it is asked for. */
const EMITTERS: ReadonlyMap<string, () => Promise<Emitter>> = new Map([
  ["typescript", async () => (await import("./sdk.js")).typescript],
  ["javascript", async () => (await import("./sdk.js")).javascript],
  ["arrow", async () => (await import("./arrow/index.js")).arrow],
  ["json-schema", async () => (await import("./schema/index.js")).jsonSchema],
  ["openapi", async () => (await import("./openapi/index.js")).openApi],
  ["index", async () => (await import("./contract-index.js")).contractIndex],
  ["docs", async () => (await import("./docs/index.js")).docs],
  ["python", async () => (await import("./python/index.js")).pythonPackage],
  ["site", async () => (await import("./site.js")).site],
]);

/** What `emit:` may name, in the order of the documentation. */
export const EMITTER_NAMES: readonly string[] = [...EMITTERS.keys()];

/** The emitters of these names, in the order of the documentation. */
export function loadEmitters(names: readonly string[]): Promise<readonly Emitter[]> {
  const asked = [...EMITTERS].filter(([name]) => names.includes(name));
  return Promise.all(asked.map(([, load]) => load()));
}

/** The ones of `emitters` that a workspace asks for. @throws {Error} when one is not among them */
export function emittersOf({ emit }: Workspace, emitters: readonly Emitter[]): readonly Emitter[] {
  const missing = emit.find((name) => emitters.every(({ id }) => id !== name));
  if (missing !== undefined) throw new Error(`the emitter ${missing} was not loaded`);
  return emitters.filter(({ id }) => emit.includes(id));
}

/**
 * Every output of some emitters, by path.
 * @throws {SchemaHookError} when the schema hook does not do what a hook may
 */
export function planFiles(emitters: readonly Emitter[], model: Model, options: EmitOptions = {}): OutFile[] {
  return [...plannedFiles(emitters, model, options)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The same in no order, each file made when it is asked for, where its emitter can.
 * @throws {SchemaHookError} when the schema hook does not do what a hook may
 */
export function* plannedFiles(emitters: readonly Emitter[], model: Model, options: EmitOptions): Iterable<OutFile> {
  const own = ownModules(model);
  for (const emitter of emitters) {
    const { parts } = emitter;
    if (parts === undefined) yield* emitter.plan(model, options);
    else {
      for (const module of own) yield* parts.planModule(module, model);
      yield* parts.planNames(own, model);
    }
  }
}
