// Other spellings of plans that mean the same, and plans that differ from one in a single place.

import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { type PlanRegistry, schemaOfPlan } from "tessera-contracts/plan";

type Json = null | boolean | number | string | bigint | readonly Json[] | { readonly [key: string]: Json };
type Node = { readonly [key: string]: Json };

const wordOf = (value: Json | undefined): string => (typeof value === "string" ? value : "");
const isNode = (value: Json): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

function mapped(value: Json, change: (node: Node) => Node): Json {
  if (Array.isArray(value)) return value.map((one: Json) => mapped(one, change));
  if (!isNode(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change)])));
}

const asJson = (rel: RelSpec): Json => JSON.parse(new TextDecoder().decode(RelSpec.encodeJson(rel))) as Json;

/**
 * The plan with conditions in another order, mirrored comparisons, renamed inner columns and columns that nobody reads, at every second
 * place.
 */
export function respelled(rel: RelSpec, registry: PlanRegistry, start: 0 | 1): RelSpec {
  let place: number = start;
  const coin = (): boolean => place++ % 2 === 0;
  return RelSpec.convert(mapped(asJson(rel), (node) => changedSpelling(node, registry, coin)));
}

function changedSpelling(node: Node, registry: PlanRegistry, coin: () => boolean): Node {
  const { operator, left, right } = node;
  if (node["op"] === "binary" && left !== undefined && right !== undefined && coin()) {
    const mirror = MIRROR[wordOf(operator)];
    return mirror === undefined ? node : { ...node, operator: mirror, left: right, right: left };
  }
  if (node["rel"] === "filter" && coin()) return splitFilter(node);
  if (!["project", "aggregate", "join"].includes(wordOf(node["rel"]))) return node;
  const scans = Object.entries(node).filter(([, child]) => isNode(child) && child["rel"] === "scan" && coin());
  return { ...node, ...Object.fromEntries(scans.map(([key, child]) => [key, renamed(child as Node, registry)])) };
}

const MIRROR: { readonly [operator: string]: string } = {
  and: "and",
  or: "or",
  eq: "eq",
  ne: "ne",
  add: "add",
  mul: "mul",
  lt: "gt",
  gt: "lt",
  le: "ge",
  ge: "le",
};

/** The conditions of a conjunction as filters, one over the other. */
function splitFilter(node: Node): Node {
  const { predicate, input } = node;
  if (!isNode(predicate ?? null) || (predicate as Node)["operator"] !== "and") return node;
  const { left, right } = predicate as Node;
  return {
    rel: "filter",
    input: { rel: "filter", input: input ?? null, predicate: left ?? null },
    predicate: right ?? null,
  };
}

/** The columns of a scan under other names with one more behind them, and back again. Their order is that of the normal form. */
function renamed(scan: Node, registry: PlanRegistry): Node {
  const names = schemaOfPlan(RelSpec.convert(scan), registry)
    .map(({ name }) => name)
    .sort();
  const column = (name: string): Json => ({ op: "column", name });
  const inner = names.map((name) => ({ name: `inner ${name}`, expr: column(name) }));
  const more = { name: "more", expr: { op: "is_null", expr: column(names[0] ?? "") } };
  const outer = names.map((name) => ({ name, expr: column(`inner ${name}`) }));
  return { rel: "project", input: { rel: "project", input: scan, columns: [...inner, more] }, columns: outer };
}

/** A normal form as a plan: its scans have the names of the schema, and all above them counts columns by their places. */
export function asPlan(root: RelSpec): RelSpec {
  return RelSpec.convert(
    mapped(asJson(root), (node) => {
      if (node["rel"] === "scan") return placed(node, textsOf(node["columns"]));
      return node["rel"] === "aggregate" ? placedAggregate(node) : node;
    }),
  );
}

const textsOf = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function placed(input: Node, names: readonly string[]): Node {
  const columns = names.map((name, i) => ({ name: `c${i}`, expr: { op: "column", name } }));
  return { rel: "project", input, columns };
}

