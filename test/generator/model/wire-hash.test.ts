import { describe, expect, test } from "vitest";
import { wireHashes } from "../../../generator/model/wire-hash.js";
import { compile, modelOf, workspaceWith } from "./model-of.js";

/** The hash of `T` among these types. */
function hashOfT(types: string): string | undefined {
  return wireHashes(modelOf(types)).get("T");
}

/** A struct with these options and fields, a line each. */
function struct(name: string, ...lines: readonly string[]): string {
  const options = lines.filter((line) => line.startsWith("!"));
  const fields = lines.filter((line) => !line.startsWith("!"));
  return [
    `  ${name}:`,
    ...options.map((line) => `    ${line.slice(1)}`),
    ...(fields.length === 0 ? ["    fields: {}"] : ["    fields:", ...fields.map((line) => `      ${line}`)]),
    "",
  ].join("\n");
}

const T = (...lines: readonly string[]): string => struct("T", ...lines);
const MEMBERS = struct("A", "!tag: a", "x: int") + struct("B", "!tag: b", "x: int");

describe("the wire hash is the same after", () => {
  test.each<[change: string, before: string, after: string]>([
    ["a doc is written", T("a: int"), T("!doc: D.", "a:", "  type: int", "  doc: D.")],
    ["an alias is made", T("a: int(ge=0)"), T("a: Id") + "  Id: int(ge=0)\n"],
    ["an alias is renamed", T("a: Id") + "  Id: str\n", T("a: Key") + "  Key: str\n"],
    ["a width is written as bounds", T("a: int8"), T("a: int(ge=-128, le=127)")],
    ["a bound is written otherwise", T("a: int(gt=0)"), T("a: int(ge=1)")],
    ["a width changes that bounds do not reach", T("a: int64(ge=0, le=9)"), T("a: int(ge=0, le=9)")],
    ["a length may be nothing", T("a: str(min_length=0)"), T("a: str")],
    ["literals get a name", T("a: enum[p, q]"), T("a: E") + "  E:\n    enum: [q, p]\n"],
    ["alternatives change places", T("a: int | null | str"), T("a: str | int | null")],
    ["a field is renamed but not on the wire", T("a: int"), T("b:", "  type: int", "  name: a")],
    ["wire names come from a policy", T("a_b:", "  type: int", "  name: aB"), T("!rename: camel", "a_b: int")],
    ["fields move to a base", T("a: int", "b: str"), struct("Base", "a: int") + T("!extends: Base", "b: str")],
    ["a struct it names is renamed", T("a: A") + struct("A", "b: int"), T("a: B") + struct("B", "b: int")],
    [
      "structs that are alike become one",
      T("a: A", "b: B") + struct("A", "b: int") + struct("B", "b: int"),
      T("a: A", "b: A") + struct("A", "b: int"),
    ],
    [
      "a union is renamed and its members change places",
      T("a: U") + MEMBERS + "  U:\n    union: [A, B]\n",
      T("a: W") + MEMBERS + "  W:\n    union: [B, A]\n",
    ],
    ["a default is written otherwise", T("a: float = 1"), T("a: float = 1.0")],
    ["a rule is added", T("a: int"), T("!rules:", "!  - expr: this.a > 0", "!    message: m", "a: int")],
    ["an old key is read", T("a: int"), T("a:", "  type: int", "  accept: [b]")],
    [
      "recursive structs are renamed and change places",
      struct("A", "t: T") + T("a: A | null", "b: B | null") + struct("B", "b: B | null", "t: T"),
      T("a: X | null", "b: Y | null") + struct("Y", "b: Y | null", "t: T") + struct("X", "t: T"),
    ],
    ["recursive structs that are alike become one", T("a: A | null") + struct("A", "a: T | null"), T("a: T | null")],
  ])("%s", (_change, before, after) => {
    expect(hashOfT(after)).toBe(hashOfT(before));
  });

  test("a module moves", () => {
    const user = "types:\n  T:\n    fields:\n      a: A\n";
    const used = "types:\n  A:\n    fields:\n      b: int\n";
    const before = compile({ m: `use: [n]\n${user}`, n: used }).model;
    const after = compile({ "x/y": `use: [z]\n${user}`, z: used }).model;
    expect(wireHashes(after).get("T")).toBe(wireHashes(before).get("T"));
  });

  test("an extension type is renamed", () => {
    expect(hashOfExt("a", 1)).toBe(hashOfExt("b", 1));
  });
});

