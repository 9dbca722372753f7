// Plans in SQL: a SELECT an operator, each in the FROM of the one above.

import type { DerivedField } from "tessera-contracts/contracts/query/queries";
import type { RelAggregate, RelJoin, RelSpec, RelValues, RelWindow } from "tessera-contracts/contracts/query/relations";
import type { SortKeySpec } from "tessera-contracts/contracts/schema/ordering";
import type { TextPlace } from "tessera-contracts/engine";
import type { Columns, PlanRegistry } from "../check/context.js";
import { columnsOf } from "../check/relations.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import type { CallPlace } from "../functions/function.js";
import { functionNamed } from "../functions/registry.js";
import type { Dialect, SqlScope } from "./dialect.js";
import { callText, expressionText, literalText, PLAIN } from "./expressions.js";
import { marked, pathsOf, withoutMarks } from "./places.js";

/**
 * A plan as one statement of a dialect, laid out for people.
 * @throws {PlanError} if there is a mistake, or an expression in the SQL of another dialect
 */
export function sqlOf(rel: RelSpec, registry: PlanRegistry, dialect: Dialect): string {
  schemaOfPlan(rel, registry);
  return textOf(rel, { dialect, check: { registry, mistakes: [], known: new Map() } }).join("\n");
}

/** The same, with what of the plan its pieces are. @throws {PlanError} as `sqlOf` */
export function placedSqlOf(
  rel: RelSpec,
  registry: PlanRegistry,
  dialect: Dialect,
): { readonly sql: string; readonly places: readonly TextPlace[] } {
  schemaOfPlan(rel, registry);
  const print = { dialect, check: { registry, mistakes: [], known: new Map() }, paths: pathsOf(rel) };
  return withoutMarks(textOf(rel, print).join("\n"));
}

/** What a text is printed with. */
type Print = Pick<SqlScope, "dialect" | "check" | "paths">;

/** Lines of a text. A quoted name or text with a line break in it is not cut, so that indenting changes nothing but layout. */
type Lines = readonly string[];

function textOf(rel: RelSpec, print: Print): Lines {
  switch (rel.rel) {
    case "scan":
      return selectText(namesOf(rel, print), [`FROM ${print.dialect.name(rel.dataset)}`]);
    case "view":
      return selectText(namesOf(rel, print), [`FROM ${print.dialect.name(rel.view)}`]);
    case "values":
      return valuesText(rel, print.dialect);
    case "filter": {
      const where = `WHERE ${expressionText(rel.predicate, over(print, rel.input))}`;
      return selectText(allOf(rel.input, print), [...fromText(rel.input, "t0", print), where]);
    }
    case "project":
      return selectText(derivedTexts(rel.columns, over(print, rel.input)), fromText(rel.input, "t0", print));
    case "join":
      return joinText(rel, print);
    case "aggregate":
      return aggregateText(rel, print);
    case "window":
      return windowText(rel, print);
    case "sort":
      return selectText(allOf(rel.input, print), [
        ...fromText(rel.input, "t0", print),
        orderText(rel.keys, over(print, rel.input)),
      ]);
    case "limit":
      return limitText(rel, print);
    case "union":
      return rel.inputs.flatMap((input, i) => [
        ...(i === 0 ? [] : ["UNION ALL"]),
        "(",
        ...indented(textOf(input, print)),
        ")",
      ]);
  }
}

function columnsOfChecked(rel: RelSpec, print: Print): Columns {
  const columns = columnsOf(rel, { check: print.check, path: "$" });
  if (columns === null) throw new Error("the plan was checked before");
  return columns;
}

function namesOf(rel: RelSpec, print: Print): readonly string[] {
  return columnsOfChecked(rel, print).map(({ name }) => print.dialect.name(name));
}

/** The expressions over relations, which are called t0, t1 and so on. */
function over(print: Print, ...inputs: readonly RelSpec[]): SqlScope {
  return { ...print, inputs: inputs.map((rel, i) => ({ alias: `t${i}`, columns: columnsOfChecked(rel, print) })) };
}

/** All columns of a relation. A table may have more than the plan knows of, so its columns are named. */
function allOf(rel: RelSpec, print: Print): readonly string[] {
  const isTable = rel.rel === "scan" || rel.rel === "view";
  return isTable ? namesOf(rel, print).map((name) => `t0.${name}`) : ["t0.*"];
}

function indented(lines: Lines): Lines {
  return lines.map((line) => `  ${line}`);
}

function selectText(columns: readonly string[], clauses: Lines): Lines {
  const [only] = columns;
  if (columns.length === 1) return [`SELECT ${only}`, ...clauses];
  return ["SELECT", ...columns.map((one, i) => `  ${one}${i + 1 < columns.length ? "," : ""}`), ...clauses];
}

function fromText(rel: RelSpec, alias: string, print: Print, word = "FROM"): Lines {
  if (rel.rel === "scan") return [`${word} ${print.dialect.name(rel.dataset)} AS ${alias}`];
  if (rel.rel === "view") return [`${word} ${print.dialect.name(rel.view)} AS ${alias}`];
  return [`${word} (`, ...indented(textOf(rel, print)), `) AS ${alias}`];
}

function derivedTexts(columns: readonly DerivedField[], scope: SqlScope): readonly string[] {
  return columns.map(({ name, expr }) => `${expressionText(expr, scope)} AS ${scope.dialect.name(name)}`);
}

