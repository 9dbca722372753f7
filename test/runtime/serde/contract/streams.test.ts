// Values from streams, however the chunks are cut: all of them, in order, and after the last good one the right error.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaryValues } from "../../../../generator/sample/boundary-values.js";
import { DatasetSpec } from "../../../../generated/datasets/datasets.js";
import { bailOutsOf, contract } from "../../../../runtime/serde/codegen.js";
import { PendingBytes } from "../../../../runtime/serde/contract/pending-bytes.js";
import { type Contract, type DecodeOptions, DecodeError, ValidationError } from "../../../../runtime/serde/index.js";

const exactSpecs = contract<DatasetSpec>({ name: "DatasetSpec", module: "datasets", info: DatasetSpec.info });
const any = contract<unknown>({ name: "Any", module: "m", info: { kind: "any" } });
const ints = contract<number>({
  name: "Ints",
  module: "m",
  info: { kind: "int", width: "safe" },
  read: (r) => r.readInt(),
  unpack: (r) => r.readInt(),
});

const text = contract<string>({
  name: "Text",
  module: "m",
  info: { kind: "str" },
  read: (r) => r.readString(),
  unpack: (r) => r.readString(),
});

const STREAMS = {
  lines: {
    encode: (values: readonly Uint8Array[]): Uint8Array => join(values.flatMap((value) => [value, bytes("\n")])),
    read: (one: Reads, chunks: Iterable<Uint8Array>, options?: DecodeOptions) => one.readJsonLines(chunks, options),
  },
  values: {
    encode: (values: readonly Uint8Array[]): Uint8Array => join(values),
    read: (one: Reads, chunks: Iterable<Uint8Array>, options?: DecodeOptions) => one.readMsgpack(chunks, options),
  },
  frames: {
    encode: (values: readonly Uint8Array[]): Uint8Array => join(values.map(framed)),
    read: (one: Reads, chunks: Iterable<Uint8Array>, options?: DecodeOptions) => one.readMsgpackFrames(chunks, options),
  },
} as const;
type Reads = Pick<Contract<unknown>, "readJsonLines" | "readMsgpack" | "readMsgpackFrames">;
type Kind = keyof typeof STREAMS;
const KINDS: readonly Kind[] = ["lines", "values", "frames"];
const specs = boundaryValues(DatasetSpec.info, "msgpack") as readonly DatasetSpec[];
const streamOf = (kind: Kind, values: readonly DatasetSpec[]): Uint8Array =>
  STREAMS[kind].encode(
    values.map((v) => (kind === "lines" ? DatasetSpec.encodeJson(v) : DatasetSpec.encodeMsgpack(v))),
  );

