import { describe, expect, test } from "vitest";
import { valueAt } from "../../../generator/parse/yaml-node.js";
import { readYaml } from "../../../generator/parse/read-yaml.js";
import { scalarOffsets } from "../../../generator/parse/scalar-offsets.js";
import { sourceOf } from "./case.js";

describe("every character of a scalar is found in the file", () => {
  test.each([
    ["plain", "a: list[itn] # comment\n"],
    ["plain over lines", "a: str |\n\n    list[\n   itn ]\nb: c\n"],
    ["plain with CRLF", "a: str |\r\n  itn\r\nb: c\r\n"],
    ["single quotes", "a: 'it''s ''itn'' x'\n"],
    ["single quotes over lines", "a: 'one\n\n   two  \n   itn'\n"],
    ["double quotes", 'a: "str(pattern=\\"\\u00e9\\x41\\t\\") | itn"\n'],
    ["double quotes with a pair from one escape", 'a: "\\U0001F600 itn"\n'],
    ["double quotes over lines", 'a: "one \\\n    two\n    itn"\n'],
    ["literal block", "a: |\n    list[\n      itn\n    ]\n"],
    ["literal block with an indicator", "a: |2-\n   x\n  itn\n"],
    ["folded block", "a: >-\n  list[\n  itn\n\n  ]\n"],
    ["wide characters", 'a: "日本😀" # x\n'],
  ])("%s", (_, text) => {
    const scalar = valueAt(readYaml(sourceOf(text)).root ?? undefined, "a");
    if (scalar?.kind !== "scalar") throw new Error("no scalar");
    const offsets = scalarOffsets(text, scalar);
    expect(offsets).toHaveLength(scalar.text.length + 1);
    const written = scalar.text.split("").map((unit, i) => ({ unit, at: offsets[i] ?? -1 }));
    const strange = written.filter(({ unit, at }) => /\S/.test(unit) && text[at] !== unit && text[at] !== "\\");
    expect(strange).toEqual([]);
    const itn = scalar.text.indexOf("itn");
    if (itn !== -1) expect(text.slice(offsets[itn], offsets[itn + 3])).toBe("itn");
    expect(offsets.toSorted((x, y) => x - y)).toEqual(offsets);
  });
});
