// The operators of DuckDB's bound plans: what their columns are made of.

import {
  beside,
  type Bound,
  BoundWalk,
  distinct,
  type Json,
  madeOf,
  merged,
  nodesIn,
  NOTHING,
  type Operator,
  type Operators,
  originAt,
  refsIn,
  sourcesIn,
} from "./bound-walk.js";
import type { Origin, Source } from "./walk.js";

/** A walk that knows the operators of DuckDB. */
export function boundWalk(): BoundWalk {
  return new BoundWalk(OPERATORS, unknown);
}

/** Operators that do not read, in the words of DuckDB. */
const NO_QUERY =
  /^LOGICAL_(INSERT|DELETE|UPDATE|MERGE|COPY|EXPORT|IMPORT|CREATE|ALTER|DROP|ATTACH|DETACH|LOAD|PRAGMA|SET|RESET|TRANSACTION|PREPARE|EXECUTE|EXPLAIN|VACUUM|EXTENSION)/;

/** Table functions that read nothing. */
export const PURE_TABLES: ReadonlySet<unknown> = new Set(["range", "generate_series", "repeat_row", "unnest"]);

const same: Operator = (node, walk) => beside(walk.below(node));

const OPERATORS: Operators = {
  LOGICAL_GET: table,
  LOGICAL_DUMMY_SCAN: () => NOTHING,
  LOGICAL_EMPTY_RESULT: () => NOTHING,
  LOGICAL_COLUMN_DATA_SCAN: () => NOTHING,
  LOGICAL_EXPRESSION_GET: (node, walk) => {
    const input = beside(walk.below(node));
    const rows = Array.isArray(node["expressions"]) ? node["expressions"] : [];
    const cells = rows.map((row: unknown) => madeOf(row, input));
    return { columns: (cells[0] ?? []).map((_, i) => merged(cells.map((row) => row[i]))), rest: null };
  },
  LOGICAL_PROJECTION: (node, walk) => ({ columns: madeOf(node["expressions"], beside(walk.below(node))), rest: null }),
  LOGICAL_FILTER: (node, walk) => {
    const input = beside(walk.below(node));
    walk.filterBy(madeOf(node["expressions"], input));
    return input;
  },
  LOGICAL_ORDER_BY: same,
  LOGICAL_LIMIT: first,
  LOGICAL_TOP_N: first,
  LOGICAL_DISTINCT: (node, walk) => {
    const input = beside(walk.below(node));
    walk.rows.push(...input.columns.flatMap(({ sources }) => sources));
    return input;
  },
  LOGICAL_WINDOW: more,
  LOGICAL_UNNEST: (node, walk) => {
    const { columns, rest } = more(node, walk);
    walk.rows.push(...columns.slice(-nodesIn(node["expressions"]).length).flatMap(({ sources }) => sources));
    return { columns, rest };
  },
  LOGICAL_AGGREGATE_AND_GROUP_BY: (node, walk) => {
    const input = beside(walk.below(node));
    const groups = madeOf(node["groups"], input);
    walk.rows.push(...groups.flatMap(({ sources }) => sources));
    const filters = nodesIn(node["expressions"]).map((one) => one["filter"]);
    walk.filterBy(madeOf(filters, input));
    const grouping: readonly Origin[] = nodesIn(node["grouping_functions"]).map(() => ({
      kind: "computed",
      sources: [],
    }));
    return { columns: [...groups, ...madeOf(node["expressions"], input), ...grouping], rest: null };
  },
  LOGICAL_COMPARISON_JOIN: (node, walk) => joined(node, walk.below(node), walk),
  LOGICAL_ASOF_JOIN: (node, walk) => joined(node, walk.below(node), walk),
  LOGICAL_CROSS_PRODUCT: same,
  LOGICAL_POSITIONAL_JOIN: same,
  LOGICAL_ANY_JOIN: (node, walk) => {
    const inputs = walk.below(node);
    walk.filterBy(madeOf([node["condition"]], beside(inputs)));
    return kept(node, inputs, []);
  },
  LOGICAL_DELIM_JOIN: (node, walk) => {
    const [left, right] = nodesIn(node["children"]);
    if (left === undefined || right === undefined) return unknown(node, walk);
    const outer = walk.of(left);
    const columns = madeOf(node["duplicate_eliminated_columns"], outer);
    const inner = walk.within({ columns, rest: null }, () => walk.of(right));
    return joined(node, [outer, inner], walk);
  },
  LOGICAL_DELIM_GET: (_, walk) => walk.around(),
  LOGICAL_MATERIALIZED_CTE: (node, walk) => {
    const [own, query] = nodesIn(node["children"]);
    if (own === undefined || query === undefined) return unknown(node, walk);
    walk.share(node["table_index"], walk.of(own));
    return walk.of(query);
  },
  LOGICAL_CTE_REF: (node, walk) => walk.shared(node["cte_index"]),
  LOGICAL_UNION: together,
  LOGICAL_EXCEPT: together,
  LOGICAL_INTERSECT: together,
};

