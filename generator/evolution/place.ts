// Where a finding is: its contract, its path, and its places in the old and the new text.

import type { Span } from "../diagnostics/diagnostic.js";
import type { Definition } from "../model/model.js";
import type { Directions } from "./effects.js";

/** The two places of something that changed. */
export interface Place {
  /** Name of the type that changed, in the new contracts if it is there. */
  readonly contract: string;
  /** The type that declares it: the base of the contract, if it is inherited. */
  readonly owner: string;
  /** `RunManifest.note`, `RunManifest.tags[]`, `RunManifest.labels{key}`. */
  readonly path: string;
  /** In the new contracts, or the nearest that is left. */
  readonly after: Span;
  /** In the old contracts; null if there was nothing. */
  readonly before: Span | null;
  /** Whether readers meet the value: not if they look under another key, or it is an item of what is always empty. */
  readonly isMet?: Directions<boolean>;
  /** Whether code finds the value under the name that it had, or misses the name; false: another value has that name now. */
  readonly isNamed?: boolean;
}

/** The place of a definition, or of what became of it. */
export function placeOf(before: Definition | null, after: Definition): Place {
  return { contract: after.name, owner: after.name, path: after.name, after: after.span, before: before?.span ?? null };
}

/** A place whose value readers meet only as far as `isMet` says. */
export function metAt(place: Place, isMet: Directions<boolean>): Place {
  const backward = isMet.backward && place.isMet?.backward !== false;
  const forward = isMet.forward && place.isMet?.forward !== false;
  return backward && forward ? place : { ...place, isMet: { backward, forward } };
}

/** A place within `place`. */
export function inside(place: Place, step: string, more: Partial<Omit<Place, "contract" | "path">> = {}): Place {
  return { ...place, path: place.path + step, ...more };
}
