import { expect, test } from "vitest";
import { contract, field, int, struct } from "../../../../runtime/serde/codegen.js";
import { constructTrusted, EncodeError, ValidationError } from "../../../../runtime/serde/index.js";

const Row = contract<{ readonly rows: number }>({
  name: "Row",
  module: "m",
  info: struct({ name: "Row", module: "m", fields: () => [field("rows", int({ ge: 0 }))] }),
});
const fingerprint = Row.fingerprint({ rows: 1 });

test("the value with the fingerprint is the value itself", () => {
  const value = { rows: 1 };
  expect(constructTrusted(Row, value, { fingerprint })).toBe(value);
});

test("constraints are not looked at: the fingerprint vouches for them", () => {
  const value = { rows: -1 };
  expect(Row.is(value)).toBe(false);
  expect(constructTrusted(Row, value, { fingerprint: Row.fingerprint(value) })).toBe(value);
});

test("another value is refused", () => {
  const construct = (): unknown => constructTrusted(Row, { rows: 2 }, { fingerprint });
  expect(construct).toThrow(ValidationError);
  expect(construct).toThrow(`Expected the value with fingerprint ${fingerprint}, got ${Row.fingerprint({ rows: 2 })}`);
});

test("what is not of the type has no fingerprint", () => {
  expect(() => constructTrusted(Row, { rows: "1" } as never, { fingerprint })).toThrow(EncodeError);
});
