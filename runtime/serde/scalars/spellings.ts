// Text scalars that have several spellings of one value: Python takes 1.5 and 1.50, or 01:00Z and 02:00+01:00, for one key of a dict
// and one item of a set. The first spelling stays, with the value of the last entry.

import { datetimeToMicros } from "./datetime.js";
import { hasZone } from "./time.js";

/** The kinds of scalars whose canonical texts may differ and mean the same. */
export type SpelledKind = "datetime" | "time" | "decimal";

/** True for a kind with several spellings of one value. */
export function isSpelled(kind: string): kind is SpelledKind {
  return kind === "datetime" || kind === "time" || kind === "decimal";
}

/** A text that is the same for all canonical texts that Python takes for equal. */
export function meaningOf(kind: SpelledKind, text: string): string {
  if (kind === "decimal") return meaningOfDecimal(text);
  if (!hasZone(text)) return text;
  return String(datetimeToMicros(kind === "time" ? `2000-01-01T${text}` : text));
}

/** True if no two keys of a Map, or items of a Set, mean the same. */
export function hasDistinctKeys(collection: Keyed, kind: SpelledKind): boolean {
  if (collection.size < 2) return true;
  const meanings = new Set<string>();
  for (const text of collection.keys()) meanings.add(meaningOf(kind, String(text)));
  return meanings.size === collection.size;
}

/** A Map or a Set. */
export interface Keyed {
  readonly size: number;
  keys(): Iterable<unknown>;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]\d+))?$/;

/** Sign, digits without zeros at either end, and exponent. Infinities and NaN stay as they are. */
function meaningOfDecimal(text: string): string {
  const parts = DECIMAL.exec(text);
  if (parts === null) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const all = whole + fraction;
  const digits = all.replace(/0+$/, "");
  const significant = digits.replace(/^0+/, "");
  if (significant === "") return "0";
  return `${sign}${significant}E${BigInt(exponent) - BigInt(fraction.length) + BigInt(all.length - digits.length)}`;
}
