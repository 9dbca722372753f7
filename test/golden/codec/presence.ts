// @generated from test/golden/codec/presence.yaml. Do not edit.

export interface Strict {
  readonly id: string;
  /** Default `0`. */
  readonly count: number;
  /** Default `1.5`. */
  readonly ratio: number;
  /** Default `0`. */
  readonly offset: number;
  /** Default `7`. */
  readonly big: bigint;
  /** Default `false`. */
  readonly flag: boolean;
  /** Default `"none"`. */
  readonly name: string;
  /** Default `"2024-01-01"`. */
  readonly day: string;
  /** Default `"AQID"`. */
  readonly payload: Uint8Array;
  /** Default `null`. */
  readonly parent: string | null;
  /** Default `10`. */
  readonly limit: number | null;
  /** Default `[]`. */
  readonly names: readonly string[];
  /** Default `{}`. */
  readonly labels: { readonly [key: string]: string };
  /** Default `{}`. */
  readonly by_int: ReadonlyMap<number, string>;
  /** Default `[]`. */
  readonly sizes: ReadonlySet<number>;
  /** Default `{}`. */
  readonly options: Options;
  /** Default `{}`. */
  readonly maybe: Options | null;
}

/** What `Strict.create` takes: fields with a default may be left out. */
export interface StrictInit {
  readonly id: string;
  /** Default `0`. */
  readonly count?: number | undefined;
  /** Default `1.5`. */
  readonly ratio?: number | undefined;
  /** Default `0`. */
  readonly offset?: number | undefined;
  /** Default `7`. */
  readonly big?: bigint | undefined;
  /** Default `false`. */
  readonly flag?: boolean | undefined;
  /** Default `"none"`. */
  readonly name?: string | undefined;
  /** Default `"2024-01-01"`. */
  readonly day?: string | undefined;
  /** Default `"AQID"`. */
  readonly payload?: Uint8Array | undefined;
  /** Default `null`. */
  readonly parent?: string | null | undefined;
  /** Default `10`. */
  readonly limit?: number | null | undefined;
  /** Default `[]`. */
  readonly names?: readonly string[] | undefined;
  /** Default `{}`. */
  readonly labels?: { readonly [key: string]: string } | undefined;
  /** Default `{}`. */
  readonly by_int?: ReadonlyMap<number, string> | undefined;
  /** Default `[]`. */
  readonly sizes?: ReadonlySet<number> | undefined;
  /** Default `{}`. */
  readonly options?: OptionsInit | undefined;
  /** Default `{}`. */
  readonly maybe?: OptionsInit | null | undefined;
}

export interface Options {
  /** Default `1`. */
  readonly depth: number;
  /** Default `{}`. */
  readonly inner: Inner;
  readonly note?: string;
}

/** What `Options.create` takes: fields with a default may be left out. */
export interface OptionsInit {
  /** Default `1`. */
  readonly depth?: number | undefined;
  /** Default `{}`. */
  readonly inner?: InnerInit | undefined;
  readonly note?: string | undefined;
}

export interface Inner {
  readonly type: "inner";
  /** Default `true`. */
  readonly flag: boolean;
}

/** What `Inner.create` takes: fields with a default may be left out. */
export interface InnerInit {
  readonly type?: "inner" | undefined;
  /** Default `true`. */
  readonly flag?: boolean | undefined;
}

/** Unknown fields are skipped (compat). */
export interface Compat {
  readonly a?: number;
  readonly b: string | null;
  readonly c?: string | null;
  /** Default `4`. */
  readonly d: number;
  /** Default `0`. */
  readonly e: number;
}

/** What `Compat.create` takes: fields with a default may be left out. */
export interface CompatInit {
  readonly a?: number | undefined;
  readonly b: string | null;
  readonly c?: string | null | undefined;
  /** Default `4`. */
  readonly d?: number | undefined;
  /** Default `0`. */
  readonly e?: number | undefined;
}

export interface Written {
  /** Default `1`. */
  readonly a: number;
  /** Default `"x"`. */
  readonly b: string | null;
  /** Default `[]`. */
  readonly c: readonly number[];
  readonly d?: number;
  /** Default `{}`. */
  readonly value: { readonly [key: string]: number };
}

/** What `Written.create` takes: fields with a default may be left out. */
export interface WrittenInit {
  /** Default `1`. */
  readonly a?: number | undefined;
  /** Default `"x"`. */
  readonly b?: string | null | undefined;
  /** Default `[]`. */
  readonly c?: readonly number[] | undefined;
  readonly d?: number | undefined;
  /** Default `{}`. */
  readonly value?: { readonly [key: string]: number } | undefined;
}

export interface Nothing {}

/** What `Nothing.create` takes: fields with a default may be left out. */
export interface NothingInit {}

export interface StrictPatch {
  readonly id?: string;
  readonly count?: number;
  readonly ratio?: number;
  readonly offset?: number;
  readonly big?: bigint;
  readonly flag?: boolean;
  readonly name?: string;
  readonly day?: string;
  readonly payload?: Uint8Array;
  readonly parent?: string | null;
  readonly limit?: number | null;
  readonly names?: readonly string[];
  readonly labels?: { readonly [key: string]: string };
  readonly by_int?: ReadonlyMap<number, string>;
  readonly sizes?: ReadonlySet<number>;
  readonly options?: Options;
  readonly maybe?: Options | null;
}

/** What `StrictPatch.create` takes: fields with a default may be left out. */
export interface StrictPatchInit {
  readonly id?: string | undefined;
  readonly count?: number | undefined;
  readonly ratio?: number | undefined;
  readonly offset?: number | undefined;
  readonly big?: bigint | undefined;
  readonly flag?: boolean | undefined;
  readonly name?: string | undefined;
  readonly day?: string | undefined;
  readonly payload?: Uint8Array | undefined;
  readonly parent?: string | null | undefined;
  readonly limit?: number | null | undefined;
  readonly names?: readonly string[] | undefined;
  readonly labels?: { readonly [key: string]: string } | undefined;
  readonly by_int?: ReadonlyMap<number, string> | undefined;
  readonly sizes?: ReadonlySet<number> | undefined;
  readonly options?: OptionsInit | undefined;
  readonly maybe?: OptionsInit | null | undefined;
}
