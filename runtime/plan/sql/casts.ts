// Casts in DuckDB's SQL, to our meaning: a value that the type cannot hold is an error.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import { classOf, commonType, isSameType, plainType, typeName } from "../types.js";
import { quotedText, typeText } from "./quote.js";

/** The text of a value as one of another type. */
export function castText(value: string, from: ArrowTypeSpec, to: ArrowTypeSpec): string {
  const [one, other] = [plainType(from), plainType(to)];
  if (isSameType(one, other)) return value;
  const type = typeText(other);
  const plain = `CAST(${value} AS ${type})`;
  switch (`${classOf(one)} to ${classOf(other)}`) {
    case "float to int":
      return guarded(value, `${value} = trunc(${value})`, plain, to);
    case "decimal to decimal":
      return isWidening(one, other) ? plain : guarded(value, `${plain} = ${value}`, plain, to);
    case "text to int":
      return guarded(value, `regexp_full_match(${value}, '[+-]?[0-9]+')`, plain, to);
    case "text to date":
      return guarded(value, `regexp_full_match(${value}, '[0-9]{4}-[0-9]{2}-[0-9]{2}')`, plain, to);
    case "date to timestamp":
    case "timestamp to date":
      return `CAST(CAST(${value} AS TIMESTAMP) AS ${type})`;
    default:
      return plain;
  }
}

function isWidening(from: ArrowTypeSpec, to: ArrowTypeSpec): boolean {
  const common = commonType(from, to);
  return common !== null && isSameType(common, to);
}

function guarded(value: string, condition: string, result: string, to: ArrowTypeSpec): string {
  const message = `${quotedText("cannot cast ")} || CAST(${value} AS VARCHAR) || ${quotedText(` to ${typeName(to)}`)}`;
  return `(CASE WHEN ${value} IS NULL THEN NULL WHEN ${condition} THEN ${result} ELSE error(${message}) END)`;
}
