// What it is called that a value is of another type.

import type { Model, Type } from "../model/model.js";
import { accepts } from "./accepts.js";
import { type Member, structOf, valuesOf } from "./members.js";
import type { Pairs } from "./pairs.js";
import type { ValuePair } from "./value-pairs.js";
import { effectsOfType, memberEffects } from "./value-effects.js";

/** The names of such changes; each is a rule. */
export type ShapeChange =
  | "TYPE_WIDENED"
  | "TYPE_NARROWED"
  | "TYPE_CHANGED"
  | "ITEM_TYPE_WIDENED"
  | "ITEM_TYPE_NARROWED"
  | "STRING_FORMAT_NARROWED"
  | "STRING_FORMAT_WIDENED"
  | "CARDINALITY_CHANGED"
  | "MAP_KEY_TYPE_CHANGED"
  | "TUPLE_LENGTH_CHANGED"
  | "TUPLE_TO_LIST"
  | "STRUCT_TO_MAP"
  | "MAP_TO_STRUCT"
  | "TYPE_REF_CHANGED"
  | "RAW_TO_TYPED"
  | "TYPED_TO_RAW";

/** The kind of type a value is of: as in the language, but enums and literals are one, and structs are apart from references. */
export type Shape = Member["kind"] | "struct";

/** The shape of a type. */
export function shapeOf(type: Type, model: Model): Shape | "union" {
  if (valuesOf(type, model) !== null) return "literal";
  return structOf(type, model) === undefined ? type.kind : "struct";
}

/** What it is called that one type became another; null: they are of one shape, and what differs is told otherwise. */
export function shapeChange(pair: ValuePair, pairs: Pairs): ShapeChange | null {
  if (pair.about === "member") return byEffects(pair, pairs);
  if (pair.about !== "type") return null;
  const before = shapeOf(pair.before, pairs.before);
  const after = shapeOf(pair.after, pairs.after);
  if (before === after) return sameShape(pair, before, pairs);
  if (before === "raw") return "RAW_TO_TYPED";
  if (after === "raw") return "TYPED_TO_RAW";
  if (pair.part === "key") return "MAP_KEY_TYPE_CHANGED";
  if (before === "str" && isFormat(after)) return "STRING_FORMAT_NARROWED";
  if (after === "str" && isFormat(before)) return "STRING_FORMAT_WIDENED";
  if (before === "tuple" && after === "list") return "TUPLE_TO_LIST";
  if (before === "struct" && after === "map") return "STRUCT_TO_MAP";
  if (before === "map" && after === "struct") return "MAP_TO_STRUCT";
  return isListOfOther(pair, pairs) ? "CARDINALITY_CHANGED" : byEffects(pair, pairs);
}

const FORMATS: ReadonlySet<string> = new Set(["datetime", "date", "time", "duration", "uuid", "decimal"]);

function isFormat(shape: string): boolean {
  return FORMATS.has(shape);
}

function sameShape({ before, after }: ValuePair, shape: Shape | "union", pairs: Pairs): ShapeChange | null {
  switch (shape) {
    case "tuple":
      return isLonger(before, after) ? "TUPLE_LENGTH_CHANGED" : null;
    case "struct":
      return isOtherStruct(before, after, pairs) ? "TYPE_REF_CHANGED" : null;
    case "ext":
      return before.kind === "ext" && after.kind === "ext" && before.name !== after.name ? "TYPE_CHANGED" : null;
    default:
      return null;
  }
}

function isLonger(before: Type, after: Type): boolean {
  return before.kind === "tuple" && after.kind === "tuple" && before.items.length !== after.items.length;
}

function isOtherStruct(before: Type, after: Type, { forward }: Pairs): boolean {
  return before.kind === "ref" && after.kind === "ref" && !forward.areOne(before.name, after.name);
}

/** Whether one is a list of what the other is. */
function isListOfOther({ before, after }: ValuePair, { backward, forward }: Pairs): boolean {
  const isList = (type: Type): type is Extract<Type, { item: Type }> => type.kind === "list" || type.kind === "set";
  if (isList(after) && !isList(before)) return accepts(after.item, before, backward);
  return isList(before) && !isList(after) && accepts(before.item, after, forward);
}

function byEffects(pair: ValuePair, pairs: Pairs): ShapeChange {
  const { backward, forward } = pair.about === "member" ? memberEffects(pair, pairs) : effectsOfType(pair, pairs);
  const isItem = pair.part === "item";
  if (backward === "ok") return isItem ? "ITEM_TYPE_WIDENED" : "TYPE_WIDENED";
  if (forward === "ok") return isItem ? "ITEM_TYPE_NARROWED" : "TYPE_NARROWED";
  return "TYPE_CHANGED";
}
