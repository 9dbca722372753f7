import { integerOf } from "./plain-scalar.js";
import { ExpressionFault, type ExpressionReader } from "./expression-reader.js";

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Returns the value of `true`, `false` or `null`, or undefined for any other word. */
export function jsonWord(word: string): boolean | null | undefined {
  return WORDS.get(word);
}

/** Reads one JSON value: objects without a prototype, integers beyond 2^53 as bigint. */
export function readJson(reader: ExpressionReader, wanted: string): unknown {
  if (reader.next === "[") return reader.nested(() => readArray(reader));
  if (reader.next === "{") return reader.nested(() => readObject(reader));
  const text = reader.string();
  if (text !== null) return text;
  if (/[-\d]/.test(reader.next)) return readNumber(reader);
  const start = reader.at;
  const word = reader.word();
  const value = word === null ? undefined : jsonWord(word);
  if (value !== undefined) return value;
  reader.at = start;
  throw reader.unexpected(
    wanted,
    word === null && reader.next !== "'" ? undefined : 'text is written in double quotes: "text"',
  );
}

/** Reads a JSON number. */
export function readNumber(reader: ExpressionReader): number | bigint {
  const start = reader.at;
  const text = reader.number();
  if (text === null) throw reader.unexpected("a number");
  if (!JSON_NUMBER.test(text)) throw reader.fault(`${text} is not a JSON number`, reader.since(start));
  if (/^-?\d+$/.test(text) && text !== "-0") return integerOf(text);
  const value = Number(text);
  if (!Number.isFinite(value)) throw reader.fault(`${text} is beyond the range of a float`, reader.since(start));
  return value;
}

function readArray(reader: ExpressionReader): unknown[] {
  const items: unknown[] = [];
  reader.take("[");
  if (reader.take("]")) return items;
  do items.push(readJson(reader, "a JSON value"));
  while (reader.take(","));
  reader.expect("]", '"," or "]" in this JSON list');
  return items;
}

function readObject(reader: ExpressionReader): object {
  const properties = new Map<string, unknown>();
  reader.take("{");
  if (reader.take("}")) return withoutPrototype(properties);
  do {
    const start = reader.at;
    const key = reader.string();
    if (key === null) throw reader.unexpected("a JSON key in double quotes");
    const place = reader.since(start);
    if (key === "__proto__") throw new ExpressionFault("proto-key", 'the key "__proto__" is not allowed', place, {});
    if (properties.has(key)) throw reader.fault(`the key ${JSON.stringify(key)} is written twice`, place);
    reader.expect(":", '":" after this JSON key');
    properties.set(key, readJson(reader, "a JSON value"));
  } while (reader.take(","));
  reader.expect("}", '"," or "}" in this JSON object');
  return withoutPrototype(properties);
}

/** Returns an object without a prototype, on which no key has a meaning of its own. */
export function withoutPrototype(properties: Iterable<readonly [string, unknown]>): {
  readonly [key: string]: unknown;
} {
  const object: { [key: string]: unknown } = Object.create(null) as object as { [key: string]: unknown };
  for (const [key, value] of properties) object[key] = value;
  return object;
}
