import { describe, expect, test } from "vitest";
import type { TreeRow } from "../../../../generator/site/look/page/document.js";
import {
  closedTree,
  missingFrom,
  moveOf,
  rowAt,
  type SeenItem,
  withClosed,
  withOpened,
  withRows,
} from "../../../../generator/site/look/page/tree-rows.js";

/** A row with a number, and with so many below it. */
function row(node: number, count: number): TreeRow {
  const texts = { label: `n${node}`, text: "", type: "", path: "", errors: [], errorsBelow: 0 };
  return { node, count, kind: count > 0 ? "array" : "int", start: 0, end: 0, ...texts };
}

const rows = (from: number, count: number): readonly TreeRow[] =>
  Array.from({ length: count }, (_, i) => row(from + i, 0));

/** Rows as their level and number, with a sign of those that are open; gaps as the places that they stand for. */
function drawn(items: readonly SeenItem[]): string {
  return items
    .map((one) => {
      if (one.kind === "more") return `${one.level}…${one.from}-${one.to}`;
      return `${one.level}${one.isOpen ? "v" : ":"}${one.row.node}`;
    })
    .join(" ");
}

const opened = withOpened(closedTree(row(0, 250)), 0);
const page = withRows(opened, 0, { rows: rows(1, 100), from: 0 });

describe("a tree of rows", () => {
  test("opens a row with what is to be asked for, and only once", () => {
    expect(drawn(opened)).toBe("1v0 2…0-250");
    expect(withOpened(opened, 0)).toBe(opened);
    expect(withOpened(page, 5)).toBe(page); // nothing is inside
  });

  test("puts rows in the place of those that were waited for", () => {
    expect(page).toHaveLength(102);
    expect(drawn(page.slice(0, 3))).toBe("1v0 2:1 2:2");
    expect(drawn(page.slice(-2))).toBe("2:100 2…100-250");
    expect(page[1]).toMatchObject({ place: 0, siblings: 250, parent: 0 });
  });

  test("takes rows from the middle, as a way to a value asks for them", () => {
    expect(missingFrom(opened, 0, 130, 100)).toBe(100);
    const middle = withRows(opened, 0, { rows: rows(101, 100), from: 100 });
    expect(drawn([...middle.slice(0, 2), ...middle.slice(-1)])).toBe("1v0 2…0-100 2…200-250");
    expect(missingFrom(middle, 0, 130, 100)).toBeNull();
    expect(missingFrom(middle, 0, 249, 100)).toBe(200);
  });

  test("ignores rows that nobody waits for any more", () => {
    expect(withRows(page, 0, { rows: rows(1, 100), from: 0 })).toBe(page);
    expect(withRows(page, 7, { rows: rows(1, 1), from: 0 })).toBe(page);
  });

  test("closes a row with all that is inside", () => {
    expect(drawn(withClosed(page, 0))).toBe("1:0");
    expect(withClosed(page, 3)).toBe(page);
  });
});

describe("keys", () => {
  const nested = withRows(withOpened(withRows(opened, 0, { rows: [row(1, 2), row(2, 0)], from: 0 }), 1), 1, {
    rows: [row(10, 0), row(11, 0)],
    from: 0,
  });

  test.each([
    [0, "ArrowDown", { kind: "go", to: 1 }],
    [0, "ArrowUp", null],
    [2, "Home", { kind: "go", to: 0 }],
    [2, "End", { kind: "go", to: 5 }],
    [1, "ArrowRight", { kind: "go", to: 2 }],
    [2, "ArrowRight", null],
    [2, "ArrowLeft", { kind: "go", to: 1 }],
    [1, "ArrowLeft", { kind: "close", node: 1 }],
    [1, "Enter", { kind: "close", node: 1 }],
    [4, " ", null],
    [0, "x", null],
    [9, "ArrowDown", null],
  ])("at item %i, %s does what it does in all trees", (at, key, move) => {
    expect(drawn(nested)).toBe("1v0 2v1 3:10 3:11 2:2 2…2-250");
    expect(moveOf(nested, at, key)).toEqual(move);
  });

  test("open what is closed, and fetch what was left out", () => {
    const closed = withClosed(nested, 1);
    expect(moveOf(closed, rowAt(closed, 1), "ArrowRight")).toEqual({ kind: "open", node: 1 });
    expect(moveOf(nested, 5, "ArrowRight")).toMatchObject({ kind: "fetch", more: { from: 2, to: 250 } });
  });
});
