import { expect, test } from "vitest";
import { MetadataListPayload } from "tessera-contracts/contracts/arrow/metadata";
import { ValidationError } from "tessera-contracts/serde";
import {
  decodeSchema,
  encodeSchema,
  column,
  orderingOf,
  readPayload,
  schema,
  withOrdering,
  writePayload,
} from "../../../runtime/arrow/index.js";

const table = schema([column("a", { type: "i64" })], [["kept", "as it is"]]);

test("an ordering goes into the bytes of a schema and out again", () => {
  const spec = { level: "explicit", keys: [{ column: "a", order: "descending" }] } as const;
  const read = decodeSchema(encodeSchema(withOrdering(table, spec)));
  expect(orderingOf(read)).toEqual(spec);
  expect(read.metadata?.[0]).toEqual(["kept", "as it is"]);
});

test("a schema that says nothing of it has no ordering", () => expect(orderingOf(table)).toBeNull());

test("a payload stands once under its key", () => {
  const write = (entries: readonly string[], metadata = table.metadata) =>
    writePayload(metadata, "k", MetadataListPayload, { version: 1, entries });
  const twice = write(["b"], write(["a"]));
  expect(twice.map(([key]) => key)).toEqual(["kept", "k"]);
  expect(readPayload(twice, "k", MetadataListPayload)).toEqual({ version: 1, entries: ["b"] });
});

test("raw MessagePack is read too", () => {
  const bytes = MetadataListPayload.encodeMsgpack({ version: 1, entries: ["a"] });
  expect(readPayload([["k", bytes]], "k", MetadataListPayload)).toEqual({ version: 1, entries: ["a"] });
});

test("a newer version is refused unless it is allowed", () => {
  const metadata = writePayload(null, "k", MetadataListPayload, { version: 2, entries: [] });
  expect(() => readPayload(metadata, "k", MetadataListPayload)).toThrow(ValidationError);
  expect(() => readPayload(metadata, "k", MetadataListPayload)).toThrow("got 2: update tessera-contracts");
  expect(readPayload(metadata, "k", MetadataListPayload, { allowNewer: true })).toEqual({ version: 2, entries: [] });
});
