import { describe, expect, it } from "vitest";
import { validateStrings, ValidationError } from "../../../../runtime/serde/index.js";
import { Settings } from "../settings.js";

const PLAIN = { name: "n", debug: false, limits: null, backend: null, labels: {}, tags: [] };

describe("validateStrings", () => {
  it.each([
    [{}, {}],
    [{ debug: undefined }, {}],
    [{ debug: "TRUE" }, { debug: true }],
    [{ debug: "0" }, { debug: false }],
    [{ limits: "null" }, { limits: null }],
    [{ "limits.most": "20", "limits.least": "-1" }, { limits: { most: 20, least: -1 } }],
    [{ "backend.kind": "s3", "backend.size": "5" }, { backend: { kind: "s3", path: "/", size: 5 } }],
    [{ "labels.a": "1", "labels.b": "2" }, { labels: { a: 1, b: 2 } }],
    [{ "api-key": "AAE=" }, { key: Uint8Array.of(0, 1) }],
  ])("reads %j", (strings, changed) => {
    expect(validateStrings(Settings, { name: "n", ...strings })).toEqual({ ...PLAIN, ...changed });
  });

  it.each([
    [{ nmae: "n" }, "Object contains unknown field `nmae`"],
    [{ name: "n", debug: "yes" }, "Expected `bool`, got `str` - at `$.debug`"],
    [{ name: "n", debug: "" }, "Expected `bool`, got `str` - at `$.debug`"],
    [{ name: "n", "limits.most": "0" }, "Expected `int` >= 1 - at `$.limits.most`"],
    [{ name: "n", tags: "a,b" }, "Expected `array`, got `str` - at `$.tags`"],
    [{ name: "n", "tags.0": "a" }, "Expected `array`, got `object` - at `$.tags`"],
    [{ name: "n", limits: "null", "limits.most": "1" }, "Object contains duplicate key `limits.most`"],
    [{ name: "n", "limits.most": "1", limits: "null" }, "Object contains duplicate key `limits`"],
  ])("refuses %j", (strings, message) => {
    expect(() => validateStrings(Settings, strings)).toThrow(ValidationError);
    expect(() => validateStrings(Settings, strings)).toThrow(message);
  });

  it("takes the names of what every object inherits for names like any other", () => {
    const strings = { name: "n", "labels.__proto__": "1", "labels.constructor": "2" };
    const { labels } = validateStrings(Settings, strings);
    expect(Object.entries(labels as object)).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
    expect(() => validateStrings(Settings, { name: "n", "__proto__.polluted": "1" })).toThrow(ValidationError);
    expect("polluted" in {}).toBe(false);
  });
});
