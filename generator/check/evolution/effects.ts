// Whom it breaks if a field comes, goes or changes its key: the facts that several rules share.

import type { Field, StructDefinition } from "../../model/model.js";
import type { FieldPair, StructPair } from "./field-pairs.js";
import { breakIf, type Effects } from "./rule.js";

/** Whom a new field of an object breaks. */
export function effectsOfAdding({ field, struct }: { readonly field: Field; readonly struct: StructPair }): Effects {
  const isRequired = field.presence === "required";
  return {
    backward: breakIf(isRequired),
    forward: breakIf(struct.before.mode === "strict" && isEverWritten(field, struct.after)),
    construct: breakIf(isRequired),
  };
}

/** Whom it breaks that an object has a field no more. */
export function effectsOfRemoving({ field, struct }: { readonly field: Field; readonly struct: StructPair }): Effects {
  return {
    backward: breakIf(struct.after.mode === "strict" && isEverWritten(field, struct.before)),
    forward: breakIf(field.presence === "required"),
    construct: "break",
    read: "break",
  };
}

/** Whom another key of a field breaks. */
export function effectsOfNewKey({ before, after, struct }: FieldPair): Effects {
  const isTaken = isKeyTaken({ before, after, struct });
  const isLost = (reader: Field, mode: "strict" | "compat", key: string, isWritten: boolean): boolean =>
    isTaken || (!reader.accept.includes(key) && (reader.presence === "required" || (mode === "strict" && isWritten)));
  return {
    backward: breakIf(isLost(after, struct.after.mode, before.wire, isEverWritten(before, struct.before))),
    forward: breakIf(isLost(before, struct.before.mode, after.wire, isEverWritten(after, struct.after))),
  };
}

/** Whether a key that changed now belongs to another field, or did before. */
export function isKeyTaken({ before, after, struct }: FieldPair): boolean {
  const wasOthers = struct.before.fields.some((field) => field !== before && field.wire === after.wire);
  return wasOthers || struct.after.fields.some((field) => field !== after && field.wire === before.wire);
}

/** Whether a struct leaves a field out that has its default. */
export function omitsDefault(field: Field, struct: Omitting): boolean {
  return field.presence === "defaulted" && struct.omit_defaults && !struct.array_like;
}

/** Whether a field never writes a value, since it is the default and left out. */
export function neverWrites(value: Scalar, field: Field, struct: Omitting): boolean {
  return omitsDefault(field, struct) && field.default?.kind === "value" && field.default.value === value;
}

/** What says whether a struct leaves out defaults. */
type Omitting = Pick<StructDefinition, "array_like" | "omit_defaults">;

type Scalar = null | string | number | boolean;

/** Whether readers that are strict meet the key of a field: not if its one value is its default and left out. */
function isEverWritten(field: Field, struct: Omitting): boolean {
  const { type } = field;
  const values: readonly Scalar[] = type.kind === "null" ? [null] : type.kind === "literal" ? type.values : [];
  const [only] = values;
  return only === undefined || values.length > 1 || !neverWrites(only, field, struct);
}
