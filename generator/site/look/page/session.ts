// What the page asks and what it is answered: plain values on both sides, so that a worker may stand between them.

import { type Fault, readStructure, type Structure } from "../../bytes/annotate.js";
import { shownText } from "../../shown-text.js";
import { LookedTable, type TableHead, type TableRows } from "./arrow-table.js";
import { type Catalogue, catalogueOf, type NamedContract } from "./catalogue.js";
import { type Judge, LookedDocument, type ShownError, type TreeRow, type TreeRows } from "./document.js";
import { type FileFormat, guessContract, guessFormat } from "./guess.js";
import type { ShownSpan } from "./shown-spans.js";
import { type LineRow, LookedLines, type LinesProgress, placesOf } from "./lines.js";

/** A file that somebody wants to look into. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null: guess. */
  readonly format: FileFormat | null;
  /** Null: guess; empty: judge by none. */
  readonly contract: string | null;
}

/** A message that is open, without its rows. */
export interface OpenDocument {
  readonly root: TreeRow | null;
  readonly errorCount: number;
  readonly byteCount: number;
  /** How it ends if it cannot be read to its end. */
  readonly fault: Fault | null;
  /** True if it has more values than the tree has room for. */
  readonly isCut: boolean;
  /** Its first byte in the file. */
  readonly offset: number;
  /** Its line in the file; null if it is all of it. */
  readonly line: number | null;
}

/** A file that is open. */
export interface OpenFile {
  readonly name: string;
  readonly size: number;
  readonly format: FileFormat;
  /** The contract it is judged by; null: none. */
  readonly contract: string | null;
  /** Why this contract, if it was guessed; what stands in the way of one otherwise. */
  readonly why: string;
  /** Of JSON and MessagePack. */
  readonly document: OpenDocument | null;
  /** Of JSON Lines. */
  readonly lines: LinesProgress | null;
  /** Of Arrow. */
  readonly table: TableHead | null;
}

/** What can be asked, by name, with its argument and its answer. */
export interface Asked {
  /** The texts of the contracts, before anything else. */
  contracts: { readonly in: readonly string[]; readonly out: readonly NamedContract[] };
  open: { readonly in: GivenFile; readonly out: OpenFile };
  rows: { readonly in: { readonly node: number; readonly from: number }; readonly out: TreeRows };
  way: { readonly in: number; readonly out: readonly { readonly node: number; readonly place: number }[] };
  errors: { readonly in: number; readonly out: readonly ShownError[] };
  spans: { readonly in: ByteRange; readonly out: ShownBytes };
  /** Judges some more lines; takes a moment at most. */
  judge: { readonly in: null; readonly out: LinesProgress };
  lines: { readonly in: { readonly from: number; readonly only: "all" | "wrong" }; readonly out: readonly LineRow[] };
  line: { readonly in: number; readonly out: OpenDocument };
  table: { readonly in: number; readonly out: TableRows };
}

/** Bytes of the open document. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** Bytes, and what they are. */
export interface ShownBytes extends ByteRange {
  readonly bytes: Uint8Array;
  readonly spans: readonly ShownSpan[];
}

/** How much is answered at once. */
export const PAGE_ROWS = 100;

type Answers = { readonly [K in keyof Asked]: (given: Asked[K]["in"]) => Asked[K]["out"] };

/** Looks into one file after the other. */
export class Session {
  private readonly now: () => number;
  private catalogue: Catalogue = { contracts: [], infoOf: () => null };
  private document: LookedDocument | null = null;
  private lines: LookedLines | null = null;
  private table: LookedTable | null = null;
  private judge: Judge | null = null;

  /** @param now milliseconds of a clock, by which work is divided */
  constructor(now: () => number) {
    this.now = now;
  }

  /** The answer to a question. @throws {Error} with a message to show, if the file cannot be read at all */
  answer<K extends keyof Asked>(question: K, given: Asked[K]["in"]): Asked[K]["out"] {
    return this.answers[question](given);
  }

