// One check of one table: batches go in one after the other, and what is valid comes out.

import { ValidationPolicySpec } from "tessera-contracts/contracts/config/semantics";
import { ArrowValidationOptions } from "tessera-contracts/contracts/datasets/policies";
import type { RecordBatch } from "../column/record-batch.js";
import type { CheckOptions } from "../table/interface.js";
import type { Schema } from "../type/data-type.js";
import { BatchView } from "./batch-view.js";
import { Failures } from "./failures.js";
import type { RowFinding } from "./finding.js";
import { type PickedRows, pickRows, type RowRange } from "./pick-rows.js";
import { SchemaPlan } from "./schema-plan.js";
import type { KeyMemory } from "./seen-keys.js";
import { STAGES } from "./stages.js";
import { Memory } from "./table-stages.js";
import { takeRows } from "./take-rows.js";
import type { Target } from "./target.js";

/** What became of a batch. Rows are picked out when they are asked for. */
export interface CheckedBatch {
  /** Its rows that passed, with the columns that are kept; null if there are none. */
  valid(): RecordBatch | null;
  /** Its rows that failed, as they came; null if there are none. */
  invalid(): RecordBatch | null;
}

const NOT_LOOKED_AT: CheckedBatch = { valid: () => null, invalid: () => null };

interface CheckerParts {
  readonly target: Target;
  readonly options: CheckOptions;
  /** Rows of the whole table; infinite if nobody knows. */
  readonly total: number;
  readonly keys: KeyMemory;
}

/** Checks the batches of a table in order. Batches after the one that it stopped at are not looked at. */
export class Checker {
  readonly options: ArrowValidationOptions;
  readonly failures: Failures;
  readonly picked: PickedRows;
  readonly #enabled: boolean;
  readonly #target: Target;
  readonly #memory: Memory;
  readonly #plans = new WeakMap<Schema, SchemaPlan>();
  #firstRow = 0;

  /** @throws {ValidationError} if the policy or the options are not as their contracts have them */
  constructor({ target, options, total, keys }: CheckerParts) {
    const policy = ValidationPolicySpec.create(options.policy ?? {});
    this.options = ArrowValidationOptions.create(options.options ?? {});
    this.picked = pickRows(policy, total, options.seed ?? 0);
    this.failures = new Failures({
      name: target.name,
      most: policy.lazy ? (this.options.max_errors ?? Infinity) : 1,
      keepsErrors: this.options.emit_error_table && this.picked.isAll,
    });
    this.#enabled = policy.enabled;
    this.#target = target;
    this.#memory = new Memory(keys);
  }

  /** Looks at the next batch of the table. Where not all rows are picked, what is valid is all of it: see `failures`. */
  check(batch: RecordBatch): CheckedBatch {
    if (!this.#enabled) return { ...NOT_LOOKED_AT, valid: () => batch };
    const firstRow = this.#firstRow;
    this.#firstRow += batch.rowCount;
    if (this.failures.isFull) return NOT_LOOKED_AT;
    const plan = this.#planOf(batch.schema);
    for (const { stage, finding } of plan.findings) this.failures.addColumn(stage, finding, batch.rowCount);
    if (this.failures.isFull) return NOT_LOOKED_AT;
    const picked = localTo(firstRow, this.picked.within(firstRow, firstRow + batch.rowCount));
    const prepared = plan.prepare(batch);
    const view = new BatchView({ ...prepared, target: this.#target, picked, firstRow, rowCount: batch.rowCount });
    const { failed, looked } = this.#takeDown(this.#findingsOf(view), view);
    if (!this.picked.isAll) return { ...NOT_LOOKED_AT, valid: () => prepared.output };
    if (plan.findings.length === 0 && failed.size === 0 && batch.rowCount > 0) {
      return { ...NOT_LOOKED_AT, valid: () => prepared.output };
    }
    const isFailed = (row: number): boolean => plan.findings.length > 0 || failed.has(row);
    return {
      valid: () => takeRows(prepared.output, (row) => row < looked && !isFailed(row)),
      invalid: () => takeRows(batch, (row) => row < looked && isFailed(row)),
    };
  }

  #planOf(schema: Schema): SchemaPlan {
    let plan = this.#plans.get(schema);
    if (plan === undefined) {
      plan = new SchemaPlan({ schema, target: this.#target, options: this.options });
      this.#plans.set(schema, plan);
    }
    return plan;
  }

  /** Row by row, and those of one row in the order of the stages: so they do not depend on where batches end. */
  #findingsOf(view: BatchView): StagedFinding[] {
    const found = STAGES.flatMap(
      ({ rows }, stage) => rows?.find(view, this.#memory).map((finding) => ({ stage, finding })) ?? [],
    );
    return found.sort((a, b) => a.finding.row - b.finding.row);
  }

  /** The rows that failed, and how many rows of the batch were looked at before it was enough. */
  #takeDown(found: readonly StagedFinding[], view: BatchView): { failed: ReadonlySet<number>; looked: number } {
    const failed = new Set<number>();
    let looked = view.rowCount;
    for (const { stage, finding } of found) {
      this.failures.addRow(stage, finding, view.firstRow);
      failed.add(finding.row);
      if (!this.failures.isFull) continue;
      looked = finding.row + 1;
      break;
    }
    for (const { from, to } of view.picked) this.failures.checkedRows += Math.max(0, Math.min(to, looked) - from);
    return { failed, looked };
  }
}

interface StagedFinding {
  readonly stage: number;
  readonly finding: RowFinding;
}

function localTo(firstRow: number, ranges: readonly RowRange[]): RowRange[] {
  return ranges.map(({ from, to }) => ({ from: from - firstRow, to: to - firstRow }));
}
