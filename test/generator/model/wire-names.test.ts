import { expect, it } from "vitest";
import { renamed } from "../../../generator/model/wire-names.js";

// What msgspec 0.22.0 makes of these names.
it.each([
  ["foo_bar", "fooBar", "FooBar", "foo-bar", "FOO_BAR", "foo_bar"],
  ["_foo_bar", "_fooBar", "_FooBar", "foo-bar", "_FOO_BAR", "_foo_bar"],
  ["fooBar", "fooBar", "Foobar", "fooBar", "FOOBAR", "foobar"],
  ["foo1_bar2", "foo1Bar2", "Foo1Bar2", "foo1-bar2", "FOO1_BAR2", "foo1_bar2"],
  ["foo_", "foo", "Foo", "foo", "FOO_", "foo_"],
  ["a__b", "aB", "AB", "a--b", "A__B", "a__b"],
  ["foo_1bar", "foo1Bar", "Foo1Bar", "foo-1bar", "FOO_1BAR", "foo_1bar"],
  ["a1b2_c3d4", "a1b2C3D4", "A1B2C3D4", "a1b2-c3d4", "A1B2_C3D4", "a1b2_c3d4"],
  ["fooBar_x", "fooBarX", "FoobarX", "fooBar-x", "FOOBAR_X", "foobar_x"],
  ["_", "__", "__", "", "_", "_"],
])("renames %s as msgspec does", (name, ...[camel, pascal, kebab, upper, lower]) => {
  expect(renamed(name, "camel")).toBe(camel);
  expect(renamed(name, "pascal")).toBe(pascal);
  expect(renamed(name, "kebab")).toBe(kebab);
  expect(renamed(name, "upper")).toBe(upper);
  expect(renamed(name, "lower")).toBe(lower);
});
