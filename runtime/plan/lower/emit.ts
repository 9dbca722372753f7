// Rows of any relation as nodes, edges and properties of the code property graph, said with filters, projects and unions.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { EdgeEmitSpec, NodeEmitSpec, PropEmitSpec, PropFieldSpec } from "tessera-contracts/contracts/cpg/emit";
import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { Columns, PlanRegistry } from "../check/context.js";
import { typeOfExpression } from "../check/expressions.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import { PlanError } from "../errors.js";
import { literalOf, typeByItself } from "../rel/literals.js";
import { BOOL, classOf, F64, I64, isSameType, plainType, TEXT, type Typed } from "../types.js";

/** The nodes of the rows that have an id, with the columns of `cpg_nodes`. @throws {PlanError} if the input has not the columns that the spec names */
export function lowerNodes(input: RelSpec, spec: NodeEmitSpec, registry: PlanRegistry): RelSpec {
  const rows = new Rows(input, registry);
  const id = rows.first(spec.id_cols, TEXT);
  return project(having([id], input), {
    node_id: id,
    node_kind: literal(spec.node_kind, TEXT),
    path: rows.first(spec.path_cols, TEXT),
    bstart: rows.first(spec.bstart_cols, I64),
    bend: rows.first(spec.bend_cols, I64),
    file_id: rows.first(spec.file_id_cols, TEXT),
  });
}

/**
 * The edges of the rows that have both ends, with the columns of `cpg_edges`. The id is the `stable_id` of the kind and the ends; the
 * confidence is null. `cpg_edges` has no column for the origin and the span. @throws {PlanError} as `lowerNodes`
 */
export function lowerEdges(input: RelSpec, spec: EdgeEmitSpec, registry: PlanRegistry): RelSpec {
  const rows = new Rows(input, registry);
  const [source, target] = [rows.first(spec.src_cols, TEXT), rows.first(spec.dst_cols, TEXT)];
  const kind = literal(spec.edge_kind, TEXT);
  return project(having([source, target], input), {
    edge_id: { op: "call", fn: "stable_id", args: [literal("edge", TEXT), kind, source, target] },
    edge_kind: kind,
    src_node_id: source,
    dst_node_id: target,
    confidence: literal(null, F64),
  });
}

/**
 * The properties of the rows that have an id, with the columns of `cpg_props`: one row for each property that is not null.
 * @throws {PlanError} as `lowerNodes`, and if a column is of a type that no property has
 */
export function lowerProps(input: RelSpec, spec: PropEmitSpec, registry: PlanRegistry): RelSpec {
  const rows = new Rows(input, registry);
  const id = rows.first(spec.id_cols, TEXT);
  const inputs = spec.fields.map((field): RelSpec => {
    const { column, value } = rows.property(field);
    return project(having([id, value], input), {
      entity_kind: literal(spec.entity_kind, TEXT),
      entity_id: id,
      prop_key: literal(field.prop_key, TEXT),
      ...Object.fromEntries(VALUES.map(([name, dtype]) => [name, name === column ? value : literal(null, dtype)])),
    });
  });
  const [only] = inputs;
  return inputs.length === 1 && only !== undefined ? only : { rel: "union", inputs };
}

type ValueColumn = "value_str" | "value_int" | "value_float" | "value_bool" | "value_json";

const VALUES: readonly (readonly [ValueColumn, ArrowTypeSpec])[] = [
  ["value_str", TEXT],
  ["value_int", I64],
  ["value_float", F64],
  ["value_bool", BOOL],
  ["value_json", TEXT],
];

/** Where values of a class stand, and as what. */
const PLACES: { readonly [kind: string]: readonly [ValueColumn, ArrowTypeSpec] } = {
  text: ["value_str", TEXT],
  date: ["value_str", TEXT],
  int: ["value_int", I64],
  float: ["value_float", F64],
  decimal: ["value_float", F64],
  bool: ["value_bool", BOOL],
};

/** The rows that are made into something else. */
class Rows {
  private readonly columns: Columns;
  private readonly registry: PlanRegistry;

  constructor(input: RelSpec, registry: PlanRegistry) {
    this.columns = schemaOfPlan(input, registry);
    this.registry = registry;
  }

  /** The first of several columns that is not null, as a type; null if there are none. */
  first(names: readonly string[], dtype: ArrowTypeSpec): ExprSpec {
    const args = names.map((name) => this.as({ op: "column", name, input: 0 }, dtype));
    const [only] = args;
    if (only === undefined) return literal(null, dtype);
    return args.length === 1 ? only : { op: "coalesce", args };
  }

  /** The value of a property, and where it stands. */
  property({ prop_key, source_col, literal: value, transform }: PropFieldSpec): {
    column: ValueColumn;
    value: ExprSpec;
  } {
    const source: ExprSpec = source_col === null ? literalOfJson(value) : { op: "column", name: source_col, input: 0 };
    if (source_col === null && typeof value === "object") return { column: "value_json", value: source };
    const made: ExprSpec = transform === null ? source : { op: "call", fn: transform, args: [source] };
    const kind = classOf(this.typeOf(made).dtype);
    if (kind === "timestamp")
      return { column: "value_str", value: { op: "call", fn: "format_timestamp", args: [made] } };
    const place = PLACES[kind];
    if (place !== undefined) return { column: place[0], value: this.as(made, place[1]) };
    const message = `the property ${prop_key} is neither text, number, time nor truth value`;
    throw new PlanError([
      { code: "PLAN_TYPE", path: "$.fields", message, hint: "say transform, or a column of JSON text" },
    ]);
  }

  private as(expr: ExprSpec, dtype: ArrowTypeSpec): ExprSpec {
    return isSameType(plainType(this.typeOf(expr).dtype), dtype) ? expr : { op: "cast", expr, dtype };
  }

  private typeOf(expr: ExprSpec): Typed {
    const check = { registry: this.registry, mistakes: [], known: new Map() };
    const typed = typeOfExpression(expr, [this.columns], { check, path: "$" });
    const [first, ...others] = check.mistakes;
    if (typed !== null) return typed;
    if (first === undefined) throw new Error("an expression without a type has a mistake");
    throw new PlanError([first, ...others]);
  }
}

function literal(value: string | null, dtype: ArrowTypeSpec): ExprSpec {
  return { op: "literal", value, dtype };
}

/** A value of JSON; lists and objects are their text. */
function literalOfJson(value: unknown): ExprSpec {
  return typeof value === "object" ? literal(jsonText(value), TEXT) : literalOf(value, typeByItself(value));
}

/** JSON in which integers have all their digits. */
function jsonText(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, part]) => `${JSON.stringify(key)}:${jsonText(part)}`)
    .join(",")}}`;
}

/** The rows in which none of these is null. */
function having(values: readonly ExprSpec[], input: RelSpec): RelSpec {
  const known = values.filter(({ op }) => op !== "literal");
  return known.reduce<RelSpec>((below, expr) => {
    const predicate: ExprSpec = { op: "call", fn: "not", args: [{ op: "is_null", expr }] };
    return { rel: "filter", input: below, predicate };
  }, input);
}

function project(input: RelSpec, columns: { readonly [name: string]: ExprSpec }): RelSpec {
  return { rel: "project", input, columns: Object.entries(columns).map(([name, expr]) => ({ name, expr })) };
}
