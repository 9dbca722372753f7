// @generated from test/golden/codec/large.yaml. Do not edit.

export type LargeMode =
  | "mode_0"
  | "mode_1"
  | "mode_2"
  | "mode_3"
  | "mode_4"
  | "mode_5"
  | "mode_6"
  | "mode_7"
  | "mode_8"
  | "mode_9"
  | "mode_10"
  | "mode_11"
  | "mode_12"
  | "mode_13"
  | "mode_14"
  | "mode_15"
  | "mode_16"
  | "mode_17"
  | "mode_18"
  | "mode_19"
  | "mode_20"
  | "mode_21"
  | "mode_22"
  | "mode_23"
  | "mode_24"
  | "mode_25"
  | "mode_26"
  | "mode_27"
  | "mode_28"
  | "mode_29"
  | "mode_30"
  | "mode_31"
  | "mode_32"
  | "mode_33"
  | "mode_34"
  | "mode_35"
  | "mode_36"
  | "mode_37"
  | "mode_38"
  | "mode_39"
  | "mode_40"
  | "mode_41"
  | "mode_42"
  | "mode_43"
  | "mode_44"
  | "mode_45"
  | "mode_46"
  | "mode_47"
  | "mode_48"
  | "mode_49"
  | "mode_50"
  | "mode_51"
  | "mode_52"
  | "mode_53"
  | "mode_54"
  | "mode_55"
  | "mode_56"
  | "mode_57"
  | "mode_58"
  | "mode_59"
  | "mode_60"
  | "mode_61"
  | "mode_62"
  | "mode_63"
  | "mode_64"
  | "mode_65"
  | "mode_66"
  | "mode_67"
  | "mode_68"
  | "mode_69";

export type LargeCode =
  | 0
  | 1
  | 4
  | 9
  | 16
  | 25
  | 36
  | 49
  | 64
  | 81
  | 100
  | 121
  | 144
  | 169
  | 196
  | 225
  | 256
  | 289
  | 324
  | 361
  | 400
  | 441
  | 484
  | 529
  | 576
  | 625
  | 676
  | 729
  | 784
  | 841
  | 900
  | 961
  | 1024
  | 1089
  | 1156
  | 1225
  | 1296
  | 1369
  | 1444
  | 1521
  | 1600
  | 1681
  | 1764
  | 1849
  | 1936
  | 2025
  | 2116
  | 2209
  | 2304
  | 2401
  | 2500
  | 2601
  | 2704
  | 2809
  | 2916
  | 3025
  | 3136
  | 3249
  | 3364
  | 3481
  | 3600
  | 3721
  | 3844
  | 3969
  | 4096
  | 4225
  | 4356
  | 4489
  | 4624
  | 4761;

export interface Large {
  readonly type: "large";
  readonly f0: number;
  /** Default `"x"`. */
  readonly f1: string;
  /** Default `[]`. */
  readonly f2: readonly number[];
  /** Default `{}`. */
  readonly f3: { readonly [key: string]: number };
  /** Default `0`. */
  readonly f4: number;
  /** Default `"AQID"`. */
  readonly f5: Uint8Array;
  /** Default `null`. */
  readonly f6: LargeMode | null;
  /** Default `[]`. */
  readonly f7: ReadonlySet<number>;
  readonly f8: number;
  /** Default `"x"`. */
  readonly f9: string;
  /** Default `[]`. */
  readonly f10: readonly number[];
  /** Default `{}`. */
  readonly f11: { readonly [key: string]: number };
  /** Default `0`. */
  readonly f12: number;
  /** Default `"AQID"`. */
  readonly f13: Uint8Array;
  /** Default `null`. */
  readonly f14: LargeMode | null;
  /** Default `[]`. */
  readonly f15: ReadonlySet<number>;
  readonly f16: number;
  /** Default `"x"`. */
  readonly f17: string;
  /** Default `[]`. */
  readonly f18: readonly number[];
  /** Default `{}`. */
  readonly f19: { readonly [key: string]: number };
  /** Default `0`. */
  readonly f20: number;
  /** Default `"AQID"`. */
  readonly f21: Uint8Array;
  /** Default `null`. */
  readonly f22: LargeMode | null;
  /** Default `[]`. */
  readonly f23: ReadonlySet<number>;
  readonly f24: number;
  /** Default `"x"`. */
  readonly f25: string;
  /** Default `[]`. */
  readonly f26: readonly number[];
  /** Default `{}`. */
  readonly f27: { readonly [key: string]: number };
  /** Default `0`. */
  readonly f28: number;
  /** Default `"AQID"`. */
  readonly f29: Uint8Array;
  /** Default `null`. */
  readonly f30: LargeMode | null;
  /** Default `[]`. */
  readonly f31: ReadonlySet<number>;
  readonly f32: number;
  /** Default `"x"`. */
  readonly f33: string;
  /** Default `[]`. */
  readonly f34: readonly number[];
  /** Default `{}`. */
  readonly f35: { readonly [key: string]: number };
  /** Default `0`. */
  readonly f36: number;
  /** Default `"AQID"`. */
  readonly f37: Uint8Array;
  /** Default `null`. */
  readonly f38: LargeMode | null;
  /** Default `[]`. */
  readonly f39: ReadonlySet<number>;
  readonly late?: LargeMode;
  readonly renamed: number;
  readonly f40: number;
  /** Default `"x"`. */
  readonly f41: string;
  /** Default `[]`. */
  readonly f42: readonly number[];
  /** Default `{}`. */
  readonly f43: { readonly [key: string]: number };
  /** Default `0`. */
  readonly f44: number;
  /** Default `"AQID"`. */
  readonly f45: Uint8Array;
  /** Default `null`. */
  readonly f46: LargeMode | null;
  /** Default `[]`. */
  readonly f47: ReadonlySet<number>;
  readonly f48: number;
  /** Default `"x"`. */
  readonly f49: string;
  /** Default `[]`. */
  readonly f50: readonly number[];
  /** Default `{}`. */
  readonly f51: { readonly [key: string]: number };
  /** Default `0`. */
  readonly f52: number;
  /** Default `"AQID"`. */
  readonly f53: Uint8Array;
  /** Default `null`. */
  readonly f54: LargeMode | null;
  /** Default `[]`. */
  readonly f55: ReadonlySet<number>;
  readonly f56: number;
  /** Default `"x"`. */
  readonly f57: string;
  /** Default `[]`. */
  readonly f58: readonly number[];
  /** Default `{}`. */
  readonly f59: { readonly [key: string]: number };
  /** Default `0`. */
  readonly f60: number;
  /** Default `"AQID"`. */
  readonly f61: Uint8Array;
  /** Default `null`. */
  readonly f62: LargeMode | null;
  /** Default `[]`. */
  readonly f63: ReadonlySet<number>;
  readonly f64: number;
  /** Default `"x"`. */
  readonly f65: string;
  /** Default `[]`. */
  readonly f66: readonly number[];
  /** Default `{}`. */
  readonly f67: { readonly [key: string]: number };
  /** Default `0`. */
  readonly f68: number;
  /** Default `"AQID"`. */
  readonly f69: Uint8Array;
  readonly last?: readonly number[];
}

