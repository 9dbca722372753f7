// Which rows of a tree are seen: a list that grows where something is opened, and shrinks where it is closed.

import type { TreeRow, TreeRows } from "./document.js";

/** A row that is seen. */
export interface SeenRow {
  readonly kind: "row";
  readonly row: TreeRow;
  /** 1 at the root. */
  readonly level: number;
  /** The value around it; -1 at the root. */
  readonly parent: number;
  /** Its place among those of its parent, and how many these are. */
  readonly place: number;
  readonly siblings: number;
  readonly isOpen: boolean;
}

/** Rows of a parent that were not asked for yet, from one place up to another. */
export interface MoreRows {
  readonly kind: "more";
  readonly parent: number;
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** What stands in the tree. */
export type SeenItem = SeenRow | MoreRows;

/** The tree when nothing is open. */
export function closedTree(root: TreeRow): readonly SeenItem[] {
  return [{ kind: "row", row: root, level: 1, parent: -1, place: 0, siblings: 1, isOpen: false }];
}

/** The tree with a row opened: what is inside waits to be asked for. Nothing changes if it is open, or has nothing inside. */
export function withOpened(items: readonly SeenItem[], node: number): readonly SeenItem[] {
  const at = rowAt(items, node);
  const found = items[at];
  if (found?.kind !== "row" || found.isOpen || found.row.count === 0) return items;
  const more: MoreRows = { kind: "more", parent: node, level: found.level + 1, from: 0, to: found.row.count };
  return items.toSpliced(at, 1, { ...found, isOpen: true }, more);
}

/** The tree with a row closed. */
export function withClosed(items: readonly SeenItem[], node: number): readonly SeenItem[] {
  const at = rowAt(items, node);
  const found = items[at];
  if (found?.kind !== "row" || !found.isOpen) return items;
  let end = at + 1;
  while ((items[end]?.level ?? 0) > found.level) end++;
  return items.toSpliced(at, end - at, { ...found, isOpen: false });
}

/** The tree with rows that came in, in the place of those that were waited for; what is left of these goes on waiting. */
export function withRows(items: readonly SeenItem[], parent: number, { rows, from }: TreeRows): readonly SeenItem[] {
  const to = from + rows.length;
  const at = items.findIndex((one) => one.kind === "more" && one.parent === parent && one.from <= from && to <= one.to);
  const found = items[at];
  const around = items[rowAt(items, parent)];
  if (found?.kind !== "more" || around?.kind !== "row") return items;
  const siblings = around.row.count;
  const { level } = found;
  const seen = rows.map((row, i): SeenRow => ({
    kind: "row",
    row,
    level,
    parent,
    place: from + i,
    siblings,
    isOpen: false,
  }));
  const before: readonly SeenItem[] = from > found.from ? [{ ...found, to: from }] : [];
  const after: readonly SeenItem[] = to < found.to ? [{ ...found, from: to }] : [];
  return items.toSpliced(at, 1, ...before, ...seen, ...after);
}

/** From where on rows are to be asked for, so that one place among them is seen; null if it is. */
export function missingFrom(
  items: readonly SeenItem[],
  parent: number,
  place: number,
  pageRows: number,
): number | null {
  const more = items.find((one) => one.kind === "more" && one.parent === parent && one.from <= place && place < one.to);
  if (more?.kind !== "more") return null;
  const page = place - (place % pageRows);
  // What was asked for before may end within a page.
  return Math.max(more.from, Math.min(page, more.to - 1));
}

/** The place of a row in the list; -1 if it is not seen. */
export function rowAt(items: readonly SeenItem[], node: number): number {
  return items.findIndex((one) => one.kind === "row" && one.row.node === node);
}

/** What a key does to the tree: go to another item, open or close a row; null if it does nothing. */
export type TreeMove =
  | { readonly kind: "go"; readonly to: number }
  | { readonly kind: "open" | "close"; readonly node: number }
  | { readonly kind: "fetch"; readonly more: MoreRows };

/** What a key does at an item, as in all trees: up and down, right into what is open, left out of it, Home and End. */
export function moveOf(items: readonly SeenItem[], at: number, key: string): TreeMove | null {
  const item = items[at];
  if (item === undefined) return null;
  switch (key) {
    case "ArrowDown":
      return goTo(items, at + 1);
    case "ArrowUp":
      return goTo(items, at - 1);
    case "Home":
      return goTo(items, 0);
    case "End":
      return goTo(items, items.length - 1);
    case "ArrowRight":
      return item.kind === "more" ? { kind: "fetch", more: item } : rightOf(items, at, item);
    case "ArrowLeft":
      return item.kind === "row" && item.isOpen
        ? { kind: "close", node: item.row.node }
        : goTo(items, rowAt(items, item.parent));
    case "Enter":
    case " ":
      return item.kind === "more" ? { kind: "fetch", more: item } : toggled(item);
    default:
      return null;
  }
}

function goTo(items: readonly SeenItem[], to: number): TreeMove | null {
  return to >= 0 && to < items.length ? { kind: "go", to } : null;
}

function rightOf(items: readonly SeenItem[], at: number, item: SeenRow): TreeMove | null {
  if (item.row.count === 0) return null;
  return item.isOpen ? goTo(items, at + 1) : { kind: "open", node: item.row.node };
}

function toggled({ row, isOpen }: SeenRow): TreeMove | null {
  return row.count === 0 ? null : { kind: isOpen ? "close" : "open", node: row.node };
}