function valuesText({ fields, rows }: RelValues, dialect: Dialect): Lines {
  const names = fields.map(({ name }) => dialect.name(name));
  const nothing = fields.map(({ dtype }) => literalText({ op: "literal", value: null, dtype }, dialect));
  const cells = rows.length === 0 ? [nothing] : rows.map((row) => row.map((cell) => literalText(cell, dialect)));
  const texts = cells.map((row, i) => `  (${row.join(", ")})${i + 1 < cells.length ? "," : ""}`);
  const from = ["FROM (VALUES", ...texts, `) AS t0(${names.join(", ")})`];
  return selectText(names, rows.length === 0 ? [...from, "WHERE false"] : from);
}

function joinText(rel: RelJoin, print: Print): Lines {
  const scope = over(print, rel.left, rel.right);
  const pairs = rel.on.map(([left, right]) =>
    expressionText(
      {
        op: "binary",
        operator: "eq",
        left: { op: "column", name: left, input: 0 },
        right: { op: "column", name: right, input: 1 },
      },
      scope,
    ),
  );
  const conditions = rel.filter === null ? pairs : [...pairs, expressionText(rel.filter, scope)];
  const clauses = [
    ...fromText(rel.left, "t0", print),
    ...fromText(rel.right, "t1", print, print.dialect.joins[rel.join]),
  ];
  conditions.forEach((one, i) => clauses.push(`  ${i === 0 ? "ON" : "AND"} ${one}`));
  return selectText(derivedTexts(rel.columns, scope), clauses);
}

function aggregateText(rel: RelAggregate, print: Print): Lines {
  const scope = over(print, rel.input);
  const keys = rel.group_by.map((name) => keyText(name, "group", scope));
  const shown = rel.group_by.map((name, i) => {
    const own = print.dialect.name(name);
    return keys[i] === `t0.${own}` ? keys[i] : `${keys[i]} AS ${own}`;
  });
  const computed = rel.aggregates.map((one) => {
    const order =
      one.order_by.length === 0 ? "" : ` ${orderText(one.order_by, scope, one.distinct ? "plain" : "order")}`;
    const rest = one.filter === null ? "" : ` FILTER (WHERE ${expressionText(one.filter, scope)})`;
    const place = {
      distinct: one.distinct ? "DISTINCT " : "",
      order,
      keys: keysOf(one.order_by, scope, "plain"),
      rest,
    };
    return `${marked(one, callText(one, place, scope), print.paths)} AS ${print.dialect.name(one.name)}`;
  });
  const group = keys.length === 0 ? [] : [`GROUP BY ${keys.join(", ")}`];
  return selectText([...shown, ...computed], [...fromText(rel.input, "t0", print), ...group]);
}

function windowText(rel: RelWindow, print: Print): Lines {
  const scope = over(print, rel.input);
  const parts = rel.partition_by.map((name) => keyText(name, "split", scope));
  const partition = parts.length === 0 ? [] : [`PARTITION BY ${parts.join(", ")}`];
  const order = rel.order_by.length === 0 ? [] : [orderText(rel.order_by, scope)];
  const computed = rel.columns.map((one) => {
    const isRank = functionNamed(one.fn, print.check.registry)?.kind === "window" && !one.fn.endsWith("_value");
    const end = one.running ? "CURRENT ROW" : "UNBOUNDED FOLLOWING";
    const frame = isRank ? [] : [`ROWS BETWEEN UNBOUNDED PRECEDING AND ${end}`];
    const rest = ` OVER (${[...partition, ...order, ...frame].join(" ")})`;
    const text = marked(one, callText(one, { ...PLAIN, rest }, scope), print.paths);
    return `${text} AS ${print.dialect.name(one.name)}`;
  });
  return selectText([...allOf(rel.input, print), ...computed], fromText(rel.input, "t0", print));
}

/** What a column is the key of; `plain`: of what takes nothing but the column. */
type KeyUse = Parameters<Dialect["key"]>[2] | "plain";

function keyText(name: string, use: KeyUse, { dialect, inputs }: SqlScope): string {
  const own = `t0.${dialect.name(name)}`;
  const dtype = inputs[0]?.columns.find((one) => one.name === name)?.dtype;
  return use === "plain" || dtype === undefined ? own : dialect.key(own, dtype, use);
}

function keysOf(keys: readonly SortKeySpec[], scope: SqlScope, use: KeyUse): CallPlace["keys"] {
  return keys.map(({ column, order }) => ({ column: keyText(column, use, scope), isRising: order === "ascending" }));
}

/** Nulls are last in either direction. */
function orderText(keys: readonly SortKeySpec[], scope: SqlScope, use: KeyUse = "order"): string {
  const texts = keysOf(keys, scope, use).map(
    ({ column, isRising }) => `${column} ${isRising ? "ASC" : "DESC"} NULLS LAST`,
  );
  return `ORDER BY ${texts.join(", ")}`;
}

/** A sort below stands in the same SELECT, as its order means nothing outside. */
function limitText({ input, limit, offset }: Extract<RelSpec, { rel: "limit" }>, print: Print): Lines {
  const ends = [...(limit === null ? [] : [`LIMIT ${limit}`]), ...(offset === 0 ? [] : [`OFFSET ${offset}`])];
  if (input.rel === "sort") return [...textOf(input, print), ...ends];
  return selectText(allOf(input, print), [...fromText(input, "t0", print), ...ends]);
}
