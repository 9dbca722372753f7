// The scalars held as text that contracts of this program have. The vocabulary of contracts adds each that it makes a type of, so that
// a bundle has the parsers of no others.

import type { Canonical } from "./refusal.js";

/** How one kind of text is read. */
export interface TextType {
  /** The canonical spelling of any valid one, or why the text is not valid. */
  readonly parse: (text: string) => Canonical;
  /** A text that is the same for all canonical ones that mean the same; absent where each has one spelling. */
  readonly meaning?: (text: string) => string;
}

const known = /* @__PURE__ */ new Map<string, TextType>();

/** Returns `info`, whose kind of text is known from now on. */
export function withTextType<T extends { readonly kind: string }>(info: T, type: TextType): T {
  known.set(info.kind, type);
  return info;
}

/** How texts of a type are read; undefined for types that are not held as canonical text. */
export function textTypeOf({ kind }: { readonly kind: string }): TextType | undefined {
  return known.get(kind);
}
