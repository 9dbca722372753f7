// A small pretty printer: text with places where a line may break, laid out as prettier would (Wadler, "A prettier printer").

/** Text to lay out. Strings hold no newline. */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: "hard" }
  /** Prints nothing; the groups around it break. */
  | { readonly kind: "break-parent" }
  /** A break that is `flat` where its group fits on the line. */
  | { readonly kind: "line"; readonly flat: string }
  | { readonly kind: "indent"; readonly doc: Doc }
  /** As deep as the line it starts on. */
  | { readonly kind: "align"; readonly doc: Doc }
  /** On one line if it fits, else every `line` of it breaks. */
  | { readonly kind: "group"; readonly doc: Doc }
  /** The first of these that fits: `flat` on one line, `hugged` up to its first break; else `spread`. */
  | Choice
  | { readonly kind: "if-broken"; readonly broken: string; readonly flat: string }
  /** Only in TypeScript output. */
  | { readonly kind: "types"; readonly doc: Doc }
  /** A text that needs an import. */
  | { readonly kind: "import"; readonly wanted: Import; readonly text: string };

interface Choice {
  readonly kind: "choice";
  readonly flat: Doc;
  readonly hugged: Doc;
  readonly spread: Doc;
}

/** A name that a piece of code needs. */
export interface Import {
  readonly name: string;
  /** Module specifier, as it will stand in the file. */
  readonly from: string;
  readonly typeOnly: boolean;
  /** True for the module itself: `import * as name`. */
  readonly namespace?: boolean;
}

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

  constructor(language: PrintOptions["language"]) {
    this.typescript = language === "typescript";
    this.depth = INDENT[language];
  }

  run(doc: Doc): void {
    this.step(doc, 0, false);
  }

  finish(): Printed {
    this.lines.push(this.line.trimEnd());
    return { text: this.lines.join("\n"), imports: this.imports };
  }

  private step(doc: Doc, indent: number, flat: boolean): void {
    if (typeof doc === "string") return this.put(doc);
    if (isDocs(doc)) return this.stepAll(doc, indent, flat);
    switch (doc.kind) {
      case "hard":
        return this.breakLine(indent);
      case "line":
        return flat ? this.put(doc.flat) : this.breakLine(indent);
      case "indent":
        return this.step(doc.doc, indent + this.depth, flat);
      case "align":
        return this.step(doc.doc, this.lead, flat);
      case "group":
        return this.step(doc.doc, indent, flat || this.fits(doc.doc, true));
      case "choice":
        return this.choose(doc, indent, flat);
      case "if-broken":
        return this.put(flat ? doc.flat : doc.broken);
      case "types":
        if (this.typescript) this.step(doc.doc, indent, flat);
        return;
      case "import":
        this.imports.push(doc.wanted);
        return this.put(doc.text);
      case "break-parent":
        return;
    }
  }

  private stepAll(docs: readonly Doc[], indent: number, flat: boolean): void {
    const frame: Frame = { docs, printed: 0 };
    // On a line that is known to fit nobody asks what follows.
    if (!flat) this.frames.push(frame);
    for (const doc of docs) {
      frame.printed++;
      this.step(doc, indent, flat);
    }
    if (!flat) this.frames.pop();
  }

  private choose(doc: Choice, indent: number, flat: boolean): void {
    if (flat || this.fits(doc.flat, true)) this.step(doc.flat, indent, true);
    else this.step(this.fits(doc.hugged, false) ? doc.hugged : doc.spread, indent, false);
  }

  private put(text: string): void {
    if (this.lead === this.line.length) this.lead += text.length - text.trimStart().length;
    this.line += text;
  }

  private breakLine(indent: number): void {
    this.lines.push(this.line.trimEnd());
    this.line = " ".repeat(indent);
    this.lead = indent;
  }

  /** Whether `doc`, and what follows it up to the next break, fit on the line. */
  private fits(doc: Doc, flat: boolean): boolean {
    this.room = WIDTH - this.line.length;
    let known = this.measure(doc, flat);
    for (let i = this.frames.length - 1; i >= 0 && known === null; i--) {
      const frame = this.frames[i];
      if (frame !== undefined) known = this.measureAll(frame.docs, frame.printed, false);
    }
    return known ?? true;
  }

  private measureAll(docs: readonly Doc[], from: number, flat: boolean): boolean | null {
    let known = this.room < 0 ? false : null;
    for (let i = from; i < docs.length && known === null; i++) known = this.measure(docs[i] ?? "", flat);
    return known;
  }

  /** Takes `doc` off the room that is left: false if there is too little, true if the line ends in time, null if it goes on. */
  private measure(doc: Doc, flat: boolean): boolean | null {
    if (typeof doc === "string") return this.take(doc);
    if (isDocs(doc)) return this.measureAll(doc, 0, flat);
    switch (doc.kind) {
      case "hard":
      case "break-parent":
        return !flat;
      case "line":
        return flat ? this.take(doc.flat) : true;
      case "if-broken":
        return this.take(flat ? doc.flat : doc.broken);
      case "types":
        return this.typescript ? this.measure(doc.doc, flat) : null;
      case "choice":
        return this.measure(flat ? doc.flat : doc.hugged, flat);
      case "import":
        return this.take(doc.text);
      case "indent":
      case "align":
      case "group":
        return this.measure(doc.doc, flat);
    }
  }

  private take(text: string): false | null {
    this.room -= text.length;
    return this.room < 0 ? false : null;
  }
}

function isDocs(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
