// @generated from test/golden/codec/scalars.yaml. Do not edit.

import type { AnyValue } from "tessera-contracts/serde";

/** Length `>= 1`, length `<= 8`, matches `^[a-z]+$`. */
export type Name = string;

export interface Scalars {
  readonly nothing: null;
  readonly flag: boolean;
  /** `>= -128`, `<= 127`. */
  readonly small: number;
  readonly count: number;
  readonly signed: bigint;
  readonly unsigned: bigint;
  readonly huge: bigint;
  readonly ratio: number;
  readonly name: string;
  readonly payload: Uint8Array;
  readonly at: string;
  readonly day: string;
  readonly clock: string;
  readonly took: string;
  readonly id: string;
  readonly price: string;
  readonly anything: AnyValue;
}

/** What `Scalars.create` takes: fields with a default may be left out. */
export interface ScalarsInit {
  readonly nothing: null;
  readonly flag: boolean;
  /** `>= -128`, `<= 127`. */
  readonly small: number;
  readonly count: number;
  readonly signed: bigint;
  readonly unsigned: bigint;
  readonly huge: bigint;
  readonly ratio: number;
  readonly name: string;
  readonly payload: Uint8Array;
  readonly at: string;
  readonly day: string;
  readonly clock: string;
  readonly took: string;
  readonly id: string;
  readonly price: string;
  readonly anything: AnyValue;
}

export interface Constrained {
  /** `>= 0`, `<= 100`, a multiple of `5`. */
  readonly count: number;
  /** `>= 1`. */
  readonly positive: number;
  /** `>= -5`, `<= 999`. */
  readonly big: bigint;
  /** A multiple of `2`. */
  readonly even: bigint;
  /** `> 0`, `<= 1`. */
  readonly ratio: number;
  /** A multiple of `0.5`. */
  readonly step: number;
  readonly name: Name;
  /** Length `<= 3`. */
  readonly code: string;
  /** Length `>= 2`. */
  readonly key: string;
  /** Length `>= 1`, length `<= 4`. */
  readonly payload: Uint8Array;
  /** With a time zone. */
  readonly at: string;
  /** Without a time zone. */
  readonly clock: string;
  /** `>= -9007199254740991`, `<= 9007199254740991`. */
  readonly safe: number;
}

/** What `Constrained.create` takes: fields with a default may be left out. */
export interface ConstrainedInit {
  /** `>= 0`, `<= 100`, a multiple of `5`. */
  readonly count: number;
  /** `>= 1`. */
  readonly positive: number;
  /** `>= -5`, `<= 999`. */
  readonly big: bigint;
  /** A multiple of `2`. */
  readonly even: bigint;
  /** `> 0`, `<= 1`. */
  readonly ratio: number;
  /** A multiple of `0.5`. */
  readonly step: number;
  readonly name: Name;
  /** Length `<= 3`. */
  readonly code: string;
  /** Length `>= 2`. */
  readonly key: string;
  /** Length `>= 1`, length `<= 4`. */
  readonly payload: Uint8Array;
  /** With a time zone. */
  readonly at: string;
  /** Without a time zone. */
  readonly clock: string;
  /** `>= -9007199254740991`, `<= 9007199254740991`. */
  readonly safe: number;
}
