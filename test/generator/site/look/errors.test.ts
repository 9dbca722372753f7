import fc from "fast-check";
import { pack } from "msgpackr";
import { describe, expect, test } from "vitest";
import { opened } from "./opened.js";

/** Each error as its message, where it is, and the text of the value that it is shown at. */
function told(content: string | Uint8Array, contract: string): readonly string[] {
  const { session, file } = opened(content, { contract });
  const errors = session.answer("errors", 0);
  expect(file.document?.errorCount).toBe(errors.length);
  return errors.map(({ message, path }) => `${message} @ ${path}`);
}

const ITEM = { name: "a", price: 1.5 };

describe("every error is shown at its value", () => {
  const three = { id: "x", items: [ITEM, { name: "", price: 2 }], place: [1, 2], paid: { type: "coins" } };
  const expected = [
    "Expected `int`, got `str` - at `$.id` @ $.id",
    "Expected `str` of length >= 1 - at `$.items[1].name` @ $.items[1].name",
    "Invalid value 'coins' - at `$.paid.type` @ $.paid.type",
  ];

  test("of JSON", () => {
    expect(told(JSON.stringify(three, null, 2), "Order")).toEqual(expected);
  });

  test("of MessagePack", () => {
    expect(told(new Uint8Array(pack(three)), "Order")).toEqual(expected);
  });

  test("of a map, whose path in the message does not name the key", () => {
    const labels = { a: 1, b: "x", c: 2, d: null };
    expect(told(JSON.stringify({ ...ITEM, labels }), "Item")).toEqual([
      "Expected `int`, got `str` - at `$.labels[...]` @ $.labels.b",
      "Expected `int`, got `null` - at `$.labels[...]` @ $.labels.d",
    ]);
  });

  test("of keys that should not be there, and of those that are missing", () => {
    expect(told('{"name":"a","colour":{"deep":[1]}}', "Item")).toEqual([
      "Object contains unknown field `colour` @ $.colour",
      "Object missing required field `price` @ $",
    ]);
  });

  test("of rules and of array-like structs", () => {
    expect(told('{"id":1,"items":[]}', "Order")).toEqual(["an order has items @ $"]);
    expect(told('{"id":1,"items":[{"name":"a","price":1}],"place":[1,"y"]}', "Order")).toEqual([
      "Expected `float`, got `str` - at `$.place[1]` @ $.place[1]",
    ]);
  });

  test("of bytes that cannot be read, after all others", () => {
    const { session } = opened('{"id":"x","items":[{"name":"","price":1', { contract: "Order" });
    expect(session.answer("errors", 0).map(({ code, at }) => [code, at])).toEqual([
      ["wrong-type", 6],
      ["too-short", 27],
      ["truncated", 39],
    ]);
  });

  test("of values with quotes, dots and brackets in their keys", () => {
    expect(told(JSON.stringify({ ...ITEM, labels: { "a.b[0]": "x" } }), "Item")).toEqual([
      'Expected `int`, got `str` - at `$.labels[...]` @ $.labels["a.b[0]"]',
    ]);
  });
});

test("whatever is wrong is shown at a value that is there, and counted in all rows around it", () => {
  const part = fc.oneof(fc.constant(1), fc.constant("x"), fc.constant(null), fc.constant([]), fc.constant(ITEM));
  const order = fc.record(
    { id: part, items: fc.array(part), place: part, paid: part, more: part },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(order, fc.boolean(), (value, isPacked) => {
      const content = isPacked ? new Uint8Array(pack(value)) : JSON.stringify(value);
      const { session, file } = opened(content, { contract: "Order" });
      const errors = session.answer("errors", 0);
      const root = file.document?.root;
      expect((root?.errors.length ?? 0) + (root?.errorsBelow ?? 0)).toBe(errors.length);
      for (const { node, path, message } of errors) {
        const way = session.answer("way", node);
        const last = way.at(-1);
        const row = last === undefined ? root : session.answer("rows", { node: last.node, from: last.place }).rows[0];
        expect(row?.path).toBe(path);
        expect(row?.errors).toContain(message);
      }
    }),
  );
});

test("a broken run manifest shows its three errors, and is known without being told", () => {
  const { session, file } = opened(
    JSON.stringify({
      run_id: "r1",
      plan_fingerprints: { a: 5 },
      delta_inputs: [
        { dataset_name: "", table_uri: "s3://a/b", version: 1, timestamp: null, feature_gate: null, protocol: null },
      ],
      outputs: [],
      status: "exploded",
    }),
  );
  expect(file).toMatchObject({ contract: "RunManifest", format: "json", document: { errorCount: 3 } });
  expect(session.answer("errors", 0).map(({ path }) => path)).toEqual([
    "$.plan_fingerprints.a",
    "$.delta_inputs[0].dataset_name",
    "$.status",
  ]);
});