/** What `Large.create` takes: fields with a default may be left out. */
export interface LargeInit {
  readonly type?: "large" | undefined;
  readonly f0: number;
  /** Default `"x"`. */
  readonly f1?: string | undefined;
  /** Default `[]`. */
  readonly f2?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly f3?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly f4?: number | undefined;
  /** Default `"AQID"`. */
  readonly f5?: Uint8Array | undefined;
  /** Default `null`. */
  readonly f6?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly f7?: ReadonlySet<number> | undefined;
  readonly f8: number;
  /** Default `"x"`. */
  readonly f9?: string | undefined;
  /** Default `[]`. */
  readonly f10?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly f11?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly f12?: number | undefined;
  /** Default `"AQID"`. */
  readonly f13?: Uint8Array | undefined;
  /** Default `null`. */
  readonly f14?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly f15?: ReadonlySet<number> | undefined;
  readonly f16: number;
  /** Default `"x"`. */
  readonly f17?: string | undefined;
  /** Default `[]`. */
  readonly f18?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly f19?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly f20?: number | undefined;
  /** Default `"AQID"`. */
  readonly f21?: Uint8Array | undefined;
  /** Default `null`. */
  readonly f22?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly f23?: ReadonlySet<number> | undefined;
  readonly f24: number;
  /** Default `"x"`. */
  readonly f25?: string | undefined;
  /** Default `[]`. */
  readonly f26?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly f27?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly f28?: number | undefined;
  /** Default `"AQID"`. */
  readonly f29?: Uint8Array | undefined;
  /** Default `null`. */
  readonly f30?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly f31?: ReadonlySet<number> | undefined;
  readonly f32: number;
  /** Default `"x"`. */
  readonly f33?: string | undefined;
  /** Default `[]`. */
  readonly f34?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly f35?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly f36?: number | undefined;
  /** Default `"AQID"`. */
  readonly f37?: Uint8Array | undefined;
  /** Default `null`. */
  readonly f38?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly f39?: ReadonlySet<number> | undefined;
  readonly late?: LargeMode | undefined;
  readonly renamed: number;
  readonly f40: number;
  /** Default `"x"`. */
  readonly f41?: string | undefined;
  /** Default `[]`. */
  readonly f42?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly f43?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly f44?: number | undefined;
  /** Default `"AQID"`. */
  readonly f45?: Uint8Array | undefined;
  /** Default `null`. */
  readonly f46?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly f47?: ReadonlySet<number> | undefined;
  readonly f48: number;
  /** Default `"x"`. */
  readonly f49?: string | undefined;
  /** Default `[]`. */
  readonly f50?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly f51?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly f52?: number | undefined;
  /** Default `"AQID"`. */
  readonly f53?: Uint8Array | undefined;
  /** Default `null`. */
  readonly f54?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly f55?: ReadonlySet<number> | undefined;
  readonly f56: number;
  /** Default `"x"`. */
  readonly f57?: string | undefined;
  /** Default `[]`. */
  readonly f58?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly f59?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly f60?: number | undefined;
  /** Default `"AQID"`. */
  readonly f61?: Uint8Array | undefined;
  /** Default `null`. */
  readonly f62?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly f63?: ReadonlySet<number> | undefined;
  readonly f64: number;
  /** Default `"x"`. */
  readonly f65?: string | undefined;
  /** Default `[]`. */
  readonly f66?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly f67?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly f68?: number | undefined;
  /** Default `"AQID"`. */
  readonly f69?: Uint8Array | undefined;
  readonly last?: readonly number[] | undefined;
}

/** Unknown fields are skipped (compat). */
export interface LargeCompat {
  readonly f0?: number;
  readonly f1?: number;
  readonly f2?: number;
  readonly f3?: number;
  readonly f4?: number;
  readonly f5?: number;
  readonly f6?: number;
  readonly f7?: number;
  readonly f8?: number;
  readonly f9?: number;
  readonly f10?: number;
  readonly f11?: number;
  readonly f12?: number;
  readonly f13?: number;
  readonly f14?: number;
  readonly f15?: number;
  readonly f16?: number;
  readonly f17?: number;
  readonly f18?: number;
  readonly f19?: number;
  readonly f20?: number;
  readonly f21?: number;
  readonly f22?: number;
  readonly f23?: number;
  readonly f24?: number;
  readonly f25?: number;
  readonly f26?: number;
  readonly f27?: number;
  readonly f28?: number;
  readonly f29?: number;
  readonly f30?: number;
  readonly f31?: number;
  readonly f32?: number;
  readonly f33?: number;
  readonly f34?: number;
  readonly f35?: number;
  readonly f36?: number;
  readonly f37?: number;
  readonly f38?: number;
  readonly f39?: number;
  readonly f40?: number;
  readonly f41?: number;
  readonly f42?: number;
  readonly f43?: number;
  readonly f44?: number;
  readonly f45?: number;
  readonly f46?: number;
  readonly f47?: number;
  readonly f48?: number;
  readonly f49?: number;
  readonly f50?: number;
  readonly f51?: number;
  readonly f52?: number;
  readonly f53?: number;
  readonly f54?: number;
  readonly f55?: number;
  readonly f56?: number;
  readonly f57?: number;
  readonly f58?: number;
  readonly f59?: number;
  readonly f60?: number;
  readonly f61?: number;
  readonly f62?: number;
  readonly f63?: number;
  readonly f64?: number;
  readonly f65?: number;
  readonly f66?: number;
  readonly f67?: number;
  readonly f68?: number;
  readonly f69?: number;
  /** Default `3`. */
  readonly after: number;
}

