// The grammar of type expressions, one function a rule:
//
//   field = union [ "=" default ]         union = part { "|" part }
//   part  = name [constraints] | list[…] | set[…] | tuple[…, …] | map[…, …] | enum[word, …] | ext[name] | literal

import { didYouMean } from "../../runtime/text/closest.js";
import { ExpressionFault, ExpressionReader } from "./expression-reader.js";
import { MAX_EXPRESSION_LENGTH } from "./limits.js";
import { jsonWord, readJson, readNumber } from "./read-json.js";
import type { Constraint, DefaultSyntax, TypeSyntax } from "./type-syntax.js";

/** A type expression: the type, and the default if there is one. */
export interface ExpressionSyntax {
  readonly type: TypeSyntax;
  readonly default: DefaultSyntax | null;
}

/** Parses `union [ "=" default ]`; returns the first fault if the text does not follow the grammar. */
export function parseExpression(text: string): ExpressionSyntax | ExpressionFault {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  try {
    const parsed = readField(new ExpressionReader(text));
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(text, parsed);
    return parsed;
  } catch (error) {
    if (error instanceof ExpressionFault) return error;
    throw error;
  }
}

/** Fields of the same few types are most of all contracts. */
const KNOWN = new Map<string, ExpressionSyntax>();
const MOST_KNOWN = 4096;

type PartReader = (reader: ExpressionReader, start: number) => TypeSyntax;

/** The names that take brackets. */
const BRACKETED: ReadonlyMap<string, PartReader> = new Map<string, PartReader>([
  ["list", (reader, start) => readList(reader, "list", start)],
  ["set", (reader, start) => readList(reader, "set", start)],
  ["tuple", readTuple],
  ["map", readMap],
  ["enum", readEnum],
  ["ext", readExt],
]);

function readField(reader: ExpressionReader): ExpressionSyntax {
  if (reader.text.length > MAX_EXPRESSION_LENGTH) {
    throw reader.fault(
      "a type expression is longer than 10000 characters",
      { start: 0, end: 1 },
      { hint: "name its parts" },
    );
  }
  const type = readUnion(reader);
  const value = reader.take("=") ? readDefault(reader) : null;
  if (reader.next !== "")
    throw reader.unexpected(value === null ? '"|", "=" or the end' : "the end", FOREIGN_MARKS[reader.next]);
  return { type, default: value };
}

function readDefault(reader: ExpressionReader): DefaultSyntax {
  const start = reader.at;
  const word = reader.word();
  if (word !== null && jsonWord(word) === undefined) return { value: word, word, ...reader.since(start) };
  reader.at = start;
  const value = readJson(reader, "a default: JSON or a bare word");
  return { value, word: null, ...reader.since(start) };
}

function readUnion(reader: ExpressionReader): TypeSyntax {
  const start = reader.at;
  const members = [readPart(reader)];
  while (reader.take("|")) members.push(readPart(reader));
  const [only] = members;
  return members.length === 1 && only !== undefined ? only : { kind: "union", members, ...reader.since(start) };
}

function readPart(reader: ExpressionReader): TypeSyntax {
  const start = reader.at;
  const literal = readLiteral(reader);
  if (literal !== undefined) return { kind: "literal", values: [literal], ...reader.since(start) };
  const name = reader.word();
  if (name === null) throw reader.unexpected("a type", FOREIGN_MARKS[reader.next]);
  const bracketed = BRACKETED.get(name);
  if (reader.next === "[") {
    if (bracketed !== undefined) return reader.nested(() => bracketed(reader, start));
    throw takesNoBrackets(reader, name);
  }
  if (bracketed !== undefined) throw reader.unexpected(`"[" after ${name}`, FOREIGN_MARKS[reader.next]);
  return { kind: "name", name, constraints: readConstraints(reader), ...reader.since(start) };
}

function takesNoBrackets(reader: ExpressionReader, name: string): ExpressionFault {
  const foreign = FOREIGN_NAMES.get(name);
  const near = foreign === undefined ? didYouMean(name, BRACKETED.keys()).hint : `write ${foreign}`;
  const empty = /^\[\s*\]/.test(reader.text.slice(reader.at));
  const hint =
    near ?? (empty ? `a list is written list[${name}]` : "brackets follow list, set, tuple, map, enum and ext");
  const place = { start: reader.at, end: reader.at + 1 };
  return reader.fault(`${JSON.stringify(name)} takes no brackets`, place, { hint });
}

