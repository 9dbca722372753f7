import { describe, expect, it } from "vitest";
import { bailOutsOf, contract, field, int, map, set, str, struct } from "../../../../runtime/serde/codegen.js";
import { ByteBuffer, EncodeError } from "../../../../runtime/serde/index.js";
import { borrowJsonReader } from "../../../../runtime/serde/fast/json/reader.js";
import { borrowPackReader } from "../../../../runtime/serde/fast/msgpack/reader.js";
import { borrowWriter } from "../../../../runtime/serde/fast/write/writer.js";

interface Entry {
  readonly a: number;
}
const Entry = contract<Entry>({
  name: "Entry",
  module: "m",
  info: struct({ name: "Entry", module: "m", fields: () => [field("a", int())] }),
});
const text = (buffer: ByteBuffer): string => Buffer.from(buffer.bytes).toString();
const filled = (content: string): ByteBuffer => {
  const buffer = new ByteBuffer(16);
  buffer.writeAt(0, content.length, (memory, at) => memory.set(Buffer.from(content), at));
  return buffer;
};

describe("encodeInto a ByteBuffer", () => {
  // Right column: what `msgspec.json.Encoder().encode_into({"a": 1}, bytearray(b"0123456789"), offset)` leaves, msgspec 0.22.0.
  it.each([
    ["at an offset, and ends behind the value", 4, '0123{"a":1}'],
    ["at the start, unless said otherwise", undefined, '{"a":1}'],
    ["at the end, which is msgspec's offset -1", 10, '0123456789{"a":1}'],
  ])("writes %s", (_, offset, left) => {
    const buffer = filled("0123456789");
    expect(Entry.encodeJsonInto({ a: 1 }, buffer, offset)).toBe(7);
    expect(text(buffer)).toBe(left);
  });

  it("grows, and keeps what stands before", () => {
    const buffer = new ByteBuffer(1);
    for (let i = 0; i < 1000; i++) Entry.encodeMsgpackInto({ a: 300 }, buffer, buffer.length);
    expect(Buffer.from(buffer.bytes).toString("hex")).toBe("81a161cd012c".repeat(1000));
  });

  it("is used again without new memory", () => {
    const buffer = new ByteBuffer();
    Entry.encodeJsonInto({ a: 1 }, buffer);
    const before = buffer.bytes.buffer;
    buffer.length = 0;
    Entry.encodeJsonInto({ a: 22 }, buffer);
    expect(buffer.bytes.buffer).toBe(before);
    expect(text(buffer)).toBe('{"a":22}');
  });

  it.each([-1, 11, 0.5, NaN])("leaves no gap: offset %d of 10 bytes is an EncodeError", (offset) => {
    const buffer = filled("0123456789");
    expect(() => Entry.encodeJsonInto({ a: 1 }, buffer, offset)).toThrow(EncodeError);
    expect(text(buffer)).toBe("0123456789");
  });

  it("stays as it is where the value is wrong", () => {
    const buffer = filled("0123");
    expect(() => Entry.encodeJsonInto({ a: 0.5 }, buffer, 4)).toThrow(EncodeError);
    expect(text(buffer)).toBe("0123");
  });
});

describe("order", () => {
  interface Part {
    readonly type: "p";
    readonly zeta: number;
    readonly alpha: { readonly [key: string]: number };
    readonly mid: ReadonlySet<number>;
  }
  const info = struct({
    name: "Part",
    module: "m",
    tag: "p",
    tag_field: "type",
    fields: () => [field("zeta", int()), field("alpha", map(str(), int())), field("mid", set(int()))],
  });
  const Part = contract<Part>({ name: "Part", module: "m", info });
  const value: Part = {
    type: "p",
    zeta: 1,
    alpha: { b: 2, é: 3, a: 1, "😀": 4, "\uffff": 5 },
    mid: new Set([1, 2, 3]),
  };

  // Bytes of msgspec 0.22.0 with the same struct; its order None is our `declared`.
  it.each([
    [
      "declared",
      '{"type":"p","zeta":1,"alpha":{"b":2,"é":3,"a":1,"😀":4,"\uffff":5},"mid":[1,2,3]}',
      "84a474797065a170a47a65746101a5616c70686185a16202a2c3a903a16101a4f09f988004a3efbfbf05a36d696493010203",
    ],
    [
      "deterministic",
      '{"type":"p","zeta":1,"alpha":{"a":1,"b":2,"é":3,"\uffff":5,"😀":4},"mid":[1,2,3]}',
      "84a474797065a170a47a65746101a5616c70686185a16101a16202a2c3a903a3efbfbf05a4f09f988004a36d696493010203",
    ],
    [
      "sorted",
      '{"alpha":{"a":1,"b":2,"é":3,"\uffff":5,"😀":4},"mid":[1,2,3],"type":"p","zeta":1}',
      "84a5616c70686185a16101a16202a2c3a903a3efbfbf05a4f09f988004a36d696493010203a474797065a170a47a65746101",
    ],
  ] as const)("%s writes what msgspec writes", (order, json, msgpack) => {
    expect(Buffer.from(Part.encodeJson(value, { order })).toString()).toBe(json);
    expect(Buffer.from(Part.encodeMsgpack(value, { order })).toString("hex")).toBe(msgpack);
  });
});

describe("memory of the library", () => {
  /** How much each of the readers and the writer holds between two calls. */
  const held = (): number[] =>
    [borrowJsonReader, borrowPackReader, borrowWriter].map((borrow) => {
      const scratch = borrow();
      scratch.release();
      return (scratch as unknown as { readonly bytes: Uint8Array }).bytes.length;
    });

  it("above 8 MB is let go after the call", () => {
    const Text = contract<string>({
      name: "Text",
      module: "m",
      info: str(),
      read: (r) => r.readString(),
      unpack: (r) => r.readString(),
      write: (w, value) => w.writeString(value),
      pack: (w, value) => w.packString(value),
    });
    const target = new ByteBuffer();
    Text.encodeJsonInto("a".repeat(20_000_000), target);
    Text.decodeJson(target.bytes);
    Text.encodeMsgpackInto("a".repeat(20_000_000), target);
    Text.decodeMsgpack(target.bytes);
    expect(bailOutsOf(Text)).toEqual({ fromJson: 0, fromMsgpack: 0, fromValues: 0, toJson: 0, toMsgpack: 0 });
    expect(held().filter((size) => size > 8 << 20)).toEqual([]);
  });
});