/** What `LargeCompat.create` takes: fields with a default may be left out. */
export interface LargeCompatInit {
  readonly f0?: number | undefined;
  readonly f1?: number | undefined;
  readonly f2?: number | undefined;
  readonly f3?: number | undefined;
  readonly f4?: number | undefined;
  readonly f5?: number | undefined;
  readonly f6?: number | undefined;
  readonly f7?: number | undefined;
  readonly f8?: number | undefined;
  readonly f9?: number | undefined;
  readonly f10?: number | undefined;
  readonly f11?: number | undefined;
  readonly f12?: number | undefined;
  readonly f13?: number | undefined;
  readonly f14?: number | undefined;
  readonly f15?: number | undefined;
  readonly f16?: number | undefined;
  readonly f17?: number | undefined;
  readonly f18?: number | undefined;
  readonly f19?: number | undefined;
  readonly f20?: number | undefined;
  readonly f21?: number | undefined;
  readonly f22?: number | undefined;
  readonly f23?: number | undefined;
  readonly f24?: number | undefined;
  readonly f25?: number | undefined;
  readonly f26?: number | undefined;
  readonly f27?: number | undefined;
  readonly f28?: number | undefined;
  readonly f29?: number | undefined;
  readonly f30?: number | undefined;
  readonly f31?: number | undefined;
  readonly f32?: number | undefined;
  readonly f33?: number | undefined;
  readonly f34?: number | undefined;
  readonly f35?: number | undefined;
  readonly f36?: number | undefined;
  readonly f37?: number | undefined;
  readonly f38?: number | undefined;
  readonly f39?: number | undefined;
  readonly f40?: number | undefined;
  readonly f41?: number | undefined;
  readonly f42?: number | undefined;
  readonly f43?: number | undefined;
  readonly f44?: number | undefined;
  readonly f45?: number | undefined;
  readonly f46?: number | undefined;
  readonly f47?: number | undefined;
  readonly f48?: number | undefined;
  readonly f49?: number | undefined;
  readonly f50?: number | undefined;
  readonly f51?: number | undefined;
  readonly f52?: number | undefined;
  readonly f53?: number | undefined;
  readonly f54?: number | undefined;
  readonly f55?: number | undefined;
  readonly f56?: number | undefined;
  readonly f57?: number | undefined;
  readonly f58?: number | undefined;
  readonly f59?: number | undefined;
  readonly f60?: number | undefined;
  readonly f61?: number | undefined;
  readonly f62?: number | undefined;
  readonly f63?: number | undefined;
  readonly f64?: number | undefined;
  readonly f65?: number | undefined;
  readonly f66?: number | undefined;
  readonly f67?: number | undefined;
  readonly f68?: number | undefined;
  readonly f69?: number | undefined;
  /** Default `3`. */
  readonly after?: number | undefined;
}

export interface LargeFlags {
  readonly f0: number;
  readonly f1: number;
  readonly f2: number;
  readonly f3: number;
  readonly f4: number;
  readonly f5: number;
  readonly f6: number;
  readonly f7: number;
  readonly f8: number;
  readonly f9: number;
  readonly f10: number;
  readonly f11: number;
  readonly f12: number;
  readonly f13: number;
  readonly f14: number;
  readonly f15: number;
  readonly f16: number;
  readonly f17: number;
  readonly f18: number;
  readonly f19: number;
  readonly f20: number;
  readonly f21: number;
  readonly f22: number;
  readonly f23: number;
  readonly f24: number;
  readonly f25: number;
  readonly f26: number;
  readonly f27: number;
  readonly f28: number;
  readonly f29: number;
  readonly f30: number;
  readonly f31: number;
  readonly f32: number;
  readonly f33: number;
  readonly f34: number;
  readonly f35: number;
  readonly f36: number;
  readonly f37: number;
  readonly f38: number;
  readonly f39: number;
  readonly f40: number;
  readonly f41: number;
  readonly f42: number;
  readonly f43: number;
  readonly f44: number;
  readonly f45: number;
  readonly f46: number;
  readonly f47: number;
  readonly f48: number;
  readonly f49: number;
  readonly f50: number;
  readonly f51: number;
  readonly f52: number;
  readonly f53: number;
  readonly f54: number;
  readonly f55: number;
  readonly f56: number;
  readonly f57: number;
  readonly f58: number;
  readonly f59: number;
  readonly f60: number;
  readonly f61: number;
  readonly f62: number;
  readonly f63: number;
  readonly f64: number;
  readonly f65: number;
  readonly f66: number;
  readonly f67: number;
  readonly f68: number;
  readonly f69: number;
}

/** What `LargeFlags.create` takes: fields with a default may be left out. */
export interface LargeFlagsInit {
  readonly f0: number;
  readonly f1: number;
  readonly f2: number;
  readonly f3: number;
  readonly f4: number;
  readonly f5: number;
  readonly f6: number;
  readonly f7: number;
  readonly f8: number;
  readonly f9: number;
  readonly f10: number;
  readonly f11: number;
  readonly f12: number;
  readonly f13: number;
  readonly f14: number;
  readonly f15: number;
  readonly f16: number;
  readonly f17: number;
  readonly f18: number;
  readonly f19: number;
  readonly f20: number;
  readonly f21: number;
  readonly f22: number;
  readonly f23: number;
  readonly f24: number;
  readonly f25: number;
  readonly f26: number;
  readonly f27: number;
  readonly f28: number;
  readonly f29: number;
  readonly f30: number;
  readonly f31: number;
  readonly f32: number;
  readonly f33: number;
  readonly f34: number;
  readonly f35: number;
  readonly f36: number;
  readonly f37: number;
  readonly f38: number;
  readonly f39: number;
  readonly f40: number;
  readonly f41: number;
  readonly f42: number;
  readonly f43: number;
  readonly f44: number;
  readonly f45: number;
  readonly f46: number;
  readonly f47: number;
  readonly f48: number;
  readonly f49: number;
  readonly f50: number;
  readonly f51: number;
  readonly f52: number;
  readonly f53: number;
  readonly f54: number;
  readonly f55: number;
  readonly f56: number;
  readonly f57: number;
  readonly f58: number;
  readonly f59: number;
  readonly f60: number;
  readonly f61: number;
  readonly f62: number;
  readonly f63: number;
  readonly f64: number;
  readonly f65: number;
  readonly f66: number;
  readonly f67: number;
  readonly f68: number;
  readonly f69: number;
}

