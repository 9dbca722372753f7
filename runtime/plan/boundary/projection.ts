// The columns of a dataset, each by an expression that somebody wrote for it.

import type { FieldSpec } from "tessera-contracts/contracts/arrow/types";
import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import { thereAre } from "../errors.js";
import { fitted, type Made, parsedOf, typed, type Work, wrong } from "./work.js";

/** The columns of a dataset by the expressions that it has for them. */
export function fromExpressions(texts: readonly string[], work: Work): readonly Made[] {
  const given = texts.flatMap((text, i) => givenBy(text, i, work));
  for (const [i, { name, path }] of given.entries()) {
    if (given.findIndex((one) => one.name === name) === i) continue;
    wrong(work, "BOUNDARY_EXPRESSION", [path, `the column ${name} is given twice`], "keep one of them");
  }
  const fields = work.spec.table_spec?.fields;
  if (fields === undefined) {
    return given.flatMap(({ name, expr, found }) => (found === null ? [] : [{ field: { ...found, name }, expr }]));
  }
  const names = fields.map(({ name }) => name);
  for (const { name, path } of given) {
    if (names.includes(name)) continue;
    wrong(work, "BOUNDARY_EXPRESSION", [path, `the dataset has no column ${name}`], thereAre(names));
  }
  return fields.flatMap((field, i) => {
    const one = given.find(({ name }) => name === field.name);
    if (one === undefined) {
      wrong(work, "BOUNDARY_EXPRESSION", [`$.fields[${i}]`, `no expression gives the column ${field.name}`]);
      return [];
    }
    const expr = one.found === null ? null : fitted(field, one.expr, one.found, work);
    return expr === null ? [] : [{ field, expr }];
  });
}

/** A column that an expression gives. */
interface Given {
  readonly name: string;
  readonly expr: ExprSpec;
  /** Its type; null if it has none because of a mistake. */
  readonly found: FieldSpec | null;
  readonly path: string;
}

function givenBy(text: string, index: number, work: Work): readonly Given[] {
  const path = `$.datafusion_scan.projection_exprs[${index}]`;
  const parsed = parsedOf(text, { work, path });
  if (parsed === null) return [];
  const { name, expr } = parsed;
  const found = typed(expr, work.physical.fields, { work, path });
  if (name !== null) return [{ name, expr, found, path }];
  wrong(work, "BOUNDARY_EXPRESSION", [path, `${JSON.stringify(text)} has no name`], "put AS and a name behind it");
  return [];
}
