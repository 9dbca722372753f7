import { expect, test } from "vitest";
import { pattern } from "../../../../runtime/serde/scalars/pattern.js";

test.each([
  ["b", "abc", true],
  ["^b", "abc", false],
  ["^a$", "a\n", true],
  ["^a$", "a\n\n", false],
  ["^a$", "b\na", false],
  ["^.$", "😀", true],
  ["^.$", "\n", false],
  ["^.$", "\r", true],
  ["^.$", "\u2028", true],
  ["^[.$]+$", "$.", true],
  ["^[.$]+$", "a", false],
  ["^\\.\\$$", ".$", true],
  ["^a\\-b\\_\\@$", "a-b_@", true],
  ["^[a\\-z]+$", "a-z", true],
  ["^[a\\-z]+$", "b", false],
  ["^[A-Za-z0-9._:-]+$", "run:1.a_b-c", true],
  ["^(?:a|b){2}$", "ab", true],
])("%j searched in %j: %s", (source, text, found) => {
  expect(pattern(source).test(text)).toBe(found);
});
