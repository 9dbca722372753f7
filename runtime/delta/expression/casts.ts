// CAST, from each class of types to each other one, as Spark's ANSI mode has it: what cannot be converted is an error, and nothing is null.

import type { DataType } from "tessera-contracts/arrow";
import { classOf, duckdbType, type TypeClass } from "./types.js";

/** DuckDB's text of a value as one of another type. */
type CastText = (value: string, to: DataType) => string;

const plain: CastText = (value, to) => `CAST(${value} AS ${duckdbType(to)})`;

/** DuckDB rounds where Spark cuts. */
const cut: CastText = (value, to) => plain(`trunc(${value})`, to);

/** By way of the digits, because DuckDB divides by a power of ten, which rounds twice. */
const byDigits: CastText = (value, to) => plain(`CAST(${value} AS VARCHAR)`, to);

const inUtc: CastText = (value, to) => plain(`CAST(${value} AS TIMESTAMP)`, to);

/** Of a text that looks as it must: DuckDB reads much else, such as 1_000 and 0x1F. */
function spelled(pattern: string): CastText {
  return (value, to) => {
    const text = `trim(${value}, ' ')`;
    return guarded(value, `regexp_full_match(${text}, '${pattern}')`, plain(text, to), to);
  };
}

function guarded(value: string, condition: string, result: string, to: DataType): string {
  const message = `error('cannot cast ' || ${value} || ' to ${duckdbType(to)}')`;
  return `(CASE WHEN ${value} IS NULL THEN NULL WHEN ${condition} THEN ${result} ELSE ${message} END)`;
}

const toBool: CastText = (value, to) => {
  const text = `lower(trim(${value}, ' '))`;
  const yes = `${text} IN ('t', 'true', 'y', 'yes', '1')`;
  return guarded(value, `${yes} OR ${text} IN ('f', 'false', 'n', 'no', '0')`, yes, to);
};

const DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
const TIME = "[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?";
const POINT_NUMBER = "([0-9]+[.]?[0-9]*|[.][0-9]+)";

const CASTS: { readonly [From in TypeClass]: { readonly [To in TypeClass]?: CastText } } = {
  null: {
    bool: plain,
    int: plain,
    float: plain,
    decimal: plain,
    string: plain,
    binary: plain,
    date: plain,
    moment: plain,
    clock_time: plain,
  },
  bool: { int: plain, string: plain },
  int: { bool: plain, int: plain, float: plain, decimal: plain, string: plain },
  float: { bool: plain, int: cut, float: plain },
  decimal: { bool: plain, int: cut, float: byDigits, decimal: plain, string: plain },
  string: {
    bool: toBool,
    int: spelled("[+-]?[0-9]+"),
    float: spelled(`[+-]?${POINT_NUMBER}([eE][+-]?[0-9]+)?|NaN|[+-]?Infinity`),
    decimal: spelled(`[+-]?${POINT_NUMBER}`),
    binary: (value) => `encode(${value})`,
    date: spelled(DAY),
    moment: spelled(`${DAY}([ T]${TIME}(Z|[+-][0-9]{2}:[0-9]{2})?)?`),
    clock_time: spelled(`${DAY}([ T]${TIME})?`),
  },
  binary: {},
  date: { moment: inUtc, clock_time: plain },
  moment: { date: inUtc, clock_time: plain },
  clock_time: { date: plain, moment: plain },
};

/** How a value of one type becomes one of another in DuckDB's SQL; null if conditions do not have that cast. */
export function castText(from: DataType, to: DataType): CastText | null {
  const [one, other] = [classOf(from), classOf(to)];
  if (one === null || other === null) return null;
  return one === other && duckdbType(from) === duckdbType(to) ? (value) => value : (CASTS[one][other] ?? null);
}
