import { describe, expect, it } from "vitest";
import { bailOutsOf, contract, float, int } from "../../../../runtime/serde/codegen.js";
import { type Contract, DecodeError, EncodeError, ValidationError } from "../../../../runtime/serde/index.js";

const exactInts = contract<number>({ name: "Ints", module: "m", info: int() });
const makeFastInts = (): Contract<number> =>
  contract<number>({
    name: "Ints",
    module: "m",
    info: int(),
    read: (r) => r.readInt(),
    write: (w, value) => w.writeInt(value),
  });
const bytes = (text: string): Uint8Array => Buffer.from(text);

describe.each([
  { name: "by the exact decoder", ints: exactInts },
  { name: "by a generated decoder", ints: makeFastInts() },
])("JSON Lines $name", ({ ints }) => {
  it.each([
    ["", []],
    ["\n \r\n\t", []],
    ["1", [1]],
    ["1\n2\n", [1, 2]],
    ["1\r\n\r\n 2 \n", [1, 2]],
    ["1 2\n3", [1, 2, 3]],
    ["1\n2 3\n\n4", [1, 2, 3, 4]],
  ])("decode %j", (message, values) => {
    expect(ints.decodeJsonLines(message)).toEqual(values);
    expect(ints.decodeJsonLines(bytes(message))).toEqual(values);
  });

  it("name the value that is wrong", () => {
    expect(() => ints.decodeJsonLines('1\n"x"\n')).toThrow("Expected `int`, got `str` - at `$[1]`");
    expect(() => ints.decodeJsonLines("1\n2\nx")).toThrow("JSON is malformed: invalid character (byte 4)");
    expect(() => ints.decodeJsonLines("1\n", { maxBytes: 1 })).toThrow(DecodeError);
  });

  it.each(["\0", "\u0001", " \f ", "\u001f"])("take no other control characters for white space: %j", async (line) => {
    const message = `1\n${line}\n2\n`;
    expect(() => ints.decodeJsonLines(message)).toThrow("JSON is malformed: invalid character");
    await expect(collect(ints.readJsonLines([bytes(message)]))).rejects.toThrow("JSON is malformed: invalid character");
  });

  it("collect errors", () => {
    const message = '"x"\n1\n"y"\n';
    const decode = (): unknown => ints.decodeJsonLines(message, { allErrors: true });
    expect(decode).toThrow(expect.objectContaining({ payloads: [inLine(0), inLine(2)] }));
  });

  it("encode with a new line behind every value", () => {
    expect(Buffer.from(ints.encodeJsonLines([1, -2])).toString()).toBe("1\n-2\n");
    expect(ints.encodeJsonLines([])).toHaveLength(0);
    expect(Buffer.from(ints.encodeJsonLines(new Set([3]))).toString()).toBe("3\n");
    expect(() => ints.encodeJsonLines([1, 0.5])).toThrow(EncodeError);
    expect(() => ints.encodeJsonLines([1, 0.5])).toThrow("Expected an integer, got 0.5 - at `$[1]`");
  });
});

describe("generated functions", () => {
  it("do not bail out on lines, blank ones, and white space around values", () => {
    const ints = makeFastInts();
    expect(ints.decodeJsonLines("1\r\n\n2\n")).toEqual([1, 2]);
    ints.encodeJsonLines([1, 2]);
    expect(bailOutsOf(ints)).toMatchObject({ fromJson: 0, toJson: 0 });
  });
});

describe("readJsonLines", () => {
  const message = bytes('1\n\n22\n"é"\n333');
  const any = contract<unknown>({ name: "Any", module: "m", info: { kind: "any" } });

  it.each([1, 2, 3, 5, 8, 100])("reads a stream in chunks of %i bytes", async (size) => {
    expect(await collect(any.readJsonLines(chunksOf(message, size)))).toEqual([1, 22, "é", 333]);
  });

  it("takes plain iterables, and gives values before the stream has ended", async () => {
    const seen: string[] = [];
    function* chunks(): Generator<Uint8Array> {
      yield bytes("1\n");
      seen.push("second chunk");
      yield bytes("2\n");
    }
    for await (const value of exactInts.readJsonLines(chunks())) seen.push(String(value));
    expect(seen).toEqual(["1", "second chunk", "2"]);
  });

  it("does not mind that a chunk is overwritten later", async () => {
    const shared = bytes("12");
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield shared;
      await Promise.resolve();
      shared.set(bytes("3\n"));
      yield shared;
    }
    expect(await collect(exactInts.readJsonLines(chunks()))).toEqual([123]);
  });

  it("names the value that is wrong", async () => {
    await expect(collect(exactInts.readJsonLines([bytes("1\n\nnull\n")]))).rejects.toThrow(
      "Expected `int`, got `null` - at `$[1]`",
    );
    await expect(collect(exactInts.readJsonLines([bytes("1 2\n")]))).rejects.toThrow(DecodeError);
    await expect(collect(makeFastInts().readJsonLines([bytes("1\nnull\n")]))).rejects.toThrow(ValidationError);
  });

  it("ends a line that grows beyond maxBytes", async () => {
    const endless = Array.from({ length: 100 }, () => bytes("11111111"));
    await expect(collect(exactInts.readJsonLines(endless, { maxBytes: 20 }))).rejects.toThrow(
      "Line is longer than 20 bytes",
    );
  });

  it("asks for no more of a line that is too long", async () => {
    let asked = 0;
    function* endless(): Generator<Uint8Array> {
      for (; asked < 100; asked++) yield bytes("11111111");
    }
    await expect(collect(exactInts.readJsonLines(endless(), { maxBytes: 20 }))).rejects.toThrow(DecodeError);
    expect(asked).toBeLessThan(4);
  });

  it("leaves the generated decoder alone for a while after eight bail-outs in a row", async () => {
    const never = contract<number>({ name: "Never", module: "m", info: int(), read: (r) => r.bail() });
    expect(await collect(never.readJsonLines([bytes("1\n".repeat(8 + 64 + 1 + 64))]))).toHaveLength(137);
    expect(bailOutsOf(never).fromJson).toBe(9);
  });

  it("refuses chunks of text", async () => {
    await expect(collect(exactInts.readJsonLines(["1\n"] as never))).rejects.toThrow(
      "Expected chunks of bytes, got string",
    );
  });

  it("passes options on", async () => {
    const floats = contract<number>({ name: "F", module: "m", info: float() });
    expect(await collect(floats.readJsonLines([bytes('"1.5"\n')], { strict: false }))).toEqual([1.5]);
  });
});

const inLine = (index: number): unknown => expect.objectContaining({ path: `$[${index}]` });

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

async function* chunksOf(message: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < message.length; at += size) {
    await Promise.resolve();
    yield message.subarray(at, at + size);
  }
}
