// Plans in DuckDB's SQL: a SELECT an operator, each in the FROM of the one above.

import type { DerivedField } from "tessera-contracts/contracts/query/queries";
import type { RelAggregate, RelJoin, RelSpec, RelValues, RelWindow } from "tessera-contracts/contracts/query/relations";
import type { SortKeySpec } from "tessera-contracts/contracts/schema/ordering";
import type { Check, Columns, PlanRegistry } from "../check/context.js";
import { columnsOf } from "../check/relations.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import { functionOf } from "../functions/registry.js";
import { callText, expressionText, type SqlScope } from "./expressions.js";
import { literalText, quotedName } from "./quote.js";

/**
 * A plan as one statement of DuckDB's SQL, laid out for people. Datasets and views are read by their names; `$name` stands where a
 * parameter does.
 * @throws {PlanError} if there is a mistake, or an expression in the SQL of another dialect
 */
export function duckdbSql(rel: RelSpec, registry: PlanRegistry): string {
  schemaOfPlan(rel, registry);
  return textOf(rel, { registry, mistakes: [], known: new Map() }).join("\n");
}

/** Lines of a text. A quoted name or text with a line break in it is not cut, so that indenting changes nothing but layout. */
type Lines = readonly string[];

function textOf(rel: RelSpec, check: Check): Lines {
  switch (rel.rel) {
    case "scan":
      return selectText(namesOf(rel, check), [`FROM ${quotedName(rel.dataset)}`]);
    case "view":
      return selectText(namesOf(rel, check), [`FROM ${quotedName(rel.view)}`]);
    case "values":
      return valuesText(rel);
    case "filter": {
      const where = `WHERE ${expressionText(rel.predicate, over(check, rel.input))}`;
      return selectText(allOf(rel.input, check), [...fromText(rel.input, "t0", check), where]);
    }
    case "project":
      return selectText(derivedTexts(rel.columns, over(check, rel.input)), fromText(rel.input, "t0", check));
    case "join":
      return joinText(rel, check);
    case "aggregate":
      return aggregateText(rel, check);
    case "window":
      return windowText(rel, check);
    case "sort":
      return selectText(allOf(rel.input, check), [...fromText(rel.input, "t0", check), orderText(rel.keys)]);
    case "limit":
      return limitText(rel, check);
    case "union":
      return rel.inputs.flatMap((input, i) => [
        ...(i === 0 ? [] : ["UNION ALL"]),
        "(",
        ...indented(textOf(input, check)),
        ")",
      ]);
  }
}

function columnsOfChecked(rel: RelSpec, check: Check): Columns {
  const columns = columnsOf(rel, { check, path: "$" });
  if (columns === null) throw new Error("the plan was checked before");
  return columns;
}

function namesOf(rel: RelSpec, check: Check): readonly string[] {
  return columnsOfChecked(rel, check).map(({ name }) => quotedName(name));
}

/** The expressions over relations, which are called t0, t1 and so on. */
function over(check: Check, ...inputs: readonly RelSpec[]): SqlScope {
  return { check, inputs: inputs.map((rel, i) => ({ alias: `t${i}`, columns: columnsOfChecked(rel, check) })) };
}

/** All columns of a relation. A table may have more than the plan knows of, so its columns are named. */
function allOf(rel: RelSpec, check: Check): readonly string[] {
  const isTable = rel.rel === "scan" || rel.rel === "view";
  return isTable ? namesOf(rel, check).map((name) => `t0.${name}`) : ["t0.*"];
}

function indented(lines: Lines): Lines {
  return lines.map((line) => `  ${line}`);
}

function selectText(columns: readonly string[], clauses: Lines): Lines {
  const [only] = columns;
  if (columns.length === 1) return [`SELECT ${only}`, ...clauses];
  return ["SELECT", ...columns.map((one, i) => `  ${one}${i + 1 < columns.length ? "," : ""}`), ...clauses];
}

function fromText(rel: RelSpec, alias: string, check: Check, word = "FROM"): Lines {
  if (rel.rel === "scan") return [`${word} ${quotedName(rel.dataset)} AS ${alias}`];
  if (rel.rel === "view") return [`${word} ${quotedName(rel.view)} AS ${alias}`];
  return [`${word} (`, ...indented(textOf(rel, check)), `) AS ${alias}`];
}

