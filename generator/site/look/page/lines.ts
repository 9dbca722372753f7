// JSON Lines: where the lines are, and which of them are wrong. Judged a few at a time, so that nobody has to wait for all.

import { readStructure } from "../../bytes/annotate.js";
import { shownText } from "../../shown-text.js";
import type { Judge } from "./document.js";
import { mistakesOf } from "./judge.js";

/** A line in the list of all. */
export interface LineRow {
  /** Counted from 1, blank lines too. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Its beginning. */
  readonly text: string;
  /** How many mistakes it has; null if nobody has looked yet. */
  readonly errors: number | null;
  /** The first of them; empty if there is none. */
  readonly message: string;
}

/** How far the lines were judged. */
export interface LinesProgress {
  readonly lines: number;
  readonly judged: number;
  /** How many of those judged are wrong. */
  readonly wrong: number;
}

/** The lines of a file. */
export class LookedLines {
  private readonly bytes: Uint8Array;
  private readonly judge: Judge | null;
  private readonly places: Uint32Array;
  private readonly found: { readonly line: number; readonly errors: number; readonly message: string }[] = [];
  private readonly wrongAt = new Map<number, number>();
  private judged = 0;

  /** @param found what `placesOf` found in the bytes, and the contract of each line */
  constructor(bytes: Uint8Array, { places, judge }: { readonly places: Uint32Array; readonly judge: Judge | null }) {
    this.bytes = bytes;
    this.judge = judge;
    this.places = places;
  }

  get progress(): LinesProgress {
    return { lines: this.places.length / PLACES, judged: this.judged, wrong: this.found.length };
  }

  /** Judges lines until `isOver` says so, but at least one. */
  judgeMore(isOver: () => boolean): LinesProgress {
    const count = this.places.length / PLACES;
    while (this.judged < count) {
      this.judgeOne(this.judged++);
      if (isOver()) break;
    }
    return this.progress;
  }

  /** Up to `most` rows from a place on, among all lines or, so far as is known, among those that are wrong. */
  rows(from: number, most: number, only: "all" | "wrong"): readonly LineRow[] {
    if (only === "wrong") return this.found.slice(from, from + most).map(({ line }) => this.row(line));
    const count = Math.max(0, Math.min(most, this.places.length / PLACES - from));
    return Array.from({ length: count }, (_, i) => this.row(from + i));
  }

  /** The bytes of a line, by its number; null if it is blank or not there. */
  lineOf(number: number): { readonly bytes: Uint8Array; readonly start: number } | null {
    for (let line = 0; line < this.places.length / PLACES; line++) {
      const [found, start, end] = this.placeOf(line);
      if (found === number) return { bytes: this.bytes.subarray(start, end), start };
    }
    return null;
  }

  private judgeOne(line: number): void {
    const [, start, end] = this.placeOf(line);
    const bytes = this.bytes.subarray(start, end);
    const messages =
      this.judge === null
        ? faultOf(bytes)
        : mistakesOf(this.judge.info, bytes, "json", this.judge.name).map(({ payload }) => payload.summary);
    const [message] = messages;
    if (message === undefined) return;
    this.wrongAt.set(line, this.found.length);
    this.found.push({ line, errors: messages.length, message: shownText(message) });
  }

  private row(line: number): LineRow {
    const [number, start, end] = this.placeOf(line);
    const { errors, message } = this.found[this.wrongAt.get(line) ?? -1] ?? {
      errors: line < this.judged ? 0 : null,
      message: "",
    };
    const head = new TextDecoder().decode(this.bytes.subarray(start, Math.min(end, start + MOST_TEXT)));
    const text = `${shownText(head)}${end - start > MOST_TEXT ? "…" : ""}`;
    return { number, start, end, text, errors, message };
  }

  private placeOf(line: number): readonly [number: number, start: number, end: number] {
    const [number = 0, start = 0, end = 0] = this.places.subarray(line * PLACES, (line + 1) * PLACES);
    return [number, start, end];
  }
}

const PLACES = 3;
const MOST_TEXT = 160;
const LINE_FEED = 0x0a;

/** Of each line that is not blank: its number, its first byte, and the byte after its last. */
export function placesOf(bytes: Uint8Array): Uint32Array {
  let places = new Uint32Array(PLACES * 256);
  let size = 0;
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    if (!isBlank(bytes, start, end)) {
      if (size === places.length) places = doubled(places);
      places.set([number, start, end], size);
      size += PLACES;
    }
    start = end + 1;
  }
  return places.slice(0, size);
}

function doubled(places: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * places.length);
  larger.set(places);
  return larger;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) > 0x20) return false;
  return true;
}

function faultOf(bytes: Uint8Array): readonly string[] {
  const { fault } = readStructure(bytes, "json");
  return fault === null ? [] : [fault.message];
}
