// Casts in SQL, to our meaning: a value that the type cannot hold is an error.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import { isRebuilt } from "../check/nested-casts.js";
import { PlanError } from "../errors.js";
import { classOf, commonType, isSameType, plainType, TEXT, typeName } from "../types.js";
import type { Dialect } from "./dialect.js";

/** The text of a value as one of another type. */
export function castText(value: string, [from, to]: FromTo, dialect: Dialect): string {
  const types: FromTo = [plainType(from), plainType(to)];
  if (isSameType(...types)) return value;
  demandByName(types, dialect);
  const plain = plainText("CAST", value, types, dialect);
  const condition = conditionOf(value, plain, types, dialect);
  if (condition === null) return plain;
  const said = [dialect.text("cannot cast "), textOf(value, dialect), dialect.text(` to ${typeName(to)}`)].join(" || ");
  const error = dialect.error(said, dialect.type(types[1]));
  return `(CASE WHEN ${value} IS NULL THEN NULL WHEN ${condition} THEN ${plain} ELSE ${error} END)`;
}

/** The same with null for a value that the type cannot hold. */
export function triedCastText(value: string, [from, to]: FromTo, dialect: Dialect): string {
  const types: FromTo = [plainType(from), plainType(to)];
  if (isSameType(...types)) return value;
  demandByName(types, dialect);
  const plain = plainText("TRY_CAST", value, types, dialect);
  const condition = conditionOf(value, plain, types, dialect);
  return condition === null ? plain : `(CASE WHEN ${condition} THEN ${plain} END)`;
}

type FromTo = readonly [from: ArrowTypeSpec, to: ArrowTypeSpec];

/** @throws {PlanError} if the dialect would take one field of a struct for another */
function demandByName([from, to]: FromTo, { id, castsByName }: Dialect): void {
  if (castsByName || !isRebuilt(from, to)) return;
  const message = `the SQL of ${id} casts ${typeName(from)} to ${typeName(to)} by the places of fields, not by their names`;
  throw new PlanError([{ code: "PLAN_DIALECT", path: "$", message, hint: "say each field with a struct" }]);
}

function textOf(value: string, dialect: Dialect): string {
  return `CAST(${value} AS ${dialect.type(TEXT)})`;
}

function plainText(word: "CAST" | "TRY_CAST", value: string, [from, to]: FromTo, dialect: Dialect): string {
  const classes = `${classOf(from)} to ${classOf(to)}`;
  const isThroughDay = classes === "date to timestamp" || classes === "timestamp to date";
  return `${word}(${isThroughDay ? `CAST(${value} AS TIMESTAMP)` : value} AS ${dialect.type(to)})`;
}

/** What has to be true of a value, besides that the engine can cast it; null if nothing has. */
function conditionOf(value: string, plain: string, [from, to]: FromTo, dialect: Dialect): string | null {
  switch (`${classOf(from)} to ${classOf(to)}`) {
    case "float to int":
      return dialect.isWhole(value);
    case "decimal to decimal":
      return isWidening(from, to) ? null : `${plain} = ${value}`;
    case "text to int":
      return dialect.matches(value, "[+-]?[0-9]+");
    case "text to date":
      return dialect.matches(value, DAY);
    case "text to timestamp":
      return dialect.matches(value, `${DAY}[T ]${TIME}`);
    default:
      return null;
  }
}

const DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
const TIME = "[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})";

function isWidening(from: ArrowTypeSpec, to: ArrowTypeSpec): boolean {
  const common = commonType(from, to);
  return common !== null && isSameType(common, to);
}
