// The bytes of JSON by name, and the escapes of its strings.

export const TAB = 9;
export const LINE_FEED = 10;
export const RETURN = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const COMMA = 44;
export const MINUS = 45;
export const POINT = 46;
export const ZERO = 48;
export const NINE = 57;
export const COLON = 58;
export const OPEN_LIST = 91;
export const BACKSLASH = 92;
export const CLOSE_LIST = 93;
export const SMALL_E = 101;
export const SMALL_F = 102;
export const SMALL_N = 110;
export const SMALL_T = 116;
export const OPEN_OBJECT = 123;
export const CLOSE_OBJECT = 125;

/** What the byte after a backslash stands for; 0 for `u` and wrong ones. */
export const ESCAPES: Uint8Array = /* @__PURE__ */ escapeTable();

function escapeTable(): Uint8Array {
  const table = new Uint8Array(256);
  const pairs = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", '"': '"', "\\": "\\", "/": "/" };
  for (const [letter, escape] of Object.entries(pairs)) table[letter.charCodeAt(0)] = escape.charCodeAt(0);
  return table;
}