/** The keys of a group keep their names, which may be those of computed columns. */
function placedAggregate(node: Node): Node {
  const aggregates = (node["aggregates"] as readonly Node[]).map((one, i) => ({ ...one, name: `a${i}` }));
  return placed({ ...node, aggregates }, [...textsOf(node["group_by"]), ...aggregates.map(({ name }) => name)]);
}

/** Plans that differ from one in a literal, a type, a name, an operator, a number or a choice. Some of them may be wrong. */
export function singleChanges(rel: RelSpec): readonly { readonly where: string; readonly changed: RelSpec }[] {
  return changesOf(asJson(rel), "$").map(({ where, value }) => ({ where, changed: RelSpec.convert(value) }));
}

interface Change {
  readonly where: string;
  readonly value: Json;
}

function changesOf(value: Json, where: string): readonly Change[] {
  if (Array.isArray(value)) {
    return value.flatMap((one: Json, i) =>
      changesOf(one, `${where}[${i}]`).map((change) => ({
        ...change,
        value: value.map((own: Json, k) => (k === i ? change.value : own)),
      })),
    );
  }
  if (!isNode(value)) return [];
  // The only column of a join may stand there because one has to, and nobody reads it.
  const isLone = value["rel"] === "join" && Array.isArray(value["columns"]) && value["columns"].length === 1;
  const parts = Object.entries(value).filter(([key]) => !isLone || key !== "columns");
  const inside = parts.flatMap(([key, one]) =>
    changesOf(one, `${where}.${key}`).map((change) => ({ ...change, value: { ...value, [key]: change.value } })),
  );
  return [...inside, ...ownChanges(value).map((own) => ({ where: `${where}: ${JSON.stringify(own)}`, value: own }))];
}

const OTHER: { readonly [key: string]: { readonly [value: string]: string } } = {
  operator: {
    and: "or",
    or: "and",
    eq: "ne",
    ne: "eq",
    lt: "le",
    le: "lt",
    add: "sub",
    sub: "add",
    div: "mod",
    mod: "div",
  },
  fn: {
    sum: "min",
    min: "max",
    max: "min",
    bool_and: "bool_or",
    bool_or: "bool_and",
    rank: "row_number",
    concat: "starts_with",
    floor: "ceil",
    row_number: "rank",
    ascii_upper: "ascii_lower",
  },
  order: { ascending: "descending", descending: "ascending" },
  join: { inner: "left", left: "inner", full: "left", semi: "anti", anti: "semi" },
  dataset: { left: "right", right: "left" },
};

function ownChanges(node: Node): readonly Node[] {
  const changes: Node[] = [];
  for (const [key, others] of Object.entries(OTHER)) {
    const other = others[wordOf(node[key])];
    if (typeof node[key] === "string" && other !== undefined) changes.push({ ...node, [key]: other });
  }
  if (node["op"] === "literal") changes.push({ ...node, value: otherValue(node["value"] ?? null) });
  if (node["op"] === "column" || "order" in node) {
    const key = node["op"] === "column" ? "name" : "column";
    changes.push({ ...node, [key]: node[key] === "c0" ? "c1" : "c0" });
  }
  for (const key of ["limit", "offset"])
    if (typeof node[key] === "number") changes.push({ ...node, [key]: node[key] + 1 });
  for (const key of ["running", "distinct"])
    if (typeof node[key] === "boolean") changes.push({ ...node, [key]: !node[key] });
  if (node["type"] === "i64") changes.push({ type: "i32" });
  if (node["type"] === "i32") changes.push({ type: "i64" });
  return changes;
}

function otherValue(value: Json): Json {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (typeof value !== "string") return value;
  return /^-?\d+[.]\d\d$/.test(value) ? "7.75" : /^\d{4}-/.test(value) ? "2020-02-02" : `${value}x`;
}
