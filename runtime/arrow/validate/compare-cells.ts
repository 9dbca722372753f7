import { compareText } from "tessera-contracts/serde/codegen";

/** Negative, zero or positive: the order of two cells of one column. Text goes by code points, NaN comes after all numbers. */
export function compareCells(one: unknown, other: unknown): number {
  if (typeof one === "string" && typeof other === "string") return compareText(one, other);
  if (one instanceof Uint8Array && other instanceof Uint8Array) return compareItems([...one], [...other]);
  if (typeof one === "object" && typeof other === "object" && one !== null && other !== null) {
    return compareItems(Object.values(one), Object.values(other));
  }
  return compareNumbers(one as number | bigint | boolean, other as number | bigint | boolean);
}

function compareItems(some: readonly unknown[], others: readonly unknown[]): number {
  for (let i = 0; i < Math.min(some.length, others.length); i++) {
    const [one, other] = [some[i], others[i]];
    const isNull = one === null || other === null;
    const result = isNull ? Number(one === null) - Number(other === null) : compareCells(one, other);
    if (result !== 0) return result;
  }
  return some.length - others.length;
}

function compareNumbers(one: number | bigint | boolean, other: number | bigint | boolean): number {
  if (one < other) return -1;
  if (one > other) return 1;
  return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
}
