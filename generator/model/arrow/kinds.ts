// The mapping from contract types to Arrow: a row a kind of type.

import type { Type } from "../model.js";
import { INT } from "./int-kinds.js";
import { plain, type KindRow } from "./kind-row.js";
import { LIST, MAP, TUPLE } from "./nested-kinds.js";
import { ANY, BYTES, DATE, DATETIME, DECIMAL, DURATION, EXT, RAW, TIME, UUIDS } from "./scalar-kinds.js";
import { REF, UNION } from "./union-kinds.js";
import { LITERAL } from "./value-kinds.js";

type Rows = { readonly [K in Type["kind"]]: KindRow<Extract<Type, Of<K>>> };
type Of<K extends Type["kind"], T = Type> = T extends { readonly kind: infer Kinds }
  ? K extends Kinds
    ? T
    : never
  : never;

const KINDS: Rows = {
  null: plain({ as: "null" }, "null"),
  bool: plain({ as: "bool" }, "bool"),
  int: INT,
  float: plain({ as: "float" }, "f64", "f32"),
  str: plain({ as: "text" }, "string", "large_string"),
  bytes: BYTES,
  datetime: DATETIME,
  date: DATE,
  time: TIME,
  duration: DURATION,
  uuid: UUIDS,
  decimal: DECIMAL,
  any: ANY,
  raw: RAW,
  ext: EXT,
  literal: LITERAL,
  list: LIST,
  set: LIST,
  tuple: TUPLE,
  map: MAP,
  union: UNION,
  ref: REF,
};

/** The row of a type. */
export function kindOf<T extends Type>(type: T): KindRow<T> {
  return KINDS[type.kind] as unknown as KindRow<T>;
}
