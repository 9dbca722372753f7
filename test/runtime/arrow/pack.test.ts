import { expect, test } from "vitest";
import { DecodeError, Raw } from "tessera-contracts/serde";
import {
  ArrowDecodeError,
  column,
  columnFrom,
  packIpc,
  RecordBatch,
  schema,
  unpackIpc,
  writeStream,
} from "../../../runtime/arrow/index.js";
import { DeltaWriteRequest } from "tessera-contracts/contracts/delta/requests";

const TABLE = schema([column("text", { type: "string" })]);

function batchOf(size: number): RecordBatch {
  return new RecordBatch(TABLE, [columnFrom({ type: "string" }, ["x".repeat(size)])]);
}

/** Sizes on both sides of the borders between bins of 8, 16 and 32 bits. */
test.each([0, 100, 60_000, 65_000, 70_000])("a text of %i bytes goes into one bin and out of it", (size) => {
  const raw = packIpc([batchOf(size)]);
  expect(Raw.msgpack(raw.bytes).bytes).toEqual(raw.bytes);
  expect(unpackIpc(raw).batches.map((batch) => batch.column("text")?.at(0))).toEqual(["x".repeat(size)]);
});

test("the smallest stream there is fits into the smallest bin", () => {
  const raw = packIpc([], { schema: schema([]), alignment: 8 });
  expect(raw.bytes[0]).toBe(0xc4);
  expect(unpackIpc(raw)).toMatchObject({ schema: { fields: [] }, batches: [] });
});

test.each([2 ** 8, 2 ** 16])("a stream of exactly %i bytes goes into the next larger bin", (size) => {
  const empty = writeStream([], { schema: schema([column("", { type: "i8" })]), alignment: 8 }).length;
  // The name of a column fills up: a schema of the right size is at most a few bytes away.
  const names = Array.from({ length: 16 }, (_, i) => "x".repeat(size - empty - i + 8));
  const schemas = names.map((name) => schema([column(name, { type: "i8" })]));
  const wanted = schemas.find((one) => writeStream([], { schema: one, alignment: 8 }).length === size);
  expect(wanted).toBeDefined();
  const { bytes } = packIpc([], { schema: wanted ?? TABLE, alignment: 8 });
  expect(Raw.msgpack(bytes).bytes.length).toBe(bytes.length);
  expect(unpackIpc(Raw.msgpack(bytes)).schema).toEqual(wanted);
});

test("it is what the rows of a request are", () => {
  const raw = packIpc([batchOf(3)]);
  const table = { table_uri: "s3://lake/nodes" };
  const request = DeltaWriteRequest.create({ table, data_ipc: raw, mode: "append" });
  const read = DeltaWriteRequest.decodeMsgpack(DeltaWriteRequest.encodeMsgpack(request));
  expect(unpackIpc(read.data_ipc).batches[0]?.column("text")?.toArray()).toEqual(["xxx"]);
});

test.each([
  ["JSON", Raw.json(new TextEncoder().encode("[]")), "got JSON"],
  ["a list", Raw.msgpack(Uint8Array.of(0x90)), "got a value that begins with byte 144"],
])("%s is refused", (_, raw, message) => {
  expect(() => unpackIpc(raw)).toThrow(DecodeError);
  expect(() => unpackIpc(raw)).toThrow(message);
});

test("a bin that holds no stream is no Arrow data", () => {
  expect(() => unpackIpc(Raw.msgpack(Uint8Array.of(0xc4, 1, 7)))).toThrow(ArrowDecodeError);
});
