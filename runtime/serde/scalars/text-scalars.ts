// The scalars that are held as canonical text: one row for one more.

import { parseDate } from "./date.js";
import { parseDatetime } from "./datetime.js";
import { parseDecimal } from "./decimal.js";
import { parseDuration } from "./duration.js";
import type { Canonical } from "./refusal.js";
import { parseTime } from "./time.js";
import { parseUuid } from "./uuid.js";

/** A scalar type held as canonical text. */
export type TextKind = "datetime" | "date" | "time" | "duration" | "uuid" | "decimal";

const PARSERS: { readonly [K in TextKind]: (text: string) => Canonical } = {
  datetime: parseDatetime,
  date: parseDate,
  time: parseTime,
  duration: parseDuration,
  uuid: parseUuid,
  decimal: parseDecimal,
};

/** The canonical spelling of any valid one, or why the text is not valid. */
export function canonicalText(kind: TextKind, text: string): Canonical {
  return PARSERS[kind](text);
}