export interface LargeOptions {
  /** Default `7`. */
  readonly o0: number;
  /** Default `"x"`. */
  readonly o1: string;
  /** Default `[]`. */
  readonly o2: readonly number[];
  /** Default `{}`. */
  readonly o3: { readonly [key: string]: number };
  /** Default `0`. */
  readonly o4: number;
  /** Default `"AQID"`. */
  readonly o5: Uint8Array;
  /** Default `null`. */
  readonly o6: LargeMode | null;
  /** Default `[]`. */
  readonly o7: ReadonlySet<number>;
  /** Default `7`. */
  readonly o8: number;
  /** Default `"x"`. */
  readonly o9: string;
  /** Default `[]`. */
  readonly o10: readonly number[];
  /** Default `{}`. */
  readonly o11: { readonly [key: string]: number };
  /** Default `0`. */
  readonly o12: number;
  /** Default `"AQID"`. */
  readonly o13: Uint8Array;
  /** Default `null`. */
  readonly o14: LargeMode | null;
  /** Default `[]`. */
  readonly o15: ReadonlySet<number>;
  /** Default `7`. */
  readonly o16: number;
  /** Default `"x"`. */
  readonly o17: string;
  /** Default `[]`. */
  readonly o18: readonly number[];
  /** Default `{}`. */
  readonly o19: { readonly [key: string]: number };
  /** Default `0`. */
  readonly o20: number;
  /** Default `"AQID"`. */
  readonly o21: Uint8Array;
  /** Default `null`. */
  readonly o22: LargeMode | null;
  /** Default `[]`. */
  readonly o23: ReadonlySet<number>;
  /** Default `7`. */
  readonly o24: number;
  /** Default `"x"`. */
  readonly o25: string;
  /** Default `[]`. */
  readonly o26: readonly number[];
  /** Default `{}`. */
  readonly o27: { readonly [key: string]: number };
  /** Default `0`. */
  readonly o28: number;
  /** Default `"AQID"`. */
  readonly o29: Uint8Array;
  /** Default `null`. */
  readonly o30: LargeMode | null;
  /** Default `[]`. */
  readonly o31: ReadonlySet<number>;
  /** Default `7`. */
  readonly o32: number;
  /** Default `"x"`. */
  readonly o33: string;
  /** Default `[]`. */
  readonly o34: readonly number[];
  /** Default `{}`. */
  readonly o35: { readonly [key: string]: number };
  /** Default `0`. */
  readonly o36: number;
  /** Default `"AQID"`. */
  readonly o37: Uint8Array;
  /** Default `null`. */
  readonly o38: LargeMode | null;
  /** Default `[]`. */
  readonly o39: ReadonlySet<number>;
  /** Default `7`. */
  readonly o40: number;
  /** Default `"x"`. */
  readonly o41: string;
  /** Default `[]`. */
  readonly o42: readonly number[];
  /** Default `{}`. */
  readonly o43: { readonly [key: string]: number };
  /** Default `0`. */
  readonly o44: number;
  /** Default `"AQID"`. */
  readonly o45: Uint8Array;
  /** Default `null`. */
  readonly o46: LargeMode | null;
  /** Default `[]`. */
  readonly o47: ReadonlySet<number>;
  /** Default `7`. */
  readonly o48: number;
  /** Default `"x"`. */
  readonly o49: string;
  /** Default `[]`. */
  readonly o50: readonly number[];
  /** Default `{}`. */
  readonly o51: { readonly [key: string]: number };
  /** Default `0`. */
  readonly o52: number;
  /** Default `"AQID"`. */
  readonly o53: Uint8Array;
  /** Default `null`. */
  readonly o54: LargeMode | null;
  /** Default `[]`. */
  readonly o55: ReadonlySet<number>;
  /** Default `7`. */
  readonly o56: number;
  /** Default `"x"`. */
  readonly o57: string;
  /** Default `[]`. */
  readonly o58: readonly number[];
  /** Default `{}`. */
  readonly o59: { readonly [key: string]: number };
  /** Default `0`. */
  readonly o60: number;
  /** Default `"AQID"`. */
  readonly o61: Uint8Array;
  /** Default `null`. */
  readonly o62: LargeMode | null;
  /** Default `[]`. */
  readonly o63: ReadonlySet<number>;
  /** Default `7`. */
  readonly o64: number;
  /** Default `"x"`. */
  readonly o65: string;
  /** Default `[]`. */
  readonly o66: readonly number[];
  /** Default `{}`. */
  readonly o67: { readonly [key: string]: number };
  /** Default `0`. */
  readonly o68: number;
  /** Default `"AQID"`. */
  readonly o69: Uint8Array;
}

/** What `LargeOptions.create` takes: fields with a default may be left out. */
export interface LargeOptionsInit {
  /** Default `7`. */
  readonly o0?: number | undefined;
  /** Default `"x"`. */
  readonly o1?: string | undefined;
  /** Default `[]`. */
  readonly o2?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly o3?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly o4?: number | undefined;
  /** Default `"AQID"`. */
  readonly o5?: Uint8Array | undefined;
  /** Default `null`. */
  readonly o6?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly o7?: ReadonlySet<number> | undefined;
  /** Default `7`. */
  readonly o8?: number | undefined;
  /** Default `"x"`. */
  readonly o9?: string | undefined;
  /** Default `[]`. */
  readonly o10?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly o11?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly o12?: number | undefined;
  /** Default `"AQID"`. */
  readonly o13?: Uint8Array | undefined;
  /** Default `null`. */
  readonly o14?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly o15?: ReadonlySet<number> | undefined;
  /** Default `7`. */
  readonly o16?: number | undefined;
  /** Default `"x"`. */
  readonly o17?: string | undefined;
  /** Default `[]`. */
  readonly o18?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly o19?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly o20?: number | undefined;
  /** Default `"AQID"`. */
  readonly o21?: Uint8Array | undefined;
  /** Default `null`. */
  readonly o22?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly o23?: ReadonlySet<number> | undefined;
  /** Default `7`. */
  readonly o24?: number | undefined;
  /** Default `"x"`. */
  readonly o25?: string | undefined;
  /** Default `[]`. */
  readonly o26?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly o27?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly o28?: number | undefined;
  /** Default `"AQID"`. */
  readonly o29?: Uint8Array | undefined;
  /** Default `null`. */
  readonly o30?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly o31?: ReadonlySet<number> | undefined;
  /** Default `7`. */
  readonly o32?: number | undefined;
  /** Default `"x"`. */
  readonly o33?: string | undefined;
  /** Default `[]`. */
  readonly o34?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly o35?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly o36?: number | undefined;
  /** Default `"AQID"`. */
  readonly o37?: Uint8Array | undefined;
  /** Default `null`. */
  readonly o38?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly o39?: ReadonlySet<number> | undefined;
  /** Default `7`. */
  readonly o40?: number | undefined;
  /** Default `"x"`. */
  readonly o41?: string | undefined;
  /** Default `[]`. */
  readonly o42?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly o43?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly o44?: number | undefined;
  /** Default `"AQID"`. */
  readonly o45?: Uint8Array | undefined;
  /** Default `null`. */
  readonly o46?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly o47?: ReadonlySet<number> | undefined;
  /** Default `7`. */
  readonly o48?: number | undefined;
  /** Default `"x"`. */
  readonly o49?: string | undefined;
  /** Default `[]`. */
  readonly o50?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly o51?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly o52?: number | undefined;
  /** Default `"AQID"`. */
  readonly o53?: Uint8Array | undefined;
  /** Default `null`. */
  readonly o54?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly o55?: ReadonlySet<number> | undefined;
  /** Default `7`. */
  readonly o56?: number | undefined;
  /** Default `"x"`. */
  readonly o57?: string | undefined;
  /** Default `[]`. */
  readonly o58?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly o59?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly o60?: number | undefined;
  /** Default `"AQID"`. */
  readonly o61?: Uint8Array | undefined;
  /** Default `null`. */
  readonly o62?: LargeMode | null | undefined;
  /** Default `[]`. */
  readonly o63?: ReadonlySet<number> | undefined;
  /** Default `7`. */
  readonly o64?: number | undefined;
  /** Default `"x"`. */
  readonly o65?: string | undefined;
  /** Default `[]`. */
  readonly o66?: readonly number[] | undefined;
  /** Default `{}`. */
  readonly o67?: { readonly [key: string]: number } | undefined;
  /** Default `0`. */
  readonly o68?: number | undefined;
  /** Default `"AQID"`. */
  readonly o69?: Uint8Array | undefined;
}