function derivedTexts(columns: readonly DerivedField[], scope: SqlScope): readonly string[] {
  return columns.map(({ name, expr }) => `${expressionText(expr, scope)} AS ${quotedName(name)}`);
}

function valuesText({ fields, rows }: RelValues): Lines {
  const names = fields.map(({ name }) => quotedName(name));
  const nothing = fields.map(({ dtype }) => literalText({ op: "literal", value: null, dtype }));
  const cells = rows.length === 0 ? [nothing] : rows.map((row) => row.map(literalText));
  const texts = cells.map((row, i) => `  (${row.join(", ")})${i + 1 < cells.length ? "," : ""}`);
  const from = ["FROM (VALUES", ...texts, `) AS t0(${names.join(", ")})`];
  return selectText(names, rows.length === 0 ? [...from, "WHERE false"] : from);
}

const JOINS: { readonly [kind in RelJoin["join"]]: string } = {
  inner: "JOIN",
  left: "LEFT JOIN",
  full: "FULL JOIN",
  cross: "CROSS JOIN",
  semi: "SEMI JOIN",
  anti: "ANTI JOIN",
};

function joinText(rel: RelJoin, check: Check): Lines {
  const scope = over(check, rel.left, rel.right);
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
  const clauses = [...fromText(rel.left, "t0", check), ...fromText(rel.right, "t1", check, JOINS[rel.join])];
  conditions.forEach((one, i) => clauses.push(`  ${i === 0 ? "ON" : "AND"} ${one}`));
  return selectText(derivedTexts(rel.columns, scope), clauses);
}

function aggregateText(rel: RelAggregate, check: Check): Lines {
  const scope = over(check, rel.input);
  const keys = rel.group_by.map((name) => `t0.${quotedName(name)}`);
  const computed = rel.aggregates.map((one) => {
    const order = one.order_by.length === 0 ? "" : ` ${orderText(one.order_by)}`;
    const rest = one.filter === null ? "" : ` FILTER (WHERE ${expressionText(one.filter, scope)})`;
    const place = { distinct: one.distinct ? "DISTINCT " : "", order, rest };
    return `${callText(one, place, scope)} AS ${quotedName(one.name)}`;
  });
  const group = keys.length === 0 ? [] : [`GROUP BY ${keys.join(", ")}`];
  return selectText([...keys, ...computed], [...fromText(rel.input, "t0", check), ...group]);
}

function windowText(rel: RelWindow, check: Check): Lines {
  const scope = over(check, rel.input);
  const parts = rel.partition_by.map((name) => `t0.${quotedName(name)}`);
  const partition = parts.length === 0 ? [] : [`PARTITION BY ${parts.join(", ")}`];
  const order = rel.order_by.length === 0 ? [] : [orderText(rel.order_by)];
  const computed = rel.columns.map((one) => {
    const isRank = functionOf(one.fn)?.kind === "window" && !one.fn.endsWith("_value");
    const end = one.running ? "CURRENT ROW" : "UNBOUNDED FOLLOWING";
    const frame = isRank ? [] : [`ROWS BETWEEN UNBOUNDED PRECEDING AND ${end}`];
    const rest = ` OVER (${[...partition, ...order, ...frame].join(" ")})`;
    return `${callText(one, { distinct: "", order: "", rest }, scope)} AS ${quotedName(one.name)}`;
  });
  return selectText([...allOf(rel.input, check), ...computed], fromText(rel.input, "t0", check));
}

/** Nulls are last in either direction. */
function orderText(keys: readonly SortKeySpec[]): string {
  const texts = keys.map(
    ({ column, order }) => `t0.${quotedName(column)} ${order === "ascending" ? "ASC" : "DESC"} NULLS LAST`,
  );
  return `ORDER BY ${texts.join(", ")}`;
}

/** A sort below stands in the same SELECT, as its order means nothing outside. */
function limitText({ input, limit, offset }: Extract<RelSpec, { rel: "limit" }>, check: Check): Lines {
  const ends = [...(limit === null ? [] : [`LIMIT ${limit}`]), ...(offset === 0 ? [] : [`OFFSET ${offset}`])];
  if (input.rel === "sort") return [...textOf(input, check), ...ends];
  return selectText(allOf(input, check), [...fromText(input, "t0", check), ...ends]);
}
