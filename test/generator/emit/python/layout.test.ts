import { describe, expect, test } from "vitest";
import { importPath, pathOf, PythonLayout } from "../../../../generator/emit/python/layout.js";
import { compile } from "../../model/model-of.js";

function layoutOf(modules: { readonly [name: string]: string }): PythonLayout {
  return new PythonLayout(compile(modules).model);
}

const EMPTY = "types: {}";

describe("a module stands in", () => {
  test.each([
    ["types", "types.py"],
    ["delta/log", "delta/log.py"],
    ["arrow/scalar-types", "arrow/scalar_types.py"],
    ["from/import", "from_/import_.py"],
    ["tessera/delta/log", "tessera/delta/log.py"],
  ])("%s: %s", (module, path) => {
    const user = { user: `use: [${module}]\ntypes:\n  A: list[B]`, [module]: "types:\n  B: int" };
    expect(pathOf(layoutOf(user).fileOf(module))).toBe(path);
  });

  test("a package, if there are modules below it", () => {
    const layout = layoutOf({ delta: EMPTY, "delta/log": EMPTY });
    expect(pathOf(layout.fileOf("delta"))).toBe("delta/__init__.py");
    expect(layout.packages()).toEqual([]);
  });

  test("a file of its own, where another one has the same name in Python", () => {
    const layout = layoutOf({ "a-b": EMPTY, a_b: EMPTY });
    expect([layout.fileOf("a-b"), layout.fileOf("a_b")].map(pathOf)).toEqual(["a_b.py", "a_b_.py"]);
  });

  test("packages, which need a file themselves", () => {
    expect(layoutOf({ "a/b/c": EMPTY, "a/d": EMPTY }).packages()).toEqual(["a", "a/b"]);
  });
});

describe("the definitions of a module stand in", () => {
  const struct = (name: string, type: string): string => `types:\n  ${name}:\n    fields:\n      f: ${type}\n`;

  test("its own file, if modules need each other in one direction only", () => {
    const layout = layoutOf({ a: `use: [b]\n${struct("A", "B")}`, b: struct("B", "int") });
    expect([layout.hostOf("a"), layout.hostOf("b")]).toEqual(["a", "b"]);
  });

  test("the file of the first of those that need each other, also in a round", () => {
    const layout = layoutOf({
      a: struct("A", "int"),
      b: `use: [c]\n${struct("B", "C | null")}`,
      c: `use: [d]\n${struct("C", "D | null")}`,
      d: `use: [b, a]\n${struct("D", "B | A | null").replace("B | A | null", "tuple[B, A] | null")}`,
    });
    expect(["a", "b", "c", "d"].map((name) => layout.hostOf(name))).toEqual(["a", "b", "b", "b"]);
  });
});

describe("a module is imported", () => {
  test.each([
    ["types", false, "/_ints", "._ints"],
    ["types", false, "/delta/log", ".delta.log"],
    ["delta/log", false, "/types", "..types"],
    ["delta/log", false, "/delta/policies", ".policies"],
    ["delta/log", false, "/delta", "."],
    ["delta/log", false, "/arrow/types", "..arrow.types"],
    ["delta", true, "/delta/log", ".log"],
    ["delta", true, "/types", "..types"],
    ["", true, "/types", ".types"],
    ["a/b/c", false, "/a/d", "..d"],
    ["types", false, "msgspec", "msgspec"],
  ])("by %s (a package: %s): %s is %s", (name, isPackage, to, path) => {
    expect(importPath({ name, isPackage }, to)).toBe(path);
  });
});
