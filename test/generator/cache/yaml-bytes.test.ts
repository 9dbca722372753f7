import { expect, test } from "vitest";
import { packYaml, unpackYaml } from "../../../generator/cache/yaml-bytes.js";
import { readYaml } from "../../../generator/parse/read-yaml.js";

test.each([
  ["nothing", "{}"],
  ["block collections", "types:\n  A:\n    - one\n    - two: 2\n  B:\n"],
  ["flow collections", "use: [a, [b, {}], { c: d, e: }]\n"],
  ["every style", "a: plain text\nb: 'it''s'\nc: \"tab\\t\"\nd: |\n  kept\n  lines\ne: >-\n  folded\n  line\n"],
  ["a number as a key, which stays in its place", "b: 1\n10: 2\n9: 3\n"],
  ["beyond ASCII, and half a character", 'a: "ä 😀 \\uD83D"\n'],
])("%s", (_, text) => {
  const { root } = readYaml({ path: "m.yaml", module: "m", text, library: false });
  if (root === null) throw new Error("no YAML");
  const again = unpackYaml(packYaml(root));
  expect(again).toEqual(root);
  if (root.kind === "mapping" && again.kind === "mapping") {
    expect([...again.entries.keys()]).toEqual([...root.entries.keys()]);
  }
});
