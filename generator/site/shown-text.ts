// Characters that a page would not show, or that would change the order of what it shows, as what they are.

/** Controls but tab and line feed, marks without width, and everything that turns the direction of text. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Most texts are of nothing else, which is found out much faster. */
const PLAIN = /^[\t\n\x20-\x7e]*$/;

/** Those, and halves of characters, which are looked at more closely only if there is one. */
// oxlint-disable-next-line no-control-regex
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/;

/** Text in which every character is seen: `\u{202e}` in the place of one that is not. */
export function shownText(text: string): string {
  if (PLAIN.test(text) || !SUSPECT.test(text)) return text;
  return text.replaceAll(UNSEEN, (found) => `\\u{${found.charCodeAt(0).toString(16)}}`);
}