export interface LargeHolder {
  readonly id: number;
  /** Default `{}`. */
  readonly options: LargeOptions;
}

/** What `LargeHolder.create` takes: fields with a default may be left out. */
export interface LargeHolderInit {
  readonly id: number;
  /** Default `{}`. */
  readonly options?: LargeOptionsInit | undefined;
}

/** An array on the wire. */
export interface LargeRow {
  readonly type: "row";
  readonly r0: string;
  readonly r1: number | null;
  readonly r2: string;
  readonly r3: number | null;
  readonly r4: string;
  readonly r5: number | null;
  readonly r6: string;
  readonly r7: number | null;
  readonly r8: string;
  readonly r9: number | null;
  readonly r10: string;
  readonly r11: number | null;
  readonly r12: string;
  readonly r13: number | null;
  readonly r14: string;
  readonly r15: number | null;
  readonly r16: string;
  readonly r17: number | null;
  readonly r18: string;
  readonly r19: number | null;
  readonly r20: string;
  readonly r21: number | null;
  readonly r22: string;
  readonly r23: number | null;
  readonly r24: string;
  readonly r25: number | null;
  readonly r26: string;
  readonly r27: number | null;
  readonly r28: string;
  readonly r29: number | null;
  readonly r30: string;
  readonly r31: number | null;
  readonly r32: string;
  readonly r33: number | null;
  readonly r34: string;
  readonly r35: number | null;
  readonly r36: string;
  readonly r37: number | null;
  readonly r38: string;
  readonly r39: number | null;
  readonly r40: string;
  readonly r41: number | null;
  readonly r42: string;
  readonly r43: number | null;
  readonly r44: string;
  readonly r45: number | null;
  readonly r46: string;
  readonly r47: number | null;
  readonly r48: string;
  readonly r49: number | null;
  readonly r50: string;
  readonly r51: number | null;
  readonly r52: string;
  readonly r53: number | null;
  readonly r54: string;
  readonly r55: number | null;
  readonly r56: string;
  readonly r57: number | null;
  readonly r58: string;
  readonly r59: number | null;
  /** Default `0`. */
  readonly d0: number;
  /** Default `1`. */
  readonly d1: number;
  /** Default `2`. */
  readonly d2: number;
  /** Default `3`. */
  readonly d3: number;
  /** Default `4`. */
  readonly d4: number;
  /** Default `5`. */
  readonly d5: number;
  /** Default `6`. */
  readonly d6: number;
  /** Default `7`. */
  readonly d7: number;
  /** Default `8`. */
  readonly d8: number;
  /** Default `9`. */
  readonly d9: number;
}

/** What `LargeRow.create` takes: fields with a default may be left out. */
export interface LargeRowInit {
  readonly type?: "row" | undefined;
  readonly r0: string;
  readonly r1: number | null;
  readonly r2: string;
  readonly r3: number | null;
  readonly r4: string;
  readonly r5: number | null;
  readonly r6: string;
  readonly r7: number | null;
  readonly r8: string;
  readonly r9: number | null;
  readonly r10: string;
  readonly r11: number | null;
  readonly r12: string;
  readonly r13: number | null;
  readonly r14: string;
  readonly r15: number | null;
  readonly r16: string;
  readonly r17: number | null;
  readonly r18: string;
  readonly r19: number | null;
  readonly r20: string;
  readonly r21: number | null;
  readonly r22: string;
  readonly r23: number | null;
  readonly r24: string;
  readonly r25: number | null;
  readonly r26: string;
  readonly r27: number | null;
  readonly r28: string;
  readonly r29: number | null;
  readonly r30: string;
  readonly r31: number | null;
  readonly r32: string;
  readonly r33: number | null;
  readonly r34: string;
  readonly r35: number | null;
  readonly r36: string;
  readonly r37: number | null;
  readonly r38: string;
  readonly r39: number | null;
  readonly r40: string;
  readonly r41: number | null;
  readonly r42: string;
  readonly r43: number | null;
  readonly r44: string;
  readonly r45: number | null;
  readonly r46: string;
  readonly r47: number | null;
  readonly r48: string;
  readonly r49: number | null;
  readonly r50: string;
  readonly r51: number | null;
  readonly r52: string;
  readonly r53: number | null;
  readonly r54: string;
  readonly r55: number | null;
  readonly r56: string;
  readonly r57: number | null;
  readonly r58: string;
  readonly r59: number | null;
  /** Default `0`. */
  readonly d0?: number | undefined;
  /** Default `1`. */
  readonly d1?: number | undefined;
  /** Default `2`. */
  readonly d2?: number | undefined;
  /** Default `3`. */
  readonly d3?: number | undefined;
  /** Default `4`. */
  readonly d4?: number | undefined;
  /** Default `5`. */
  readonly d5?: number | undefined;
  /** Default `6`. */
  readonly d6?: number | undefined;
  /** Default `7`. */
  readonly d7?: number | undefined;
  /** Default `8`. */
  readonly d8?: number | undefined;
  /** Default `9`. */
  readonly d9?: number | undefined;
}

