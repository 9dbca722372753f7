import { ValidationErrorPayloadInfo } from "tessera-contracts/contracts/diagnostics/errors.info";
import type { EnumInfo, StructInfo, TypeInfo, UnionInfo } from "tessera-contracts/serde";
import {
  alias,
  any,
  bytes,
  date,
  datetime,
  decimal,
  defaulted,
  duration,
  enumOf,
  field,
  float,
  int,
  int64,
  list,
  map,
  namedUnion,
  nullable,
  set,
  str,
  struct,
  unset,
  uuid,
} from "tessera-contracts/serde/codegen";
import { orderRule1 } from "./orders.codec.js";

export const StatusInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "Status",
  module: "orders",
  values: ["open", "shipped"],
});

export const MoneyInfo: () => TypeInfo = /* @__PURE__ */ alias(() => decimal({ alias: "Money" }));

export const LineInfo: StructInfo = /* @__PURE__ */ struct({
  name: "Line",
  module: "orders",
  fields: () => [
    field("sku", str({ min_length: 1 })),
    defaulted("count", int({ ge: 1 }), () => 1),
    field("price", MoneyInfo()),
  ],
});

export const OrderInfo: StructInfo = /* @__PURE__ */ struct({
  name: "Order",
  module: "orders",
  mode: "compat",
  fields: () => [
    field("id", uuid()),
    field("placed", datetime()),
    defaulted("due", nullable(date()), () => null),
    defaulted("status", StatusInfo, () => "open"),
    field("lines", list(LineInfo)),
    defaulted("labels", map(str(), str()), () => Object.create(null)),
    defaulted("shelves", map(int(), set(str())), () => new Map()),
    defaulted("signature", bytes(), () => new Uint8Array([])),
    defaulted("steps", list(StepInfo), () => []),
    defaulted("position", nullable(PositionInfo), () => null),
    unset("note", str()),
    defaulted("problems", list(ValidationErrorPayloadInfo), () => []),
    defaulted("extra", any(), () => null),
  ],
  rules: [{ expr: "size(this.lines) > 0", message: "an order has lines", holds: orderRule1 }],
});

export const PositionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "Position",
  module: "orders",
  array_like: true,
  fields: () => [field("x", float()), field("y", float()), defaulted("serial", int64(), () => 0n)],
});

export const WaitInfo: StructInfo = /* @__PURE__ */ struct({
  name: "Wait",
  module: "orders",
  tag: "wait",
  tag_field: "type",
  fields: () => [field("took", duration())],
});

export const BothInfo: StructInfo = /* @__PURE__ */ struct({
  name: "Both",
  module: "orders",
  tag: "both",
  tag_field: "type",
  fields: () => [field("steps", list(StepInfo))],
});

export const StepInfo: UnionInfo = /* @__PURE__ */ namedUnion({
  name: "Step",
  module: "orders",
  members: () => [WaitInfo, BothInfo],
});
