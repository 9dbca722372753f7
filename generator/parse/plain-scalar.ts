// What YAML makes of an unquoted scalar. Our rule is the 1.2 core schema; where YAML 1.1 (PyYAML, Ruby, many editors) reads
// the same characters differently, nobody can tell by looking, so such a scalar must be quoted.

/** What a plain scalar can be. Integers beyond 2^53 are bigint. */
export type PlainValue = null | boolean | number | bigint | string;

const NULL = /^(?:|~|null|Null|NULL)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const DECIMAL = /^[-+]?[0-9]+$/;
const OCTAL_OR_HEX = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITY = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

/** What YAML 1.1 takes for something else than 1.2 does. https://yaml.org/type/ */
const READ_DIFFERENTLY: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "a boolean", pattern: /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF)$/ },
  { what: "a date", pattern: /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}.*)?$/ },
  { what: "a number in base 60", pattern: /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/ },
  { what: "an octal number", pattern: /^[-+]?0(?:o[0-7]+|[\d_]*\d)$/ },
  { what: "a binary number", pattern: /^[-+]?0b[01_]+$/ },
  {
    what: "a number",
    pattern: /^[-+]?(?=[^_]*_)(?:0x[\da-fA-F_]+|\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?$/,
  },
  { what: "a signed hexadecimal number", pattern: /^[-+]0x[\da-fA-F]+$/ },
  { what: "a merge key", pattern: /^<<$/ },
  { what: "a default key", pattern: /^=$/ },
];

/** Returns the value of a plain scalar by the core schema of YAML 1.2. */
export function plainValue(text: string): PlainValue {
  if (NULL.test(text)) return null;
  if (BOOLEAN.test(text)) return text.toLowerCase() === "true";
  if (DECIMAL.test(text) || OCTAL_OR_HEX.test(text)) return integerOf(text);
  if (FLOAT.test(text)) return Number(text);
  const infinity = INFINITY.exec(text);
  if (infinity !== null) return infinity[1] === "-" ? -Infinity : Infinity;
  return NOT_A_NUMBER.test(text) ? NaN : text;
}

/** Returns an integer of any size: a number if it is safe, else a bigint. */
export function integerOf(text: string): number | bigint {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  return text.startsWith("-") ? -BigInt(text.slice(1)) : BigInt(text.replace(/^\+/, ""));
}

/** Is true for a number that is written as an integer: `1`, not `1.0` or `1e5`. */
export function isIntegerText(text: string): boolean {
  return DECIMAL.test(text) || OCTAL_OR_HEX.test(text);
}

/** Returns what YAML 1.1 reads a plain scalar as ("a boolean") if that differs from 1.2, else null. */
export function readDifferently(text: string): string | null {
  const first = text.charCodeAt(0);
  if (text.length > 40 || (first > 0x39 && !/^[yYnNoO=<]/.test(text))) return null;
  return READ_DIFFERENTLY.find((row) => row.pattern.test(text))?.what ?? null;
}
