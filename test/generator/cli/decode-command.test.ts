import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.js";
import { PROJECT, tessera } from "./call.js";

const PACKED = Buffer.from("82a26964a161a56c696e657302", "hex");

describe("decode", () => {
  test.each([
    ["a.json", '{"lines":2,"id":"a"}', []],
    ["a.txt", ' {"lines":2,"id":"a"}', []],
    ["a.txt", '{"lines":2,"id":"a"}', ["--format", "json"]],
    ["a.jsonl", '{"id":"a","lines":2}\n', []],
    ["a.NDJSON", '{"id":"a","lines":2}', []],
    ["a.msgpack", PACKED, []],
    ["a.bin", PACKED, []],
    ["a.json", PACKED, ["--format=msgpack"]],
  ])("reads %s", async (name, bytes, options) => {
    const directory = temporaryDirectory(PROJECT);
    writeFileSync(join(directory, name), bytes);
    expect(await tessera(directory, "decode", "Order", name, ...options)).toEqual({
      code: 0,
      out: '{\n  "id": "a",\n  "lines": 2\n}',
      error: "",
    });
  });

  test("prints every line of JSON Lines", async () => {
    const directory = temporaryDirectory({ ...PROJECT, "a.jsonl": '{"id":"a"}\n{"id":"b"}\n' });
    expect((await tessera(directory, "decode", "Order", "a.jsonl")).out).toBe('{\n  "id": "a"\n}\n{\n  "id": "b"\n}');
  });

  test.each([
    ["a.json", '{"id":"a","lines":-1}', "a.json: Expected `int` >= 0 - at `$.lines`"],
    ["a.jsonl", '{"id":"a"}\n{"id":7}\n', "a.jsonl: Expected `str`, got `int` - at `$[1].id`"],
    ["a.json", '{"id":', "a.json: Input data was truncated"],
    [
      "a.json",
      '{"id":"a"}\n{"id":"b"}\n',
      "a.json: JSON is malformed: trailing characters (byte 12); if it holds one value per line, add --format jsonl",
    ],
  ])("%s that does not decode: exit 1 and why", async (name, text, error) => {
    const directory = temporaryDirectory({ ...PROJECT, [name]: text });
    expect(await tessera(directory, "decode", "Order", name)).toEqual({ code: 1, out: "", error });
  });
});
