// The syntax tree of a type expression. Offsets count from the start of the expression's own text.

/** A constraint of one part: `ge=0`. */
export interface Constraint {
  readonly key: string;
  /** As parsed JSON. Integers beyond 2^53 are bigint. */
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** A scalar or a named type; which of the two is decided when names are bound. */
export interface NameSyntax extends Part {
  readonly kind: "name";
  readonly name: string;
  readonly constraints: readonly Constraint[];
}

/** `list[T]` or `set[T]`. */
export interface ListSyntax extends Part {
  readonly kind: "list" | "set";
  readonly item: TypeSyntax;
  readonly constraints: readonly Constraint[];
}

/** `tuple[A, B]`. */
export interface TupleSyntax extends Part {
  readonly kind: "tuple";
  readonly items: readonly TypeSyntax[];
}

/** `map[K, V]`. */
export interface MapSyntax extends Part {
  readonly kind: "map";
  readonly key: TypeSyntax;
  readonly value: TypeSyntax;
  readonly constraints: readonly Constraint[];
}

/** `enum[a, b]`, `"text"`, `3`, `true`, `null`: null is kept as the literal null. */
export interface LiteralSyntax extends Part {
  readonly kind: "literal";
  readonly values: readonly (string | number | bigint | boolean | null)[];
}

/** `ext[name]`. */
export interface ExtSyntax extends Part {
  readonly kind: "ext";
  readonly name: string;
}

/** `A | B`: at least two members, none of them a union. */
export interface UnionSyntax extends Part {
  readonly kind: "union";
  readonly members: readonly TypeSyntax[];
}

/** What a type expression says, without its default. */
export type TypeSyntax = NameSyntax | ListSyntax | TupleSyntax | MapSyntax | LiteralSyntax | ExtSyntax | UnionSyntax;

/** A default: JSON (integers beyond 2^53 as bigint) or a bare word, whose meaning depends on the type. */
export interface DefaultSyntax extends Part {
  readonly value: unknown;
  /** The bare word, if it was one (`value` is then the same string). */
  readonly word: string | null;
}
