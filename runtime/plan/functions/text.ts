// Text.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import { BOOL, I64, TEXT } from "../types.js";
import {
  bool,
  type CallText,
  type FunctionExample,
  gives,
  i64,
  planFunction,
  type PlanFunction,
  text,
} from "./function.js";
import { CONCAT, STABLE_ID, SUBSTRING, TEXT_FORMS } from "./substrait.js";

/** `$1` and so on are the arguments. Where Spark says it otherwise, its text is the second. */
type Row = readonly [
  name: string,
  sql: string | readonly [duckdb: string, spark: string],
  doc: string,
  ...examples: FunctionExample[],
];

/** Functions of texts alone that are null if an argument is. */
function ofTexts(result: ArrowTypeSpec, count: number, [name, sql, doc, ...examples]: Row): PlanFunction {
  const [duckdb, spark] = typeof sql === "string" ? [sql, sql] : sql;
  return planFunction({
    name,
    kind: "scalar",
    args: Array.from({ length: count }, () => "text" as const),
    result: () => result,
    nulls: "if_any",
    duckdb: filled(duckdb),
    spark: filled(spark),
    substrait: TEXT_FORMS[name] ?? null,
    doc,
    examples,
  });
}

const filled =
  (sql: string): CallText =>
  (args) =>
    sql.replaceAll(/\$(\d)/g, (_, at: string) => args[Number(at) - 1] ?? "");

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();

const ONE_TO_TEXT: readonly Row[] = [
  [
    "trim",
    ["trim($1, ' ')", "trim(BOTH ' ' FROM $1)"],
    "The text without spaces (U+0020) at both ends.",
    gives([text(" a\t ")], text("a\t")),
  ],
  [
    "ltrim",
    ["ltrim($1, ' ')", "trim(LEADING ' ' FROM $1)"],
    "The text without spaces at its start.",
    gives([text(" a ")], text("a ")),
  ],
  [
    "rtrim",
    ["rtrim($1, ' ')", "trim(TRAILING ' ' FROM $1)"],
    "The text without spaces at its end.",
    gives([text(" a ")], text(" a")),
  ],
  ["upper", "upper($1)", "In capitals; beyond ASCII engines differ.", gives([text("aé")], text("AÉ"))],
  ["lower", "lower($1)", "In small letters; beyond ASCII engines differ.", gives([text("AÉ")], text("aé"))],
  [
    "ascii_upper",
    `translate($1, '${LOWER}', '${UPPER}')`,
    "With a to z as capitals and all else as it is.",
    gives([text("azß")], text("AZß")),
  ],
  [
    "ascii_lower",
    `translate($1, '${UPPER}', '${LOWER}')`,
    "With A to Z as small letters and all else as it is.",
    gives([text("AZÉ")], text("azÉ")),
  ],
  [
    "sha256_hex",
    ["sha256($1)", "sha2($1, 256)"],
    "The SHA-256 of the UTF-8 bytes in hexadecimal digits.",
    gives([text("")], text("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")),
  ],
];

const ONE_TO_INT: readonly Row[] = [
  [
    "length",
    ["length($1)", "CAST(char_length($1) AS BIGINT)"],
    "The number of code points.",
    gives([text("🤦🏼‍♂️")], i64(5)),
    gives([text(null)], i64(null)),
  ],
  [
    "byte_length",
    ["strlen($1)", "CAST(octet_length($1) AS BIGINT)"],
    "The number of bytes in UTF-8.",
    gives([text("é")], i64(2)),
  ],
];

const TWO_TO_BOOL: readonly Row[] = [
  [
    "starts_with",
    ["starts_with($1, $2)", "startswith($1, $2)"],
    "Whether a text begins with another.",
    gives([text("ab"), text("a")], bool(true)),
  ],
  [
    "ends_with",
    ["ends_with($1, $2)", "endswith($1, $2)"],
    "Whether a text ends with another.",
    gives([text("ab"), text("a")], bool(false)),
  ],
  ["contains", "contains($1, $2)", "Whether a text has another in it.", gives([text("a%b"), text("%")], bool(true))],
];

/** An integer of 64 bits as one of 32, which Spark counts characters in; what is beyond is the next that there is. */
function sparkInt(value: string, least: number): string {
  return `CAST(CASE WHEN ${value} < ${least} THEN ${least} WHEN ${value} > 2147483647 THEN 2147483647 ELSE ${value} END AS INT)`;
}

