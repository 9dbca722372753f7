// The columns of a run by numbers, so that the script of its page can follow them: names stay in the page, where they are escaped.

import type { ColumnRef, NodeFacts } from "./facts.js";

/** The columns of a graph, numbered through in the order of its nodes. */
export interface NumberedColumns {
  /** The number of the first column of each node, in their order. */
  readonly firsts: readonly number[];
  /** By number: the number of the node, and the numbers of the columns that it is made of. */
  readonly columns: readonly (readonly [node: number, sources: readonly number[]])[];
  /** By number of a node: the numbers of the columns that decide which rows it has. */
  readonly rows: readonly (readonly number[])[];
}

/** Numbers the columns of a graph. Those that nobody has are left out. */
export function numberColumns(nodes: readonly NodeFacts[]): NumberedColumns {
  const numbers = new Map<string, number>();
  const firsts: number[] = [];
  for (const { id, columns } of nodes) {
    firsts.push(numbers.size);
    for (const { name } of columns) numbers.set(keyOf({ node: id, column: name }), numbers.size);
  }
  const numbersOf = (refs: readonly ColumnRef[]): readonly number[] => [
    ...new Set(refs.flatMap((ref) => numbers.get(keyOf(ref)) ?? [])),
  ];
  return {
    firsts,
    columns: nodes.flatMap(({ columns }, node) => columns.map(({ sources }) => [node, numbersOf(sources)] as const)),
    rows: nodes.map(({ rows }) => numbersOf(rows)),
  };
}

function keyOf({ node, column }: ColumnRef): string {
  return JSON.stringify([node, column]);
}
