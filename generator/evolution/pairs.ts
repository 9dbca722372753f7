// Everything of two versions that stands side by side; rules go over these lists and see one pair at a time.

import type { Field, Model, StructDefinition } from "../model/model.js";
import { type DefinitionPair, type DefinitionPairs, pairDefinitions } from "./definition-pairs.js";
import { type FieldPair, heirOf, isPositional, isSamePlace, pairFields, type StructPair } from "./field-pairs.js";
import { typeOf } from "./members.js";
import { findMoves, type Move } from "./moves.js";
import { isEverWritten, takesAll } from "./field-effects.js";
import { inside, metAt, type Place, placeOf } from "./place.js";
import type { Reading, Versions } from "./reading.js";
import type { Effects } from "./effects.js";
import { pairValues, type ValuePair } from "./value-pairs.js";

/** Two versions side by side. */
export interface Pairs extends Versions {
  readonly definitions: DefinitionPairs;
  /** Structs that are structs in both versions. */
  readonly structs: readonly StructPair[];
  readonly fields: readonly FieldPair[];
  readonly values: readonly ValuePair[];
  /** Fields that went to another struct, which do not count as removed and added. */
  readonly moves: readonly Move[];
}

/** A field that is in one version only. */
export interface LoneField {
  readonly field: Field;
  readonly struct: StructPair;
  readonly at: Place;
}

/** Judges two structs of different names as if one had become the other. */
export type Judge = (before: StructDefinition, after: StructDefinition) => Judgement;

/** Whom it would break if one struct became another, and what of it documents can show. */
export interface Judgement {
  readonly effects: Required<Effects>;
  readonly shown: Required<Effects>;
}

/** Puts two versions side by side. */
export function pairModels(before: Model, after: Model, judge: Judge): Pairs {
  const definitions = pairDefinitions(before, after);
  const structs = definitions.both.flatMap(({ before: old, after: now }) =>
    old.kind === "struct" && now.kind === "struct" ? [pairFields(old, now)] : [],
  );
  const context = contextOf({ before, after, definitions }, judge);
  const moves = findMoves(structs, before, after);
  const rest = structs.map((pair) => withoutMoved(pair, moves));
  return { ...context, ...contentsOf(rest, definitions.both, context), moves };
}

/** Puts two structs side by side, and nothing else. */
export function pairTwoStructs(
  before: StructDefinition,
  after: StructDefinition,
  pairs: Omit<Pairs, "moves" | keyof Contents>,
): Pairs {
  const definitions: DefinitionPairs = { both: [], added: [], removed: [] };
  return { ...pairs, ...contentsOf([pairFields(before, after)], [], pairs), definitions, moves: [] };
}

/** The fields that only the new structs have. */
export function addedFields({ structs }: Pairs): LoneField[] {
  return structs.flatMap((struct) =>
    struct.added.map((field) => ({ field, struct, at: placeInStruct(field, struct, "after") })),
  );
}

/** The fields that only the old structs have. */
export function removedFields({ structs }: Pairs): LoneField[] {
  return structs.flatMap((struct) =>
    struct.removed.map((field) => ({ field, struct, at: placeInStruct(field, struct, "before") })),
  );
}

/** The place of what a field is, in both versions: what changed of it does not matter to readers that look for another key. */
export function fieldPlace(pair: FieldPair): Place {
  const { before, after, struct } = pair;
  const place: Place = heirOf(pair) === undefined ? keyPlace(pair) : { ...keyPlace(pair), isNamed: false };
  if (isPositional(struct)) {
    const isMet = isSamePlace(before, after, struct);
    return metAt(place, { backward: isMet, forward: isMet });
  }
  if (before.wire === after.wire) return place;
  return metAt(place, {
    backward: after.accept.includes(before.wire),
    forward: before.accept.includes(after.wire),
  });
}

/** The place of a field itself in both versions, whatever its key. */
export function keyPlace({ before, after, struct }: FieldPair): Place {
  return inside(structPlace(struct), `.${after.name}`, {
    owner: after.declared_in,
    before: before.span,
    after: after.span,
  });
}

/** The place of a struct in both versions. What it says of itself may be what its base, or the target of the patch, says. */
export function structPlace({ before, after }: StructPair): Place {
  return { ...placeOf(before, after), owner: after.patch_of ?? after.extends ?? after.name };
}

