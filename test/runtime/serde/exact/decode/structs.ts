// Structs that several tests of the exact decoder use.

import type { StructInfo } from "../../../../../runtime/serde/info/types.js";
import {
  any,
  defaulted,
  field,
  int,
  list,
  map,
  nullable,
  str,
  struct,
  unset,
} from "../../../../../runtime/serde/info/builders.js";

const at = { module: "test" };

export const POINT = struct({
  name: "Point",
  ...at,
  fields: () => [field("x", int()), defaulted("y", int(), () => 7)],
});

export const LOOSE_POINT = struct({
  name: "LoosePoint",
  ...at,
  mode: "compat",
  fields: () => [field("x", int()), unset("label", nullable(str()))],
});

export const CIRCLE = struct({
  name: "Circle",
  ...at,
  tag: "circle",
  tag_field: "kind",
  fields: () => [field("r", int())],
});
export const SQUARE = struct({
  name: "Square",
  ...at,
  tag: "square",
  tag_field: "kind",
  fields: () => [field("a", int())],
});
export const ONE = struct({ name: "One", ...at, tag: 1, tag_field: "type", fields: () => [field("x", int())] });
export const TWO = struct({ name: "Two", ...at, tag: 2, tag_field: "type", fields: () => [field("x", int())] });

export const ROW = struct({
  name: "Row",
  ...at,
  array_like: true,
  fields: () => [field("a", int()), field("b", str()), defaulted("c", int(), () => 3)],
});
export const LOOSE_ROW: StructInfo = struct({
  name: "LooseRow",
  ...at,
  mode: "compat",
  array_like: true,
  fields: () => ROW.fields,
});
export const TAGGED_ROW: StructInfo = struct({
  name: "TaggedRow",
  ...at,
  array_like: true,
  tag: "row",
  tag_field: "type",
  fields: () => ROW.fields,
});
export const OTHER_ROW = struct({
  name: "OtherRow",
  ...at,
  array_like: true,
  tag: "other",
  tag_field: "type",
  fields: () => [field("z", int())],
});
export const HOLED_ROW = struct({
  name: "HoledRow",
  ...at,
  array_like: true,
  fields: () => [field("a", int()), null, defaulted("c", int(), () => 3)],
});

export const HOLDER = struct({
  name: "Holder",
  ...at,
  fields: () => [
    defaulted("list", list(POINT), () => []),
    defaulted("map", map(str({ max_length: 3 }), int()), () => ({})),
    defaulted("deep", map(str(), list(map(int(), any()))), () => ({})),
    defaulted("row", nullable(ROW), () => null),
  ],
});
