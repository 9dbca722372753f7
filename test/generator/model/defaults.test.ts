import { describe, expect, it } from "vitest";
import type { Default } from "../../../generator/model/model.js";
import { infoOf } from "../../../generator/model/reflect.js";
import { convertExact } from "../../../runtime/serde/exact/decode.js";
import { modelOf } from "./model-of.js";

const TYPES = `  State:
    enum: [started, failed]
  Level:
    enum: [1, 2]
  Inner:
    fields:
      count: int = 3
      note?: str
  Job:
    fields:
`;

describe("a default", () => {
  it.each<[string, Default]>([
    ["str = word", { kind: "value", value: "word" }],
    ['str | null = "null"', { kind: "value", value: "null" }],
    ["str | null = null", { kind: "value", value: null }],
    ["State = failed", { kind: "value", value: "failed" }],
    ["Level = 2", { kind: "value", value: 2 }],
    ["enum[a, b] = b", { kind: "value", value: "b" }],
    ["int64 = 3", { kind: "value", value: 3n }],
    ["uint64 = 18446744073709551615", { kind: "value", value: 2n ** 64n - 1n }],
    ["float = 3", { kind: "value", value: 3 }],
    ["bool = false", { kind: "value", value: false }],
    ['bytes = "aGk="', { kind: "value", value: "aGk=" }],
    ['bytes = "aGl="', { kind: "value", value: "aGk=" }],
    ['datetime = "2024-01-01 00:00:00+00:00"', { kind: "value", value: "2024-01-01T00:00:00Z" }],
    ['duration = "PT1H"', { kind: "value", value: "PT3600S" }],
    ["list[str] = []", { kind: "empty", of: "list" }],
    ["set[str] | null = []", { kind: "empty", of: "set" }],
    ["map[str, int] = {}", { kind: "empty", of: "map" }],
    ["Inner = {}", { kind: "empty", of: "struct" }],
    ["any = []", { kind: "empty", of: "list" }],
    ["any = null", { kind: "value", value: null }],
  ])("%s", (text, made) => {
    const job = modelOf(`${TYPES}      x: ${text}`).definitions.get("Job");
    expect(job?.kind === "struct" && job.fields[0]?.default).toEqual(made);
  });

  it("is made afresh when a value is filled in", () => {
    const model = modelOf(`${TYPES}      inner: Inner = {}
      blob: bytes = "aGk="
      keys: map[int, str] = {}
      names: map[State, str] = {}
      tags: set[str] = []
      all: list[Inner] = []`);
    const info = infoOf(model, "Job");
    const first = convertExact(info, {}, {}, "Job");
    expect(first).toEqual({
      inner: { count: 3 },
      blob: new Uint8Array([104, 105]),
      keys: new Map(),
      names: {},
      tags: new Set(),
      all: [],
    });
    expect((convertExact(info, {}, {}, "Job") as { all: unknown }).all).not.toBe((first as { all: unknown }).all);
  });
});
