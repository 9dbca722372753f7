// Days and moments. Timestamps are taken as UTC, whatever the session's time zone.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import { I64, MOMENT, TEXT } from "../types.js";
import { day, gives, i64, moment, planFunction, type PlanFunction, text } from "./function.js";
import { DATE_TRUNC } from "./substrait.js";

const first = ([dtype]: readonly ArrowTypeSpec[]): ArrowTypeSpec => dtype ?? { type: "null" };
const second = ([, dtype]: readonly ArrowTypeSpec[]): ArrowTypeSpec => dtype ?? { type: "null" };

const PARTS = ["year", "quarter", "month", "day", "hour", "minute", "second"];
const UNITS = ["year", "quarter", "month", "week", "day", "hour", "minute", "second"];

function added(name: "add_days" | "add_months", doc: string, examples: PlanFunction["examples"]): PlanFunction {
  return planFunction({
    name,
    kind: "scalar",
    args: ["moment", "int"],
    result: first,
    nulls: "if_any",
    duckdb: ([value, count], { result }) =>
      `CAST(CAST(${value} AS TIMESTAMP) + ${name.replace("add", "to")}(CAST(${count} AS INTEGER)) AS ${result})`,
    spark: ([value, count], { result }) => {
      const unit = name === "add_days" ? "DAY" : "MONTH";
      return `CAST(timestampadd(${unit}, CAST(${count} AS INT), CAST(${value} AS TIMESTAMP)) AS ${result})`;
    },
    doc,
    examples,
  });
}

/** Functions of days and moments. */
export const TIMES: readonly PlanFunction[] = [
  planFunction({
    name: "extract",
    kind: "scalar",
    args: ["text", "moment"],
    choices: { 0: PARTS },
    result: () => I64,
    nulls: "if_any",
    duckdb: ([part, value]) => `date_part(${part}, CAST(${value} AS TIMESTAMP))`,
    spark: ([part, value]) => `CAST(floor(date_part(${part}, CAST(${value} AS TIMESTAMP))) AS BIGINT)`,
    doc: "A part of a day or a moment as a whole number, in UTC.",
    examples: [
      gives([text("year"), day("2024-02-29")], i64(2024)),
      gives([text("hour"), moment("2024-01-02T03:04:05Z")], i64(3)),
      gives([text("hour"), day("2024-02-29")], i64(0)),
    ],
  }),
  planFunction({
    name: "date_trunc",
    kind: "scalar",
    args: ["text", "moment"],
    choices: { 0: UNITS },
    result: second,
    nulls: "if_any",
    duckdb: ([unit, value], { result }) => `CAST(date_trunc(${unit}, CAST(${value} AS TIMESTAMP)) AS ${result})`,
    substrait: DATE_TRUNC,
    doc: "The start of the unit that a day or a moment lies in, in UTC, as the type it has.",
    examples: [
      gives([text("month"), day("2024-02-29")], day("2024-02-01")),
      gives([text("hour"), moment("2024-01-02T03:04:05.678Z")], moment("2024-01-02T03:00:00Z")),
    ],
  }),
  added("add_days", "So many days later.", [gives([day("2024-02-28"), i64(2)], day("2024-03-01"))]),
  added("add_months", "So many months later, at the last day of the month if it has no such day.", [
    gives([day("2024-01-31"), i64(1)], day("2024-02-29")),
    gives([moment("2024-03-31T01:00:00Z"), i64(-1)], moment("2024-02-29T01:00:00Z")),
  ]),
  planFunction({
    name: "diff_days",
    kind: "scalar",
    args: ["date", "date"],
    result: () => I64,
    nulls: "if_any",
    duckdb: ([left, right]) => `(${left} - ${right})`,
    spark: ([left, right]) => `CAST(datediff(${left}, ${right}) AS BIGINT)`,
    doc: "The days from the second to the first.",
    examples: [gives([day("2024-03-01"), day("2024-02-28")], i64(2))],
  }),
  planFunction({
    name: "to_unix_ms",
    kind: "scalar",
    args: ["timestamp"],
    result: () => I64,
    nulls: "if_any",
    duckdb: ([value]) => {
      const micros = `epoch_us(CAST(${value} AS TIMESTAMP))`;
      return `((${micros} - (${micros} % 1000 + 1000) % 1000) // 1000)`;
    },
    spark: ([value]) => {
      const micros = `unix_micros(CAST(${value} AS TIMESTAMP))`;
      return `((${micros} - pmod(${micros}, 1000)) div 1000)`;
    },
    doc: "Whole milliseconds since 1970 in UTC, the last that are over.",
    examples: [
      gives([moment("1970-01-01T00:00:01.5Z")], i64(1500)),
      gives([moment("1969-12-31T23:59:59.9995Z")], i64(-1)),
    ],
  }),
  planFunction({
    name: "from_unix_ms",
    kind: "scalar",
    args: ["int"],
    result: () => MOMENT,
    nulls: "if_any",
    duckdb: ([value], { result }) => `CAST(make_timestamp(${value} * 1000) AS ${result})`,
    spark: ([value], { result }) => `CAST(timestamp_millis(${value}) AS ${result})`,
    doc: "The moment that is so many milliseconds after 1970 in UTC.",
    examples: [
      gives([i64(1500)], moment("1970-01-01T00:00:01.5Z")),
      gives([i64(-1)], moment("1969-12-31T23:59:59.999Z")),
    ],
  }),
  planFunction({
    name: "format_timestamp",
    kind: "scalar",
    args: ["timestamp"],
    result: () => TEXT,
    nulls: "if_any",
    duckdb: ([value]) => `strftime(CAST(${value} AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S.%fZ')`,
    spark: ([value]) => `date_format(CAST(${value} AS TIMESTAMP), "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'")`,
    doc: "The moment in the form of RFC 3339, in UTC with six digits of the second.",
    examples: [gives([moment("2024-01-02T03:04:05.6Z")], text("2024-01-02T03:04:05.600000Z"))],
  }),
];