describe.each(KINDS)("a stream of %s", (kind) => {
  it.each([
    ["generated", DatasetSpec],
    ["exact", exactSpecs],
  ])("gives all values wherever its chunks are cut, by the %s decoder", async (_, companion) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(specs.length - 1), { maxLength: 60 }),
        fc.infiniteStream(cut),
        async (at, sizes) => {
          const values = at.map((index) => specs[index] as DatasetSpec);
          const chunks = cutBy(streamOf(kind, values), sizes);
          expect(await collect(STREAMS[kind].read(companion as Reads, chunks))).toEqual({ values, error: null });
        },
      ),
      { numRuns: 40 },
    );
  });

  it("never makes the generated decoder give up", async () => {
    const before = bailOutsOf(DatasetSpec);
    const stream = streamOf(kind, [...specs, ...specs]);
    for (const size of [1000, 4096, 65_536])
      await collect(STREAMS[kind].read(DatasetSpec as Reads, pieces(stream, size)));
    expect(bailOutsOf(DatasetSpec)).toEqual(before);
  });

  it("goes on with the generated decoder where it gives up at one value of some", async () => {
    const picky = contract<number>({
      name: "Picky",
      module: "m",
      info: { kind: "int", width: "safe" },
      read: (r) => pickyOf(r.readInt(), r),
      unpack: (r) => pickyOf(r.readInt(), r),
    });
    const values = Array.from({ length: 1000 }, (_, at) => at % 10);
    const stream = STREAMS[kind].encode(
      values.map((value) => (kind === "lines" ? bytes(`${value}`) : Uint8Array.of(value))),
    );
    expect(await collect(STREAMS[kind].read(picky, [stream]))).toEqual({ values, error: null });
    expect(bailOutsOf(picky)).toMatchObject({ [kind === "lines" ? "fromJson" : "fromMsgpack"]: 100 });
  });

  it("decodes what is larger than a chunk and a block", async () => {
    const values = ["a", "x".repeat(300_000), "é".repeat(20_000), "b"];
    const encode = (value: string): Uint8Array =>
      kind === "lines" ? text.encodeJson(value) : text.encodeMsgpack(value);
    const chunks = pieces(STREAMS[kind].encode(values.map(encode)), 1 << 15);
    expect(await collect(STREAMS[kind].read(text as Reads, chunks))).toEqual({ values, error: null });
    expect(bailOutsOf(text)).toMatchObject({ fromJson: 0, fromMsgpack: 0 });
  });

  it("gives the values before one that is wrong, and names its place", async () => {
    const good = kind === "lines" ? bytes("1") : Uint8Array.of(1);
    const wrong = kind === "lines" ? bytes('"x"') : Uint8Array.of(0xa1, 0x78);
    const stream = STREAMS[kind].encode([good, good, wrong, good]);
    for (const size of [1, 2, 3, 100]) {
      const { values, error } = await collect(STREAMS[kind].read(ints, pieces(stream, size)));
      expect(values).toEqual([1, 1]);
      expect(error).toBeInstanceOf(ValidationError);
      expect(error?.message).toBe("Expected `int`, got `str` - at `$[2]`");
    }
  });

  it("refuses what is longer than maxBytes, and no more than that is kept", async () => {
    const value =
      kind === "lines" ? bytes(`"${"x".repeat(98)}"`) : Uint8Array.from([0xd9, 98, ...bytes("x".repeat(98))]);
    const stream = STREAMS[kind].encode([value, value]);
    for (const size of [7, 1000]) {
      const read = (maxBytes: number): ReturnType<typeof collect> =>
        collect(STREAMS[kind].read(any, pieces(stream, size), { maxBytes }));
      expect((await read(100)).error).toBeNull();
      expect((await read(99)).error).toMatchObject({ code: "too-large" });
    }
  });

  it("does not mind that a chunk is overwritten later", async () => {
    const raw = contract<unknown>({
      name: "Raw",
      module: "m",
      info: { kind: "raw" },
      read: (r) => r.readRaw(),
      unpack: (r) => r.readRaw(),
    });
    const value = kind === "lines" ? bytes('"abc"') : Uint8Array.from([0xa3, 97, 98, 99]);
    const stream = STREAMS[kind].encode([value, value]);
    const { values } = await collect(STREAMS[kind].read(raw as Reads, [stream]));
    stream.fill(0);
    expect(values.map((one) => Buffer.from((one as { bytes: Uint8Array }).bytes))).toEqual(
      [value, value].map((one) => Buffer.from(one)),
    );
  });
});

describe.each(["values", "frames"] as const)("a stream of %s that is cut off", (kind) => {
  const sizes = specs.slice(0, 3).map((value) => DatasetSpec.encodeMsgpack(value).length + (kind === "frames" ? 4 : 0));
  const whole = streamOf(kind, specs.slice(0, 3));

  it("is refused, but where a value ends", async () => {
    const ends = [0, 1, 2, 3].map((count) => sizes.slice(0, count).reduce((sum, size) => sum + size, 0));
    for (let length = 0; length <= whole.length; length++) {
      const { values, error } = await collect(
        STREAMS[kind].read(DatasetSpec as Reads, pieces(whole.subarray(0, length), 64)),
      );
      expect(values).toHaveLength(ends.filter((end) => end <= length).length - 1);
      if (ends.includes(length)) expect(error).toBeNull();
      else expect(error).toMatchObject({ code: "truncated" });
    }
  });

  it("is refused when it announces more than there is, without room being made for it", async () => {
    const claims = { values: [0xdd, 0xff, 0xff, 0xff, 0xff, 1], frames: [0xff, 0xff, 0xff, 0xff, 1] };
    expect((await collect(STREAMS[kind].read(any, [Uint8Array.from(claims[kind])]))).error).toMatchObject({
      code: "truncated",
    });
  });
});

