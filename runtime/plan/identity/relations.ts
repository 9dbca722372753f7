// Relations in their normal form, built from below for the columns that are asked for above.

import type { DerivedField } from "tessera-contracts/contracts/query/queries";
import type {
  RelAggregate,
  RelFilter,
  RelJoin,
  RelProject,
  RelScan,
  RelSpec,
  RelValues,
  RelView,
  RelWindow,
} from "tessera-contracts/contracts/query/relations";
import type { SortKeySpec } from "tessera-contracts/contracts/schema/ordering";
import { type Check, type Columns, named } from "../check/context.js";
import { columnsOf } from "../check/relations.js";
import { PlanError } from "../errors.js";
import { columnsUsed } from "../walk.js";
import { sortedTexts } from "./bytes.js";
import { canonicalValue, junction, normalExpression, type NormalInput, placeOf } from "./expressions.js";

/** A relation in its normal form, with what the author calls its columns. */
interface Normal {
  readonly rel: RelSpec;
  readonly names: readonly string[];
}

/** The normal form of a relation that all columns are asked of, in their order. */
export function normalRelation(rel: RelSpec, check: Check): RelSpec {
  const names = namesOf(rel, check);
  const normal = normalOf(rel, new Set(names), check);
  return projected(
    { ...normal, columns: [] },
    names.map((name) => ({ name, expr: column(placeOf(name, { ...normal, columns: [] })) })),
  );
}

function normalOf(rel: RelSpec, asked: ReadonlySet<string>, check: Check): Normal {
  switch (rel.rel) {
    case "scan":
      return normalScan(rel, asked, check);
    case "view":
      return normalView(rel, check);
    case "values":
      return normalValues(rel);
    case "filter":
      return normalFilter(rel, asked, check);
    case "project":
      return normalProject(rel, asked, check);
    case "join":
      return normalJoin(rel, asked, check);
    case "aggregate":
      return normalAggregate(rel, check);
    case "window":
      return normalWindow(rel, asked, check);
    case "sort": {
      const input = inputOf(rel.input, [...asked, ...rel.keys.map((key) => key.column)], check);
      return { rel: { ...rel, input: input.rel, keys: placedKeys(rel.keys, input) }, names: input.names };
    }
    case "limit": {
      const input = normalOf(rel.input, asked, check);
      return { rel: { ...rel, input: input.rel }, names: input.names };
    }
    case "union": {
      const names = namesOf(rel, check);
      return { rel: { ...rel, inputs: rel.inputs.map((input) => normalRelation(input, check)) }, names };
    }
  }
}

function authored(rel: RelSpec, check: Check): Columns {
  const columns = columnsOf(rel, { check, path: "$" });
  if (columns === null) throw new Error("the plan was checked before");
  return columns;
}

/** The columns of an input that expressions may use. */
function used(exprs: readonly DerivedField["expr"][], rel: RelSpec, check: Check, input: 0 | 1 = 0): readonly string[] {
  return columnsUsed(exprs, namesOf(rel, check), input);
}

function namesOf(rel: RelSpec, check: Check): readonly string[] {
  return authored(rel, check).map(({ name }) => name);
}

type Input = Normal & NormalInput;

function inputOf(rel: RelSpec, asked: Iterable<string>, check: Check): Input {
  return { ...normalOf(rel, new Set(asked), check), columns: authored(rel, check) };
}

function column(name: string): DerivedField["expr"] {
  return { op: "column", name, input: 0 };
}

/** The columns by their positions in the result; a project that changes nothing is none. */
function projected(input: Input, columns: readonly DerivedField[]): RelSpec {
  const isIdle = ({ expr }: DerivedField, i: number): boolean => expr.op === "column" && expr.name === `c${i}`;
  if (columns.length === input.names.length && columns.every(isIdle)) return input.rel;
  return { rel: "project", input: input.rel, columns: columns.map(({ expr }, i) => ({ name: `c${i}`, expr })) };
}

function placedKeys(keys: readonly SortKeySpec[], input: NormalInput): readonly SortKeySpec[] {
  return keys.map((key) => ({ ...key, column: placeOf(key.column, input) }));
}

function normalScan(rel: RelScan, asked: ReadonlySet<string>, { registry }: Check): Normal {
  const all = named(registry.datasets, rel.dataset)?.fields.map(({ name }) => name) ?? [];
  const columns = asked.size === 0 ? sortedTexts(all).slice(0, 1) : sortedTexts(asked);
  return { rel: { ...rel, columns }, names: columns };
}

function normalView({ rel, view }: RelView, { registry }: Check): Normal {
  const found = named(registry.views, view);
  if (found === undefined) throw new Error("the plan was checked before");
  if (found.fingerprint === null) {
    const hint = "say the fingerprint of its plan in the registry, or give view(name, query) the query";
    const message = `the plan of the view ${view} is not known, so what reads it has no fingerprint`;
    throw new PlanError([{ code: "PLAN_UNKNOWN_VIEW", path: "$", message, hint }]);
  }
  return { rel: { rel, view: `v_${found.fingerprint}` }, names: found.schema.fields.map(({ name }) => name) };
}