/** The columns that are read, of a table or of a function that makes rows of nothing. */
function table(node: Json, walk: BoundWalk): Bound {
  if (nodesIn(node["children"]).length > 0) return unknown(node, walk);
  const data = node["function_data"] as Json | undefined;
  const names = Array.isArray(node["names"]) ? node["names"].map(String) : [];
  const read = nodesIn(node["column_indexes"]).map(({ index }) => names[Number(index)] ?? null);
  if (node["name"] !== "seq_scan" || typeof data?.["table"] !== "string") {
    if (!PURE_TABLES.has(node["name"])) walk.refused.push(`the table function ${String(node["name"])}`);
    return { columns: read.map(() => ({ kind: "computed", sources: [] })), rest: null };
  }
  const dataset = data["table"];
  const columns = [...new Set(read.filter((name) => name !== null))].sort();
  walk.required.push(...columns.map((column) => ({ dataset, column })));
  walk.scans.push({ dataset, columns });
  const sourcesOf = (column: string | null): readonly Source[] => (column === null ? [] : [{ dataset, column }]);
  return { columns: read.map((column) => ({ kind: "copied", sources: sourcesOf(column) })), rest: null };
}

/** The order of what is below decides which rows are the first. */
function first(node: Json, walk: BoundWalk): Bound {
  const input = beside(walk.below(node));
  const [sort = node] = nodesIn(node["children"]);
  walk.rows.push(...refsIn(sort["orders"]).flatMap((at) => originAt(input, at).sources));
  return input;
}

/** All columns of the input, and further ones. */
function more(node: Json, walk: BoundWalk): Bound {
  const input = beside(walk.below(node));
  return { columns: [...input.columns, ...madeOf(node["expressions"], input)], rest: input.rest };
}

function together(node: Json, walk: BoundWalk): Bound {
  const inputs = walk.below(node);
  if (String(node["type"]) !== "LOGICAL_UNION") walk.rows.push(...inputs.flatMap(sourcesIn));
  const [one = NOTHING] = inputs;
  const rest = inputs.some((input) => input.rest !== null) ? merged(inputs.map((input) => input.rest)) : null;
  return { columns: one.columns.map((_, i) => merged(inputs.map((input) => originAt(input, i)))), rest };
}

function joined(node: Json, inputs: readonly Bound[], walk: BoundWalk): Bound {
  const [left = NOTHING, right = NOTHING] = inputs;
  const marks: Origin[] = [];
  for (const { left: one, right: other, comparison } of nodesIn(node["conditions"])) {
    const [from] = madeOf([one], left);
    const [to] = madeOf([other], right);
    if (from === undefined || to === undefined) continue;
    marks.push(from, to);
    const [a, b] = [onlySource(from), onlySource(to)];
    if (comparison !== "COMPARE_EQUAL" || a === null || b === null) walk.filterBy([from, to]);
    else {
      walk.joined.push([a, b]);
      walk.rows.push(a, b);
    }
  }
  return kept(node, inputs, marks);
}

function onlySource({ kind, sources }: Origin): Source | null {
  return kind === "copied" && sources.length === 1 ? (sources[0] ?? null) : null;
}

/** The columns that a join leaves, by its type. */
function kept(node: Json, [left = NOTHING, right = NOTHING]: readonly Bound[], marks: readonly Origin[]): Bound {
  const mark: Origin = { kind: "computed", sources: distinct(marks.flatMap(({ sources }) => sources)) };
  switch (node["join_type"]) {
    case "SEMI":
    case "ANTI":
      return left;
    case "RIGHT_SEMI":
    case "RIGHT_ANTI":
      return right;
    case "MARK":
      return { columns: [...left.columns, mark], rest: left.rest };
    default:
      return beside([left, right]);
  }
}

/** An operator that is not known: whatever is below it may be anywhere above it. */
function unknown(node: Json, walk: BoundWalk): Bound {
  const inputs = walk.below(node);
  const type = String(node["type"]);
  if (NO_QUERY.test(type)) walk.refused.push(type);
  const message = `the operator ${type} is not followed, so all columns below it count`;
  walk.partial.push({ code: "LINEAGE_PARTIAL", path: "$", message, hint: null });
  const all: Origin = { kind: "computed", sources: distinct(inputs.flatMap(sourcesIn)) };
  walk.filterBy([all]);
  return { columns: [], rest: all };
}
