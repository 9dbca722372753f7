import type { PatternProblem } from "./pattern-tree.js";

/** A pattern, the place up to which it is read, and the problems found so far. */
export class PatternText {
  readonly problems: PatternProblem[] = [];
  at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get done(): boolean {
    return this.at >= this.source.length;
  }

  get rest(): string {
    return this.source.slice(this.at);
  }

  sees(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  /** Steps over `text` if it stands here. */
  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at += text.length;
    return true;
  }

  skip(count: number): void {
    this.at += count;
  }

  /** The next character, a whole code point; empty at the end. */
  next(): string {
    const point = this.source.codePointAt(this.at);
    const char = point === undefined ? "" : String.fromCodePoint(point);
    this.at += char.length;
    return char;
  }

  /** Adds a problem that ends where reading stands. */
  report(start: number, message: string, hint?: string): null {
    const end = Math.max(this.at, start + 1);
    this.problems.push({ code: "pattern-not-portable", message, ...(hint === undefined ? {} : { hint }), start, end });
    return null;
  }
}
