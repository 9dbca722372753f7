// The order of bytes.

import { ExprSpec } from "tessera-contracts/contracts/query/expressions";

/** Which of two byte strings comes first, as numbers below, at or above zero. */
function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, i) => byte !== other[i]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}

const UTF8 = new TextEncoder();

/** Texts by their UTF-8 bytes, which is not the order of JavaScript's strings. */
export function sortedTexts(texts: Iterable<string>): readonly string[] {
  return [...texts].sort((a, b) => compareBytes(UTF8.encode(a), UTF8.encode(b)));
}

/** Expressions by the bytes of their MessagePack. */
export function sortedExpressions(exprs: readonly ExprSpec[]): readonly ExprSpec[] {
  return withBytes(exprs)
    .sort((a, b) => compareBytes(a.bytes, b.bytes))
    .map(({ expr }) => expr);
}

/** The same without those that come again. */
export function distinctExpressions(exprs: readonly ExprSpec[]): readonly ExprSpec[] {
  const sorted = withBytes(exprs).sort((a, b) => compareBytes(a.bytes, b.bytes));
  const isNew = (bytes: Uint8Array, i: number): boolean => {
    const before = sorted[i - 1];
    return before === undefined || compareBytes(before.bytes, bytes) !== 0;
  };
  return sorted.filter(({ bytes }, i) => isNew(bytes, i)).map(({ expr }) => expr);
}

function withBytes(exprs: readonly ExprSpec[]): { expr: ExprSpec; bytes: Uint8Array }[] {
  return exprs.map((expr) => ({ expr, bytes: ExprSpec.encodeMsgpack(expr) }));
}
