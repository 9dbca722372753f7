import { DecodeError } from "../../errors.js";
import type { Cursor, Entries, Items, Kind, Mark } from "./interface.js";
import { isSpace } from "./json-scanner.js";
import { JsonSkipper } from "./json-skip.js";

/** JSON from bytes. */
export class JsonCursor extends JsonSkipper implements Cursor {
  readonly format = "json";
  readonly nullName = "null";
  readonly hasBase64 = true;
  readonly size = -1;
  readonly extCode = 0;
  readonly int = 0;
  readonly float = 0;
  readonly current = undefined;
  bool = false;
  text = "";
  declare private readonly message: Uint8Array;

  constructor(message: Uint8Array, maxDepth: number) {
    super(message, maxDepth);
    this.message = message;
  }

  peek(): Kind {
    return KINDS[String.fromCharCode(this.significant())] ?? "number";
  }

  next(): Kind {
    const kind = this.peek();
    switch (kind) {
      case "null":
        this.readName("null");
        break;
      case "bool":
        this.bool = this.here() === LETTER_T;
        this.readName(String(this.bool));
        break;
      case "str":
        this.text = this.readString();
        break;
      case "number":
        this.readNumber();
        break;
      default:
        this.position++; // over the bracket
    }
    return kind;
  }

  readBytes(): never {
    throw new Error("JSON has no bytes of its own");
  }

  items(): Items {
    let isFirst = true;
    const next = (): boolean => {
      const has = this.atItem(isFirst);
      isFirst = false;
      return has;
    };
    return { size: -1, next };
  }

  entries(): Entries {
    let isFirst = true;
    const next = (): boolean => {
      const has = this.atKey(isFirst, "object keys must be strings");
      isFirst = false;
      return has;
    };
    return { size: -1, textKeys: true, next, name: () => this.readString(), value: () => this.passColon() };
  }

  slice(): Uint8Array {
    this.significant();
    const start = this.position;
    this.skip();
    return this.message.subarray(start, this.position);
  }

  describe(): string {
    return this.peek();
  }

  mark(): Mark {
    return { position: this.position, depth: this.depth, size: -1, value: null };
  }

  reset(mark: Mark): void {
    this.position = mark.position;
    this.depth = mark.depth;
  }

  /** Steps over white space; true if nothing else follows. */
  atEnd(): boolean {
    while (isSpace(this.here())) this.position++;
    return this.position >= this.bytes.length;
  }

  /** @throws {DecodeError} when more than white space follows */
  end(): void {
    while (this.position < this.bytes.length) {
      const isTrailing = !isSpace(this.here());
      this.position++;
      if (!isTrailing) continue;
      throw new DecodeError(
        `JSON is malformed: trailing characters (byte ${this.position})`,
        "trailing-data",
        this.position,
      );
    }
  }

  private readNumber(): void {
    const start = this.position;
    this.passNumber("invalid number");
    this.text = this.bytes.latin1Slice(start, this.position);
  }
}

const LETTER_T = 0x74;
const KINDS: { readonly [first: string]: Kind } = {
  n: "null",
  t: "bool",
  f: "bool",
  '"': "str",
  "[": "array",
  "{": "object",
};
