// JSON with places, strictly as RFC 8259 has it. Numbers keep their spelling's meaning: `1.0` is a float, integers are exact at any size.

import { hasLoneSurrogate } from "tessera-contracts/serde/codegen";
import type { ConfigLimits } from "./limits.js";
import { type ConfigEntryNode, type ConfigNode, integer, objectNode, type Origin } from "./node.js";
import { type ReadText, readOr, SyntaxMistake, tooMuch } from "./syntax.js";

/** The values of a text of JSON. */
export function readJson(origin: Origin, text: string, limits: ConfigLimits): ReadText {
  return readOr(origin, () => {
    const reader = new JsonReader(origin, text, limits);
    return { root: reader.readAll(), problems: [], warnings: [] };
  });
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[^\s,\]}"]*/y;
// oxlint-disable-next-line no-control-regex
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const NO_COMMENTS = "JSON has no comments; write them in TOML";

class JsonReader {
  private readonly origin: Origin;
  private readonly text: string;
  private readonly limits: ConfigLimits;
  private at = 0;
  private depth = 0;
  private values = 0;

  constructor(origin: Origin, text: string, limits: ConfigLimits) {
    this.origin = origin;
    this.text = text;
    this.limits = limits;
  }

  readAll(): ConfigNode {
    const root = this.value();
    this.space();
    return this.at === this.text.length ? root : this.fail("Expected the end of the file");
  }

  private value(): ConfigNode {
    this.space();
    const { maxDepth, maxValues } = this.limits;
    if (++this.values > maxValues) throw tooMuch("Too many values", "maxValues", { start: this.at, most: maxValues });
    const first = this.text[this.at];
    if (first !== "{" && first !== "[") return first === '"' ? this.string() : this.scalar();
    if (++this.depth > maxDepth) throw tooMuch("Nested too deeply", "maxDepth", { start: this.at, most: maxDepth });
    const node = first === "{" ? this.object() : this.array();
    this.depth--;
    return node;
  }

  private object(): ConfigNode {
    const start = this.at++;
    const entries = new Map<string, ConfigEntryNode>();
    for (let isFirst = true; this.goesOn("}", isFirst); isFirst = false) {
      if (this.text[this.at] !== '"') this.fail("Expected a key in double quotes");
      const { value: key, at } = this.string();
      if (entries.has(key)) throw new SyntaxMistake(`The key ${JSON.stringify(key)} comes twice`, at);
      this.space();
      if (this.text[this.at] !== ":") this.fail("Expected `:` behind the key");
      this.at++;
      entries.set(key, { key, at, value: this.value() });
    }
    return objectNode([...entries.values()], { origin: this.origin, start, end: this.at });
  }

  private array(): ConfigNode {
    const start = this.at++;
    const items: ConfigNode[] = [];
    for (let isFirst = true; this.goesOn("]", isFirst); isFirst = false) items.push(this.value());
    return { kind: "array", items, at: { origin: this.origin, start, end: this.at } };
  }

  /** Moves to the next member; false behind the bracket. */
  private goesOn(close: string, isFirst: boolean): boolean {
    this.space();
    if (this.text[this.at] === close) {
      this.at++;
      return false;
    }
    if (isFirst) return true;
    if (this.text[this.at] !== ",") this.fail(`Expected \`,\` or \`${close}\``);
    this.at++;
    this.space();
    if (this.text[this.at] === close) this.fail(`Expected another value behind the comma, got \`${close}\``);
    return true;
  }

  private string(): Extract<ConfigNode, { readonly kind: "str" }> {
    const start = this.at;
    const text = this.take(STRING);
    if (text === null) return this.fail("Expected a string on one line, with its quotes and escapes as JSON has them");
    const value = JSON.parse(text) as string;
    if (hasLoneSurrogate(value))
      throw new SyntaxMistake("Half a pair of surrogates in a string", { start, end: this.at });
    return { kind: "str", value, at: { origin: this.origin, start, end: this.at } };
  }

  private scalar(): ConfigNode {
    const start = this.at;
    const text = this.take(TOKEN);
    const rest = text === null ? "" : (this.take(WORD) ?? "");
    if (text === null || rest !== "") {
      this.at = start;
      return this.fail("Expected a value");
    }
    const at = { origin: this.origin, start, end: this.at };
    if (text === "null") return { kind: "null", at };
    if (text === "true" || text === "false") return { kind: "bool", value: text === "true", at };
    if (/^-?\d+$/.test(text)) return { kind: "int", value: integer(this.wholeNumber(text, start)), at };
    if (!Number.isFinite(Number(text))) throw new SyntaxMistake("A number that is too large for a float", at);
    return { kind: "float", value: Number(text), at };
  }

  private wholeNumber(text: string, start: number): bigint {
    if (text.length > MOST_DIGITS) throw new SyntaxMistake("An integer of too many digits", { start, end: this.at });
    return BigInt(text);
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private space(): void {
    this.take(SPACE);
  }

  private fail(message: string): never {
    const isComment = this.text.startsWith("//", this.at) || this.text.startsWith("/*", this.at);
    const isEnd = this.at >= this.text.length;
    const hint = isComment || this.text[this.at] === "#" ? { hint: NO_COMMENTS } : {};
    throw new SyntaxMistake(isEnd ? `${message}, got the end of the file` : message, { start: this.at, ...hint });
  }
}

/** Python reads no integer of more. */
const MOST_DIGITS = 4300;
