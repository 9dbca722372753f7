// The index of the search as a script that assigns it, since pages that are opened as files may not fetch anything.
//
// Words are written once, the commonest first; everything else is numbers of words. A number is digits to the base of 45, the least first:
// 45 characters stand for a digit after which more come, 45 others for the last one.
//   w: the words, one a line · k: kinds and m: modules, one a line · p: pages that are not contracts/NAME.html
//   c: a line a contract: NAME, kind, module, words of its text, then each of its parts, divided by blanks
//      a part: anchor!label!words of its text[!words of its names on the wire]
//   e: a line a code: CODE, page, words · a: anchors that are not field-LABEL · g: addresses of codes, to which CODE is added

import { shownText } from "../shown-text.js";
import type { SearchCode, SearchEntry, SearchPart } from "./entries.js";

/** The text of the script, which sets `tesseraIndex`. */
export function indexText(entries: readonly SearchEntry[], codes: readonly SearchCode[]): string {
  const words = new Numbered(wordsIn(entries, codes));
  const kinds = new Numbered(entries.map(({ kind }) => kind));
  const modules = new Numbered(entries.map(({ module }) => module));
  const anchors = new Numbered(entries.flatMap(({ parts }) => parts.flatMap((part) => strangeAnchor(part) ?? [])));
  const pages = new Numbered(codes.map(({ page }) => page));
  const partText = (part: SearchPart): string => {
    const anchor = strangeAnchor(part);
    const wire = part.wire.length === 0 ? "" : `!${numbers(part.wire, words)}`;
    return `${anchor === null ? "" : digits(anchors.of(anchor))}!${numbers([part.label], words)}!${numbers(split(part.text), words)}${wire}`;
  };
  const contracts = entries.map(({ name, kind, module, text, parts }) =>
    [
      name,
      digits(kinds.of(kind)),
      digits(modules.of(module)),
      numbers(split(text), words),
      ...parts.map(partText),
    ].join(" "),
  );
  const strange = entries.filter(({ name, page }) => page !== `contracts/${name}.html`);
  return `globalThis.tesseraIndex = ${scriptText({
    w: words.lines,
    k: kinds.lines,
    m: modules.lines,
    a: anchors.lines,
    g: pages.lines,
    p: Object.fromEntries(strange.map(({ name, page }) => [name, page])),
    c: contracts.join("\n"),
    e: codes
      .map(({ code, page, text }) => `${code} ${digits(pages.of(page))} ${numbers(split(text), words)}`)
      .join("\n"),
  })};\n`;
}

/** JSON as it may stand in a script, even one inside a page, with every character seen. */
function scriptText(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** The anchor of a part; null if it follows from its label. */
function strangeAnchor({ anchor, label }: SearchPart): string | null {
  return anchor === `field-${label}` ? null : anchor;
}

function wordsIn(entries: readonly SearchEntry[], codes: readonly SearchCode[]): readonly string[] {
  const all = entries.flatMap(({ text, parts }) => [
    ...split(text),
    ...parts.flatMap((part) => [part.label, ...part.wire, ...split(part.text)].map(oneLine)),
  ]);
  return [...all, ...codes.flatMap(({ text }) => split(text))];
}

function split(text: string): readonly string[] {
  return oneLine(text)
    .split(" ")
    .filter((word) => word !== "");
}

function oneLine(text: string): string {
  return shownText(text.replaceAll(/\s+/g, " ").trim());
}

function numbers(words: readonly string[], known: Numbered): string {
  return words.map((word) => digits(known.of(oneLine(word)))).join("");
}

/** Texts by number, the commonest first. */
class Numbered {
  readonly lines: string;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(texts: readonly string[]) {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
    this.lines = sorted.join("\n");
    this.#numbers = new Map(sorted.map((text, i) => [text, i]));
  }

  of(text: string): number {
    const number = this.#numbers.get(text);
    if (number === undefined) throw new Error(`${JSON.stringify(text)} has no number`);
    return number;
  }
}

/** Printable ASCII without the blank, `!`, and what JSON or HTML would escape: `"`, `\`, `<`. */
const ALPHABET = Array.from({ length: 0x7f - 0x23 }, (_, i) => String.fromCharCode(0x23 + i)).filter(
  (character) => character !== "\\" && character !== "<",
);
const BASE = ALPHABET.length / 2;

function digits(number: number): string {
  const digit = number % BASE;
  const rest = Math.floor(number / BASE);
  return rest === 0 ? String(ALPHABET[digit]) : `${ALPHABET[digit + BASE]}${digits(rest - 1)}`;
}