/** Rows of `LargeRow` by column, as `LargeRow.columns` reads and writes them. */
export interface LargeRowColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly r0: readonly string[];
    readonly r1: Float64Array;
    readonly r2: readonly string[];
    readonly r3: Float64Array;
    readonly r4: readonly string[];
    readonly r5: Float64Array;
    readonly r6: readonly string[];
    readonly r7: Float64Array;
    readonly r8: readonly string[];
    readonly r9: Float64Array;
    readonly r10: readonly string[];
    readonly r11: Float64Array;
    readonly r12: readonly string[];
    readonly r13: Float64Array;
    readonly r14: readonly string[];
    readonly r15: Float64Array;
    readonly r16: readonly string[];
    readonly r17: Float64Array;
    readonly r18: readonly string[];
    readonly r19: Float64Array;
    readonly r20: readonly string[];
    readonly r21: Float64Array;
    readonly r22: readonly string[];
    readonly r23: Float64Array;
    readonly r24: readonly string[];
    readonly r25: Float64Array;
    readonly r26: readonly string[];
    readonly r27: Float64Array;
    readonly r28: readonly string[];
    readonly r29: Float64Array;
    readonly r30: readonly string[];
    readonly r31: Float64Array;
    readonly r32: readonly string[];
    readonly r33: Float64Array;
    readonly r34: readonly string[];
    readonly r35: Float64Array;
    readonly r36: readonly string[];
    readonly r37: Float64Array;
    readonly r38: readonly string[];
    readonly r39: Float64Array;
    readonly r40: readonly string[];
    readonly r41: Float64Array;
    readonly r42: readonly string[];
    readonly r43: Float64Array;
    readonly r44: readonly string[];
    readonly r45: Float64Array;
    readonly r46: readonly string[];
    readonly r47: Float64Array;
    readonly r48: readonly string[];
    readonly r49: Float64Array;
    readonly r50: readonly string[];
    readonly r51: Float64Array;
    readonly r52: readonly string[];
    readonly r53: Float64Array;
    readonly r54: readonly string[];
    readonly r55: Float64Array;
    readonly r56: readonly string[];
    readonly r57: Float64Array;
    readonly r58: readonly string[];
    readonly r59: Float64Array;
    /** Default `0`. */
    readonly d0: Float64Array;
    /** Default `1`. */
    readonly d1: Float64Array;
    /** Default `2`. */
    readonly d2: Float64Array;
    /** Default `3`. */
    readonly d3: Float64Array;
    /** Default `4`. */
    readonly d4: Float64Array;
    /** Default `5`. */
    readonly d5: Float64Array;
    /** Default `6`. */
    readonly d6: Float64Array;
    /** Default `7`. */
    readonly d7: Float64Array;
    /** Default `8`. */
    readonly d8: Float64Array;
    /** Default `9`. */
    readonly d9: Float64Array;
  };
  /** 1 where there is a value, 0 where it is null. */
  readonly validity: {
    readonly r1: Uint8Array;
    readonly r3: Uint8Array;
    readonly r5: Uint8Array;
    readonly r7: Uint8Array;
    readonly r9: Uint8Array;
    readonly r11: Uint8Array;
    readonly r13: Uint8Array;
    readonly r15: Uint8Array;
    readonly r17: Uint8Array;
    readonly r19: Uint8Array;
    readonly r21: Uint8Array;
    readonly r23: Uint8Array;
    readonly r25: Uint8Array;
    readonly r27: Uint8Array;
    readonly r29: Uint8Array;
    readonly r31: Uint8Array;
    readonly r33: Uint8Array;
    readonly r35: Uint8Array;
    readonly r37: Uint8Array;
    readonly r39: Uint8Array;
    readonly r41: Uint8Array;
    readonly r43: Uint8Array;
    readonly r45: Uint8Array;
    readonly r47: Uint8Array;
    readonly r49: Uint8Array;
    readonly r51: Uint8Array;
    readonly r53: Uint8Array;
    readonly r55: Uint8Array;
    readonly r57: Uint8Array;
    readonly r59: Uint8Array;
  };
}

/** An array on the wire. */
export interface LargeRowCompat {
  /** Default `[]`. */
  readonly d0: readonly number[];
  /** Default `[]`. */
  readonly d1: readonly number[];
  /** Default `[]`. */
  readonly d2: readonly number[];
  /** Default `[]`. */
  readonly d3: readonly number[];
  /** Default `[]`. */
  readonly d4: readonly number[];
  /** Default `[]`. */
  readonly d5: readonly number[];
  /** Default `[]`. */
  readonly d6: readonly number[];
  /** Default `[]`. */
  readonly d7: readonly number[];
  /** Default `[]`. */
  readonly d8: readonly number[];
  /** Default `[]`. */
  readonly d9: readonly number[];
  /** Default `[]`. */
  readonly d10: readonly number[];
  /** Default `[]`. */
  readonly d11: readonly number[];
  /** Default `[]`. */
  readonly d12: readonly number[];
  /** Default `[]`. */
  readonly d13: readonly number[];
  /** Default `[]`. */
  readonly d14: readonly number[];
  /** Default `[]`. */
  readonly d15: readonly number[];
  /** Default `[]`. */
  readonly d16: readonly number[];
  /** Default `[]`. */
  readonly d17: readonly number[];
  /** Default `[]`. */
  readonly d18: readonly number[];
  /** Default `[]`. */
  readonly d19: readonly number[];
  /** Default `[]`. */
  readonly d20: readonly number[];
  /** Default `[]`. */
  readonly d21: readonly number[];
  /** Default `[]`. */
  readonly d22: readonly number[];
  /** Default `[]`. */
  readonly d23: readonly number[];
  /** Default `[]`. */
  readonly d24: readonly number[];
  /** Default `[]`. */
  readonly d25: readonly number[];
  /** Default `[]`. */
  readonly d26: readonly number[];
  /** Default `[]`. */
  readonly d27: readonly number[];
  /** Default `[]`. */
  readonly d28: readonly number[];
  /** Default `[]`. */
  readonly d29: readonly number[];
  /** Default `[]`. */
  readonly d30: readonly number[];
  /** Default `[]`. */
  readonly d31: readonly number[];
  /** Default `[]`. */
  readonly d32: readonly number[];
  /** Default `[]`. */
  readonly d33: readonly number[];
  /** Default `[]`. */
  readonly d34: readonly number[];
  /** Default `[]`. */
  readonly d35: readonly number[];
  /** Default `[]`. */
  readonly d36: readonly number[];
  /** Default `[]`. */
  readonly d37: readonly number[];
  /** Default `[]`. */
  readonly d38: readonly number[];
  /** Default `[]`. */
  readonly d39: readonly number[];
  /** Default `[]`. */
  readonly d40: readonly number[];
  /** Default `[]`. */
  readonly d41: readonly number[];
  /** Default `[]`. */
  readonly d42: readonly number[];
  /** Default `[]`. */
  readonly d43: readonly number[];
  /** Default `[]`. */
  readonly d44: readonly number[];
  /** Default `[]`. */
  readonly d45: readonly number[];
  /** Default `[]`. */
  readonly d46: readonly number[];
  /** Default `[]`. */
  readonly d47: readonly number[];
  /** Default `[]`. */
  readonly d48: readonly number[];
  /** Default `[]`. */
  readonly d49: readonly number[];
  /** Default `[]`. */
  readonly d50: readonly number[];
  /** Default `[]`. */
  readonly d51: readonly number[];
  /** Default `[]`. */
  readonly d52: readonly number[];
  /** Default `[]`. */
  readonly d53: readonly number[];
  /** Default `[]`. */
  readonly d54: readonly number[];
  /** Default `[]`. */
  readonly d55: readonly number[];
  /** Default `[]`. */
  readonly d56: readonly number[];
  /** Default `[]`. */
  readonly d57: readonly number[];
  /** Default `[]`. */
  readonly d58: readonly number[];
  /** Default `[]`. */
  readonly d59: readonly number[];
  /** Default `[]`. */
  readonly d60: readonly number[];
  /** Default `[]`. */
  readonly d61: readonly number[];
  /** Default `[]`. */
  readonly d62: readonly number[];
  /** Default `[]`. */
  readonly d63: readonly number[];
  /** Default `[]`. */
  readonly d64: readonly number[];
  /** Default `[]`. */
  readonly d65: readonly number[];
  /** Default `[]`. */
  readonly d66: readonly number[];
  /** Default `[]`. */
  readonly d67: readonly number[];
  /** Default `[]`. */
  readonly d68: readonly number[];
  /** Default `[]`. */
  readonly d69: readonly number[];
}