/** Functions of text. */
export const TEXTS: readonly PlanFunction[] = [
  ...ONE_TO_INT.map((row) => ofTexts(I64, 1, row)),
  ...ONE_TO_TEXT.map((row) => ofTexts(TEXT, 1, row)),
  ...TWO_TO_BOOL.map((row) => ofTexts(BOOL, 2, row)),
  ofTexts(I64, 2, [
    "strpos",
    ["strpos($1, $2)", "CAST(instr($1, $2) AS BIGINT)"],
    "The place of a text in another, counted from 1 in code points; 0 if it is not there.",
    gives([text("éab"), text("b")], i64(3)),
    gives([text("a"), text("b")], i64(0)),
  ]),
  ofTexts(TEXT, 3, [
    "replace",
    "replace($1, $2, $3)",
    "The text with every occurrence of the second replaced by the third.",
    gives([text("aXbX"), text("X"), text("-")], text("a-b-")),
  ]),
  planFunction({
    name: "substr",
    kind: "scalar",
    args: ["text", "int", "int"],
    optional: 1,
    result: () => TEXT,
    nulls: "if_any",
    duckdb: ([value, start, length]) => {
      const from = `CASE WHEN ${start} < 1 THEN 1 ELSE ${start} END`;
      const count = length === undefined ? "" : `, CASE WHEN ${length} < 0 THEN 0 ELSE ${length} END`;
      return `substr(${value}, ${from}${count})`;
    },
    spark: ([value, start = "", length]) =>
      `substring(${value}, ${sparkInt(start, 1)}${length === undefined ? "" : `, ${sparkInt(length, 0)}`})`,
    substrait: SUBSTRING,
    doc: "Code points from a place on, counted from 1. A start below 1 is 1, a length below 0 is 0.",
    examples: [
      gives([text("hello"), i64(2), i64(3)], text("ell")),
      gives([text("hello"), i64(-2)], text("hello")),
      gives([text("hello"), i64(3), i64(-1)], text("")),
      gives([text("hello"), i64(null), i64(1)], text(null)),
    ],
  }),
  planFunction({
    name: "concat",
    kind: "scalar",
    args: ["text"],
    variadic: true,
    result: () => TEXT,
    nulls: "if_any",
    duckdb: (args) => `(${args.join(" || ")})`,
    spark: (args) => `concat(${args.join(", ")})`,
    substrait: CONCAT,
    doc: "Texts one after the other; null if one is null.",
    examples: [gives([text("a"), text("b"), text("c")], text("abc")), gives([text("a"), text(null)], text(null))],
  }),
  planFunction({
    name: "split_part",
    kind: "scalar",
    args: ["text", "text", "int"],
    result: () => TEXT,
    nulls: "if_any",
    duckdb: ([value, by, nth]) =>
      `(CASE WHEN ${nth} < 1 THEN substr(${value} || ${by}, 1, 0) ELSE split_part(${value}, ${by}, ${nth}) END)`,
    spark: ([value, by, nth = ""]) =>
      `(CASE WHEN ${nth} < 1 THEN substring(concat(${value}, ${by}), 1, 0) ELSE split_part(${value}, ${by}, ${sparkInt(nth, 1)}) END)`,
    doc: "The nth part of a text between separators, counted from 1; empty if there are fewer.",
    examples: [
      gives([text("a/b"), text("/"), i64(2)], text("b")),
      gives([text("a/b"), text("/"), i64(3)], text("")),
      gives([text("a/b"), text("/"), i64(-1)], text("")),
      gives([text(null), text("/"), i64(0)], text(null)),
    ],
  }),
  planFunction({
    name: "regexp_matches",
    kind: "scalar",
    args: ["text", "pattern"],
    result: () => BOOL,
    nulls: "if_any",
    duckdb: ([value, pattern]) => `regexp_matches(${value}, ${pattern})`,
    spark: ([value, pattern]) => `(${value} RLIKE ${pattern})`,
    substrait: "datafusion.regexp_like",
    doc: "Whether a pattern is found anywhere in a text. It is a literal of the portable subset: no \\d, no look-ahead, no flags.",
    examples: [
      gives([text("src/a.ts"), text("[.]ts$")], bool(true)),
      gives([text("a.ts\n"), text("ts$")], bool(false)),
      gives([text("a\nb"), text("a.b")], bool(false)),
      gives([text("\u0663"), text("[0-9]")], bool(false)),
      gives([text("é1"), text("^(?:é|e)[0-9]{1,2}?")], bool(true)),
      gives([text(null), text("a")], bool(null)),
    ],
  }),
  planFunction({
    name: "stable_id",
    kind: "scalar",
    args: ["word", "word"],
    variadic: true,
    result: () => TEXT,
    nulls: "if_any",
    duckdb: (args) => {
      const parts = args.map((value) => `CAST(${value} AS VARCHAR)`);
      return `substr(sha256(${parts.join(" || chr(31) || ")}), 1, 32)`;
    },
    spark: (args) => {
      const parts = args.map((value) => `CAST(${value} AS STRING)`);
      return `substring(sha2(concat(${parts.join(", chr(31), ")}), 256), 1, 32)`;
    },
    substrait: STABLE_ID,
    doc: "The first 32 hexadecimal digits of the SHA-256 of the arguments as text, joined by U+001F; null if one is null.",
    examples: [
      gives([text("node"), text("a.ts"), i64(7)], text("1d89476c066ee9c505f75462ced7e275")),
      gives([text("node"), text(null)], text(null)),
    ],
  }),
];
