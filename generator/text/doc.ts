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
  | { readonly kind: "choice"; readonly flat: Doc; readonly hugged: Doc; readonly spread: Doc }
  | { readonly kind: "if-broken"; readonly broken: string; readonly flat: string }
  /** Only in TypeScript output. */
  | { readonly kind: "types"; readonly doc: Doc }
  | { readonly kind: "import"; readonly wanted: Import };

/** A name that a piece of code needs. */
export interface Import {
  readonly name: string;
  /** Module specifier, as it will stand in the file. */
  readonly from: string;
  readonly typeOnly: boolean;
  /** True for the module itself: `import * as name`. */
  readonly namespace?: boolean;
}

/** What is laid out, and how deep. */
interface Task {
  readonly doc: Doc;
  readonly indent: number;
  readonly flat: boolean;
}

export const WIDTH = 120;

/** How to print; TypeScript has types, the others do not. */
export interface PrintOptions {
  readonly language: "typescript" | "javascript" | "python";
}

const INDENT = { typescript: 2, javascript: 2, python: 4 } as const;

/** Lays out `doc`; lines have no trailing white space, and a line that held only empty holes is left out. */
export function print(doc: Doc, options: PrintOptions): string {
  const printer = new Printer(options.language);
  printer.run({ doc, indent: 0, flat: false });
  return printer.finish();
}

class Printer {
  private readonly lines: string[] = [];
  private line = "";
  private readonly tasks: Task[] = [];
  private readonly typescript: boolean;
  private readonly depth: number;

  constructor(language: PrintOptions["language"]) {
    this.typescript = language === "typescript";
    this.depth = INDENT[language];
  }

  run(first: Task): void {
    this.tasks.push(first);
    for (let task = this.tasks.pop(); task !== undefined; task = this.tasks.pop()) this.step(task);
  }

  finish(): string {
    this.lines.push(this.line.trimEnd());
    return this.lines.join("\n");
  }

  private step({ doc, indent, flat }: Task): void {
    if (typeof doc === "string") {
      this.line += doc;
      return;
    }
    if (isDocs(doc)) {
      for (let i = doc.length - 1; i >= 0; i--) this.tasks.push({ doc: doc[i] ?? "", indent, flat });
      return;
    }
    switch (doc.kind) {
      case "hard":
        return this.breakLine(indent);
      case "line":
        if (flat) this.line += doc.flat;
        else this.breakLine(indent);
        return;
      case "indent":
        this.tasks.push({ doc: doc.doc, indent: indent + this.depth, flat });
        return;
      case "align":
        this.tasks.push({ doc: doc.doc, indent: this.line.length - this.line.trimStart().length, flat });
        return;
      case "group":
        this.tasks.push({ doc: doc.doc, indent, flat: flat || this.fits({ doc: doc.doc, indent, flat: true }) });
        return;
      case "choice":
        this.tasks.push(flat ? { doc: doc.flat, indent, flat } : this.choose(doc, indent));
        return;
      case "if-broken":
        this.line += flat ? doc.flat : doc.broken;
        return;
      case "types":
        if (this.typescript) this.tasks.push({ doc: doc.doc, indent, flat });
        return;
      case "import":
      case "break-parent":
        return;
    }
  }

  private choose(doc: Extract<Doc, { kind: "choice" }>, indent: number): Task {
    const flat: Task = { doc: doc.flat, indent, flat: true };
    if (this.fits(flat)) return flat;
    const hugged: Task = { doc: doc.hugged, indent, flat: false };
    return this.fits(hugged) ? hugged : { doc: doc.spread, indent, flat: false };
  }

  private breakLine(indent: number): void {
    this.lines.push(this.line.trimEnd());
    this.line = " ".repeat(indent);
  }

  /** Whether `first`, flat, and what follows it up to the next break fit on the line. */
  private fits(first: Task): boolean {
    let room = WIDTH - this.line.length;
    const ahead: Task[] = [first];
    let next = this.tasks.length;
    while (room >= 0) {
      let task = ahead.pop();
      if (task === undefined) {
        if (next === 0) return true;
        task = this.tasks[--next];
        if (task === undefined) return true;
      }
      const { doc, flat, indent } = task;
      if (typeof doc === "string") room -= doc.length;
      else if (isDocs(doc)) for (let i = doc.length - 1; i >= 0; i--) ahead.push({ doc: doc[i] ?? "", indent, flat });
      else if (doc.kind === "hard" || doc.kind === "break-parent") return !flat;
      else if (doc.kind === "line") {
        if (!flat) return true;
        room -= doc.flat.length;
      } else if (doc.kind === "if-broken") room -= (flat ? doc.flat : doc.broken).length;
      else if (doc.kind === "types") {
        if (this.typescript) ahead.push({ doc: doc.doc, indent, flat });
      } else if (doc.kind === "choice") ahead.push({ doc: flat ? doc.flat : doc.hugged, indent, flat });
      else if (doc.kind !== "import") ahead.push({ doc: doc.doc, indent, flat });
    }
    return false;
  }
}

/** The imports that `doc` asks for; those of its types-only parts too if `types`. */
export function importsOf(doc: Doc, types: boolean, into: Import[] = []): Import[] {
  if (typeof doc === "string") return into;
  if (isDocs(doc)) {
    for (const part of doc) importsOf(part, types, into);
    return into;
  }
  if (doc.kind === "import") into.push(doc.wanted);
  else if (doc.kind === "types") return types ? importsOf(doc.doc, types, into) : into;
  else if (doc.kind === "choice") importsOf(doc.flat, types, into);
  else if ("doc" in doc) importsOf(doc.doc, types, into);
  return into;
}

function isDocs(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
