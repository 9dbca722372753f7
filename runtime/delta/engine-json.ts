// Rows that errors tell of, as JSON.

/** The JSON that the engine makes of a row, without NaN and infinities, which are no JSON: they are null. */
export function engineJson(text: string): string {
  return text.replaceAll(TEXT_OR_NO_NUMBER, (found) => (found.startsWith('"') ? found : "null"));
}

/** A text, so that what stands in it is passed over; or a number that is none. */
const TEXT_OR_NO_NUMBER = /"(?:[^"\\]|\\.)*"|-?(?:nan|inf(?:inity)?)\b/gi;
