import { describe, expect, test } from "vitest";
import { closest, didYouMean } from "../../../runtime/text/closest.js";

describe("closest", () => {
  test.each<[name: string, candidates: readonly string[], expected: string | null]>([
    ["itn", ["str", "int", "bool"], "int"],
    ["flaot", ["float", "bool"], "float"],
    ["sting", ["str", "string"], "string"],
    ["runid", ["RunId", "Ruined"], "RunId"],
    ["min_lenght", ["min_length", "max_length"], "min_length"],
    ["defualt", ["default"], "default"],
    ["x", ["y"], "y"],
    ["decimal", ["datetime", "duration"], null],
    ["int", ["int"], null],
    ["", ["a"], "a"],
    ["abcdef", [], null],
  ])("of %j in %j is %j", (name, candidates, expected) => {
    expect(closest(name, candidates)).toBe(expected);
  });

  test("takes the first of two that are equally near", () => {
    expect(closest("cat", ["bat", "rat"])).toBe("bat");
  });

  test("makes a hint, or none", () => {
    expect(didYouMean("itn", ["int"])).toEqual({ hint: 'did you mean "int"?' });
    expect(didYouMean("nothing", ["int"])).toEqual({});
  });
});
