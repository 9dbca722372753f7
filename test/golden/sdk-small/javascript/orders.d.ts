import type { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import type { AnyValue, JsonContract, JsonEnumContract } from "tessera-contracts/serde";

export type Status = "open" | "shipped";

export declare const Status: JsonEnumContract<Status>;

export type Money = string;

export declare const Money: JsonContract<Money>;

export interface Line {
  /** Length `>= 1`. */
  readonly sku: string;
  /** `>= 1`. Default `1`. */
  readonly count: number;
  readonly price: Money;
}

export declare const Line: JsonContract<Line>;

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

export declare const Order: JsonContract<Order>;

/** An array on the wire. */
export interface Position {
  readonly x: number;
  readonly y: number;
  /** Default `0`. */
  readonly serial: bigint;
}

export declare const Position: JsonContract<Position>;

export interface Wait {
  readonly type: "wait";
  readonly took: string;
}

export declare const Wait: JsonContract<Wait>;

export interface Both {
  readonly type: "both";
  readonly steps: readonly Step[];
}

export declare const Both: JsonContract<Both>;

export type Step = Wait | Both;

export declare const Step: JsonContract<Step>;
