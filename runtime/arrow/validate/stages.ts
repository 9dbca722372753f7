// The stages of a check, in order. A failure of a stage keeps none of those behind it from looking, but at the columns that it found missing or wrong.

import { type BatchView, findLostCells } from "./batch-view.js";
import type { ColumnFinding, RowFinding } from "./finding.js";
import { findNulls } from "./null-stage.js";
import {
  findExtraColumns,
  findMisplacedColumns,
  findMissingColumns,
  findOtherTypes,
  type SchemaView,
} from "./schema-stages.js";
import { findDisorder, findRepeatedKeys, type Memory } from "./table-stages.js";
import { findBrokenConstraints, findBrokenRules } from "./value-stages.js";

/** What one stage looks at, and how it finds what is wrong. */
export interface Stage {
  readonly name: string;
  readonly columns?: (view: SchemaView) => ColumnFinding[];
  readonly rows?: {
    readonly which: "all" | "picked" | "neighbours";
    readonly find: (view: BatchView, memory: Memory) => RowFinding[];
  };
}

/** A row a stage. */
export const STAGES: readonly Stage[] = [
  { name: "strict", columns: findExtraColumns },
  { name: "presence", columns: findMissingColumns },
  { name: "ordered", columns: findMisplacedColumns },
  { name: "type", columns: findOtherTypes, rows: { which: "all", find: findLostCells } },
  { name: "nulls", rows: { which: "picked", find: findNulls } },
  { name: "constraints", rows: { which: "picked", find: findBrokenConstraints } },
  { name: "rules", rows: { which: "picked", find: findBrokenRules } },
  { name: "keys", rows: { which: "all", find: findRepeatedKeys } },
  { name: "ordering", rows: { which: "neighbours", find: findDisorder } },
];
