import { BACKSLASH, JsonScanner, QUOTE } from "./json-scanner.js";

/** Steps over whole values. msgspec has a few words and positions of its own for what is wrong in them. */
export class JsonSkipper extends JsonScanner {
  /** Steps over the next value; checks syntax, UTF-8 and depth. */
  skip(): void {
    switch (this.significant()) {
      case 0x22:
        return this.skipString();
      case 0x5b:
        return this.skipArray();
      case 0x7b:
        return this.skipObject();
      case 0x6e:
        return this.skipName("null");
      case 0x74:
        return this.skipName("true");
      case 0x66:
        return this.skipName("false");
      default:
        this.passNumber("invalid character");
    }
  }

  /** True if an array goes on with an item. */
  protected atItem(isFirst: boolean): boolean {
    return this.atMember(isFirst, "]", "array") !== null;
  }

  /** True if an object goes on with a key, which starts here. */
  protected atKey(isFirst: boolean, whenNoString: string): boolean {
    const byte = this.atMember(isFirst, "}", "object");
    if (byte !== null && byte !== QUOTE) this.malformed(whenNoString);
    return byte !== null;
  }

  /** Steps over the colon behind a key. */
  protected passColon(): void {
    if (this.significant() !== 0x3a) this.malformed("expected ':'");
    this.position++;
  }

  /** The first byte of the next member, or null behind the closing bracket. */
  private atMember(isFirst: boolean, close: "]" | "}", container: string): number | null {
    const byte = this.significant();
    if (byte === close.charCodeAt(0)) {
      this.position++;
      return null;
    }
    if (isFirst) return byte;
    if (byte !== 0x2c) this.malformed(`expected ',' or '${close}'`);
    this.position++;
    const next = this.significant();
    if (next === close.charCodeAt(0)) this.malformed(`trailing comma in ${container}`);
    return next;
  }

  private skipArray(): void {
    this.position++;
    this.enter();
    for (let isFirst = true; this.atItem(isFirst); isFirst = false) this.skip();
    this.leave();
  }

  private skipObject(): void {
    this.position++;
    this.enter();
    for (let isFirst = true; this.atKey(isFirst, `expected '"'`); isFirst = false) {
      this.skipString();
      this.passColon();
      this.skip();
    }
    this.leave();
  }

  private skipString(): void {
    let start = ++this.position;
    for (;;) {
      const special = this.nextSpecial();
      this.checkUtf8(start, this.position);
      if (special === QUOTE) break;
      if (special !== BACKSLASH) this.malformed("invalid character");
      this.position++;
      this.skipEscape();
      start = this.position;
    }
    this.position++;
  }

  private skipEscape(): void {
    if (this.position === this.bytes.length) this.truncated();
    const letter = String.fromCharCode(this.here());
    if (!`"\\/bfnrtu`.includes(letter)) this.malformed("invalid escaped character");
    this.position++;
    if (letter === "u") this.readUnicodeEscape("unexpected end of hex escape");
  }

  private skipName(name: string): void {
    this.position++;
    if (this.bytes.length - this.position < name.length - 1) this.truncated();
    if (!this.startsWith(name.slice(1))) this.malformed("invalid character");
    this.position += name.length - 1;
  }
}