function normalValues(rel: RelValues): Normal {
  const fields = rel.fields.map((field, i) => ({ ...field, name: `c${i}` }));
  const rows = rel.rows.map((row) => row.map((cell) => ({ ...cell, value: canonicalValue(cell) })));
  return { rel: { ...rel, fields, rows }, names: rel.fields.map(({ name }) => name) };
}

function normalFilter(rel: RelFilter, asked: ReadonlySet<string>, check: Check): Normal {
  const input = inputOf(rel.input, [...asked, ...used([rel.predicate], rel.input, check)], check);
  const predicate = normalExpression(rel.predicate, { check, inputs: [input] });
  const { rel: below, names } = input;
  // The columns of a filter are those of its input, so the predicates of two have the same names.
  if (below.rel !== "filter") return { rel: { ...rel, input: below, predicate }, names };
  return { rel: { ...below, predicate: junction("and", [below.predicate, predicate]) }, names };
}

function normalProject(rel: RelProject, asked: ReadonlySet<string>, check: Check): Normal {
  const kept = rel.columns.filter(({ name }) => asked.has(name));
  if (kept.length === 0) return normalOf(rel.input, new Set(), check);
  const exprs = kept.map(({ expr }) => expr);
  const input = inputOf(rel.input, used(exprs, rel.input, check), check);
  const columns = kept.map(({ name, expr }) => ({ name, expr: normalExpression(expr, { check, inputs: [input] }) }));
  return { rel: projected(input, columns), names: kept.map(({ name }) => name) };
}

function normalJoin(rel: RelJoin, asked: ReadonlySet<string>, check: Check): Normal {
  const kept = rel.columns.filter(({ name }) => asked.has(name));
  const exprs = [...kept.map(({ expr }) => expr), ...(rel.filter === null ? [] : [rel.filter])];
  const left = inputOf(rel.left, [...used(exprs, rel.left, check), ...rel.on.map(([one]) => one)], check);
  const right = inputOf(rel.right, [...used(exprs, rel.right, check, 1), ...rel.on.map(([, other]) => other)], check);
  const scope = { check, inputs: [left, right] };
  const columns = kept.map(({ expr }, i) => ({ name: `c${i}`, expr: normalExpression(expr, scope) }));
  return {
    rel: {
      ...rel,
      left: left.rel,
      right: right.rel,
      on: pairsOf(rel, left, right),
      filter: rel.filter === null ? null : normalExpression(rel.filter, scope),
      columns: kept.length === 0 ? [{ name: "c0", expr: column("c0") }] : columns,
    },
    // A name that no column has: nobody asked for it.
    names: kept.length === 0 ? [""] : kept.map(({ name }) => name),
  };
}

function pairsOf({ on }: RelJoin, left: Input, right: Input): RelJoin["on"] {
  const places = on.map(([one, other]) => [left.names.indexOf(one), right.names.indexOf(other)] as const);
  places.sort(([a, b], [c, d]) => a - c || b - d);
  return places.map(([one, other]) => [`c${one}`, `c${other}`]);
}

function normalAggregate(rel: RelAggregate, check: Check): Normal {
  const { group_by, aggregates } = rel;
  const exprs = aggregates.flatMap(({ args, filter }) => (filter === null ? args : [...args, filter]));
  const orders = aggregates.flatMap(({ order_by }) => order_by.map((key) => key.column));
  const input = inputOf(rel.input, [...group_by, ...used(exprs, rel.input, check), ...orders], check);
  const scope = { check, inputs: [input] };
  return {
    rel: {
      ...rel,
      input: input.rel,
      group_by: group_by.map((name) => placeOf(name, input)),
      aggregates: aggregates.map((one, i) => ({
        ...one,
        name: `c${group_by.length + i}`,
        args: one.args.map((arg) => normalExpression(arg, scope)),
        filter: one.filter === null ? null : normalExpression(one.filter, scope),
        order_by: placedKeys(one.order_by, input),
      })),
    },
    names: [...group_by, ...aggregates.map(({ name }) => name)],
  };
}

function normalWindow(rel: RelWindow, asked: ReadonlySet<string>, check: Check): Normal {
  const kept = rel.columns.filter(({ name }) => asked.has(name));
  if (kept.length === 0) return normalOf(rel.input, asked, check);
  const own = new Set(kept.map(({ name }) => name));
  const below = [...asked].filter((name) => !own.has(name));
  const keys = [...rel.partition_by, ...rel.order_by.map((key) => key.column)];
  const args = used(
    kept.flatMap((one) => one.args),
    rel.input,
    check,
  );
  const input = inputOf(rel.input, [...below, ...keys, ...args], check);
  const partition = [...new Set(rel.partition_by)].map((name) => input.names.indexOf(name)).sort((a, b) => a - b);
  const scope = { check, inputs: [input] };
  return {
    rel: {
      ...rel,
      input: input.rel,
      partition_by: partition.map((at) => `c${at}`),
      order_by: placedKeys(rel.order_by, input),
      columns: kept.map((one, i) => ({
        ...one,
        name: `c${input.names.length + i}`,
        args: one.args.map((arg) => normalExpression(arg, scope)),
      })),
    },
    names: [...input.names, ...own],
  };
}
