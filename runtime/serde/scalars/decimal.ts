// Decimals as Python's decimal.Decimal reads and prints them: every digit and the exponent are kept.

import { formatFloat } from "./float.js";
import { type Canonical, refuse } from "./refusal.js";

/** The text Python prints for the decimal: white space, underscores and leading zeros gone, exponent as `E+5` where needed. */
export function parseDecimal(text: string): Canonical {
  const ascii = asciiDigits(stripped(text)).replaceAll("_", "");
  const number = NUMBER.exec(ascii);
  if (number !== null) return finite(number) ?? INVALID;
  const special = SPECIAL.exec(ascii);
  if (special === null) return INVALID;
  const [, sign = "", infinity, signaling = "", payload = ""] = special;
  const name = infinity === undefined ? `${signaling === "" ? "" : "s"}NaN${payload.replace(/^0+/, "")}` : "Infinity";
  return minusOf(sign) + name;
}

/** The decimal that a float's shortest digits say. */
export function decimalOfFloat(value: number): Canonical {
  if (Number.isFinite(value)) return parseDecimal(formatFloat(value));
  return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}

const INVALID = refuse("Invalid decimal string");
const NUMBER = /^([+-]?)(?=\d|\.\d)(\d*)(?:\.(\d*))?(?:E([+-]?\d+))?$/i;
const SPECIAL = /^([+-]?)(?:(inf(?:inity)?)|(s?)nan(\d*))$/i;
const MOST_ADJUSTED = 999_999_999_999_999_999n;
const LEAST_EXPONENT = -1_999_999_999_999_999_997n;

/** Null if the exponent is beyond what Python's decimal holds. */
function finite(number: RegExpExecArray): string | null {
  const [, sign = "", whole = "", fraction = "", exponentText = "0"] = number;
  if (exponentText.length > 25) return null;
  const digits = (whole + fraction).replace(/^0+(?=\d)/, "");
  const exponent = BigInt(exponentText) - BigInt(fraction.length);
  const adjusted = exponent + BigInt(digits.length - 1);
  if (adjusted > MOST_ADJUSTED || exponent < LEAST_EXPONENT) return null;
  return minusOf(sign) + printed(digits, exponent, adjusted);
}

/** Python's to-scientific-string: plain digits unless the number is very small or has zeros that are not digits of it. */
function printed(digits: string, exponent: bigint, adjusted: bigint): string {
  if (exponent === 0n) return digits;
  if (exponent < 0n && adjusted >= -6n) {
    const filled = digits.padStart(1 - Number(exponent), "0");
    return `${filled.slice(0, Number(exponent))}.${filled.slice(Number(exponent))}`;
  }
  const mantissa = digits.length === 1 ? digits : `${digits.slice(0, 1)}.${digits.slice(1)}`;
  return `${mantissa}E${adjusted < 0n ? "" : "+"}${adjusted}`;
}

function minusOf(sign: string): string {
  return sign === "-" ? "-" : "";
}

/** As Python's `str.strip()`, whose white space has the separators 1C to 1F and 85, but not the byte order mark. */
function stripped(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && WHITE_SPACE.test(text.charAt(start))) start++;
  while (start < end && WHITE_SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

// oxlint-disable-next-line no-control-regex -- they are what is meant
const WHITE_SPACE = /[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** Digits of other scripts become ASCII ones, as in Python. */
function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)));
}

/** Unicode has every script's digits in a row of ten that starts at ....0 or ....6, but for five rows of mathematical ones. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  if (point >= 0x1d7ce && point <= 0x1d7ff) return (point - 0x1d7ce) % 10;
  const low = point & 0xf;
  return /\p{Nd}/u.test(String.fromCodePoint(point - low)) ? low : low - 6;
}
