// The laws of every shipped contract on valid input: what is encoded decodes to the same value, and again to the same bytes, by
// the generated codecs and by the exact ones; nothing of it makes a generated codec give up.

import { describe, expect, it } from "vitest";
import { type BailOutCounts, bailOutsOf } from "../../runtime/serde/codegen.js";
import { isSameBytes, isSameValue } from "./same-value.js";
import { type Sides, sidesOf } from "./sides.js";

const byFormat = { json: sidesOf("json"), msgpack: sidesOf("msgpack") };

/** The first law that a value breaks; null if it keeps them all. */
function brokenLaw(sides: Sides, value: unknown): string | null {
  const bytes = sides.encode(value);
  const decoded = sides.decode(bytes);
  if (!isSameValue(decoded, value)) return "decodes to the same value";
  if (!isSameBytes(sides.encode(decoded), bytes)) return "encodes to the same bytes again";
  if (!sides.contract.is(value) || !sides.contract.is(decoded)) return "is of its type";
  if (!isSameBytes(sides.encodeExact(value), bytes)) return "encodes to the same bytes by the exact encoder";
  if (!isSameValue(sides.decodeExact(bytes), value)) return "decodes to the same value by the exact decoder";
  return null;
}

describe.each(["json", "msgpack"] as const)("boundary values in %s", (format) => {
  it.each(byFormat[format])("round-trip: $name", (sides) => {
    const broken = sides.values.flatMap((value) => {
      const law = brokenLaw(sides, value);
      return law === null ? [] : [{ law, value }];
    });
    expect(broken).toEqual([]);
  });
});

describe("the fast path", () => {
  const counts = (counted: BailOutCounts): number =>
    counted.fromJson + counted.fromMsgpack + counted.toJson + counted.toMsgpack;
  const all = [...byFormat.json, ...byFormat.msgpack];

  it("never gives up on canonical input", () => {
    const bailedOut = byFormat.json.filter(({ contract }) => counts(bailOutsOf(contract)) > 0).map(({ name }) => name);
    const values = all.reduce((sum, sides) => sum + sides.values.length, 0);
    const bailOuts = byFormat.json.reduce((sum, { contract }) => sum + counts(bailOutsOf(contract)), 0);
    console.log(`round trip: ${byFormat.json.length} contracts, ${values} values, ${bailOuts} bail-outs`);
    expect(bailedOut).toEqual([]);
  });

  it("was asked: each contract counts what its generated codecs refuse", () => {
    for (const { contract } of byFormat.json) {
      expect(() => contract.decodeJson("}")).toThrow("JSON is malformed");
      expect(() => contract.decodeMsgpack(new Uint8Array([0xc1]))).toThrow("MessagePack data is malformed");
      expect(() => contract.encodeJson(() => 1)).toThrow("Expected");
      expect(() => contract.encodeMsgpack(() => 1)).toThrow("Expected");
      expect(() => contract.convert(() => 1)).toThrow("Expected");
      expect(bailOutsOf(contract)).toEqual({ fromJson: 1, fromMsgpack: 1, fromValues: 1, toJson: 1, toMsgpack: 1 });
    }
  });
});
