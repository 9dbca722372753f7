import { describe, expect, it } from "vitest";
import { mergeDefaults, ValidationError } from "../../../../runtime/serde/index.js";
import { Settings } from "../settings.js";

const PLAIN = { name: "n", debug: false, limits: null, backend: null, labels: {}, tags: [] };

describe("mergeDefaults", () => {
  it.each([
    ["no options", undefined, { name: "n" }, {}],
    ["null", null, { name: "n" }, {}],
    ["some fields", { debug: true }, { name: "n" }, { debug: true }],
    ["undefined fields", { debug: undefined, name: "o" }, { debug: true }, { debug: true, name: "o" }],
    ["a null, which is a value", { limits: null }, { name: "n", limits: { most: 3 } }, { limits: null }],
    [
      "a struct inside",
      { limits: { least: 2 } },
      { name: "n", limits: { most: 3 } },
      { limits: { most: 3, least: 2 } },
    ],
    ["a struct where there is none", { limits: { least: 2 } }, { name: "n" }, { limits: { most: 10, least: 2 } }],
    [
      "the same member of a union",
      { backend: { kind: "s3", size: 2 } },
      { name: "n", backend: { kind: "s3", path: "/b" } },
      { backend: { kind: "s3", path: "/b", size: 2 } },
    ],
    [
      "another member of a union",
      { backend: { kind: "disk" } },
      { name: "n", backend: { kind: "s3", path: "/b" } },
      { backend: { kind: "disk", path: "/", size: 1 } },
    ],
    ["a map, whole", { labels: { b: 2 } }, { name: "n", labels: { a: 1 } }, { labels: { b: 2 } }],
    ["a list, whole", { tags: [] }, { name: "n", tags: ["a"] }, { tags: [] }],
  ])("takes %s", (_, options, defaults, changed) => {
    expect(mergeDefaults(Settings, options, defaults)).toEqual({ ...PLAIN, ...changed });
  });

  it("needs no defaults", () => {
    expect(mergeDefaults(Settings, { name: "n" })).toEqual(PLAIN);
  });

  it("reads instances of classes, and only the fields of the struct", () => {
    class Limits {
      readonly other = 1;
      get most(): number {
        return 7;
      }
    }
    class Options {
      readonly name = "n";
      private readonly cache = new Map();
      get limits(): Limits {
        return new Limits();
      }
      size(): number {
        return this.cache.size;
      }
    }
    expect(mergeDefaults(Settings, new Options())).toEqual({ ...PLAIN, limits: { most: 7, least: 0 } });
    expect(mergeDefaults(Settings, new Options(), { limits: { least: 4 } })).toEqual({
      ...PLAIN,
      limits: { most: 7, least: 4 },
    });
  });

  it.each([
    [{}, "Object missing required field `name`"],
    [{ name: "n", nmae: 1 }, "Object contains unknown field `nmae`"],
    [{ name: "n", limits: { mots: 1 } }, "Object contains unknown field `mots` - at `$.limits`"],
    [{ name: "n", limits: { most: 0 } }, "Expected `int` >= 1 - at `$.limits.most`"],
    ["n", "Expected `object`, got `str`"],
  ])("refuses %j", (options, message) => {
    expect(() => mergeDefaults(Settings, options, { limits: { least: 1 } })).toThrow(message);
    expect(() => mergeDefaults(Settings, options)).toThrow(ValidationError);
  });

  it("ends on options that hold themselves or cannot be read", () => {
    const cycle: { [name: string]: unknown } = { name: "n" };
    cycle["limits"] = cycle;
    expect(() => mergeDefaults(Settings, cycle, cycle)).toThrow(ValidationError);
    const broken = {
      get name(): string {
        throw new Error("gone");
      },
    };
    expect(() => mergeDefaults(Settings, broken)).toThrow("The value cannot be read: gone");
  });
});
