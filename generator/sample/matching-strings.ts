// Short strings that a pattern of the portable subset finds: every alternative, every quantifier at its least and one more.

/** Some strings that match, shortest first; empty if this small reader of patterns does not find one. */
export function matchingStrings(source: string): string[] {
  const found = new Reader(source).alternatives();
  const pattern = new RegExp(source, "u");
  return [...new Set(found)].filter((text) => pattern.test(text)).slice(0, MOST);
}

const MOST = 12;
const CLASSES: { readonly [letter: string]: string } = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v" };

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** `a|b`: what each alternative can be. */
  alternatives(): string[] {
    const all = this.sequence();
    while (this.take("|")) all.push(...this.sequence());
    return all.slice(0, MOST);
  }

  private sequence(): string[] {
    let texts = [""];
    while (this.at < this.source.length && !this.next("|") && !this.next(")"))
      texts = joinEach(texts, this.quantified());
    return texts;
  }

  private quantified(): string[] {
    const atoms = this.atom();
    const [least, most] = this.quantifier();
    const repeats = most > least ? [least, Math.min(most, least + 1)] : [least];
    return repeats.flatMap((times) => atoms.map((atom) => atom.repeat(times)));
  }

  private quantifier(): readonly [number, number] {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));
    if (found === null) return [1, 1];
    this.at += found[0].length;
    const [text, least, comma, most] = found;
    if (text.startsWith("*")) return [0, Infinity];
    if (text.startsWith("+")) return [1, Infinity];
    if (text.startsWith("?")) return [0, 1];
    return [Number(least), comma === "" ? Number(least) : most === "" ? Infinity : Number(most)];
  }

  private atom(): string[] {
    if (this.take("(")) {
      this.take("?:");
      const inner = this.alternatives();
      this.take(")");
      return inner;
    }
    if (this.take("[")) return this.characterClass();
    const char = this.character();
    if (char === "^" || char === "$") return [""];
    return char === "." ? ["x"] : [char];
  }

  /** The first and the last character of each range. */
  private characterClass(): string[] {
    const negated = this.take("^");
    const chars: string[] = [];
    while (!this.take("]") && this.at < this.source.length) {
      chars.push(this.classCharacter());
      if (this.source[this.at] === "-" && this.source[this.at + 1] !== "]") {
        this.at++;
        chars.push(this.classCharacter());
      }
    }
    if (negated) return ["x", "0", " ", "~"].filter((char) => !chars.includes(char)).slice(0, 1);
    return [...new Set([chars[0] ?? "", chars.at(-1) ?? ""])];
  }

  private classCharacter(): string {
    return this.take("\\") ? this.escaped() : this.one();
  }

  private character(): string {
    return this.take("\\") ? this.escaped() : this.one();
  }

  private escaped(): string {
    const letter = this.one();
    return CLASSES[letter] ?? letter;
  }

  private one(): string {
    const char = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += char.length;
    return char;
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private next(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }
}

function joinEach(heads: readonly string[], tails: readonly string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail)).slice(0, MOST);
}