describe("the wire hash is another one after", () => {
  test.each<[change: string, before: string, after: string]>([
    ["a field is renamed", T("a: int"), T("b: int")],
    ["a field is added", T("a: int"), T("a: int", "b?: int")],
    ["fields change places", T("a: int", "b: int"), T("b: int", "a: int")],
    ["positions change places", T("!array_like: true", "a: int", "b: int"), T("!array_like: true", "b: int", "a: int")],
    ["a bound changes", T("a: int(ge=0)"), T("a: int(ge=1)")],
    ["a bound is no longer part of the range", T("a: float(ge=0)"), T("a: float(gt=0)")],
    ["a width changes", T("a: int"), T("a: int64")],
    ["an integer has no bounds any more", T("a: int64"), T("a: bigint")],
    ["a pattern changes", T('a: str(pattern="a")'), T('a: str(pattern="b")')],
    ["a list becomes a set", T("a: list[int]"), T("a: set[int]")],
    ["a time zone is asked for", T("a: datetime"), T("a: datetime(tz=true)")],
    ["null is taken", T("a: int"), T("a: int | null")],
    ["a default is added", T("a: int"), T("a: int = 0")],
    ["a default changes", T("a: int = 0"), T("a: int = 1")],
    ["a default changes its sign", T("a: float = 0.0"), T("a: float = -0.0")],
    ["a default changes its type", T("a: int | str = 1"), T('a: int | str = "1"')],
    ["a default becomes an empty list", T("a: list[int] | null = null"), T("a: list[int] | null = []")],
    ["a field may be unset", T("a: int"), T("a?: int")],
    ["unknown fields are skipped", T("a: int"), T("!mode: compat", "a: int")],
    ["defaults are written", T("a: int = 0"), T("!omit_defaults: false", "a: int = 0")],
    ["it becomes an array", T("a: int"), T("!array_like: true", "a: int")],
    [
      "a position is a hole",
      T("!array_like: true", "a: int", "b: int = 0"),
      T("!array_like: true", "!reserved: [1]", "a: int", "b: int = 0"),
    ],
    ["it gets a tag", T("a: int"), T("!tag: t", "a: int")],
    ["its tag changes", T("!tag: t", "a: int"), T("!tag: u", "a: int")],
    ["its tag is a number", T('!tag: "1"', "a: int"), T("!tag: 1", "a: int")],
    ["its tag stands elsewhere", T("!tag: t", "a: int"), T("!tag: t", "!tag_field: kind", "a: int")],
    ["an enum has one more value", "  T:\n    enum: [a]\n", "  T:\n    enum: [a, b]\n"],
    ["a struct it names changes", T("a: A") + struct("A", "b: int"), T("a: A") + struct("A", "b: str")],
    [
      "a struct changes far away in a circle",
      T("a: A | null") + struct("A", "b: B") + struct("B", "t: T"),
      T("a: A | null") + struct("A", "b: B") + struct("B", "t: T", "c?: int"),
    ],
    [
      "a circle is one step longer before it ends",
      T("a: A | null") + struct("A", "b: B | null") + struct("B", "b: B | null", "c?: int"),
      T("a: A | null") + struct("A", "b: A | null"),
    ],
    [
      "a recursive struct refers to another one of its circle",
      T("a: A | null", "b: B | null") + struct("A", "t: T") + struct("B", "t: T", "c: B | null"),
      T("a: A | null", "b: B | null") + struct("A", "t: T") + struct("B", "t: T", "c: A | null"),
    ],
    [
      "a member of a union changes",
      "  T:\n    union: [A, B]\n" + MEMBERS,
      "  T:\n    union: [A, B]\n" + MEMBERS.replace("x: int", "x: str"),
    ],
  ])("%s", (_change, before, after) => {
    expect(hashOfT(after)).not.toBe(hashOfT(before));
  });

  test("the code of an extension type changes", () => {
    expect(hashOfExt("a", 1)).not.toBe(hashOfExt("a", 2));
  });
});

function hashOfExt(name: string, code: number): string | undefined {
  const source = { path: "contracts/tessera.yaml", module: "tessera", text: "", library: false };
  const workspace = workspaceWith([{ name, code, span: { source, start: 0, end: 0 } }]);
  return wireHashes(compile({ m: `types:\n  T: ext[${name}]\n` }, workspace).model).get("T");
}
