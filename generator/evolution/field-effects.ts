// Whom it breaks if a field comes, goes or changes its key: the facts that several rules share.

import type { Field, Model, StructDefinition, Type } from "../model/model.js";
import { isAssignable } from "./assignable.js";
import { breakIf, BREAKS_SOURCE, type Effects } from "./effects.js";
import { fewValues, type Scalar } from "./few-values.js";
import { type FieldPair, heirOf, type StructPair } from "./field-pairs.js";
import { isAlwaysWritten, omitsDefault, type Omitting, readerOf, writersOf } from "./keys.js";
import { isAlwaysEmpty } from "./lengths.js";
import { type Member, membersOf, structOf } from "./members.js";
import type { Versions } from "./reading.js";

/** A field that one version of a struct has. */
interface Lone {
  readonly field: Field;
  readonly struct: StructPair;
}

/** Whom a new field of an object breaks. */
export function effectsOfAdding({ field, struct: { before, after } }: Lone, { after: model }: Versions): Effects {
  const isRequired = field.presence === "required";
  const isStrange = before.mode === "strict" && readerOf(field.wire, before) === null;
  return {
    backward: breakIf(isRequired && !isFed(field, after, before)),
    forward: breakIf(isStrange && isEverWritten(field, after, model)),
    construct: breakIf(isRequired && !before.fields.some(({ name }) => name === field.name)),
  };
}

/** What another name of a field does to TypeScript code: it may find another field under the old one. */
export function effectsOfRenaming(pair: FieldPair, { backward, forward }: Versions): Effects {
  const { before, after, struct } = pair;
  if (before.name === after.name) return {};
  const heir = heirOf(pair);
  if (heir === undefined) return BREAKS_SOURCE;
  const isNew = after.presence === "required" && !struct.before.fields.some(({ name }) => name === after.name);
  const isMissed = isNew || (heir.presence === "required" && before.presence !== "required");
  const isUnset = heir.presence === "unset" && before.presence !== "unset";
  return {
    construct: breakIf(isMissed || !isAssignable(heir.type, before.type, backward)),
    read: breakIf(isUnset || !isAssignable(before.type, heir.type, forward)),
  };
}

/** Whom it breaks that an object no longer has a field. */
export function effectsOfRemoving({ field, struct: { before, after } }: Lone, versions: Versions): Effects {
  const isRequired = field.presence === "required";
  const isStrange = after.mode === "strict" && readerOf(field.wire, after) === null;
  const isTag = after.tag_field === field.name;
  const tag = tagType(after);
  return {
    backward: breakIf(isStrange && isEverWritten(field, before, versions.before)),
    forward: breakIf(isRequired && !isFed(field, before, after)),
    construct: breakIf(!takesAll(after) && (!isTag || !isAssignable(tag, field.type, versions.backward))),
    read: breakIf(!isTag || !isAssignable(field.type, tag, versions.forward)),
  };
}

/** Whether a reader always finds something for a field: what that is, and whether it fits, is found with the keys. */
export function isFed(field: Field, reader: StructDefinition, writer: StructDefinition): boolean {
  return writersOf(writer).some(
    ([key, holder]) => readerOf(key, reader) === field && (holder === "tag" || isAlwaysWritten(holder, writer)),
  );
}

/** Whether TypeScript takes any object for a struct: it has no properties of its own. */
export function takesAll({ fields, tag }: StructDefinition): boolean {
  return fields.length === 0 && tag === null;
}

/** The type of a tag: the one value that it has. */
export function tagType({ tag }: StructDefinition): Type {
  return { kind: "literal", values: tag === null ? [] : [tag] };
}

/** Whom another key of a field breaks. */
export function effectsOfNewKey({ before, after, struct }: FieldPair, versions: Versions): Effects {
  const isTaken = isKeyTaken({ before, after, struct });
  const isMissed = (field: Field, reader: StructDefinition, writer: StructDefinition): boolean =>
    isTaken || (field.presence === "required" && !isFed(field, reader, writer));
  const isStrange = (field: Field, reader: StructDefinition): boolean =>
    reader.mode === "strict" && readerOf(field.wire, reader) === null;
  const wasWritten = isEverWritten(before, struct.before, versions.before);
  const isWritten = isEverWritten(after, struct.after, versions.after);
  return {
    backward: breakIf(isMissed(after, struct.after, struct.before) || (isStrange(before, struct.after) && wasWritten)),
    forward: breakIf(isMissed(before, struct.before, struct.after) || (isStrange(after, struct.before) && isWritten)),
  };
}

/** Whether a key that changed now belongs to another field, or did before. */
export function isKeyTaken({ before, after, struct }: FieldPair): boolean {
  const wasOthers = struct.before.fields.some((field) => field !== before && field.wire === after.wire);
  return wasOthers || struct.after.fields.some((field) => field !== after && field.wire === before.wire);
}

/** Whether a field never writes a value, since it is the default and left out. */
export function neverWrites(value: Scalar, field: Field, struct: Omitting): boolean {
  return omitsDefault(field, struct) && field.default?.kind === "value" && field.default.value === value;
}

/** Whether readers meet the key of a field: not if its one value is its default and left out. */
export function isEverWritten(field: Field, struct: Omitting, model: Model): boolean {
  return !omitsDefault(field, struct) || !isAlwaysDefault(field, model);
}

/** Whether a field has no value but its default. */
function isAlwaysDefault({ type, default: made }: Field, model: Model): boolean {
  const [member, ...others] = membersOf(type, model);
  if (member === undefined || made === undefined || others.length > 0) return false;
  if (member.kind === "bytes") return member.max_length === 0;
  if (made.kind === "value")
    return fewValues(member, model)?.every((value) => isSame(value, made.value, member)) ?? false;
  const struct = structOf(member, model);
  if (struct !== undefined) return struct.fields.every((field) => isAlwaysDefault(field, model));
  return isAlwaysEmpty(member, model);
}

/** A float that is 0 may be -0, which is another value. */
function isSame(value: Scalar, made: Scalar | bigint, { kind }: Member): boolean {
  if (kind === "float" && value === 0) return false;
  return typeof value === "number" && typeof made === "bigint" ? BigInt(value) === made : value === made;
}
