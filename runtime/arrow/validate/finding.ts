// What a stage finds.

/** A check that a column as a whole does not pass, and with it none of its rows. */
export interface ColumnFinding {
  readonly column: string;
  readonly check: string;
}

/** A check that one row does not pass. */
export interface RowFinding extends ColumnFinding {
  /** Counted from the first row of the batch. */
  readonly row: number;
  /** As plain JSON has it; undefined for checks that look at several columns. */
  readonly value: unknown;
}

/** The column of checks that look at several. */
export const SEVERAL = "*";