describe("lines with a limit", () => {
  const limits = [0, 1, 7, 100, 16_383, 16_384, 16_385, 40_000];

  it.each(limits)("may have %i bytes, wherever they lie in a chunk", async (maxBytes) => {
    for (const before of [0, 3, 300]) {
      const stream = join([
        ...Array.from({ length: before }, () => bytes("\n")),
        bytes(" ".repeat(maxBytes)),
        bytes("\n"),
      ]);
      const longer = join([stream.subarray(0, before), bytes(" "), stream.subarray(before)]);
      for (const size of [5000, stream.length + 1]) {
        expect(await collect(ints.readJsonLines(pieces(stream, size), { maxBytes }))).toEqual({
          values: [],
          error: null,
        });
        expect((await collect(ints.readJsonLines(pieces(longer, size), { maxBytes }))).error).toMatchObject({
          message: `Line is longer than ${maxBytes} bytes`,
        });
      }
    }
  });
});

describe("frames", () => {
  it.each([
    ["no value", [0, 0, 0, 0], "Input data was truncated"],
    ["less than a value", [0, 0, 0, 1, 0xcd], "Input data was truncated"],
    ["more than a value", [0, 0, 0, 2, 1, 1], "MessagePack data is malformed: trailing characters (byte 1)"],
    ["a byte that is never used", [0, 0, 0, 1, 0xc1], "MessagePack data is malformed"],
  ])("may not hold %s", async (_, stream, message) => {
    const { error } = await collect(ints.readMsgpackFrames([Uint8Array.from(stream)]));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error?.message).toContain(message);
  });
});

it("keeps nothing more of what is too long already", () => {
  const pending = new PendingBytes("Line", 4);
  for (const chunk of ["ab", "cdef", "ghijklmnop"]) pending.append(bytes(chunk));
  expect([pending.size, Buffer.from(pending.take()).toString()]).toEqual([16, "abcd"]);
});

describe("the generator of a stream", () => {
  it("answers calls in turn, also those that do not wait", async () => {
    const values = ints.readMsgpack([Uint8Array.of(1, 2), Uint8Array.of(3)]);
    const results = await Promise.all([1, 2, 3, 4, 5].map(async () => await values.next()));
    expect(results.map(({ value }) => value)).toEqual([1, 2, 3, undefined, undefined]);
  });

  it("closes its source when it is left", async () => {
    let closed = 0;
    function* source(): Generator<Uint8Array> {
      try {
        for (;;) yield Uint8Array.of(1, 2, 3);
      } finally {
        closed++;
      }
    }
    for await (const value of ints.readMsgpack(source())) if (value === 2) break;
    expect(closed).toBe(1);
    const values = ints.readMsgpack(source());
    await values.next();
    await expect(values.throw(new Error("enough"))).rejects.toThrow("enough");
    expect(closed).toBe(2);
    expect(await values.next()).toEqual({ done: true, value: undefined });
    {
      // As its type is with `lib: ["esnext"]`.
      await using left = ints.readMsgpack(source()) as AsyncGenerator<number> & AsyncDisposable;
      await left.next();
    }
    expect(closed).toBe(3);
  });
});

const pickyOf = (value: number, reader: { bail(): never }): number => (value === 7 ? reader.bail() : value);
const cut = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 40_000 }));
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));
const join = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

function framed(value: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(value.length);
  return join([head, value]);
}

function* cutBy(stream: Uint8Array, sizes: Iterable<number>): Generator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    if (at >= stream.length) return;
    yield stream.subarray(at, at + size);
    at += size;
  }
}

function* pieces(stream: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < stream.length; at += size) yield stream.subarray(at, at + size);
}

async function collect(values: AsyncIterable<unknown>): Promise<{ values: unknown[]; error: Error | null }> {
  const all: unknown[] = [];
  try {
    for await (const value of values) all.push(value);
    return { values: all, error: null };
  } catch (error) {
    return { values: all, error: error as Error };
  }
}
