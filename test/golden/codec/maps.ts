// @generated from test/golden/codec/maps.yaml. Do not edit.

export type MapMode = "append" | "overwrite";

export type MapLevel = 1 | 2;

/** Length `>= 2`. */
export type Key = string;

export interface Maps {
  readonly texts: { readonly [key: string]: string };
  /** Length `>= 1`, length `<= 2`. */
  readonly counts: { readonly [key: string]: number };
  readonly modes: { readonly [key: string]: number };
  /** Default `{}`. */
  readonly inline: { readonly [key: string]: number };
  /** Default `{}`. */
  readonly nested: { readonly [key: string]: { readonly [key: string]: readonly number[] } };
  /** Default `{}`. */
  readonly by_int: ReadonlyMap<number, string | null>;
  /** Length `<= 2`. Default `{}`. */
  readonly by_range: ReadonlyMap<number, string>;
  /** Default `{}`. */
  readonly by_int64: ReadonlyMap<bigint, string>;
  /** Default `{}`. */
  readonly by_uint64: ReadonlyMap<bigint, string>;
  /** Default `{}`. */
  readonly by_bigint: ReadonlyMap<bigint, string>;
  /** Default `{}`. */
  readonly by_float: ReadonlyMap<number, string>;
  /** Default `{}`. */
  readonly by_level: ReadonlyMap<MapLevel, string>;
  /** Default `{}`. */
  readonly by_literal: ReadonlyMap<1 | 2, string>;
  /** Default `{}`. */
  readonly by_datetime: ReadonlyMap<string, string>;
  /** Default `{}`. */
  readonly by_date: ReadonlyMap<string, string>;
  /** Default `{}`. */
  readonly by_time: ReadonlyMap<string, string>;
  /** Default `{}`. */
  readonly by_duration: ReadonlyMap<string, string>;
  /** Default `{}`. */
  readonly by_uuid: ReadonlyMap<string, string>;
  /** Default `{}`. */
  readonly by_decimal: ReadonlyMap<string, string>;
  /** Default `null`. */
  readonly nullable: { readonly [key: string]: number } | null;
}

/** What `Maps.create` takes: fields with a default may be left out. */
export interface MapsInit {
  readonly texts: { readonly [key: string]: string };
  /** Length `>= 1`, length `<= 2`. */
  readonly counts: { readonly [key: string]: number };
  readonly modes: { readonly [key: string]: number };
  /** Default `{}`. */
  readonly inline?: { readonly [key: string]: number } | undefined;
  /** Default `{}`. */
  readonly nested?: { readonly [key: string]: { readonly [key: string]: readonly number[] } } | undefined;
  /** Default `{}`. */
  readonly by_int?: ReadonlyMap<number, string | null> | undefined;
  /** Length `<= 2`. Default `{}`. */
  readonly by_range?: ReadonlyMap<number, string> | undefined;
  /** Default `{}`. */
  readonly by_int64?: ReadonlyMap<bigint, string> | undefined;
  /** Default `{}`. */
  readonly by_uint64?: ReadonlyMap<bigint, string> | undefined;
  /** Default `{}`. */
  readonly by_bigint?: ReadonlyMap<bigint, string> | undefined;
  /** Default `{}`. */
  readonly by_float?: ReadonlyMap<number, string> | undefined;
  /** Default `{}`. */
  readonly by_level?: ReadonlyMap<MapLevel, string> | undefined;
  /** Default `{}`. */
  readonly by_literal?: ReadonlyMap<1 | 2, string> | undefined;
  /** Default `{}`. */
  readonly by_datetime?: ReadonlyMap<string, string> | undefined;
  /** Default `{}`. */
  readonly by_date?: ReadonlyMap<string, string> | undefined;
  /** Default `{}`. */
  readonly by_time?: ReadonlyMap<string, string> | undefined;
  /** Default `{}`. */
  readonly by_duration?: ReadonlyMap<string, string> | undefined;
  /** Default `{}`. */
  readonly by_uuid?: ReadonlyMap<string, string> | undefined;
  /** Default `{}`. */
  readonly by_decimal?: ReadonlyMap<string, string> | undefined;
  /** Default `null`. */
  readonly nullable?: { readonly [key: string]: number } | null | undefined;
}
