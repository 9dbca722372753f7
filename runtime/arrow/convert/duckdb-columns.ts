// Reads the columns of DuckDB's `CREATE TABLE`, which are names and types.

import type { DataType, Field } from "../type/data-type.js";
import { TypeTextError } from "../type/type-tokens.js";
import { USUAL } from "../type/usual-names.js";
import { leafOf } from "./duckdb-names.js";
import { mapOf } from "./from-struct.js";
import { layout, type LossLog, NOTHING } from "./loss.js";

/** The columns; null if one has no counterpart, which the log then says. @throws {TypeTextError} */
export function readColumns(text: string, log: LossLog): readonly Field[] | null {
  return new ColumnReader(text, log).columns();
}

interface Token {
  readonly text: string;
  readonly kind: "word" | "quoted" | "string" | "mark" | "end";
  readonly position: number;
}

class ColumnReader {
  readonly #tokens: readonly Token[];
  readonly #log: LossLog;
  #at = 0;

  constructor(text: string, log: LossLog) {
    this.#tokens = tokensOf(text);
    this.#log = log;
  }

  columns(): readonly Field[] | null {
    const fields = this.#list(() => {
      const name = this.#name();
      const type = this.#type(name);
      const isNotNull = this.#takeWord("NOT");
      if (isNotNull) this.#expectWord("NULL");
      return type === null ? null : { name, type, nullable: !isNotNull, metadata: [] };
    });
    const { kind } = this.#token();
    if (kind !== "end") throw this.#unexpected("a comma or the end");
    return present(fields);
  }

  #type(path: string): DataType | null {
    let type = this.#base(path);
    while (this.#take("[")) {
      const size = this.#token().kind === "word" ? this.#number() : null;
      this.#expect("]");
      type = type === null ? null : listOf(type, size);
    }
    return type;
  }

  #base(path: string): DataType | null {
    const from = this.#at;
    if (this.#token().kind !== "word") throw this.#unexpected("a type");
    const words = [this.#next().text.toUpperCase()];
    if (words[0] === "TIMESTAMP" || words[0] === "TIME") {
      if (this.#takeWord("WITH")) words.push("WITH", this.#expectWord("TIME"), this.#expectWord("ZONE"));
    } else if (words[0] === "DOUBLE" && this.#takeWord("PRECISION")) words.push("PRECISION");
    const name = words.join(" ");
    switch (name) {
      case "STRUCT":
      case "ROW":
        return this.#struct(path);
      case "UNION": {
        this.#struct(path);
        const message = "choose one type, or a struct with a field for each";
        this.#log.add({ path, from: name, to: NOTHING, kind: "meaning", message });
        return null;
      }
      case "MAP":
        return this.#map(path);
      case "ENUM":
        return this.#enum(path);
      default:
        return this.#leaf(name, path, from);
    }
  }

  #leaf(name: string, path: string, from: number): DataType | null {
    const numbers = this.#take("(") ? this.#closed(() => this.#number()) : [];
    const found = leafOf(name, numbers);
    if (found === undefined) throw new TypeTextError(`there is no type ${name}`, this.#tokens[from]?.position ?? 0);
    for (const loss of found.losses) {
      this.#log.add({ path, from: name, to: found.to === null ? NOTHING : found.to.type, ...loss });
    }
    return found.to;
  }

  #struct(path: string): DataType | null {
    this.#expect("(");
    const fields = this.#closed(() => {
      const name = this.#name();
      const type = this.#type(`${path}.${name}`);
      return type === null ? null : { name, type, nullable: true, metadata: [] };
    });
    const all = present(fields);
    return all === null ? null : { type: "struct", fields: all };
  }

  #map(path: string): DataType | null {
    this.#expect("(");
    const key = this.#type(`${path}.key`);
    this.#expect(",");
    const value = this.#type(`${path}.value`);
    this.#expect(")");
    return key === null || value === null ? null : mapOf(key, value, true);
  }

  /** The values of an enum stand in the data of Arrow, not in its types. */
  #enum(path: string): DataType {
    this.#expect("(");
    const values = this.#closed(() => {
      if (this.#token().kind !== "string") throw this.#unexpected("a value in single quotes");
      return this.#next().text;
    });
    const index = values.length <= 2 ** 8 ? "u8" : values.length <= 2 ** 16 ? "u16" : "u32";
    const lost = layout("the values of the enum are no part of the type");
    this.#log.add({ path, from: "ENUM", to: "dictionary", ...lost });
    return { type: "dictionary", index: { type: index }, value: { type: "string" }, ordered: false, id: null };
  }

  /** What is separated by commas, up to the bracket. */
  #closed<T>(read: () => T): T[] {
    const items = this.#list(read);
    this.#expect(")");
    return items;
  }

  #list<T>(read: () => T): T[] {
    const items = [read()];
    while (this.#take(",")) items.push(read());
    return items;
  }

  #name(): string {
    const { kind } = this.#token();
    if (kind !== "word" && kind !== "quoted") throw this.#unexpected("a name");
    return this.#next().text;
  }

  #number(): number {
    const { text, position } = this.#next();
    if (!/^\d+$/.test(text)) throw new TypeTextError(`expected a number, found ${text}`, position);
    return Number(text);
  }

  #expectWord(word: string): string {
    if (!this.#takeWord(word)) throw this.#unexpected(word);
    return word;
  }

  #takeWord(word: string): boolean {
    const { kind, text } = this.#token();
    if (kind !== "word" || text.toUpperCase() !== word) return false;
    this.#at++;
    return true;
  }

  #expect(mark: string): void {
    if (!this.#take(mark)) throw this.#unexpected(mark);
  }

  #take(mark: string): boolean {
    const { kind, text } = this.#token();
    if (kind !== "mark" || text !== mark) return false;
    this.#at++;
    return true;
  }

  #next(): Token {
    const token = this.#token();
    this.#at++;
    return token;
  }

  #token(): Token {
    const last = this.#tokens.length - 1;
    const token = this.#tokens[Math.min(this.#at, last)];
    if (token === undefined) throw new Error("there is always the end");
    return token;
  }

  #unexpected(wanted: string): TypeTextError {
    const { text, position } = this.#token();
    return new TypeTextError(`expected ${wanted}, found ${text}`, position);
  }
}

function listOf(type: DataType, size: number | null): DataType {
  const item = { ...USUAL.item, type, metadata: [] };
  return size === null ? { type: "list", item } : { type: "fixed_size_list", item, size };
}

function present<T>(values: readonly (T | null)[]): readonly T[] | null {
  return values.every((value) => value !== null) ? values : null;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s*(?:([[\](),])|"((?:[^"]|"")*)"|'((?:[^']|'')*)'|([\p{L}_$\d]+))/uy;
  while (pattern.lastIndex < text.trimEnd().length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) throw new TypeTextError(`there is no such mark: ${text.slice(from).trim().charAt(0)}`, from);
    const [, mark, quoted, string, word] = match;
    const position = from + match[0].length - match[0].trimStart().length;
    if (mark !== undefined) tokens.push({ kind: "mark", text: mark, position });
    else if (quoted !== undefined) tokens.push({ kind: "quoted", text: quoted.replaceAll('""', '"'), position });
    else if (string !== undefined) tokens.push({ kind: "string", text: string.replaceAll("''", "'"), position });
    else tokens.push({ kind: "word", text: word ?? "", position });
  }
  return [...tokens, { kind: "end", text: "the end", position: text.length }];
}
