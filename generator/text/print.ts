// A small pretty printer: lays text out as prettier would (Wadler, "A prettier printer").

import type { Doc, Import } from "./doc.js";

/** Documents one after the other, and how many of them are printed. */
interface Frame {
  readonly docs: readonly Doc[];
  printed: number;
}

export const WIDTH = 120;

/** How to print; TypeScript has types, the others do not. */
export interface PrintOptions {
  readonly language: "typescript" | "javascript" | "python";
}

/** A text, and the names it needs imported, in order of use. */
export interface Printed {
  readonly text: string;
  readonly imports: readonly Import[];
}

const INDENT = { typescript: 2, javascript: 2, python: 4 } as const;

/** Lays out `doc`; lines have no trailing white space, and a line that held only empty holes is left out. */
export function print(doc: Doc, options: PrintOptions): string {
  return printWithImports(doc, options).text;
}

/** Lays out `doc`, and says what it needs. */
export function printWithImports(doc: Doc, options: PrintOptions): Printed {
  const printer = new Printer(options.language);
  printer.run(doc);
  return printer.finish();
}

class Printer {
  private readonly lines: string[] = [];
  /** The line that is being printed. */
  private line = "";
  /** How many spaces it starts with. */
  private lead = 0;
  private readonly imports: Import[] = [];
  /** What is still to print, the innermost last. */
  private readonly frames: Frame[] = [];
  private readonly typescript: boolean;
  private readonly depth: number;
  /** While measuring: how many characters the line still holds. */
  private room = 0;
  /** While measuring what may go on one line: its text so far. */
  private flat = "";

  constructor(language: PrintOptions["language"]) {
    this.typescript = language === "typescript";
    this.depth = INDENT[language];
  }

  run(doc: Doc): void {
    this.step(doc, 0);
  }

  finish(): Printed {
    this.lines.push(this.line.trimEnd());
    return { text: this.lines.join("\n"), imports: this.imports };
  }

  /** Prints `doc` over as many lines as it has breaks. */
  private step(doc: Doc, indent: number): void {
    if (typeof doc === "string") return this.put(doc);
    if (isDocs(doc)) return this.stepAll(doc, indent);
    switch (doc.kind) {
      case "hard":
      case "line":
        return this.breakLine(indent);
      case "indent":
        return this.step(doc.doc, indent + this.depth);
      case "align":
        return this.step(doc.doc, this.lead);
      case "group":
        if (!this.putFlat(doc.doc)) this.step(doc.doc, indent);
        return;
      case "choice":
        if (!this.putFlat(doc.flat)) this.step(this.fits(doc.hugged) ? doc.hugged : doc.spread, indent);
        return;
      case "if-broken":
        return this.put(doc.broken);
      case "types":
        if (this.typescript) this.step(doc.doc, indent);
        return;
      case "import":
        this.imports.push(doc.wanted);
        return this.put(doc.text);
      case "break-parent":
        return;
    }
  }

  private stepAll(docs: readonly Doc[], indent: number): void {
    const frame: Frame = { docs, printed: 0 };
    this.frames.push(frame);
    for (const doc of docs) {
      frame.printed++;
      this.step(doc, indent);
    }
    this.frames.pop();
  }

  private put(text: string): void {
    if (this.lead === this.line.length) this.lead += text.length - text.trimStart().length;
    this.line += text;
  }

  private breakLine(indent: number): void {
    this.lines.push(this.line.trimEnd());
    this.line = spaces(indent);
    this.lead = indent;
  }

  /** Prints `doc` on this line if it, and what follows it up to the next break, fit there; else prints nothing. */
  private putFlat(doc: Doc): boolean {
    const imports = this.imports.length;
    this.room = WIDTH - this.line.length;
    this.flat = "";
    if (this.flatten(doc) && this.hasRoomForRest()) {
      this.put(this.flat);
      return true;
    }
    this.imports.length = imports;
    return false;
  }

  /** Whether `doc` up to its first break, and if it has none, what follows it, fit on the line. */
  private fits(doc: Doc): boolean {
    this.room = WIDTH - this.line.length;
    return this.measure(doc) ?? this.hasRoomForRest();
  }

  private hasRoomForRest(): boolean {
    let known: boolean | null = null;
    for (let i = this.frames.length - 1; i >= 0 && known === null; i--) {
      const frame = this.frames[i];
      if (frame !== undefined) known = this.measureAll(frame.docs, frame.printed);
    }
    return known ?? true;
  }

  /** Adds `doc` to the text of one line, and what it needs to the imports; false if there is too little room, or it has to break. */
  private flatten(doc: Doc): boolean {
    if (typeof doc === "string") return this.add(doc);
    if (isDocs(doc)) return this.room >= 0 && doc.every((one) => this.flatten(one));
    switch (doc.kind) {
      case "hard":
      case "break-parent":
        return false;
      case "line":
      case "if-broken":
        return this.add(doc.flat);
      case "types":
        return !this.typescript || this.flatten(doc.doc);
      case "choice":
        return this.flatten(doc.flat);
      case "import":
        this.imports.push(doc.wanted);
        return this.add(doc.text);
      case "indent":
      case "align":
      case "group":
        return this.flatten(doc.doc);
    }
  }

  private add(text: string): boolean {
    this.flat += text;
    this.room -= text.length;
    return this.room >= 0;
  }

  private measureAll(docs: readonly Doc[], from: number): boolean | null {
    let known = this.room < 0 ? false : null;
    for (let i = from; i < docs.length && known === null; i++) known = this.measure(docs[i] ?? "");
    return known;
  }

  /** Takes `doc` off the room that is left: false if there is too little, true if the line ends in time, null if it goes on. */
  private measure(doc: Doc): boolean | null {
    if (typeof doc === "string") return this.take(doc);
    if (isDocs(doc)) return this.measureAll(doc, 0);
    switch (doc.kind) {
      case "hard":
      case "break-parent":
      case "line":
        return true;
      case "if-broken":
        return this.take(doc.broken);
      case "types":
        return this.typescript ? this.measure(doc.doc) : null;
      case "choice":
        return this.measure(doc.hugged);
      case "import":
        return this.take(doc.text);
      case "indent":
      case "align":
      case "group":
        return this.measure(doc.doc);
    }
  }

  private take(text: string): false | null {
    this.room -= text.length;
    return this.room < 0 ? false : null;
  }
}

const SPACES: string[] = [];

/** So many spaces; a depth is used often. */
function spaces(count: number): string {
  return (SPACES[count] ??= " ".repeat(count));
}

function isDocs(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
