// @generated from test/golden/codec/array-like.yaml. Do not edit.

/** An array on the wire. */
export interface Plain {
  readonly a: number;
  readonly b: string;
}

/** What `Plain.create` takes: fields with a default may be left out. */
export interface PlainInit {
  readonly a: number;
  readonly b: string;
}

/** Rows of `Plain` by column, as `Plain.columns` reads and writes them. */
export interface PlainColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly a: Float64Array;
    readonly b: readonly string[];
  };
}

/** An array on the wire. */
export interface Grown {
  readonly a: number;
  /** Default `null`. */
  readonly b: number | null;
  /** Default `[]`. */
  readonly c: readonly string[];
  /** Default `null`. */
  readonly d: Plain | null;
  /** Default `[]`. */
  readonly e: ReadonlySet<string>;
  /** Default `{}`. */
  readonly f: ReadonlyMap<number, string>;
}

/** What `Grown.create` takes: fields with a default may be left out. */
export interface GrownInit {
  readonly a: number;
  /** Default `null`. */
  readonly b?: number | null | undefined;
  /** Default `[]`. */
  readonly c?: readonly string[] | undefined;
  /** Default `null`. */
  readonly d?: PlainInit | null | undefined;
  /** Default `[]`. */
  readonly e?: ReadonlySet<string> | undefined;
  /** Default `{}`. */
  readonly f?: ReadonlyMap<number, string> | undefined;
}

/** Rows of `Grown` by column, as `Grown.columns` reads and writes them. */
export interface GrownColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly a: Float64Array;
    /** Default `null`. */
    readonly b: Float64Array;
    /** Default `[]`. */
    readonly c: readonly (readonly string[])[];
    /** Default `null`. */
    readonly d: readonly (Plain | null)[];
    /** Default `[]`. */
    readonly e: readonly ReadonlySet<string>[];
    /** Default `{}`. */
    readonly f: readonly ReadonlyMap<number, string>[];
  };
  /** 1 where there is a value, 0 where it is null. */
  readonly validity: {
    readonly b: Uint8Array;
  };
}

/** An array on the wire. */
export interface Loose {
  readonly a: number;
  /** Default `3`. */
  readonly b: number;
}

/** What `Loose.create` takes: fields with a default may be left out. */
export interface LooseInit {
  readonly a: number;
  /** Default `3`. */
  readonly b?: number | undefined;
}

/** Rows of `Loose` by column, as `Loose.columns` reads and writes them. */
export interface LooseColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly a: Float64Array;
    /** Default `3`. */
    readonly b: Float64Array;
  };
}

/** An array on the wire. */
export interface LoosePlain {
  readonly a: number;
}

/** What `LoosePlain.create` takes: fields with a default may be left out. */
export interface LoosePlainInit {
  readonly a: number;
}

/** Rows of `LoosePlain` by column, as `LoosePlain.columns` reads and writes them. */
export interface LoosePlainColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly a: Float64Array;
  };
}

/** An array on the wire. */
export interface Holed {
  readonly a: number;
  /** Default `1`. */
  readonly b: number;
  /** Default `""`. */
  readonly c: Uint8Array;
}

/** What `Holed.create` takes: fields with a default may be left out. */
export interface HoledInit {
  readonly a: number;
  /** Default `1`. */
  readonly b?: number | undefined;
  /** Default `""`. */
  readonly c?: Uint8Array | undefined;
}

/** Rows of `Holed` by column, as `Holed.columns` reads and writes them. */
export interface HoledColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly a: Float64Array;
    /** Default `1`. */
    readonly b: Float64Array;
    /** Default `""`. */
    readonly c: readonly Uint8Array[];
  };
}

/** An array on the wire. */
export interface AllDefaults {
  /** Default `1`. */
  readonly a: number;
}

/** What `AllDefaults.create` takes: fields with a default may be left out. */
export interface AllDefaultsInit {
  /** Default `1`. */
  readonly a?: number | undefined;
}

/** Rows of `AllDefaults` by column, as `AllDefaults.columns` reads and writes them. */
export interface AllDefaultsColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    /** Default `1`. */
    readonly a: Float64Array;
  };
}

/** An array on the wire. */
export interface Tagged {
  readonly type: 7;
  readonly a: number;
}

/** What `Tagged.create` takes: fields with a default may be left out. */
export interface TaggedInit {
  readonly type?: 7 | undefined;
  readonly a: number;
}

/** Rows of `Tagged` by column, as `Tagged.columns` reads and writes them. */
export interface TaggedColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    readonly a: Float64Array;
  };
}

/** An array on the wire. */
export interface OtherTagged {
  readonly type: 300;
  /** Default `"x"`. */
  readonly b: string;
}

/** What `OtherTagged.create` takes: fields with a default may be left out. */
export interface OtherTaggedInit {
  readonly type?: 300 | undefined;
  /** Default `"x"`. */
  readonly b?: string | undefined;
}

/** Rows of `OtherTagged` by column, as `OtherTagged.columns` reads and writes them. */
export interface OtherTaggedColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    /** Default `"x"`. */
    readonly b: readonly string[];
  };
}

export type EitherTagged = Tagged | OtherTagged;

/** What `EitherTagged.create` takes. */
export type EitherTaggedInit = TaggedInit | OtherTaggedInit;