/** The place of a field in one version of its struct. */
export function placeInStruct(field: Field, struct: StructPair, version: "before" | "after"): Place {
  const place = inside(structPlace(struct), `.${field.name}`, { owner: field.declared_in });
  return version === "after" ? { ...place, after: field.span, before: null } : { ...place, before: field.span };
}

function withoutMoved(pair: StructPair, moves: readonly Move[]): StructPair {
  const gone = new Set(
    moves.flatMap(({ removed }) => removed.filter(({ struct }) => struct === pair).map(({ field }) => field)),
  );
  const come = new Set(
    moves.flatMap(({ added }) => added.filter(({ struct }) => struct === pair).map(({ field }) => field)),
  );
  if (gone.size + come.size === 0) return pair;
  const keep = (fields: readonly Field[], moved: ReadonlySet<Field>): Field[] =>
    fields.filter((field) => !moved.has(field));
  return { ...pair, added: keep(pair.added, come), removed: keep(pair.removed, gone) };
}

interface Contents {
  readonly structs: readonly StructPair[];
  readonly fields: readonly FieldPair[];
  readonly values: readonly ValuePair[];
}

type Context = Omit<Pairs, "moves" | keyof Contents>;

function contextOf(versions: Pick<Pairs, "before" | "after" | "definitions">, judge: Judge): Context {
  const { before, after, definitions } = versions;
  const names = new Map(definitions.both.map((pair) => [pair.before.name, pair.after.name]));
  const areOne = (old: string, now: string): boolean => names.get(old) === now;
  return {
    ...versions,
    backward: readingOf({
      reader: after,
      writer: before,
      areOne: (reader, writer) => areOne(writer, reader),
      judge: (reader, writer, part) => judge(writer, reader)[part].backward === "ok",
      areAssignable: (reader, writer) => judge(writer, reader).effects.construct === "ok",
      // Code that writes an object in place may have given any key, of which TypeScript refuses those that it does not know.
      takesMap: (reader, { key }) => takesAll(reader) || (key.kind !== "str" && isNone(reader, ["required"])),
    }),
    forward: readingOf({
      reader: before,
      writer: after,
      areOne,
      judge: (reader, writer, part) => judge(reader, writer)[part].forward === "ok",
      areAssignable: (reader, writer) => judge(reader, writer).effects.read === "ok",
      takesMap: (reader) => reader.tag === null && isNone(reader, ["required", "defaulted"]),
    }),
  };
}

function isNone({ fields }: StructDefinition, presences: readonly Field["presence"][]): boolean {
  return fields.every(({ presence }) => !presences.includes(presence));
}

interface Judged extends Omit<Reading, "readsStruct" | "undecided" | "asShown"> {
  readonly judge: (reader: StructDefinition, writer: StructDefinition, part: keyof Judgement) => boolean;
}

function readingOf({ judge, ...rest }: Judged): Reading {
  const shown: Reading = {
    ...rest,
    readsStruct: (reader, writer) => judge(reader, writer, "shown"),
    undecided: true,
    get asShown() {
      return shown;
    },
  };
  return {
    ...rest,
    readsStruct: (reader, writer) => judge(reader, writer, "effects"),
    undecided: false,
    asShown: shown,
  };
}

/** The place of the value of a field: nobody meets one that is always left out. */
function valuePlace(pair: FieldPair, { before, after }: Context): Place {
  return metAt(fieldPlace(pair), {
    backward: isEverWritten(pair.before, pair.struct.before, before),
    forward: isEverWritten(pair.after, pair.struct.after, after),
  });
}

function contentsOf(
  structs: readonly StructPair[],
  definitions: readonly DefinitionPair[],
  context: Context,
): Contents {
  const walk = { before: context.before, after: context.after, areOne: context.forward.areOne };
  const fields = structs.flatMap((struct) => struct.fields);
  const ofFields = fields.flatMap((pair) =>
    pairValues(pair.before.type, pair.after.type, { at: valuePlace(pair, context), part: "whole", field: pair }, walk),
  );
  const ofDefinitions = definitions.flatMap(({ before, after }) =>
    before.kind === after.kind && before.kind !== "struct"
      ? pairValues(typeOf(before), typeOf(after), { at: placeOf(before, after), part: "whole" }, walk)
      : [],
  );
  return { structs, fields, values: [...ofDefinitions, ...ofFields] };
}
