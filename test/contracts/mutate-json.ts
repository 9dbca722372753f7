import type { Random } from "../../generator/sample/random.js";
import { type Entry, type Leaf, type Leaves, mutateTree, type Tree } from "./tree.js";

/** The message changed in structure, in spelling, or in both. */
export function mutateJson(message: Uint8Array, random: Random): Uint8Array {
  let tree = parseJson(message);
  for (let left = random.below(3); left > 0; left--) tree = mutateTree(tree, JSON_LEAVES, random);
  return utf8(print(tree, random.oneIn(2) ? new Spelling(random) : null));
}

/** The tree of a message that one of our encoders wrote. */
export function parseJson(message: Uint8Array): Tree {
  return new Parser(new TextDecoder().decode(message)).value();
}

/** The message of a tree, without white space. */
export function printJson(tree: Tree): Uint8Array {
  return utf8(print(tree, null));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const leaf = (text: string): Leaf => ({ kind: "leaf", written: utf8(text) });

const STRANGERS = String.raw`
  null true false 0 -0 1 -1 7 1.0 1.5 1e2 1E+2 0.1e-5 -0.0 1e400 01 NaN tru nullx "
  9007199254740991 9007199254740993 -9223372036854775809 18446744073709551616 10000000000000000000000000000000000000000
  "" "x" "1" "null" "__proto__" "\ud800" "\ud83d\ude00" "AQID" "2024-02-29T12:30:45Z"
  [] {} [[]] {"x":{}} {"type":"x","kind":1}`
  .trim()
  .split(/\s+/u)
  .map(leaf);

/** How leaves are written in JSON. */
export const JSON_LEAVES: Leaves = {
  strangers: STRANGERS,
  steps: ({ written }) => steps(new TextDecoder().decode(written)).map(leaf),
  others: ({ written }) => others(new TextDecoder().decode(written)).map(leaf),
};

function steps(text: string): readonly string[] {
  if (/^-?[0-9]+$/u.test(text)) return [`${BigInt(text) + 1n}`, `${BigInt(text) - 1n}`];
  if (/^-?[0-9]/u.test(text)) return [`${Number(text) + 1e-3}`, `${Number(text) - 1e-3}`];
  if (!text.startsWith('"')) return [];
  const characters = Array.from(text.replaceAll(/^"|\\.|"$/gu, ""));
  return [`${text.slice(0, -1)}x"`, `"${characters.slice(1).join("")}"`];
}

function others(text: string): readonly string[] {
  if (/^-?[0-9]/u.test(text)) return [`${text}.0`, `${text}e1`, `"${text}"`, `-${text}`, "null"];
  if (!text.startsWith('"')) return ["null", "0", '""', "{}"];
  return [`${text.slice(0, -1)}\\u00e9"`, `${text.slice(0, -1)}\\ud800"`, "null", "0"];
}

/** Of what our encoders write: white space stands only in raw values. */
class Parser {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  value(): Tree {
    if (this.take("[")) return { kind: "list", items: this.parts("]", () => this.value()) };
    if (this.take("{")) return { kind: "map", entries: this.parts("}", () => this.entry()) };
    return this.leaf();
  }

  private entry(): Entry {
    const key = this.leaf();
    this.take(":");
    return [key, this.value()];
  }

  private parts<T>(end: string, part: () => T): T[] {
    const parts: T[] = [];
    while (!this.take(end)) {
      parts.push(part());
      this.take(",");
    }
    return parts;
  }

  private leaf(): Leaf {
    const found = /^(?:"(?:[^"\\]|\\.)*"|[-+.\w]+)/u.exec(this.text.slice(this.at));
    if (found === null) throw new Error(`not canonical JSON at ${this.at}: ${this.text}`);
    this.at += found[0].length;
    return leaf(found[0]);
  }

  private take(char: string): boolean {
    while (this.text[this.at] === " ") this.at++;
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }
}

function print(tree: Tree, spelling: Spelling | null): string {
  const space = spelling === null ? "" : spelling.space();
  if (tree.kind === "leaf") {
    const text = new TextDecoder().decode(tree.written);
    return space + (spelling === null ? text : spelling.string(text));
  }
  if (tree.kind === "list") return `${space}[${tree.items.map((item) => print(item, spelling)).join()}${space}]`;
  const entries = tree.entries.map(([key, value]) => `${print(key, spelling)}${space}:${print(value, spelling)}`);
  return `${space}{${entries.join()}${space}}${space}`;
}

/** Other ways to write the same. */
class Spelling {
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  space(): string {
    return this.random.pick(["", "", "", "", " ", "\n  ", "\t", "\r\n"]);
  }

  /** A string with some characters escaped; other text as it is. */
  string(text: string): string {
    if (!/^".*"$/su.test(text) || !this.random.oneIn(4)) return text;
    return text.replaceAll(/\\.|[^"\\]/gsu, (char) =>
      char.length === 1 && this.random.oneIn(3) ? escaped(char) : char,
    );
  }
}

function escaped(char: string): string {
  return char === "/" ? "\\/" : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
