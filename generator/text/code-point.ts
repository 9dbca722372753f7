/**
 * The code point of the character that `text` starts with.
 * @throws {Error} when the text is empty
 */
export function codePointOf(text: string): number {
  const point = text.codePointAt(0);
  if (point === undefined) throw new Error("an empty text has no first character");
  return point;
}
