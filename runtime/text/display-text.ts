// How text comes out in a terminal: control characters made visible, and the number of cells it takes.

const TAB = "  ";
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Returns text that a terminal shows as it stands: tabs as two spaces, other control characters as a replacement sign. */
export function displayText(text: string): string {
  return text.replaceAll("\t", TAB).replace(CONTROL, "\ufffd");
}

/** Returns the terminal cells that displayed text takes: two for wide characters and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  // oxlint-disable-next-line no-control-regex
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (!NO_WIDTH.test(segment)) width += WIDE.test(segment) ? 2 : 1;
  }
  return width;
}

/** Returns text of a contract in quotes for a message: escaped, and cut if it is long. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  return displayText(JSON.stringify(short));
}