/** What `LargeRowCompat.create` takes: fields with a default may be left out. */
export interface LargeRowCompatInit {
  /** Default `[]`. */
  readonly d0?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d1?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d2?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d3?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d4?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d5?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d6?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d7?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d8?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d9?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d10?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d11?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d12?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d13?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d14?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d15?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d16?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d17?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d18?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d19?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d20?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d21?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d22?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d23?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d24?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d25?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d26?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d27?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d28?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d29?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d30?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d31?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d32?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d33?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d34?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d35?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d36?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d37?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d38?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d39?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d40?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d41?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d42?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d43?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d44?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d45?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d46?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d47?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d48?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d49?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d50?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d51?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d52?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d53?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d54?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d55?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d56?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d57?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d58?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d59?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d60?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d61?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d62?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d63?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d64?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d65?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d66?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d67?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d68?: readonly number[] | undefined;
  /** Default `[]`. */
  readonly d69?: readonly number[] | undefined;
}

/** Rows of `LargeRowCompat` by column, as `LargeRowCompat.columns` reads and writes them. */
export interface LargeRowCompatColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    /** Default `[]`. */
    readonly d0: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d1: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d2: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d3: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d4: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d5: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d6: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d7: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d8: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d9: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d10: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d11: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d12: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d13: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d14: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d15: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d16: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d17: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d18: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d19: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d20: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d21: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d22: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d23: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d24: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d25: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d26: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d27: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d28: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d29: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d30: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d31: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d32: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d33: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d34: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d35: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d36: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d37: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d38: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d39: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d40: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d41: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d42: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d43: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d44: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d45: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d46: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d47: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d48: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d49: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d50: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d51: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d52: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d53: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d54: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d55: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d56: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d57: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d58: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d59: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d60: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d61: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d62: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d63: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d64: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d65: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d66: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d67: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d68: readonly (readonly number[])[];
    /** Default `[]`. */
    readonly d69: readonly (readonly number[])[];
  };
}

export type LargeTuple = readonly [
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
  string | null,
  number,
];

export interface LargeTree {
  readonly f0?: LargeTree;
  readonly f1?: LargeTree;
  readonly f2?: LargeTree;
  readonly f3?: LargeTree;
  readonly f4?: LargeTree;
  readonly f5?: LargeTree;
  readonly f6?: LargeTree;
  readonly f7?: LargeTree;
  readonly f8?: LargeTree;
  readonly f9?: LargeTree;
  readonly f10?: LargeTree;
  readonly f11?: LargeTree;
  readonly f12?: LargeTree;
  readonly f13?: LargeTree;
  readonly f14?: LargeTree;
  readonly f15?: LargeTree;
  readonly f16?: LargeTree;
  readonly f17?: LargeTree;
  readonly f18?: LargeTree;
  readonly f19?: LargeTree;
  readonly f20?: LargeTree;
  readonly f21?: LargeTree;
  readonly f22?: LargeTree;
  readonly f23?: LargeTree;
  readonly f24?: LargeTree;
  readonly f25?: LargeTree;
  readonly f26?: LargeTree;
  readonly f27?: LargeTree;
  readonly f28?: LargeTree;
  readonly f29?: LargeTree;
  readonly f30?: LargeTree;
  readonly f31?: LargeTree;
  readonly f32?: LargeTree;
  readonly f33?: LargeTree;
  readonly f34?: LargeTree;
  readonly f35?: LargeTree;
  readonly f36?: LargeTree;
  readonly f37?: LargeTree;
  readonly f38?: LargeTree;
  readonly f39?: LargeTree;
  readonly f40?: LargeTree;
  readonly f41?: LargeTree;
  readonly f42?: LargeTree;
  readonly f43?: LargeTree;
  readonly f44?: LargeTree;
  readonly f45?: LargeTree;
  readonly f46?: LargeTree;
  readonly f47?: LargeTree;
  readonly f48?: LargeTree;
  readonly f49?: LargeTree;
  readonly f50?: LargeTree;
  readonly f51?: LargeTree;
  readonly f52?: LargeTree;
  readonly f53?: LargeTree;
  readonly f54?: LargeTree;
  readonly f55?: LargeTree;
  readonly f56?: LargeTree;
  readonly f57?: LargeTree;
  readonly f58?: LargeTree;
  readonly f59?: LargeTree;
  readonly f60?: LargeTree;
  readonly f61?: LargeTree;
  readonly f62?: LargeTree;
  readonly f63?: LargeTree;
  readonly f64?: LargeTree;
  readonly f65?: LargeTree;
  readonly f66?: LargeTree;
  readonly f67?: LargeTree;
  readonly f68?: LargeTree;
  readonly f69?: LargeTree;
}

