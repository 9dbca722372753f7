// The emitters, all of them loaded, and what those make of a model that its workspace asks for.

import type { EmitOptions, OutFile } from "../generator/emit/emitter.js";
import { EMITTER_NAMES, emittersOf, loadEmitters, planFiles as planWith } from "../generator/emit/emitters.js";
import type { Model } from "../generator/model/model.js";

/** Every emitter, in the order of the documentation. */
export const EMITTERS = await loadEmitters(EMITTER_NAMES);

/** Every output the workspace asks for, by path. */
export function planFiles(model: Model, options: EmitOptions = {}): readonly OutFile[] {
  return planWith(emittersOf(model.workspace, EMITTERS), model, options);
}
