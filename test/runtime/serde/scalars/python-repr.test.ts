import { expect, test } from "vitest";
import { reprString } from "../../../../runtime/serde/scalars/python-repr.js";

test.each([
  ["plain", "'plain'"],
  ["it's", `"it's"`],
  [`"quoted"`, `'"quoted"'`],
  [`both ' and "`, `'both \\' and "'`],
  ["a\\b\n\r\t", "'a\\\\b\\n\\r\\t'"],
  ["\u0000\u007f\u00a0", "'\\x00\\x7f\\xa0'"],
  ["\u2028\ue000", "'\\u2028\\ue000'"],
  ["\u{e0001}", "'\\U000e0001'"],
  ["é 😀", "'é 😀'"],
])("%j -> %s", (text, repr) => expect(reprString(text)).toBe(repr));
