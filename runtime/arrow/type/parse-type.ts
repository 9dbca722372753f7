// Reads types out of text, as `typeText` writes them.

import type { DataType, Field, IntType, PlainType } from "./data-type.js";
import { isName, type Token, tokensOf, TypeTextError } from "./type-tokens.js";
import { USUAL } from "./usual-names.js";

/** The type that a text spells. @throws {TypeTextError} if it spells none */
export function parseType(text: string): DataType {
  const parser = new TypeParser(text);
  const type = parser.type();
  parser.end();
  return type;
}

/** The field that a text spells, `seconds: f64` or `id: string not null`. @throws {TypeTextError} if it spells none */
export function parseField(text: string): Field {
  const parser = new TypeParser(text);
  const field = parser.field();
  parser.end();
  return field;
}

const PLAIN: readonly string[] = [
  ...(["null", "bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "f16", "f32", "f64"] as const),
  ...(["date32", "date64", "string", "large_string", "string_view", "binary", "large_binary", "binary_view"] as const),
] satisfies readonly PlainType["type"][];

const UNITS = ["s", "ms", "us", "ns"] as const;
const INTERVALS = ["year_month", "day_time", "month_day_nano"] as const;

class TypeParser {
  readonly #tokens: readonly Token[];
  readonly #length: number;
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
    this.#length = text.length;
  }

  end(): void {
    const token = this.#tokens[this.#at];
    if (token !== undefined) throw new TypeTextError(`expected the end, found ${token.text}`, token.position);
  }

  type(): DataType {
    const name = this.#name("a type");
    if (PLAIN.includes(name.text) && !name.isQuoted) return { type: name.text } as DataType;
    const read = PARAMETERS[name.text];
    if (read === undefined) throw new TypeTextError(`there is no type ${name.text}`, name.position);
    this.#expect("[");
    const type = read(this);
    this.#expect("]");
    return type;
  }

  /** A field, or a type in place of one whose name goes without saying. */
  item(usual: Pick<Field, "name" | "nullable">): Field {
    if (this.#sees(":", 1)) return this.field();
    return { ...usual, type: this.type(), metadata: [] };
  }

  /** The entries of a map: a key and a value, or the word `entries` and the field that they are. */
  entries(): Field {
    const second = this.#tokens[this.#at + 1];
    if (this.#sees(USUAL.entries.name) && second !== undefined && isName(second)) {
      this.#at++;
      return this.field();
    }
    const key = this.item(USUAL.key);
    this.comma();
    return { ...USUAL.entries, type: { type: "struct", fields: [key, this.item(USUAL.value)] }, metadata: [] };
  }

  field(): Field {
    const { text: name } = this.#name("a name");
    this.#expect(":");
    const type = this.type();
    const isNotNull = this.#take("not");
    if (isNotNull) this.#expect("null");
    return { name, type, nullable: !isNotNull, metadata: [] };
  }

  /** What comes before the bracket, with commas between. */
  list<T>(read: () => T): T[] {
    if (this.#sees("]")) return [];
    const items = [read()];
    while (this.#take(",")) items.push(read());
    return items;
  }

  comma(): void {
    this.#expect(",");
  }

  /** True if a comma and a word come; they are taken. */
  option(text: string): boolean {
    if (!this.#sees(",") || !this.#sees(text, 1)) return false;
    this.#at += 2;
    return true;
  }

  /** What follows a comma; null if there is none. */
  optional<T>(read: () => T): T | null {
    return this.#take(",") ? read() : null;
  }

  number(): number {
    const token = this.#name("a number");
    if (!/^-?\d+$/.test(token.text)) throw new TypeTextError(`expected a number, found ${token.text}`, token.position);
    return Number(token.text);
  }

  oneOf<T extends string>(words: readonly T[]): T {
    const token = this.#name(words.join(" or "));
    const found = words.find((one) => one === token.text);
    if (found === undefined)
      throw new TypeTextError(`expected ${words.join(", ")}, found ${token.text}`, token.position);
    return found;
  }

  text(): string {
    return this.#name("a text").text;
  }

  /** An index of a dictionary. */
  integer(): IntType {
    return { type: this.oneOf(["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"]) };
  }

  #name(what: string): Token {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new TypeTextError(`expected ${what}, found the end`, this.#length);
    if (!isName(token)) {
      throw new TypeTextError(`expected ${what}, found ${token.text}`, token.position);
    }
    this.#at++;
    return token;
  }

  /** True if a mark or a word comes, or stands `ahead` tokens further on; a name in quotes is neither. */
  #sees(text: string, ahead = 0): boolean {
    const token = this.#tokens[this.#at + ahead];
    return token?.text === text && !token.isQuoted;
  }

  #take(text: string): boolean {
    if (!this.#sees(text)) return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    const token = this.#tokens[this.#at];
    if (this.#take(text)) return;
    throw new TypeTextError(`expected ${text}, found ${token?.text ?? "the end"}`, token?.position ?? this.#length);
  }
}

/** How the parameters of a type are read. */
const PARAMETERS: { readonly [name: string]: (parser: TypeParser) => DataType } = {
  fixed_size_binary: (parser) => ({ type: "fixed_size_binary", width: parser.number() }),
  decimal: readDecimal,
  time: (parser) => ({ type: "time", unit: parser.oneOf(UNITS) }),
  duration: (parser) => ({ type: "duration", unit: parser.oneOf(UNITS) }),
  interval: (parser) => ({ type: "interval", unit: parser.oneOf(INTERVALS) }),
  timestamp: (parser) => ({ type: "timestamp", unit: parser.oneOf(UNITS), tz: parser.optional(() => parser.text()) }),
  list: (parser) => ({ type: "list", item: parser.item(USUAL.item) }),
  large_list: (parser) => ({ type: "large_list", item: parser.item(USUAL.item) }),
  list_view: (parser) => ({ type: "list_view", item: parser.item(USUAL.item) }),
  large_list_view: (parser) => ({ type: "large_list_view", item: parser.item(USUAL.item) }),
  fixed_size_list: (parser) => {
    const item = parser.item(USUAL.item);
    parser.comma();
    return { type: "fixed_size_list", item, size: parser.number() };
  },
  struct: (parser) => ({ type: "struct", fields: parser.list(() => parser.field()) }),
  map: readMap,
  dictionary: (parser) => {
    const index = parser.integer();
    parser.comma();
    return { type: "dictionary", index, value: parser.type(), ordered: parser.option("ordered"), id: null };
  },
  extension: (parser) => {
    const name = parser.text();
    parser.comma();
    return { type: "extension", name, storage: parser.type(), metadata: parser.optional(() => parser.text()) };
  },
  union: readUnion,
  run_end_encoded: (parser) => {
    const run_ends = parser.item(USUAL.run_ends);
    parser.comma();
    return { type: "run_end_encoded", run_ends, values: parser.item(USUAL.values) };
  },
};

function readDecimal(parser: TypeParser): DataType {
  const precision = parser.number();
  parser.comma();
  const scale = parser.number();
  const bits = parser.optional(() => Number(parser.oneOf(["32", "64", "128", "256"]))) ?? 128;
  return { type: "decimal", precision, scale, bits: bits as 128 };
}

function readMap(parser: TypeParser): DataType {
  return { type: "map", entries: parser.entries(), keys_sorted: parser.option("sorted") };
}

function readUnion(parser: TypeParser): DataType {
  const mode = parser.oneOf(["sparse", "dense"]);
  const type_ids: number[] = [];
  const fields: Field[] = [];
  while (parser.optional(() => type_ids.push(parser.number())) !== null) fields.push(parser.field());
  return { type: "union", mode, type_ids, fields };
}
