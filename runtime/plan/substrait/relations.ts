// Relations of plans in Substrait.

import type { DerivedField } from "tessera-contracts/contracts/query/queries";
import type { RelJoin, RelSpec, RelValues } from "tessera-contracts/contracts/query/relations";
import type { Columns } from "../check/context.js";
import { columnsOf } from "../check/relations.js";
import { BOOL, I64 } from "../types.js";
import { expressionOf, selected, sortsOf } from "./expressions.js";
import {
  type Export,
  type ExpressionInit,
  type RelInit,
  type Site,
  typeOrRefused,
  type Value,
  within,
} from "./export.js";
import { typeInit } from "./values.js";
import { castTo, literalValue, makerAt } from "./make.js";
import { aggregated, windowed } from "./measures.js";
import { JoinRel_JoinType, SetRel_SetOp, Type_Nullability } from "./messages.generated.js";

/** Where a relation stands in the plan. */
export interface RelSite {
  readonly out: Export;
  readonly path: string;
}

/** A relation in Substrait, with the columns of the plan in their order. What has no form there is taken down. */
export function relationOf(rel: RelSpec, site: RelSite): RelInit {
  switch (rel.rel) {
    case "scan":
      return tableOf(rel.dataset, over(site, rel));
    case "view":
      return tableOf(rel.view, over(site, rel));
    case "values":
      return valuesOf(rel, over(site, rel));
    case "filter": {
      const condition = castTo(
        expressionOf(rel.predicate, within(over(site, rel.input), ".predicate")),
        BOOL,
        over(site, rel.input),
      );
      return {
        relType: { case: "filter", value: { input: below(rel.input, site, "input"), condition: condition.expr } },
      };
    }
    case "project":
      return projected(below(rel.input, site, "input"), rel.columns, over(site, rel.input));
    case "join":
      return joined(rel, site);
    case "aggregate":
      return aggregated(rel, below(rel.input, site, "input"), over(site, rel.input));
    case "window":
      return windowed(rel, below(rel.input, site, "input"), over(site, rel.input));
    case "sort": {
      const sorts = sortsOf(rel.keys, over(site, rel.input));
      return { relType: { case: "sort", value: { input: below(rel.input, site, "input"), sorts } } };
    }
    case "limit":
      return fetched(rel, below(rel.input, site, "input"), over(site, rel.input));
    case "union": {
      const inputs = rel.inputs.map((one, i) => below(one, site, `inputs[${i}]`));
      return { relType: { case: "set", value: { inputs, op: SetRel_SetOp.UNION_ALL } } };
    }
  }
}

function below(rel: RelSpec, { out, path }: RelSite, step: string): RelInit {
  return relationOf(rel, { out, path: `${path}.${step}` });
}

/** Whether the type of a column is one of Substrait. */
export function isExported({ dtype }: Columns[number]): boolean {
  return typeInit(dtype, true) !== null;
}

/** The place of expressions over relations. */
function over({ out, path }: RelSite, ...inputs: readonly RelSpec[]): Site {
  const columns = inputs.map((rel): Columns => {
    const known = columnsOf(rel, { check: out.check, path: "$" });
    if (known === null) throw new Error("the plan was checked before");
    return known;
  });
  return { out, path, all: columns, inputs: columns.map((all) => all.filter(isExported)) };
}

/** Any column of a table may be null to a reader: one that says otherwise than the file is refused. */
function schemaOf(site: Site): { readonly names: string[]; readonly struct: object } {
  const [columns = []] = site.inputs;
  const types = columns.map(({ name, dtype }) => typeOrRefused({ dtype, nullable: true }, within(site, `.${name}`)));
  return { names: columns.map(({ name }) => name), struct: { types, nullability: Type_Nullability.REQUIRED } };
}

function tableOf(name: string, site: Site): RelInit {
  const names = [name];
  return {
    relType: {
      case: "read",
      value: { baseSchema: schemaOf(site), readType: { case: "namedTable", value: { names } } },
    },
  };
}

function valuesOf({ fields, rows }: RelValues, site: Site): RelInit {
  const isKept = fields.map(isExported);
  const expressions = rows.map((row, i) => {
    const cells = row.filter((_, k) => isKept[k]);
    return { fields: cells.map((cell) => literalValue(cell, within(site, `.rows[${i}]`)).expr) };
  });
  const readType = { case: "virtualTable", value: { expressions } } as const;
  return { relType: { case: "read", value: { baseSchema: schemaOf(site), readType } } };
}

/** Only the given columns of an input. */
function projected(input: RelInit, columns: readonly DerivedField[], site: Site): RelInit {
  const expressions = columns.map(({ expr }, i) =>
    typed(expressionOf(expr, within(site, `.columns[${i}].expr`)), site),
  );
  return selected(input, expressions, site.inputs.flat().length);
}

/** A null that got no type has none in Substrait. */
function typed({ expr, dtype }: Value, site: Site): ExpressionInit {
  if (dtype.type === "null") typeOrRefused({ dtype, nullable: true }, site);
  return expr;
}

const JOINS: { readonly [kind in Exclude<RelJoin["join"], "cross">]: JoinRel_JoinType } = {
  inner: JoinRel_JoinType.INNER,
  left: JoinRel_JoinType.LEFT,
  full: JoinRel_JoinType.OUTER,
  semi: JoinRel_JoinType.LEFT_SEMI,
  anti: JoinRel_JoinType.LEFT_ANTI,
};

function joined(rel: RelJoin, site: RelSite): RelInit {
  const [left, right] = [below(rel.left, site, "left"), below(rel.right, site, "right")];
  const both = over(site, rel.left, rel.right);
  const isHalf = rel.join === "semi" || rel.join === "anti";
  const result = isHalf ? over(site, rel.left) : both;
  if (rel.join === "cross")
    return projected({ relType: { case: "cross", value: { left, right } } }, rel.columns, result);
  const value = { left, right, expression: conditionOf(rel, both), type: JOINS[rel.join] };
  return projected({ relType: { case: "join", value } }, rel.columns, result);
}

function conditionOf({ on, filter }: RelJoin, site: Site): ExpressionInit {
  const pairs = on.map(([left, right], i): Value =>
    expressionOf(
      {
        op: "binary",
        operator: "eq",
        left: { op: "column", name: left, input: 0 },
        right: { op: "column", name: right, input: 1 },
      },
      within(site, `.on[${i}]`),
    ),
  );
  const rest = filter === null ? [] : [castTo(expressionOf(filter, within(site, ".filter")), BOOL, site)];
  const [first, ...others] = [...pairs, ...rest];
  const { call } = makerAt(site);
  const all = others.reduce(
    (one, other) => (one === undefined ? other : call("boolean.and:bool", BOOL, one, other)),
    first,
  );
  return all?.expr ?? {};
}

function fetched({ limit, offset }: Extract<RelSpec, { rel: "limit" }>, input: RelInit, site: Site): RelInit {
  const count = (value: number): ExpressionInit => literalValue({ op: "literal", value, dtype: I64 }, site).expr;
  const ends = {
    ...(limit === null ? {} : { countExpr: count(limit) }),
    ...(offset === 0 ? {} : { offsetExpr: count(offset) }),
  };
  return { relType: { case: "fetch", value: { input, ...ends } } };
}
