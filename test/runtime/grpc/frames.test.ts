import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FrameReader, frameOf } from "../../../runtime/grpc/frames.js";

const messages = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 });

describe("frames", () => {
  it("give back the messages wherever their bytes are cut", () => {
    fc.assert(
      fc.property(messages, fc.array(fc.nat(2000), { maxLength: 40 }), (sent, cuts) => {
        const bytes = Buffer.concat(sent.map(frameOf));
        const reader = new FrameReader(300);
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        // Pieces of one memory, as they come from a socket.
        const found = places.slice(1).flatMap((end, index) => reader.push(bytes.subarray(places[index], end)));
        expect(found.map((one) => [...one])).toEqual(sent.map((one) => [...one]));
        expect(reader.isInside).toBe(false);
      }),
    );
  });

  it("that are copied lie so that numbers in them may be read in place", () => {
    const frame = frameOf(new Uint8Array(100));
    for (const offset of [0, 1, 13, 16, 77]) {
      const reader = new FrameReader(100);
      reader.align(offset);
      const [message] = [...reader.push(frame.subarray(0, 50)), ...reader.push(frame.subarray(50))];
      expect(((message?.byteOffset ?? 0) + offset) % 8, `${offset}`).toBe(0);
      expect(message?.length).toBe(100);
    }
  });

  it("know that they are not at an end", () => {
    const frame = frameOf(Uint8Array.of(1, 2, 3));
    for (let end = 1; end < frame.length; end++) {
      const reader = new FrameReader(3);
      expect(reader.push(frame.subarray(0, end))).toEqual([]);
      expect(reader.isInside, `${end} bytes`).toBe(true);
    }
  });

  it("refuse what is compressed or too large, by the header alone", () => {
    expect(() => new FrameReader(10).push(Uint8Array.of(1, 0, 0, 0, 1))).toThrow(/found flag 1/);
    expect(() => new FrameReader(10).push(Uint8Array.of(0, 0, 0, 0, 11))).toThrow(/a message of 11 bytes/);
    expect(() => new FrameReader(10).push(Uint8Array.of(0, 0xff, 0xff, 0xff, 0xff))).toThrow(/4294967295 bytes/);
  });
});
