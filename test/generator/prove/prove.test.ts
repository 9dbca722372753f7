import * as compiler from "ts-morph";
import { describe, expect, test } from "vitest";
import { comparisonOf, discover, type Discovery } from "../../../generator/evolution/compare.js";
import { contradictionText } from "../../../generator/prove/contradiction.js";
import { proveDocuments } from "../../../generator/prove/prove.js";
import { proveSource } from "../../../generator/prove/prove-source.js";
import { modelOf } from "../../model-of.js";

describe("a witness", () => {
  test.each([
    [
      "a new required field",
      "id: str",
      "id: str\n      note: str",
      '{"id":"a"}',
      "Object missing required field `note`",
    ],
    ["a tighter bound", "n: int(ge=0)", "n: int(ge=1)", '{"n":0}', "Expected `int` >= 1 - at `$.n`"],
    ["a shorter list", "n: list[int](max_length=90)", "n: list[int](max_length=80)", null, "length <= 80"],
    ["another default", "n: int = 1", "n: int = 2", "{}", "`$.n` was 1 and is read as 2"],
    ["a list as a set", "n: list[int]", "n: set[int]", '{"n":[0,0]}', "`$.n` was [0,0] and is read as [0]"],
  ])("of %s is the smallest document", (...[, before, after, document, outcome]) => {
    const discovery = change(before, after);
    const [finding] = comparisonOf(discovery, proveDocuments(discovery).witnesses).findings;
    if (document !== null) expect(finding?.witness?.document).toBe(document);
    expect(finding?.witness?.outcome).toContain(outcome);
    expect(finding?.witness?.direction).toBe("backward");
  });

  test("of what only MessagePack tells apart is in hexadecimal digits", () => {
    const discovery = change("at: datetime(tz=true)", "at: str");
    const { findings } = comparisonOf(discovery, proveDocuments(discovery).witnesses);
    expect(findings[0]?.witness?.format).toBe("msgpack");
    expect(findings[0]?.witness?.document).toMatch(/^81a26174d6ff[0-9a-f]{8}$/);
  });
});

describe("a rule that is wrong", () => {
  test("in what it calls safe is found out by a document", () => {
    const { found, ...discovery } = change("n: int(ge=0)", "n: int(ge=1)");
    expect(found.length).toBe(1);
    const { contradictions } = proveDocuments({ ...discovery, found: [] });
    expect(contradictions.map(contradictionText).join("\n")).toContain('{"n":0}  ->  Expected `int` >= 1');
    expect(contradictions[0]).toMatchObject({ direction: "backward", claim: "safe" });
  });

  test("in what it calls breaking is found out by all documents", () => {
    const { found, ...discovery } = change("n: int(ge=0)", "n: int(ge=1)");
    const wrong = found.map(({ rule, found: one }) => ({
      rule,
      found: { ...one, forward: "break" as const, provable: true },
    }));
    const { contradictions } = proveDocuments({ ...discovery, found: wrong });
    expect(contradictions).toMatchObject([
      { direction: "forward", claim: "breaking", rules: ["CONSTRAINT_TIGHTENED"] },
    ]);
    expect(contradictions[0]?.evidence).toMatch(/^none of \d+ documents breaks$/);
  });

  test("about source code is found out by the compiler, either way", () => {
    const { found, ...discovery } = change("n: int", "m: int");
    expect(found.length).toBeGreaterThan(0);
    expect(proveSource({ ...discovery, found: [] }, compiler).contradictions).toMatchObject([
      { direction: "source", claim: "safe" },
      { direction: "source", claim: "safe" },
    ]);
    const { found: loosened, ...other } = change("n: int(ge=1)", "n: int(ge=0)");
    const wrong = loosened.map(({ rule, found: one }) => ({ rule, found: { ...one, read: "break" as const } }));
    expect(proveSource({ ...other, found: wrong }, compiler).contradictions).toMatchObject([{ claim: "breaking" }]);
  });
});

test("what no document shows is counted as such", () => {
  const proof = proveDocuments(change('a: str(pattern="^a")', 'a: str(pattern="^a+")'));
  expect(proof).toMatchObject({ proved: 0, unprovable: 2, contradictions: [] });
});

function change(before: string, after: string): Discovery {
  const model = (fields: string) =>
    modelOf({ "run.yaml": `types:\n  Run:\n    omit_defaults: true\n    fields:\n      ${fields}\n` });
  return discover(model(before), model(after));
}
