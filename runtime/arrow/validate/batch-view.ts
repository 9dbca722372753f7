// A batch as stages see it: its columns by the names that are wanted, brought to their types.

import type { OrderingKey } from "tessera-contracts/contracts/schema/ordering";
import type { Column } from "../column/index.js";
import { typeText } from "../type/type-text.js";
import type { RowFinding } from "./finding.js";
import type { RowRange } from "./pick-rows.js";
import { shownCell } from "./shown-value.js";
import type { Target, WantedColumn } from "./target.js";

/** A column that can be checked. */
export interface ViewColumn {
  readonly wanted: WantedColumn;
  readonly column: Column;
  /** As it came. */
  readonly original: Column;
  /** Rows whose cells could not be coerced, so that nothing more is said of them. */
  readonly lost: ReadonlySet<number>;
}

interface ViewParts {
  readonly target: Target;
  readonly columns: readonly ViewColumn[];
  /** Rows that are looked at, in order. */
  readonly picked: readonly RowRange[];
  /** The number of its first row in the table. */
  readonly firstRow: number;
  readonly rowCount: number;
  /** Columns that are there but cannot be checked, or are missing and have no default. */
  readonly unknown: ReadonlySet<string>;
  /** What the rows are ordered by. */
  readonly ordering: readonly OrderingKey[];
}

/** One batch, for the stages that look at rows. */
export class BatchView {
  readonly target: Target;
  readonly columns: readonly ViewColumn[];
  readonly picked: readonly RowRange[];
  readonly firstRow: number;
  readonly rowCount: number;
  readonly unknown: ReadonlySet<string>;
  readonly ordering: readonly OrderingKey[];

  constructor(parts: ViewParts) {
    const { target, columns, picked, firstRow, rowCount, unknown, ordering } = parts;
    this.target = target;
    this.columns = columns;
    this.picked = picked;
    this.firstRow = firstRow;
    this.rowCount = rowCount;
    this.unknown = unknown;
    this.ordering = ordering;
  }

  /** The columns of these names; null if one of them cannot be checked. */
  columnsOf(names: readonly string[]): readonly ViewColumn[] | null {
    const columns = names.flatMap((name) => this.columns.filter(({ wanted }) => wanted.name === name));
    return columns.length === names.length ? columns : null;
  }

  /** The numbers of the picked rows. */
  get pickedRows(): readonly number[] {
    return this.picked.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  }
}

/** Stage 4, where types are coerced: cells that would have lost something, among all rows. */
export function findLostCells({ columns }: BatchView): RowFinding[] {
  return columns.flatMap(({ wanted, original, lost }) => {
    const check = `coerce: ${typeText(wanted.type)}`;
    return Array.from(lost, (row) => ({
      row,
      column: wanted.name,
      check,
      value: shownCell(original.at(row), original.type),
    }));
  });
}
