// Scalars that are text in JSON, in canonical spelling: that is what encoders write. Decoders read more spellings.
// A format stands where there is one that all canonical texts keep; durations with fractions, for one, keep none.

import type { DatetimeType, TextType, Type } from "../../model/model.js";
import type { Schema } from "./schema.js";

const DATE = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?`;
const ZONE = String.raw`(Z|[+-]([01]\d|2[0-3]):[0-5]\d)`;
const DURATION = String.raw`-?P(\d+D|(\d+D)?T(\d+H|(\d+H)?\d+M|(\d+H)?(\d+M)?\d+(\.\d{1,6})?S))`;
const DECIMAL = String.raw`-?(\d+(\.\d+)?(E[+-]\d+)?|Infinity|s?NaN\d*)`;
const BASE64 = "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?";

/** The schema of a text scalar. */
export function textSchema(type: DatetimeType | TextType): Schema {
  switch (type.kind) {
    case "datetime":
      return type.tz === true ? { type: "string", format: "date-time" } : spelled(`${DATE}T${TIME}${zoneOf(type)}`);
    case "time":
      return type.tz === true ? { type: "string", format: "time" } : spelled(TIME + zoneOf(type));
    case "date":
    case "uuid":
      return { type: "string", format: type.kind };
    case "duration":
      return spelled(DURATION);
    case "decimal":
      return spelled(DECIMAL);
  }
}

/** The schema of base64 text. */
export const BYTES_SCHEMA: Schema = { ...spelled(BASE64), contentEncoding: "base64" };

const NUMBER_KEY = String.raw`-?(0|[1-9]\d*)(\.\d+)?([Ee][+-]?\d+)?`;

/** The schema of keys that are the text of a value which is no text elsewhere; null for any other type of key. */
export function numberKeySchema(key: Type): Schema | null {
  switch (key.kind) {
    case "int":
      return spelled(String.raw`(0|-?[1-9]\d*)`);
    case "float":
      return spelled(`(${NUMBER_KEY}|nan|-?inf)`);
    case "decimal": // as keys, decimals are read as numbers
      return spelled(`(${NUMBER_KEY}|-?Infinity|NaN)`);
    default:
      return null;
  }
}

function zoneOf({ tz }: DatetimeType): string {
  return tz === false ? "" : `${ZONE}?`;
}

/** Text that is `pattern` from start to end. */
function spelled(pattern: string): Schema {
  return { type: "string", pattern: `^${pattern}$` };
}
