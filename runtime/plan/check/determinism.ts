// What two runs of a plan over the same rows agree on.

import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { AggregateField, RelAggregate, RelSpec, RelWindow } from "tessera-contracts/contracts/query/relations";
import type { DeterminismTier } from "tessera-contracts/contracts/types";
import { functionNamed } from "../functions/registry.js";
import { classOf } from "../types.js";
import { hasPart } from "../walk.js";
import { type Check, named, type PlanRegistry } from "./context.js";
import { typeOfExpression } from "./expressions.js";
import { tellsApart } from "./ordering.js";
import { columnsOf } from "./relations.js";
import { schemaOfPlan } from "./validate-plan.js";

/**
 * What two runs of a plan over the same rows agree on: `canonical` is the same rows in the same order, `stable_set` the same rows, and
 * `best_effort` nothing that is certain, because floats are summed in any order, the first of equal rows are taken, or a text of SQL, a
 * volatile function or a view that promises nothing is read.
 * @throws {PlanError} if there is a mistake
 */
export function determinismOf(rel: RelSpec, registry: PlanRegistry): DeterminismTier {
  schemaOfPlan(rel, registry);
  const check: Check = { registry, mistakes: [], known: new Map() };
  if (!isCertain(rel, check)) return "best_effort";
  return isInOrder(rel, check) ? "canonical" : "stable_set";
}

/** Whether the rows come in an order in which only equal ones can change places. */
function isInOrder(rel: RelSpec, check: Check): boolean {
  switch (rel.rel) {
    case "sort":
      return tellsApart(
        rel.keys.map(({ column }) => column),
        rel.input,
        check,
      );
    case "filter":
    case "project":
    case "limit":
      return isInOrder(rel.input, check);
    case "values":
      return rel.rows.length < 2;
    case "aggregate":
      return rel.group_by.length === 0;
    default:
      return false;
  }
}

function isCertain(rel: RelSpec, check: Check): boolean {
  switch (rel.rel) {
    case "scan":
    case "values":
      return true;
    case "view": {
      const tier = named(check.registry.views, rel.view)?.determinism ?? "best_effort";
      return tier !== "best_effort";
    }
    case "filter":
      return isCertain(rel.input, check) && areCertain([rel.predicate], check);
    case "project":
      return (
        isCertain(rel.input, check) &&
        areCertain(
          rel.columns.map(({ expr }) => expr),
          check,
        )
      );
    case "join": {
      const exprs = [...rel.columns.map(({ expr }) => expr), ...(rel.filter === null ? [] : [rel.filter])];
      return isCertain(rel.left, check) && isCertain(rel.right, check) && areCertain(exprs, check);
    }
    case "aggregate":
      return isCertain(rel.input, check) && rel.aggregates.every((one) => isCertainOfGroup(one, rel, check));
    case "window":
      return isCertain(rel.input, check) && rel.columns.every((one) => isCertainOfWindow(one, rel, check));
    case "sort":
      return isCertain(rel.input, check);
    case "limit":
      return isCertain(rel.input, check) && ((rel.limit === null && rel.offset === 0) || isInOrder(rel.input, check));
    case "union":
      return rel.inputs.every((input) => isCertain(input, check));
  }
}

function areCertain(exprs: readonly ExprSpec[], { registry }: Check): boolean {
  return !exprs.some((expr) =>
    hasPart(expr, (part) => {
      if (part.op === "sql") return true;
      return part.op === "call" && functionNamed(part.fn, registry)?.deterministic === "never";
    }),
  );
}

type Called = Pick<AggregateField, "fn" | "args">;

function isCertainOfGroup(one: AggregateField, rel: RelAggregate, check: Check): boolean {
  const exprs = one.filter === null ? one.args : [...one.args, one.filter];
  if (!areCertain(exprs, check) || addsFloats(one, rel.input, check)) return false;
  if (functionNamed(one.fn, check.registry)?.needsOrder !== true) return true;
  const keys = one.order_by.map(({ column }) => column);
  const [value] = one.args;
  return (
    (value?.op === "column" && keys.includes(value.name)) || tellsApart([...rel.group_by, ...keys], rel.input, check)
  );
}

function isCertainOfWindow(one: RelWindow["columns"][number], rel: RelWindow, check: Check): boolean {
  if (!areCertain(one.args, check) || addsFloats(one, rel.input, check)) return false;
  const isRank = one.fn === "rank" || one.fn === "dense_rank";
  if (isRank || (!one.running && functionNamed(one.fn, check.registry)?.needsOrder !== true)) return true;
  return tellsApart([...rel.partition_by, ...rel.order_by.map(({ column }) => column)], rel.input, check);
}

/** Whether a function adds floating-point numbers, whose sum depends on the order. */
function addsFloats({ fn, args }: Called, input: RelSpec, check: Check): boolean {
  const found = functionNamed(fn, check.registry);
  if (found?.deterministic !== "except_floats") return false;
  const columns = [columnsOf(input, { check, path: "$" })];
  const types = args.map((arg) => typeOfExpression(arg, columns, { check, path: "$" }));
  return (
    types.includes(null) || classOf(found.result(types.map((type) => type?.dtype ?? { type: "null" }))) === "float"
  );
}
