import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.js";
import { PROJECT, tessera } from "./call.js";

const FILES = {
  ...PROJECT,
  "a.json": '{ "lines": 0, "id": "a" }',
  "b.jsonl": '{ "id": "a" }\n{ "lines": 1, "id": "b" }\n',
  "bad.json": '{ "id": "" }',
};

describe("encode", () => {
  test.each([
    [["a.json"], '{"id":"a"}'],
    [["a.json", "--to", "json"], '{"id":"a"}'],
    [["a.json", "--to", "msgpack"], "81a26964a161"],
    [["b.jsonl"], '{"id":"a"}\n{"id":"b","lines":1}'],
    [["b.jsonl", "--to", "msgpack"], "81a26964a161\n82a26964a162a56c696e657301"],
  ])("%j prints the canonical bytes", async (words, out) => {
    expect(await tessera(temporaryDirectory(FILES), "encode", "Order", ...words)).toEqual({ code: 0, out, error: "" });
  });

  test.each([
    [["a.json"], '{"id":"a"}'],
    [["a.json", "--to", "msgpack"], "\x81\xa2id\xa1a"],
    [["b.jsonl"], '{"id":"a"}\n{"id":"b","lines":1}\n'],
  ])("%j --out writes them to a file", async (words, bytes) => {
    const directory = temporaryDirectory(FILES);
    expect(await tessera(directory, "encode", "Order", ...words, "--out", "out")).toEqual({
      code: 0,
      out: "",
      error: "",
    });
    expect(readFileSync(join(directory, "out"), "latin1")).toBe(bytes);
  });

  test("refuses what does not fit", async () => {
    expect(await tessera(temporaryDirectory(FILES), "encode", "Order", "bad.json")).toEqual({
      code: 1,
      out: "",
      error: "bad.json: Expected `str` of length >= 1 - at `$.id`",
    });
  });

  test("says where it cannot write", async () => {
    expect(await tessera(temporaryDirectory(FILES), "encode", "Order", "a.json", "--out", "no/where")).toEqual({
      code: 2,
      out: "",
      error: "tessera: cannot write no/where: there is no such file or directory",
    });
  });
});