  private readonly answers: Answers = {
    contracts: (texts) => {
      this.catalogue = catalogueOf(texts);
      return this.catalogue.contracts;
    },
    open: (file) => this.open(file),
    rows: ({ node, from }) => this.opened().rows(node, from, PAGE_ROWS),
    way: (node) => this.opened().wayTo(node),
    errors: (from) => this.opened().errors.slice(from, from + PAGE_ROWS),
    spans: ({ from, to }) => this.bytesOf({ from, to }),
    judge: () => {
      const start = this.now();
      return this.openedLines().judgeMore(() => this.now() - start > SLICE_MS);
    },
    lines: ({ from, only }) => this.openedLines().rows(from, PAGE_ROWS, only),
    line: (number) => this.openLine(number),
    table: (from) => {
      if (this.table === null) throw new Error("no table is open");
      return this.table.rows(from, PAGE_ROWS);
    },
  };

  private open(file: GivenFile): OpenFile {
    this.document = this.lines = this.table = this.judge = null;
    const format = file.format ?? guessFormat(file.name, file.bytes);
    const known = {
      name: shownText(file.name),
      size: file.bytes.length,
      format,
      document: null,
      lines: null,
      table: null,
    };
    if (format === "arrow") {
      this.table = new LookedTable(file.bytes);
      return { ...known, contract: null, why: "", table: this.table.head };
    }
    const lines = format === "jsonl" ? placesOf(file.bytes) : null;
    const structure =
      lines === null ? readStructure(file.bytes, format === "msgpack" ? format : "json") : firstLine(file.bytes, lines);
    const { judge, why } = this.judgeOf(file, structure);
    this.judge = judge;
    const told = { ...known, contract: judge?.name ?? null, why };
    if (lines !== null) {
      this.lines = new LookedLines(file.bytes, { places: lines, judge });
      return { ...told, lines: this.lines.progress };
    }
    this.document = new LookedDocument(structure, judge);
    return { ...told, document: this.told(this.document, { offset: 0, line: null }) };
  }

  private judgeOf(
    { contract }: GivenFile,
    structure: Structure,
  ): { readonly judge: Judge | null; readonly why: string } {
    if (contract === "") return { judge: null, why: "" };
    if (contract !== null) return { judge: this.judgeCalled(contract), why: "" };
    const guess = guessContract(this.catalogue, structure);
    if (guess === null) return { judge: null, why: "No contract fits better than all others: choose one." };
    return { judge: this.judgeCalled(guess.contract), why: `Guessed, because ${shownText(guess.why)}.` };
  }

  private judgeCalled(name: string): Judge {
    const info = this.catalogue.infoOf(name);
    if (info === null) throw new Error(`there is no contract ${shownText(name)} here: choose one of the list`);
    return { name, info };
  }

  private openLine(number: number): OpenDocument {
    const line = this.openedLines().lineOf(number);
    if (line === null) throw new Error(`line ${number} is blank, or after the last one`);
    this.document = new LookedDocument(readStructure(line.bytes, "json"), this.judge);
    return this.told(this.document, { offset: line.start, line: number });
  }

  private told(document: LookedDocument, place: Pick<OpenDocument, "offset" | "line">): OpenDocument {
    const { structure, errors } = document;
    const { fault, isCut, bytes } = structure;
    return { root: document.root(), errorCount: errors.length, byteCount: bytes.length, fault, isCut, ...place };
  }

  private bytesOf({ from, to }: ByteRange): ShownBytes {
    const document = this.opened();
    const { bytes } = document.structure;
    const range = { from: Math.max(0, from), to: Math.min(bytes.length, to) };
    return { ...range, bytes: bytes.slice(range.from, range.to), spans: document.spans(range.from, range.to) };
  }

  private opened(): LookedDocument {
    if (this.document === null) throw new Error("no message is open");
    return this.document;
  }

  private openedLines(): LookedLines {
    if (this.lines === null) throw new Error("no JSON Lines are open");
    return this.lines;
  }
}

/** A worker is asked something else in between, and a page that has none stays alive. */
const SLICE_MS = 40;

/** What the contract of JSON Lines is guessed by. */
function firstLine(bytes: Uint8Array, places: Uint32Array): Structure {
  const [, start = 0, end = 0] = places;
  return readStructure(bytes.subarray(start, end), "json");
}
