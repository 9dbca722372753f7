// Functions of many rows in Substrait: those of groups and of windows.

import type { MessageInitShape } from "@bufbuild/protobuf";
import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { RelAggregate, RelWindow } from "tessera-contracts/contracts/query/relations";
import { BOOL, isSameType } from "../types.js";
import { anchorOf, refuse, type RelInit, type Site, typeOrRefused, type Value, within } from "./export.js";
import { boundCall, columnValue, expressionOf, fieldOf, selected, sortsOf } from "./expressions.js";
import { argumentsOf, cast, castTo, signatureOf, withType } from "./make.js";
import {
  AggregateFunction_AggregationInvocation,
  type AggregateRel_MeasureSchema,
  AggregationPhase,
  Expression_WindowFunction_BoundsType,
} from "./messages.generated.js";
import type { TypeInit } from "./values.js";

/** Groups with their measures. Results that a reader gives another type than we do are cast above. */
export function aggregated({ group_by, aggregates }: RelAggregate, input: RelInit, site: Site): RelInit {
  const keys = group_by.map((name) => columnValue(name, 0, site));
  const measures = aggregates.map((one, i) => measureOf(one, within(site, `.aggregates[${i}]`)));
  const value = {
    input,
    groupingExpressions: keys.map(({ expr }) => expr),
    groupings: [{ expressionReferences: keys.map((_, i) => i) }],
    measures: measures.map((measure, i) => measureInit(measure, aggregates[i], within(site, `.aggregates[${i}]`))),
  };
  const aggregate: RelInit = { relType: { case: "aggregate", value } };
  if (measures.every(({ gives, result }) => isSameType(gives, result))) return aggregate;
  const results = measures.map(({ gives, result, nullable }, i) =>
    castTo({ expr: fieldOf(keys.length + i), dtype: gives, nullable }, result, within(site, `.aggregates[${i}]`)),
  );
  const columns = [...keys.map((_, i) => fieldOf(i)), ...results.map(({ expr }) => expr)];
  return selected(aggregate, columns, columns.length);
}

function measureInit(
  { isDistinct, ...measure }: Measure,
  field: RelAggregate["aggregates"][number] | undefined,
  site: Site,
): MessageInitShape<typeof AggregateRel_MeasureSchema> {
  const { distinct = false, order_by = [], filter = null } = field ?? {};
  const parts = { ...callParts(measure, isDistinct || distinct), sorts: sortsOf(order_by, site) };
  if (filter === null) return { measure: parts };
  return { measure: parts, filter: castTo(expressionOf(filter, within(site, ".filter")), BOOL, site).expr };
}

/** All columns of the input, and the further ones behind them. */
export function windowed(rel: RelWindow, input: RelInit, site: Site): RelInit {
  const partitions = rel.partition_by.map((name) => columnValue(name, 0, site).expr);
  const sorts = sortsOf(rel.order_by, site);
  const unbounded = { kind: { case: "unbounded", value: {} } } as const;
  const expressions = rel.columns.map((one, i) => {
    const at = within(site, `.columns[${i}]`);
    const measure = measureOf(one, at);
    const value = {
      ...callParts(measure, measure.isDistinct),
      partitions,
      sorts,
      boundsType: Expression_WindowFunction_BoundsType.ROWS,
      lowerBound: unbounded,
      upperBound: one.running ? ({ kind: { case: "currentRow", value: {} } } as const) : unbounded,
    };
    const { gives, result, nullable } = measure;
    const found: Value = { expr: { rexType: { case: "windowFunction", value } }, dtype: gives, nullable };
    // Readers may number rows without a sign.
    return (measure.args.length === 0 ? cast : castTo)(found, result, at).expr;
  });
  return { relType: { case: "project", value: { input, expressions } } };
}

interface Measure {
  readonly anchor: number;
  readonly args: readonly Value[];
  readonly type: TypeInit;
  readonly isDistinct: boolean;
  /** What a reader gives, and what the plan says. */
  readonly gives: ArrowTypeSpec;
  readonly result: ArrowTypeSpec;
  readonly nullable: boolean;
}

function measureOf(call: { readonly fn: string; readonly args: readonly ExprSpec[] }, site: Site): Measure {
  const { fn, args, result } = boundCall(call, site);
  const nullable = fn.nulls !== "never";
  const form = fn.substrait;
  if (form === null || typeof form !== "object") {
    refuse(site, `the function ${fn.name} is not exported to Substrait`);
    return { anchor: 0, args: [], type: {}, isDistinct: false, gives: result, result, nullable };
  }
  const over = form.over(result);
  const given = args.map((one, i) => (over === null || i > 0 ? withType(one, site) : castTo(one, over, site)));
  const gives = over ?? result;
  const name = form.name(given.map(({ dtype }) => dtype));
  return {
    anchor: anchorOf(signatureOf(name, given), site.out),
    args: given,
    type: typeOrRefused({ dtype: gives, nullable }, site),
    isDistinct: form.isDistinct,
    gives,
    result,
    nullable,
  };
}

function callParts({ anchor, args, type }: Pick<Measure, "anchor" | "args" | "type">, isDistinct: boolean): CallParts {
  const { ALL, DISTINCT } = AggregateFunction_AggregationInvocation;
  return {
    functionReference: anchor,
    arguments: argumentsOf(args),
    outputType: type,
    phase: AggregationPhase.INITIAL_TO_RESULT,
    invocation: isDistinct ? DISTINCT : ALL,
  };
}

/** What functions of groups and of windows have in common. */
interface CallParts {
  readonly functionReference: number;
  readonly arguments: ReturnType<typeof argumentsOf>;
  readonly outputType: TypeInit;
  readonly phase: AggregationPhase;
  readonly invocation: AggregateFunction_AggregationInvocation;
}
