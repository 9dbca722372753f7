/** Python's `repr` of a string: single quotes unless only those occur inside, everything that does not print escaped. */
export function reprString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inner = text.replace(TO_ESCAPE, (character) => {
    if (character === "'" || character === '"') return character === quote ? `\\${character}` : character;
    return SHORT[character] ?? escapePoint(character.codePointAt(0) ?? 0);
  });
  return quote + inner + quote;
}

const TO_ESCAPE = /['"\\]|(?! )[\p{C}\p{Z}]/gu;
const SHORT: { readonly [character: string]: string } = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapePoint(point: number): string {
  const hex = point.toString(16);
  if (point <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return point <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
