// Rows of a shipped contract, for tests of tables.

import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";

/** The node of a number: even ones are functions, and every third has no path. */
export function node(i: number, more: Partial<CpgNodeInit> = {}): CpgNode {
  return {
    node_id: `cst_node:${i}`,
    node_kind: i % 2 === 0 ? "FUNCTION" : "CALL",
    path: i % 3 === 0 ? null : "src/main.py",
    bstart: i,
    bend: i + 1,
    file_id: null,
    ...more,
  };
}

/** The nodes from one number up to another, which is not among them. */
export function nodes(from: number, to: number): CpgNode[] {
  return Array.from({ length: to - from }, (_, i) => node(from + i));
}

export async function allOf<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Rows in the order of their ids' numbers. */
export async function sorted(rows: AsyncIterable<CpgNode>): Promise<CpgNode[]> {
  const number = ({ node_id }: CpgNode): number => Number(node_id.split(":")[1]);
  return (await allOf(rows)).toSorted((one, other) => number(one) - number(other));
}
