// Uses the SDK in all the ways that an engine could spoil, and prints what comes of it.

import { DecodeError, EncodeError, ValidationError } from "tessera-contracts/serde";
import { EventTimeMs } from "tessera-contracts/contracts/types";
import { Order, Row } from "./generated/orders.js";

const print = (what, value) => console.log(`${what}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const text = (bytes) => new TextDecoder().decode(bytes);

const order = Order.create({
  id: 9007199254740993n,
  placed_at_ms: 1767225600000,
  placed: "2026-01-01T01:00:00.5+01:00",
  items: [
    { type: "line", sku: "AB", price: "1.50" },
    { type: "gift", text: 'é 😀 \u2028 "quoted" \\' },
  ],
  labels: { b: 1, a: 1e21, c: 0.1 },
  seen: new Set(["6ba7b810-9dad-11d1-80b4-00c04fd430c8"]),
  data: Uint8Array.of(0, 127, 255),
});
const json = Order.encodeJson(order);
const packed = Order.encodeMsgpack(order);
print("json", text(json));
print("msgpack", hex(packed));
print("is", Order.is(Order.decodeJson(json)) && Order.is(Order.decodeMsgpack(packed)));
print("json again", text(Order.encodeJson(Order.decodeMsgpack(packed))));
print("msgpack again", hex(Order.encodeMsgpack(Order.decodeJson(json))));
print("fingerprint", Order.fingerprint(order));
print("rows", hex(Row.encodeMsgpack(Row.decodeJson("[-128,1e-7]"))));
print("lines", text(Row.encodeJsonLines([Row.create({ a: 1, b: 2 }), Row.create({ a: 3, b: -0 })])));
print("library", [EventTimeMs.is(5), EventTimeMs.is(-1)]);

async function* chunks() {
  for (const byte of new TextEncoder().encode("[1,2]\n[3,4.5]\n")) yield Uint8Array.of(byte);
}
for await (const row of Row.readJsonLines(chunks())) print("streamed", [row.a, row.b]);

const refuse = (what, action) => {
  try {
    action();
    print(what, "taken");
  } catch (error) {
    const kinds = { DecodeError, EncodeError, ValidationError, Error };
    const names = Object.keys(kinds).filter((name) => error instanceof kinds[name]);
    print(what, [error.name, error.message, error.code, names]);
  }
};
refuse("bad field", () =>
  Order.decodeJson('{"id":1,"placed_at_ms":1,"placed":"2026-01-01T00:00:00Z","items":[{"type":"line","sku":"ab"}]}'),
);
refuse("bad tag", () =>
  Order.decodeJson('{"id":1,"placed_at_ms":1,"placed":"2026-01-01T00:00:00Z","items":[{"type":"x"}]}'),
);
refuse("bad JSON", () => Order.decodeJson('{"id":1,}'));
refuse("bad UTF-8", () => Order.decodeJson(Uint8Array.of(0x22, 0xff, 0x22)));
refuse("bad MessagePack", () => Row.decodeMsgpack(Uint8Array.of(0x92, 0xc1)));
refuse("too deep", () => Order.decodeJson(`{"x":${"[".repeat(600)}${"]".repeat(600)}}`));
refuse("bad rule", () => Order.create({ ...order, items: Array(4).fill({ type: "gift", text: "" }) }));
refuse("bad value", () => Order.encodeJson({ ...order, placed: "yesterday" }));
refuse("no bigint", () => Order.encodeJson({ ...order, id: 1 }));
