// Changes that are said by the names of a contract, for a table that still has columns under names that the contract accepts.

import type { TablePlace } from "../errors.js";
import type { Expression } from "../expression/ast.js";
import { atTable } from "../expression/errors.js";
import { parse } from "../expression/parse.js";
import { print } from "../expression/print.js";
import type { Snapshot } from "../log/snapshot.js";
import type { Predicate } from "../scan/predicate.js";
import { acceptedNames, type NamedFields } from "../schema/accepted-names.js";
import { type Assignments, sql, SqlExpression } from "./assignments.js";

/** The names that columns have in a table, where a contract has others for them. */
export class StoredNames {
  readonly #place: TablePlace;
  /** By the names of the contract in lower case: texts find columns whatever their case. */
  readonly #stored: ReadonlyMap<string, string>;

  constructor({ struct, place }: Snapshot, table: NamedFields | null) {
    const names = table === null ? [] : [...acceptedNames(struct.fields, table)];
    this.#place = place;
    this.#stored = new Map(names.map(([stored, own]) => [own.toLowerCase(), stored]));
  }

  /** Name of a column in the table. */
  of(name: string): string {
    return this.#stored.get(name.toLowerCase()) ?? name;
  }

  /** An expression; of a merge, where `side` says which columns are those of the table. @throws {DeltaError} `PREDICATE_INVALID` */
  text(text: string, side: "target" | null = null): string {
    if (this.#stored.size === 0) return text;
    return atTable(this.#place, () => print(this.#renamed(parse(text), side)));
  }

  predicate<Row>(predicate: Predicate<Row>): Predicate<Row> {
    return typeof predicate === "string" ? this.text(predicate) : this.#keys(predicate);
  }

  assignments<Row>(assignments: Assignments<Row>, side: "target" | null = null): Assignments<Row> {
    const values = Object.entries<unknown>(assignments as { readonly [column: string]: unknown }).map(
      ([name, value]) => [name, value instanceof SqlExpression ? sql(this.text(value.text, side)) : value] as const,
    );
    return this.#keys(Object.fromEntries(values) as Assignments<Row>);
  }

  #keys<T extends object>(values: T): T {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [this.of(name), value as unknown])) as T;
  }

  #renamed(expression: Expression, side: "target" | null): Expression {
    switch (expression.kind) {
      case "literal":
        return expression;
      case "column": {
        const [first = "", second, ...inner] = expression.path;
        if (side === null) return { ...expression, path: [this.of(first), ...expression.path.slice(1)] };
        const isOurs = first.toLowerCase() === side && second !== undefined;
        return isOurs ? { ...expression, path: [first, this.of(second), ...inner] } : expression;
      }
      case "cast":
        return { ...expression, operand: this.#renamed(expression.operand, side) };
      case "call":
        return { ...expression, args: expression.args.map((one) => this.#renamed(one, side)) };
    }
  }
}
