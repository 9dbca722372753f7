import { describe, expect, test } from "vitest";
import { readPipeline } from "tessera-contracts/run";

const GOOD = `name: small
datasets:
  - table_spec: { name: a, fields: [{ name: x, dtype: { type: i64 } }] }
views:
  nodes:
    - { name: v, rel: { rel: scan, dataset: a } }
outputs:
  - { view: v, dataset: a }
`;

/** What is wrong with a text, a line each. */
async function mistakesOf(text: string): Promise<readonly string[]> {
  const error: unknown = await readPipeline(text, "p.yaml").catch((one: unknown) => one);
  expect(error).toMatchObject({ code: "PIPELINE_INVALID" });
  return (error as Error).message.split("\n");
}

describe("a pipeline in YAML", () => {
  test("is read with its defaults, and knows its places", async () => {
    const { pipeline, at } = await readPipeline(GOOD, "p.yaml");
    expect([pipeline.name, pipeline.locations, pipeline.outputs[0]?.materialize]).toEqual(["small", [], "full"]);
    expect(at("$.views.nodes[0].rel")).toBe("p.yaml:6:23");
    // What is not there stands within what is.
    expect(at("$.views.nodes[0].rel.input.left")).toBe("p.yaml:6:23");
    expect(at("$")).toBe("p.yaml:1:1");
  });

  test("may be JSON, and share parts by anchors", async () => {
    const { pipeline } = await readPipeline(GOOD, "p.yaml");
    expect((await readPipeline(JSON.stringify(pipeline), "p.json")).pipeline).toEqual(pipeline);
    const shared = GOOD.replace("rel: { rel", "rel: &scan { rel").replace(
      "\noutputs",
      "\n    - { name: w, rel: *scan }\noutputs",
    );
    const { pipeline: both, at } = await readPipeline(shared, "p.yaml");
    expect(both.views.nodes.map(({ rel }) => rel)).toEqual([both.views.nodes[0]?.rel, both.views.nodes[0]?.rel]);
    expect(at("$.views.nodes[1].rel.dataset")).toBe("p.yaml:6:51");
  });

  test.each([
    [
      "all that does not fit",
      GOOD.replace("small", "3")
        .replace("i64", "i65")
        .replace("dataset: a } }", "dataset: a, colour: red } }")
        .replace(", dataset: a }\n", " }\n"),
      [
        "p.yaml has 4 mistakes:",
        "  p.yaml:1:7: Expected `str`, got `int` - at `$.name`",
        "  p.yaml:3:63: Invalid value 'i65' - at `$.datasets[0].table_spec.fields[0].dtype.type`",
        "  p.yaml:6:48: Object contains unknown field `colour` - at `$.views.nodes[0].rel`",
        "  p.yaml:8:5: Object missing required field `dataset` - at `$.outputs[0]`",
      ],
    ],
    [
      "a rule",
      `${GOOD}  - { view: v, dataset: a }\n`,
      ["p.yaml has a mistake:", "  p.yaml:1:1: a dataset can be the output of one view only"],
    ],
    [
      "a number that would be rounded",
      GOOD.replace("name: small", "name: small\nlocations: [{ name: a, uri: a, version: 9007199254740993 }]"),
      ["p.yaml has a mistake:", "  p.yaml:2:41: Integer value out of range - at `$.locations[0].version`"],
    ],
    [
      "bad YAML",
      GOOD.replace("name: small", "name: 'small"),
      ["p.yaml has a mistake:", "  p.yaml:9:1: Missing closing 'quote"],
    ],
    [
      "a key twice",
      GOOD.replace("name: small", "name: small\nname: large"),
      ["p.yaml has a mistake:", "  p.yaml:2:1: Map keys must be unique"],
    ],
    ["a text of nothing", "", ["p.yaml has a mistake:", "  p.yaml:1:1: Expected `object`, got `null`"]],
  ])("says where it is wrong: %s", async (_, text, lines) => {
    expect(await mistakesOf(text)).toEqual(lines);
  });

  test("shows some of very many mistakes, and one of nesting without end", async () => {
    const many = await mistakesOf(
      GOOD.replace("deps: []", "").replace("dataset: a } }", `dataset: a }, deps: [${"1, ".repeat(99)}1] }`),
    );
    expect([many[0], many.length, many.at(-1)]).toEqual(["p.yaml has 100 mistakes:", 52, "  and 50 more"]);
    const [head, deep, ...others] = await mistakesOf(`name: ${"[".repeat(20_000)}`);
    expect([head, others]).toEqual(["p.yaml has a mistake:", []]);
    expect(deep).toMatch(/^ {2}p\.yaml:1:\d+: lists and mappings are nested too deeply$/);
  });
});
