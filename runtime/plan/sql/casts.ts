// Casts in DuckDB's SQL, to our meaning: a value that the type cannot hold is an error.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import { classOf, commonType, isSameType, plainType, typeName } from "../types.js";
import { quotedText, typeText } from "./quote.js";

/** The text of a value as one of another type. */
export function castText(value: string, from: ArrowTypeSpec, to: ArrowTypeSpec): string {
  const [one, other] = [plainType(from), plainType(to)];
  if (isSameType(one, other)) return value;
  const plain = plainText(value, one, other, "CAST");
  const condition = conditionOf(value, plain, one, other);
  if (condition === null) return plain;
  const message = `${quotedText("cannot cast ")} || CAST(${value} AS VARCHAR) || ${quotedText(` to ${typeName(to)}`)}`;
  return `(CASE WHEN ${value} IS NULL THEN NULL WHEN ${condition} THEN ${plain} ELSE error(${message}) END)`;
}

/** The same with null for a value that the type cannot hold. */
export function triedCastText(value: string, from: ArrowTypeSpec, to: ArrowTypeSpec): string {
  const [one, other] = [plainType(from), plainType(to)];
  if (isSameType(one, other)) return value;
  const plain = plainText(value, one, other, "TRY_CAST");
  const condition = conditionOf(value, plain, one, other);
  return condition === null ? plain : `(CASE WHEN ${condition} THEN ${plain} END)`;
}

function plainText(value: string, from: ArrowTypeSpec, to: ArrowTypeSpec, word: "CAST" | "TRY_CAST"): string {
  const classes = `${classOf(from)} to ${classOf(to)}`;
  const isThroughDay = classes === "date to timestamp" || classes === "timestamp to date";
  return `${word}(${isThroughDay ? `CAST(${value} AS TIMESTAMP)` : value} AS ${typeText(to)})`;
}

/** What has to be true of a value, besides that the engine can cast it; null if nothing has. */
function conditionOf(value: string, plain: string, from: ArrowTypeSpec, to: ArrowTypeSpec): string | null {
  switch (`${classOf(from)} to ${classOf(to)}`) {
    case "float to int":
      return `${value} = trunc(${value})`;
    case "decimal to decimal":
      return isWidening(from, to) ? null : `${plain} = ${value}`;
    case "text to int":
      return `regexp_full_match(${value}, '[+-]?[0-9]+')`;
    case "text to date":
      return `regexp_full_match(${value}, '${DAY}')`;
    case "text to timestamp":
      return `regexp_full_match(${value}, '${DAY}[T ]${TIME}')`;
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