/** The value of a literal, or undefined if none is next. */
function readLiteral(reader: ExpressionReader): string | number | bigint | boolean | null | undefined {
  const text = reader.string();
  if (text !== null) return text;
  const start = reader.at;
  if (/[-\d]/.test(reader.next)) {
    const value = readNumber(reader);
    const place = reader.since(start);
    if (/^-?\d+$/.test(reader.text.slice(place.start, place.end))) return value;
    throw reader.fault("a literal is a string, an integer, true, false or null, not a float", place);
  }
  const word = reader.word();
  const value = word === null ? undefined : jsonWord(word);
  if (value === undefined) reader.at = start;
  return value;
}

function readList(reader: ExpressionReader, kind: "list" | "set", start: number): TypeSyntax {
  reader.take("[");
  const item = readUnion(reader);
  if (reader.next === ",")
    throw reader.unexpected(`"]": a ${kind} has one item type`, "a tuple has several: tuple[A, B]");
  reader.expect("]", '"|" or "]"');
  return { kind, item, constraints: readConstraints(reader), ...reader.since(start) };
}

function readTuple(reader: ExpressionReader, start: number): TypeSyntax {
  reader.take("[");
  const items: TypeSyntax[] = [];
  do {
    if (reader.next === ".") throw reader.unexpected("a type", "a tuple has a fixed length; any length is list[T]");
    items.push(readUnion(reader));
  } while (reader.take(","));
  reader.expect("]", '"|", "," or "]"');
  return { kind: "tuple", items, ...withoutConstraints(reader, start) };
}

function readMap(reader: ExpressionReader, start: number): TypeSyntax {
  reader.take("[");
  const key = readUnion(reader);
  reader.expect(",", '"|" or "," and the type of the values: map[K, V]');
  const value = readUnion(reader);
  reader.expect("]", '"|" or "]"');
  return { kind: "map", key, value, constraints: readConstraints(reader), ...reader.since(start) };
}

function readEnum(reader: ExpressionReader, start: number): TypeSyntax {
  reader.take("[");
  const values: string[] = [];
  do {
    const at = reader.at;
    const word = reader.word();
    if (word === null)
      throw reader.unexpected("a bare word", 'other texts and integers are literals: "a b" | "c d", 1 | 2');
    const place = reader.since(at);
    if (jsonWord(word) !== undefined)
      throw reader.fault(`${word} is not a string here`, place, { hint: `write "${word}" | …` });
    if (values.includes(word)) throw reader.fault(`${JSON.stringify(word)} is listed twice`, place);
    values.push(word);
  } while (reader.take(","));
  reader.expect("]", '"," or "]"');
  return { kind: "literal", values, ...withoutConstraints(reader, start) };
}

function readExt(reader: ExpressionReader, start: number): TypeSyntax {
  reader.take("[");
  const name = reader.word();
  if (name === null) throw reader.unexpected("the name of an extension type from ext: in tessera.yaml");
  reader.expect("]", '"]"');
  return { kind: "ext", name, ...withoutConstraints(reader, start) };
}

function withoutConstraints(reader: ExpressionReader, start: number): { readonly start: number; readonly end: number } {
  const place = reader.since(start);
  if (reader.next !== "(") return place;
  const name = /^\w+/.exec(reader.text.slice(start))?.[0] ?? "this";
  throw reader.fault(`${name} takes no constraints`, { start: reader.at, end: reader.at + 1 });
}

function readConstraints(reader: ExpressionReader): readonly Constraint[] {
  if (!reader.take("(")) return [];
  const constraints: Constraint[] = [];
  do {
    const start = reader.at;
    const key = reader.word();
    if (key === null) throw reader.unexpected("a constraint such as ge=0");
    const place = reader.since(start);
    if (constraints.some((one) => one.key === key))
      throw reader.fault(`${JSON.stringify(key)} is written twice`, place);
    reader.expect("=", `"=" after ${key}`);
    const value = readJson(reader, `the value of ${key} as JSON`);
    constraints.push({ key, value, ...reader.since(start) });
  } while (reader.take(","));
  reader.expect(")", '"," or ")"');
  return constraints;
}

/** What to write instead of a mark that other languages have. */
const FOREIGN_MARKS: { readonly [mark: string]: string } = {
  "?": 'write "T | null" for a value that may be null, or "name?: T" for a field that may be unset',
  "<": "type arguments stand in brackets: list[T], map[K, V]",
  "[": "a list is written list[T]",
};

/** What to write instead of a name that takes brackets in other languages. */
const FOREIGN_NAMES: ReadonlyMap<string, string> = new Map([
  ["dict", "map[K, V]"],
  ["Dict", "map[K, V]"],
  ["Mapping", "map[K, V]"],
  ["Record", "map[K, V]"],
  ["Map", "map[K, V]"],
  ["array", "list[T]"],
  ["Array", "list[T]"],
  ["Sequence", "list[T]"],
  ["Optional", "T | null"],
  ["Union", "A | B"],
  ["Literal", "enum[a, b]"],
]);
