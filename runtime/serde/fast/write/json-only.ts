// The writer of encoders that write JSON alone.

import { textTypeOf } from "../../scalars/known-texts.js";
import type { Canonical } from "../../scalars/refusal.js";
import type { TextKind } from "../../scalars/text-scalars.js";
import { JsonValueWriter } from "./json-values.js";
import { lender } from "./lender.js";

class JsonOnlyWriter extends JsonValueWriter {
  release(): void {
    this.reset();
    writers.release();
  }

  /** As far as the program has types of this kind. */
  protected parse(kind: TextKind, text: string): Canonical | undefined {
    return textTypeOf({ kind })?.parse(text);
  }
}

const writers = /* @__PURE__ */ lender(() => new JsonOnlyWriter());

/**
 * A writer that no one else uses until its `release()`; an encode inside another one gets the next.
 * @throws {EncodeError} when too many stand inside each other
 */
export function borrowJsonWriter(): JsonValueWriter {
  return writers.borrow();
}
