// The tree of a message: an ARIA tree whose rows are asked for when they are needed.

import type { TreeRow } from "../document.js";
import { PAGE_ROWS } from "../session.js";
import {
  closedTree,
  missingFrom,
  type MoreRows,
  moveOf,
  rowAt,
  type SeenItem,
  type SeenRow,
  type TreeMove,
  withClosed,
  withOpened,
  withRows,
} from "../tree-rows.js";
import type { Channel } from "./channel.js";
import { type Element, made, type PageEvent, part, platform } from "./dom.js";

/** What is told of the tree. */
export interface TreeEvents {
  /** A row has the focus. */
  readonly onRow: (row: TreeRow) => void;
  /** The pointer is over a row, or no longer over any. */
  readonly onHover: (row: TreeRow | null) => void;
  readonly onError: (error: unknown) => void;
}

/** Shows a message as a tree in `#look-tree`. */
export class TreeView {
  private readonly tree = part("look-tree");
  private readonly channel: () => Channel;
  private readonly events: TreeEvents;
  private items: readonly SeenItem[] = [];
  /** The item that has the focus when the tree gets it. */
  private current = 0;

  constructor(channel: () => Channel, events: TreeEvents) {
    this.channel = channel;
    this.events = events;
    this.tree.addEventListener("keydown", (event) => this.onKey(event));
    this.tree.addEventListener("click", (event) => this.onClick(event));
    this.tree.addEventListener("mouseover", ({ target }) => events.onHover(this.rowOf(target)));
    this.tree.addEventListener("mouseleave", () => events.onHover(null));
  }

  /** Shows another message, opened at its root. */
  async show(root: TreeRow | null): Promise<void> {
    this.items = root === null ? [] : closedTree(root);
    this.current = 0;
    this.draw();
    if (root !== null) await this.open(root.node);
  }

  /** Opens what is around a value, and gives it the focus. */
  async reveal(node: number): Promise<void> {
    const way = await this.channel().ask("way", node);
    for (const { node: around, place } of way) {
      this.items = withOpened(this.items, around);
      const from = missingFrom(this.items, around, place, PAGE_ROWS);
      if (from !== null)
        this.items = withRows(this.items, around, await this.channel().ask("rows", { node: around, from }));
    }
    this.draw();
    const last = way.at(-1);
    const at =
      last === undefined
        ? 0
        : this.items.findIndex((one) => one.kind === "row" && one.parent === last.node && one.place === last.place);
    this.focusAt(Math.max(0, at));
  }

  /** Marks the row of a value, if it is seen. */
  mark(node: number): void {
    for (const one of this.tree.querySelectorAll(".hit")) one.classList.remove("hit");
    const at = rowAt(this.items, node);
    if (at !== -1) this.elementAt(at)?.classList.add("hit");
  }

  private async open(node: number): Promise<void> {
    this.items = withOpened(this.items, node);
    const more = this.items[rowAt(this.items, node) + 1];
    if (more?.kind === "more") await this.fill(more);
    else this.draw();
  }

  private async fill({ parent, from }: MoreRows): Promise<void> {
    this.items = withRows(this.items, parent, await this.channel().ask("rows", { node: parent, from }));
    this.draw();
  }

  private async follow(move: TreeMove): Promise<void> {
    const hadFocus = this.tree.contains(platform.document?.activeElement ?? null);
    switch (move.kind) {
      case "go":
        return this.focusAt(move.to);
      case "open":
        await this.open(move.node);
        break;
      case "close":
        this.items = withClosed(this.items, move.node);
        this.draw();
        break;
      case "fetch":
        await this.fill(move.more);
    }
    if (hadFocus) this.focusAt(Math.min(this.current, this.items.length - 1));
  }

  private onKey(event: PageEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveOf(this.items, this.current, event.key);
    if (move === null) return;
    event.preventDefault();
    this.follow(move).catch(this.events.onError);
  }

  private onClick({ target }: PageEvent): void {
    const at = this.placeOf(target);
    const item = this.items[at];
    if (item === undefined) return;
    this.focusAt(at);
    const move = moveOf(this.items, at, "Enter");
    const isToggle = item.kind === "more" || target.closest(".look-twist") !== null;
    if (isToggle && move !== null) this.follow(move).catch(this.events.onError);
  }

  private focusAt(at: number): void {
    this.elementAt(this.current)?.setAttribute("tabindex", "-1");
    this.current = at;
    const element = this.elementAt(at);
    element?.setAttribute("tabindex", "0");
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest" });
    for (const one of this.tree.querySelectorAll('[aria-selected="true"]')) one.setAttribute("aria-selected", "false");
    const item = this.items[at];
    if (item?.kind !== "row") return;
    element?.setAttribute("aria-selected", "true");
    this.events.onRow(item.row);
  }

  private rowOf(target: Element): TreeRow | null {
    const item = this.items[this.placeOf(target)];
    return item?.kind === "row" ? item.row : null;
  }

  private placeOf(target: Element): number {
    return Number(target.closest("[data-at]")?.dataset["at"] ?? -1);
  }

  private elementAt(at: number): Element | null {
    return this.tree.querySelector(`[data-at="${at}"]`);
  }

  private draw(): void {
    this.current = Math.max(0, Math.min(this.current, this.items.length - 1));
    this.tree.replaceChildren(...this.items.map((item, at) => elementOf(item, at, at === this.current)));
  }
}

function elementOf(item: SeenItem, at: number, isCurrent: boolean): Element {
  const common = { role: "treeitem", "data-at": at, "aria-level": item.level, tabindex: isCurrent ? 0 : -1 };
  const indent = { "data-level": Math.min(item.level, MOST_INDENT) };
  if (item.kind === "row") return elementOfRow(item, { ...common, ...indent });
  const count = item.to - item.from;
  const next = Math.min(count, PAGE_ROWS);
  const text = `Show ${next.toLocaleString("en")} of ${count.toLocaleString("en")} more`;
  return made("div", { text, class: "look-row look-more", attributes: { ...common, ...indent } });
}

function elementOfRow(
  { row, place, siblings, isOpen }: SeenRow,
  common: { readonly [name: string]: string | number | null },
): Element {
  const attributes = {
    ...common,
    "aria-posinset": place + 1,
    "aria-setsize": siblings,
    "aria-expanded": row.count === 0 ? null : String(isOpen),
    "aria-selected": "false",
    "data-node": row.node,
    "data-path": row.path,
    "data-errors": row.errors.length,
  };
  const parts = [
    made("span", {
      text: row.count === 0 ? "" : isOpen ? "▾" : "▸",
      class: "look-twist",
      attributes: { "aria-hidden": "true" },
    }),
    made("span", { text: row.label, class: `look-key c${row.node % COLOURS}` }),
    made("span", { text: row.text, class: `look-value look-${row.kind}` }),
    ...(row.type === "" ? [] : [made("span", { text: row.type, class: "look-type" })]),
    ...(row.errorsBelow > 0 && !isOpen ? [made("span", { text: `${row.errorsBelow} below`, class: "chip bad" })] : []),
    ...row.errors.map((error) => made("span", { text: error, class: "look-error" })),
  ];
  return made("div", { class: "look-row", attributes }, ...parts);
}

const MOST_INDENT = 24;
/** The colours that rows and bytes have in common. */
export const COLOURS = 8;
