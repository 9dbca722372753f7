// CSV as RFC 4180 has it: cells in quotes may hold the delimiter, line feeds, and quotes that are written twice.

/** A cell, and whether it stood in quotes: only without them can it be null. */
export interface CsvCell {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A record and the line that it begins on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly CsvCell[];
  /** As it stands in the file. */
  readonly text: string;
  /** What is wrong with it as CSV; null if nothing is. */
  readonly problem: string | null;
}

/** Takes lines, and gives records. */
export class CsvReader {
  readonly #delimiter: string;
  #line = 0;
  /** Lines of a record whose quotes are not closed yet. */
  #open: { readonly line: number; text: string } | null = null;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Characters of the record that is not complete yet. */
  get pending(): number {
    return this.#open?.text.length ?? 0;
  }

  /** The record that ends with this line; null if it goes on, or the line is empty. */
  next(text: string): CsvRecord | null {
    this.#line++;
    const open = this.#open;
    if (open === null && text.replace(/\r$/, "") === "") return null;
    const whole = open === null ? text : `${open.text}\n${text}`;
    const record = this.#parsed(open?.line ?? this.#line, whole);
    this.#open = record === null ? { line: open?.line ?? this.#line, text: whole } : null;
    return record;
  }

  /** What is left at the end of the file: a record whose quotes were never closed. */
  end(): CsvRecord | null {
    const open = this.#open;
    if (open === null) return null;
    const problem = "a quote opens here that is never closed; close it, or write a quote within quotes twice";
    return { line: open.line, cells: [], text: open.text.slice(0, 1000), problem };
  }

  /** Null: a quote is open at the end. */
  #parsed(line: number, whole: string): CsvRecord | null {
    const text = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
    const cells: CsvCell[] = [];
    for (let at = 0; ;) {
      const isQuoted = text[at] === '"';
      const end = isQuoted ? closingQuote(text, at + 1) : text.indexOf(this.#delimiter, at);
      if (isQuoted && end === -1) return null;
      const stop = end === -1 ? text.length : end;
      cells.push({ text: isQuoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, stop), isQuoted });
      const next = isQuoted ? stop + 1 : stop;
      if (next >= text.length) return { line, cells, text, problem: null };
      if (!text.startsWith(this.#delimiter, next)) {
        return { line, cells, text, problem: `text follows the quote that ends cell ${cells.length}` };
      }
      at = next + this.#delimiter.length;
    }
  }
}

/** Where a quote stands that is not written twice; -1 if none does. */
function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
