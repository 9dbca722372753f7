import type { Span } from "../diagnostics/diagnostic.js";
import type { LiteralType, Type } from "./model.js";

/** A type and where it was written. */
export interface Member {
  readonly type: Type;
  readonly span: Span;
}

/** The members of a union, and literal values that stand in it twice. */
export interface FlatUnion {
  readonly members: readonly Member[];
  readonly repeated: readonly { readonly value: string | number | boolean; readonly span: Span }[];
}

/** Members without unions among them; literals of one kind are one member, null and a named type stand once. */
export function flattenUnion(members: readonly Member[]): FlatUnion {
  const flat: Member[] = [];
  const repeated: FlatUnion["repeated"][number][] = [];
  for (const { type, span } of members.flatMap(spread)) {
    const at = flat.findIndex((other) => areOne(other.type, type));
    const same = flat[at];
    if (same === undefined) {
      flat.push({ type, span });
    } else if (same.type.kind === "literal" && type.kind === "literal") {
      const { values } = same.type;
      repeated.push(...type.values.filter((value) => values.includes(value)).map((value) => ({ value, span })));
      flat[at] = { type: { kind: "literal", values: [...new Set([...values, ...type.values])] }, span: same.span };
    }
  }
  return { members: flat, repeated };
}

function spread({ type, span }: Member): readonly Member[] {
  return type.kind === "union" ? type.members.map((member) => ({ type: member, span })) : [{ type, span }];
}

function areOne(a: Type, b: Type): boolean {
  if (a.kind === "null") return b.kind === "null";
  if (a.kind === "ref") return b.kind === "ref" && a.name === b.name;
  return a.kind === "literal" && b.kind === "literal" && kindOf(a) === kindOf(b);
}

function kindOf(type: LiteralType): string {
  return typeof type.values[0];
}
