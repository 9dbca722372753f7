import type { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import type { AnyValue, JsonContract, JsonEnumContract } from "tessera-contracts/serde";
import { jsonContract, jsonEnumContract } from "tessera-contracts/serde/codegen";
import * as codec from "./orders.codec.js";
import * as info from "./orders.info.js";

export type Status = "open" | "shipped";

export const Status: JsonEnumContract<Status> = /* @__PURE__ */ jsonEnumContract({
  name: "Status",
  module: "orders",
  info: info.StatusInfo,
  read: codec.readStatus,
  write: codec.writeStatus,
  is: codec.isStatus,
});

export type Money = string;

export const Money: JsonContract<Money> = /* @__PURE__ */ jsonContract({
  name: "Money",
  module: "orders",
  info: info.MoneyInfo,
  read: codec.readMoney,
  write: codec.writeMoney,
  is: codec.isMoney,
});

export interface Line {
  /** Length `>= 1`. */
  readonly sku: string;
  /** `>= 1`. Default `1`. */
  readonly count: number;
  readonly price: Money;
}

export const Line: JsonContract<Line> = /* @__PURE__ */ jsonContract({
  name: "Line",
  module: "orders",
  info: info.LineInfo,
  read: codec.readLine,
  write: codec.writeLine,
  is: codec.isLine,
});

/** Unknown fields are skipped (compat). */
export interface Order {
  readonly id: string;
  readonly placed: string;
  /** Default `null`. */
  readonly due: string | null;
  /** Default `"open"`. */
  readonly status: Status;
  readonly lines: readonly Line[];
  /** Default `{}`. */
  readonly labels: { readonly [key: string]: string };
  /** Default `{}`. */
  readonly shelves: ReadonlyMap<number, ReadonlySet<string>>;
  /** Default `""`. */
  readonly signature: Uint8Array;
  /** Default `[]`. */
  readonly steps: readonly Step[];
  /** Default `null`. */
  readonly position: Position | null;
  readonly note?: string;
  /** Default `[]`. */
  readonly problems: readonly ValidationErrorPayload[];
  /** Default `null`. */
  readonly extra: AnyValue;
}

export const Order: JsonContract<Order> = /* @__PURE__ */ jsonContract({
  name: "Order",
  module: "orders",
  info: info.OrderInfo,
  read: codec.readOrder,
  write: codec.writeOrder,
  is: codec.isOrder,
});

/** An array on the wire. */
export interface Position {
  readonly x: number;
  readonly y: number;
  /** Default `0`. */
  readonly serial: bigint;
}

export const Position: JsonContract<Position> = /* @__PURE__ */ jsonContract({
  name: "Position",
  module: "orders",
  info: info.PositionInfo,
  read: codec.readPosition,
  write: codec.writePosition,
  is: codec.isPosition,
});

export interface Wait {
  readonly type: "wait";
  readonly took: string;
}

export const Wait: JsonContract<Wait> = /* @__PURE__ */ jsonContract({
  name: "Wait",
  module: "orders",
  info: info.WaitInfo,
  read: codec.readWait,
  write: codec.writeWait,
  is: codec.isWait,
});

export interface Both {
  readonly type: "both";
  readonly steps: readonly Step[];
}

export const Both: JsonContract<Both> = /* @__PURE__ */ jsonContract({
  name: "Both",
  module: "orders",
  info: info.BothInfo,
  read: codec.readBoth,
  write: codec.writeBoth,
  is: codec.isBoth,
});

export type Step = Wait | Both;

export const Step: JsonContract<Step> = /* @__PURE__ */ jsonContract({
  name: "Step",
  module: "orders",
  info: info.StepInfo,
  read: codec.readStep,
  write: codec.writeStep,
  is: codec.isStep,
});
