// How bytes are read that are cut, in chunks, or say too much.

import { describe, expect, test } from "vitest";
import {
  ArrowDecodeError,
  type ArrowErrorCode,
  columnFrom,
  column,
  openFile,
  readBatches,
  readTable,
  RecordBatch,
  schema,
  writeFile,
  writeStream,
} from "../../../runtime/arrow/index.js";

const TABLE = schema([column("id", { type: "string" }), column("n", { type: "i32" })]);

function batchOf(ids: readonly string[]): RecordBatch {
  return new RecordBatch(TABLE, [
    columnFrom({ type: "string" }, ids),
    columnFrom(
      { type: "i32" },
      ids.map((_, i) => i),
    ),
  ]);
}

const BATCHES = [batchOf(["a", "b"]), batchOf(["c"])];
const STREAM = writeStream(BATCHES);
const FILE = writeFile(BATCHES);

function codeOf(read: () => unknown): ArrowErrorCode {
  try {
    read();
  } catch (error) {
    if (error instanceof ArrowDecodeError) return error.code;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("data that ends too early", () => {
  test("is truncated wherever it is cut but between two messages", () => {
    const ends = [1, 2].map((count) => writeStream(BATCHES.slice(0, count)).length - 8);
    const schemaEnd = writeStream([], { schema: TABLE }).length - 8;
    for (let at = 1; at < STREAM.length - 8; at++) {
      if (at === schemaEnd || ends.includes(at)) continue;
      expect(codeOf(() => readTable(STREAM.subarray(0, at)))).toBe("truncated");
    }
  });

  test("is truncated if it is a file without its last bytes", () => {
    for (let at = 8; at < FILE.length; at++) expect(codeOf(() => readTable(FILE.subarray(0, at)))).toBe("truncated");
  });

  test("is truncated if it is empty", () => {
    expect(codeOf(() => readTable(new Uint8Array(0)))).toBe("truncated");
  });
});

test("an end mark is not needed", () => {
  expect(readTable(STREAM.subarray(0, -8)).batches.map(({ rowCount }) => rowCount)).toEqual([2, 1]);
});

describe("limits", () => {
  test.each([
    ["maxColumns", 1, "too-large"],
    ["maxMessageBytes", 16, "too-large"],
    ["maxDepth", 0, "depth-exceeded"],
    ["maxRows", 1, "too-large"],
  ] as const)("%s", (name, limit, code) => {
    expect(codeOf(() => readTable(STREAM, { limits: { [name]: limit } }))).toBe(code);
  });
});

describe("an error says where", () => {
  test("offsets that lead out of the text", () => {
    const bytes = STREAM.slice();
    const column = readTable(bytes).batches[1]?.column("id");
    if (column?.layout !== "bytes") throw new Error("no text");
    column.offsets.numbers[1] = 99;
    expect(() => readTable(bytes).batches[1]?.column("id")?.toArray()).toThrow(
      "offsets end at 99 where there are 1 - at column id",
    );
    expect(() => readTable(bytes, { verify: "full" })).toThrow("at record batch 1, column id");
  });

  test("the message of a missing schema", () => {
    const body = STREAM.subarray(writeStream([], { schema: TABLE }).length - 8);
    expect(() => readTable(body)).toThrow("the data does not begin with a schema");
  });
});

describe("in chunks", () => {
  test("the schema is there before the first batch", async () => {
    const stream = readBatches([STREAM]);
    expect((await stream.schema).fields.map(({ name }) => name)).toEqual(["id", "n"]);
  });

  test("ending the loop early ends the source", async () => {
    let isEnded = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (const byte of STREAM) yield await Promise.resolve(Uint8Array.of(byte));
      } finally {
        isEnded = true;
      }
    }
    for await (const batch of readBatches(source())) {
      expect(batch.rowCount).toBe(2);
      break;
    }
    expect(isEnded).toBe(true);
  });

  test("what the source throws is thrown", async () => {
    async function* source(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(STREAM.subarray(0, 100));
      throw new RangeError("the line is cut");
    }
    await expect(rowsOf(readBatches(source()))).rejects.toThrow("the line is cut");
  });

  test("a signal that is aborted throws its reason", async () => {
    const stop = new AbortController();
    const reading = async (): Promise<void> => {
      for await (const _ of readBatches([STREAM], { signal: stop.signal })) stop.abort(new Error("enough"));
    };
    await expect(reading()).rejects.toThrow("enough");
  });

  test("nobody reads further than is asked for", async () => {
    let given = 0;
    function* source(): Generator<Uint8Array> {
      for (let at = 0; at < STREAM.length; at += 64) {
        given = at;
        yield STREAM.subarray(at, at + 64);
      }
    }
    for await (const _ of readBatches(source())) break;
    expect(given).toBeLessThan(writeStream(BATCHES.slice(0, 1)).length);
  });

  test("a file is read as the stream that is in it", async () => {
    expect(await rowsOf(readBatches([FILE]))).toEqual([2, 1]);
  });
});

async function rowsOf(stream: ReturnType<typeof readBatches>): Promise<number[]> {
  const rows: number[] = [];
  for await (const batch of stream) rows.push(batch.rowCount);
  return rows;
}

test("a file whose source gives fewer bytes than were asked for is truncated", async () => {
  const source = {
    size: FILE.length,
    read: (from: number, to: number) => Promise.resolve(FILE.subarray(from, to - 1)),
  };
  await expect(openFile(source)).rejects.toThrow("came");
});

test("a batch that is not there is a RangeError", async () => {
  const file = await openFile(FILE);
  await expect(file.batch(2)).rejects.toThrow(RangeError);
});

test("columns are views of the bytes, or copies if asked for", () => {
  const bytes = STREAM.slice();
  const [view, copy] = [false, true].map((isCopy) => readTable(bytes, { copy: isCopy }).batches[0]?.column("n"));
  bytes.fill(0);
  expect(view?.toArray()).not.toEqual([0, 1]);
  expect(copy?.toArray()).toEqual([0, 1]);
});