/** What `LargeTree.create` takes: fields with a default may be left out. */
export interface LargeTreeInit {
  readonly f0?: LargeTreeInit | undefined;
  readonly f1?: LargeTreeInit | undefined;
  readonly f2?: LargeTreeInit | undefined;
  readonly f3?: LargeTreeInit | undefined;
  readonly f4?: LargeTreeInit | undefined;
  readonly f5?: LargeTreeInit | undefined;
  readonly f6?: LargeTreeInit | undefined;
  readonly f7?: LargeTreeInit | undefined;
  readonly f8?: LargeTreeInit | undefined;
  readonly f9?: LargeTreeInit | undefined;
  readonly f10?: LargeTreeInit | undefined;
  readonly f11?: LargeTreeInit | undefined;
  readonly f12?: LargeTreeInit | undefined;
  readonly f13?: LargeTreeInit | undefined;
  readonly f14?: LargeTreeInit | undefined;
  readonly f15?: LargeTreeInit | undefined;
  readonly f16?: LargeTreeInit | undefined;
  readonly f17?: LargeTreeInit | undefined;
  readonly f18?: LargeTreeInit | undefined;
  readonly f19?: LargeTreeInit | undefined;
  readonly f20?: LargeTreeInit | undefined;
  readonly f21?: LargeTreeInit | undefined;
  readonly f22?: LargeTreeInit | undefined;
  readonly f23?: LargeTreeInit | undefined;
  readonly f24?: LargeTreeInit | undefined;
  readonly f25?: LargeTreeInit | undefined;
  readonly f26?: LargeTreeInit | undefined;
  readonly f27?: LargeTreeInit | undefined;
  readonly f28?: LargeTreeInit | undefined;
  readonly f29?: LargeTreeInit | undefined;
  readonly f30?: LargeTreeInit | undefined;
  readonly f31?: LargeTreeInit | undefined;
  readonly f32?: LargeTreeInit | undefined;
  readonly f33?: LargeTreeInit | undefined;
  readonly f34?: LargeTreeInit | undefined;
  readonly f35?: LargeTreeInit | undefined;
  readonly f36?: LargeTreeInit | undefined;
  readonly f37?: LargeTreeInit | undefined;
  readonly f38?: LargeTreeInit | undefined;
  readonly f39?: LargeTreeInit | undefined;
  readonly f40?: LargeTreeInit | undefined;
  readonly f41?: LargeTreeInit | undefined;
  readonly f42?: LargeTreeInit | undefined;
  readonly f43?: LargeTreeInit | undefined;
  readonly f44?: LargeTreeInit | undefined;
  readonly f45?: LargeTreeInit | undefined;
  readonly f46?: LargeTreeInit | undefined;
  readonly f47?: LargeTreeInit | undefined;
  readonly f48?: LargeTreeInit | undefined;
  readonly f49?: LargeTreeInit | undefined;
  readonly f50?: LargeTreeInit | undefined;
  readonly f51?: LargeTreeInit | undefined;
  readonly f52?: LargeTreeInit | undefined;
  readonly f53?: LargeTreeInit | undefined;
  readonly f54?: LargeTreeInit | undefined;
  readonly f55?: LargeTreeInit | undefined;
  readonly f56?: LargeTreeInit | undefined;
  readonly f57?: LargeTreeInit | undefined;
  readonly f58?: LargeTreeInit | undefined;
  readonly f59?: LargeTreeInit | undefined;
  readonly f60?: LargeTreeInit | undefined;
  readonly f61?: LargeTreeInit | undefined;
  readonly f62?: LargeTreeInit | undefined;
  readonly f63?: LargeTreeInit | undefined;
  readonly f64?: LargeTreeInit | undefined;
  readonly f65?: LargeTreeInit | undefined;
  readonly f66?: LargeTreeInit | undefined;
  readonly f67?: LargeTreeInit | undefined;
  readonly f68?: LargeTreeInit | undefined;
  readonly f69?: LargeTreeInit | undefined;
}

export interface LargeValues {
  readonly by_mode: { readonly [key: string]: number };
  readonly by_code: ReadonlyMap<LargeCode, LargeMode>;
  readonly choice: LargeCode | string;
  readonly number: LargeCode | number;
  readonly inline:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69;
  readonly words:
    | "w0"
    | "w1"
    | "w2"
    | "w3"
    | "w4"
    | "w5"
    | "w6"
    | "w7"
    | "w8"
    | "w9"
    | "w10"
    | "w11"
    | "w12"
    | "w13"
    | "w14"
    | "w15"
    | "w16"
    | "w17"
    | "w18"
    | "w19"
    | "w20"
    | "w21"
    | "w22"
    | "w23"
    | "w24"
    | "w25"
    | "w26"
    | "w27"
    | "w28"
    | "w29"
    | "w30"
    | "w31"
    | "w32"
    | "w33"
    | "w34"
    | "w35"
    | "w36"
    | "w37"
    | "w38"
    | "w39"
    | "w40"
    | "w41"
    | "w42"
    | "w43"
    | "w44"
    | "w45"
    | "w46"
    | "w47"
    | "w48"
    | "w49"
    | "w50"
    | "w51"
    | "w52"
    | "w53"
    | "w54"
    | "w55"
    | "w56"
    | "w57"
    | "w58"
    | "w59"
    | "w60"
    | "w61"
    | "w62"
    | "w63"
    | "w64"
    | "w65"
    | "w66"
    | "w67"
    | "w68"
    | "w69"
    | null;
}

/** What `LargeValues.create` takes: fields with a default may be left out. */
export interface LargeValuesInit {
  readonly by_mode: { readonly [key: string]: number };
  readonly by_code: ReadonlyMap<LargeCode, LargeMode>;
  readonly choice: LargeCode | string;
  readonly number: LargeCode | number;
  readonly inline:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69;
  readonly words:
    | "w0"
    | "w1"
    | "w2"
    | "w3"
    | "w4"
    | "w5"
    | "w6"
    | "w7"
    | "w8"
    | "w9"
    | "w10"
    | "w11"
    | "w12"
    | "w13"
    | "w14"
    | "w15"
    | "w16"
    | "w17"
    | "w18"
    | "w19"
    | "w20"
    | "w21"
    | "w22"
    | "w23"
    | "w24"
    | "w25"
    | "w26"
    | "w27"
    | "w28"
    | "w29"
    | "w30"
    | "w31"
    | "w32"
    | "w33"
    | "w34"
    | "w35"
    | "w36"
    | "w37"
    | "w38"
    | "w39"
    | "w40"
    | "w41"
    | "w42"
    | "w43"
    | "w44"
    | "w45"
    | "w46"
    | "w47"
    | "w48"
    | "w49"
    | "w50"
    | "w51"
    | "w52"
    | "w53"
    | "w54"
    | "w55"
    | "w56"
    | "w57"
    | "w58"
    | "w59"
    | "w60"
    | "w61"
    | "w62"
    | "w63"
    | "w64"
    | "w65"
    | "w66"
    | "w67"
    | "w68"
    | "w69"
    | null;
}
