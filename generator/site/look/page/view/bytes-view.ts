// The bytes of a message beside its tree, a window of them at a time.

import { type BytePiece, hexRows, isOf, textPieces, windowAt } from "../byte-rows.js";
import type { TreeRow } from "../document.js";
import type { OpenDocument, ShownBytes } from "../session.js";
import type { Channel } from "./channel.js";
import { type Element, made, part } from "./dom.js";
import { COLOURS } from "./tree-view.js";

/** What is told of the bytes. */
export interface BytesEvents {
  /** The pointer is over bytes of a value, or over none; -1. */
  readonly onHover: (node: number) => void;
  /** Bytes of a value were chosen. */
  readonly onNode: (node: number) => void;
  readonly onError: (error: unknown) => void;
}

/** Shows bytes in `#look-bytes`. */
export class BytesView {
  private readonly area = part("look-bytes");
  private readonly says = part("look-says");
  private readonly asHex = part("look-hex");
  private readonly channel: () => Channel;
  private readonly events: BytesEvents;
  private document: OpenDocument | null = null;
  private from = 0;
  private row: TreeRow | null = null;

  constructor(channel: () => Channel, events: BytesEvents) {
    this.channel = channel;
    this.events = events;
    this.area.addEventListener("mouseover", ({ target }) => this.hover(target.closest("[data-node]")));
    this.area.addEventListener("mouseleave", () => this.hover(null));
    this.area.addEventListener("click", ({ target }) => {
      const node = Number(target.closest("[data-node]")?.dataset["node"] ?? -1);
      if (node >= 0) events.onNode(node);
    });
    this.asHex.addEventListener("change", () => this.load(this.from));
    part("look-earlier").addEventListener("click", () => this.load(this.from - this.window));
    part("look-later").addEventListener("click", () => this.load(this.from + this.window));
  }

  /** Shows the beginning of another message. */
  show(document: OpenDocument, isText: boolean): void {
    this.document = document;
    this.row = null;
    this.asHex.checked = !isText;
    part("look-hex-choice").hidden = !isText;
    this.load(0);
  }

  /** Marks the bytes of a row; with `go` they are brought into view. */
  mark(row: TreeRow | null, go: "go" | "stay"): void {
    this.row = row;
    const isSeen = row === null || (row.start >= this.from && row.start < this.from + this.window);
    if (go === "go" && row !== null && !isSeen) this.load(windowAt(row.start, this.window));
    else this.drawMarks(go);
  }

  private get window(): number {
    return this.asHex.checked ? HEX_WINDOW : TEXT_WINDOW;
  }

  private load(from: number): void {
    const count = this.document?.byteCount ?? 0;
    this.from = Math.max(0, Math.min(from, count - (count % 16)));
    const asked = this.from;
    this.channel()
      .ask("spans", { from: asked, to: asked + this.window })
      .then((bytes) => {
        if (asked === this.from) this.draw(bytes);
      })
      .catch(this.events.onError);
  }

  private draw(bytes: ShownBytes): void {
    const { byteCount, offset } = this.document ?? { byteCount: 0, offset: 0 };
    const last = Math.max(bytes.from, bytes.to - 1);
    part("look-range").textContent =
      `bytes ${(offset + bytes.from).toLocaleString("en")} to ${(offset + last).toLocaleString("en")}`;
    part("look-earlier").disabled = bytes.from === 0;
    part("look-later").disabled = bytes.to >= byteCount;
    part("look-pager").hidden = bytes.from === 0 && bytes.to >= byteCount;
    this.area.replaceChildren(...(this.asHex.checked ? hexElements(bytes, offset) : textElements(bytes)));
    this.drawMarks("go");
  }

  private drawMarks(go: "go" | "stay"): void {
    const { row } = this;
    let first: Element | null = null;
    for (const one of this.area.querySelectorAll("[data-node]")) {
      const { node, start, end } = one.dataset;
      const isHit = row !== null && isOf({ node: Number(node), start: Number(start), end: Number(end) }, row);
      one.classList.toggle("hit", isHit);
      if (isHit) first ??= one;
    }
    if (go === "go") first?.scrollIntoView({ block: "nearest" });
  }

  private hover(found: Element | null): void {
    this.says.textContent = found?.dataset["says"] ?? START;
    this.events.onHover(Number(found?.dataset["node"] ?? -1));
  }
}

const HEX_WINDOW = 1_024;
const TEXT_WINDOW = 4_096;
const START = "Point at bytes to see what they are; click them to find their value.";

function hexElements(bytes: ShownBytes, offset: number): Element[] {
  return hexRows(bytes, offset).map((row) =>
    made(
      "div",
      { class: "look-hex-row" },
      made("span", { text: row.offset, class: "look-offset" }),
      made("span", { class: "look-digits" }, ...row.digits.map(pieceElement)),
      made("span", { class: "look-characters" }, ...row.characters.map(pieceElement)),
    ),
  );
}

function textElements(bytes: ShownBytes): Element[] {
  return textPieces(bytes).map(pieceElement);
}

function pieceElement({ span, text }: BytePiece): Element {
  const isPlain = span.part === "space" || span.part === "punctuation";
  const colour = isPlain ? "" : span.part === "rest" ? "look-rest" : `c${span.node % COLOURS}`;
  const classes = [
    colour,
    ...(["head", "size", "code"].includes(span.part) ? ["head"] : []),
    ...(span.isKey ? ["look-name"] : []),
  ];
  const { node, start, end, says } = span;
  const attributes = {
    "data-node": node,
    "data-start": start,
    "data-end": end,
    "data-says": says,
    "data-part": span.part,
  };
  return made("span", { text, class: classes.join(" ").trim(), attributes });
}
