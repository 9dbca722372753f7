// Whom it breaks if a field comes, goes or changes its key: the facts that several rules share.

import type { Field } from "../../model/model.js";
import type { FieldPair, StructPair } from "./field-pairs.js";
import { breakIf, type Effects } from "./rule.js";

/** Whom a new field of an object breaks. */
export function effectsOfAdding({ field, struct }: { readonly field: Field; readonly struct: StructPair }): Effects {
  const isRequired = field.presence === "required";
  return {
    backward: breakIf(isRequired),
    forward: breakIf(struct.before.mode === "strict"),
    construct: breakIf(isRequired),
  };
}

/** Whom it breaks that an object has a field no more. */
export function effectsOfRemoving({ field, struct }: { readonly field: Field; readonly struct: StructPair }): Effects {
  return {
    backward: breakIf(struct.after.mode === "strict"),
    forward: breakIf(field.presence === "required"),
    construct: "break",
    read: "break",
  };
}

/** Whom another key of a field breaks. */
export function effectsOfNewKey({ before, after, struct }: FieldPair): Effects {
  const isTaken = isKeyTaken({ before, after, struct });
  const isLost = (reader: Field, mode: "strict" | "compat", key: string): boolean =>
    isTaken || (!reader.accept.includes(key) && (reader.presence === "required" || mode === "strict"));
  return {
    backward: breakIf(isLost(after, struct.after.mode, before.wire)),
    forward: breakIf(isLost(before, struct.before.mode, after.wire)),
  };
}

/** Whether a key that changed now belongs to another field, or did before. */
export function isKeyTaken({ before, after, struct }: FieldPair): boolean {
  const wasOthers = struct.before.fields.some((field) => field !== before && field.wire === after.wire);
  return wasOthers || struct.after.fields.some((field) => field !== after && field.wire === before.wire);
}

/** Whether a struct leaves a field out that has its default. */
export function omitsDefault(
  field: Field,
  struct: { readonly array_like: boolean; readonly omit_defaults: boolean },
): boolean {
  return field.presence === "defaulted" && struct.omit_defaults && !struct.array_like;
}

/** Whether a field may have null and yet never writes it, since null is its default and left out. */
export function neverWritesNull(
  field: Field,
  struct: { readonly array_like: boolean; readonly omit_defaults: boolean },
): boolean {
  return omitsDefault(field, struct) && field.default?.kind === "value" && field.default.value === null;
}
