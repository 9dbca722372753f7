// Whether rows of two engines are the same multiset.

/** Rows of cells, as columns have them. */
export type Cells = readonly (readonly unknown[])[];

/** What is different about two multisets of rows; null if they are the same. Floats may differ by a billionth of them. */
export function differenceOf(ours: Cells, theirs: Cells): string | null {
  if (ours.length !== theirs.length) return `${ours.length} rows of ours, ${theirs.length} of theirs`;
  const [one, other] = [ours, theirs].map((rows) => rows.map((row) => ({ row, text: textOf(row) })).toSorted(byText));
  const at = one?.findIndex(({ row }, i) => !isSame(row, other?.[i]?.row)) ?? -1;
  return at < 0 ? null : `row ${at} is ${textOf(one?.[at]?.row)} of ours, ${textOf(other?.[at]?.row)} of theirs`;
}

function byText(one: { readonly text: string }, other: { readonly text: string }): number {
  return one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
}

/** For the order and for people: floats by fewer digits, so that those that differ in the last one stay beside each other. */
function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, one: unknown) => {
      if (typeof one === "bigint") return `${one}`;
      if (typeof one === "number") return Number.isInteger(one) ? `${one}` : one.toPrecision(6);
      if (one instanceof Map) return [...one];
      return one;
    }) ?? "nothing"
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Object.is(one + 0, other + 0) || Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, i) => isSame(item, other[i]));
  }
  if (typeof one === "object" && one !== null && typeof other === "object" && other !== null) {
    const [a, b] = [one, other].map((value) => (value instanceof Map ? [...value] : Object.entries(value)));
    return isSame(a, b);
  }
  // Whole numbers are bigints in one engine and numbers in the other if their widths differ.
  return one === other || (typeof one === "bigint" && typeof other === "number" && one === BigInt(other));
}
