import { pack } from "msgpackr";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Session } from "../../../../generator/site/look/page/session.js";
import { verdictOf } from "../../../../generator/site/look/page/verdict.js";
import { CONTRACTS, newSession, opened } from "./opened.js";

const vector = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/vectors/arrow/${name}.arrow`));

describe("what a file is", () => {
  test.each([
    ['{"id":1,"items":[]}', "json", "Order"],
    [new Uint8Array(pack({ id: 1, items: [] })), "msgpack", "Order"],
    ['{"type":"cash"}', "json", "Cash"],
    ['{"add":{}}', "json", "LogLine"],
    ['{"commitInfo":{}}\n{"add":{}}\n', "jsonl", "LogLine"],
    ['{\n  "x": 1\n}', "json", null],
    ["[1]\n[2]", "jsonl", null],
    ["5", "json", null],
  ])("is guessed: %j", (content, format, contract) => {
    expect(opened(content).file).toMatchObject({ format, contract });
  });

  test("follows from its name where its bytes do not say", () => {
    expect(opened('{"a":1}', { name: "x.jsonl" }).file.format).toBe("jsonl");
    expect(opened(new Uint8Array(0), { name: "x.msgpack" }).file.format).toBe("msgpack");
    expect(opened(vector("names"), { name: "x.json" }).file.format).toBe("arrow");
  });

  test("is what the user says", () => {
    expect(opened('{"id":1,"items":[]}', { contract: "" }).file).toMatchObject({ contract: null, why: "" });
    expect(opened("[1,2]", { contract: "Point", format: "json" }).file).toMatchObject({ contract: "Point" });
    expect(() => opened("1", { contract: "Nope" })).toThrow("there is no contract Nope here: choose one of the list");
  });

  test("is said why", () => {
    expect(opened('{"id":1,"items":[],"x":1}').file.why).toBe("Guessed, because 2 of its 3 keys are fields of Order.");
  });
});

describe("a tree", () => {
  const place = {
    id: 1,
    items: [{ name: "a", price: 1, labels: {} }],
    place: [1, 2],
    paid: { type: "card", number: "5" },
  };

  test("says the types of the contract, and the names of fields that have only a position", () => {
    const { session } = opened(JSON.stringify(place), { contract: "Order" });
    const rows = session.answer("rows", { node: 0, from: 0 }).rows;
    expect(rows.map(({ label, type, text }) => `${label}: ${type} = ${text}`)).toEqual([
      "id: int = 1",
      "items: list[Item] = 1 item",
      "place: Point | null = 2 items",
      "paid: Cash | Card | null = 2 entries",
    ]);
    const inside = rows.slice(2).flatMap(({ node }) => session.answer("rows", { node, from: 0 }).rows);
    expect(inside.map(({ label, type }) => `${label}: ${type}`)).toEqual([
      "[0] x: float",
      "[1] y: float",
      "type: ",
      "number: str",
    ]);
  });

  test("comes a hundred rows at a time", () => {
    const { session } = opened(JSON.stringify(Array.from({ length: 250 }, (_, i) => i)));
    const { rows } = session.answer("rows", { node: 0, from: 200 });
    expect([rows.length, rows[0]?.label, rows.at(-1)?.text]).toEqual([50, "[200]", "249"]);
  });

  test("shows what would not be seen, and runs nothing", () => {
    const { session } = opened('{"</script>\\u202e":"javascript:\\u2066\u0085","__proto__":{"a":1}}');
    expect(session.answer("rows", { node: 0, from: 0 }).rows.map(({ label, text }) => [label, text])).toEqual([
      ["</script>\\u{202e}", '"javascript:\\u{2066}\\u{85}"'],
      ["__proto__", "1 entry"],
    ]);
  });

  test("goes ten thousand levels deep", () => {
    const { session, file } = opened("[".repeat(10_000) + "]".repeat(10_000), { contract: "" });
    expect(file.document).toMatchObject({ fault: null, errorCount: 0 });
    expect(session.answer("way", 9_999)).toHaveLength(9_999);
    expect(session.answer("spans", { from: 9_000, to: 9_100 }).spans).toHaveLength(100);
    expect(session.answer("rows", { node: 9_998, from: 0 }).rows[0]?.path).toBe(`…${"[0]".repeat(20)}`);
    const judged = opened("[".repeat(10_000) + "]".repeat(10_000), { contract: "Point" });
    expect(judged.file.document?.errorCount).toBeGreaterThan(0);
  });

  test("says that there is nothing, where there is nothing", () => {
    const { session, file } = opened("", { name: "x.json", format: "json" });
    expect(file.document).toMatchObject({ root: null, errorCount: 1 });
    expect(session.answer("errors", 0)).toMatchObject([{ message: "Input data was truncated", node: -1 }]);
  });
});

describe("bytes", () => {
  test("say what they are, and whose", () => {
    const { session } = opened(Uint8Array.of(0x81, 0xa2, 0x69, 0x64, 0xcd, 0x01, 0x2c), { contract: "" });
    const { spans, bytes } = session.answer("spans", { from: 0, to: 999 });
    const whole = spans.map(({ start, end, says }) => `${start}-${end} ${says}`);
    expect(bytes.length).toBe(7);
    expect(whole).toEqual([
      "0-1 fixmap, the head of $",
      "1-2 fixstr, the head of the key $.id",
      "2-4 the value of the key $.id",
      "4-5 uint 16, the head of $.id",
      "5-7 the value of $.id",
    ]);
  });
});

describe("JSON Lines", () => {
  const text = '{"id":1,"items":[]}\n\n{"id":"x","items":[]}\n  {"id":2,\n{"name":"a","price":1}';

  test("are judged a few at a time, and each is opened by itself", () => {
    const { session, file } = opened(text, { contract: "Order", format: "jsonl" });
    expect(verdictOf(file)).toEqual({ text: "No wrong line yet, 0 of 4 lines looked at", state: "" });
    const progress = session.answer("judge", null);
    expect(progress).toEqual({ lines: 4, judged: 4, wrong: 4 });
    const rows = session.answer("lines", { from: 0, only: "all" });
    expect(rows.map(({ number, errors }) => [number, errors])).toEqual([
      [1, 1],
      [3, 1],
      [4, 1],
      [5, 4],
    ]);
    expect(session.answer("lines", { from: 3, only: "wrong" })).toEqual(rows.slice(3));
    expect(session.answer("line", 5)).toMatchObject({ line: 5, offset: 54, errorCount: 4 });
    expect(() => session.answer("line", 2)).toThrow("line 2 is blank, or after the last one");
  });

  test("wait between slices", () => {
    let now = 0;
    const session = new Session(() => (now += 25));
    session.answer("contracts", CONTRACTS);
    const bytes = new TextEncoder().encode('{"id":1}\n'.repeat(10));
    session.answer("open", { name: "x.jsonl", bytes, format: null, contract: "Order" });
    expect(session.answer("judge", null)).toEqual({ lines: 10, judged: 2, wrong: 2 });
  });
});

describe("an Arrow file", () => {
  test("shows its columns and its rows", () => {
    const { session, file } = opened(vector("compressed_lz4"));
    expect(file.table).toMatchObject({
      rowCount: 2_000,
      batchCount: 2,
      columns: [{ name: "i", type: "i64" }, { name: "w" }],
    });
    expect(session.answer("table", 1_999).rows).toEqual([["1999", "word"]]);
    expect(verdictOf(file).text).toBe("2,000 rows, 2 columns, 2 record batches");
  });

  test("says why it cannot be read", () => {
    expect(() => opened(vector("names").subarray(0, 100))).toThrow(/./);
  });
});

test("a question about what is not open has an answer too", () => {
  const session = newSession();
  expect(() => session.answer("rows", { node: 0, from: 0 })).toThrow("no message is open");
  expect(() => session.answer("judge", null)).toThrow("no JSON Lines are open");
  expect(() => session.answer("table", 0)).toThrow("no table is open");
});
