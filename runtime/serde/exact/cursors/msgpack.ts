import { DecodeError } from "../../errors.js";
import type { Cursor, Entries, Items, Kind, Mark } from "./interface.js";
import { PackScanner } from "./msgpack-scanner.js";

/** MessagePack from bytes. */
export class PackCursor extends PackScanner implements Cursor {
  readonly format = "msgpack";
  readonly nullName = "None";
  readonly hasBase64 = false;
  readonly current = undefined;
  text = "";
  declare private readonly message: Uint8Array;

  constructor(message: Uint8Array, maxDepth: number) {
    super(message, maxDepth);
    this.message = message;
  }

  next(): Kind {
    const kind = this.readHead();
    if (kind === "str") this.text = this.readText();
    return kind;
  }

  readBytes(): Uint8Array {
    return this.message.slice(this.take(this.size), this.position); // a copy: `message` is no Buffer
  }

  items(): Items {
    return new PackItems(this.size);
  }

  entries(): Entries {
    return new PackEntries(this, this.size);
  }

  skip(): void {
    const kind = this.next();
    if (kind === "bytes" || kind === "ext") this.take(this.size);
    if (kind !== "array" && kind !== "object") return;
    this.enter();
    for (let left = kind === "array" ? this.size : 2 * this.size; left > 0; left--) this.skip();
    this.leave();
  }

  slice(): Uint8Array {
    const start = this.position;
    this.skip();
    return this.message.subarray(start, this.position);
  }

  mark(): Mark {
    return { position: this.position, depth: this.depth, size: this.size, value: null };
  }

  reset(mark: Mark): void {
    this.position = mark.position;
    this.depth = mark.depth;
    this.size = mark.size;
  }

  /** @throws {DecodeError} when anything follows */
  end(): void {
    if (this.position === this.bytes.length) return;
    throw new DecodeError(
      `MessagePack data is malformed: trailing characters (byte ${this.position})`,
      "trailing-data",
      this.position,
    );
  }
}

/** The header says how many there are. */
class PackItems implements Items {
  declare readonly size: number;
  private left: number;

  constructor(size: number) {
    this.size = size;
    this.left = size;
  }

  next(): boolean {
    return this.left-- > 0;
  }
}

class PackEntries extends PackItems implements Entries {
  readonly textKeys = false;
  declare private readonly cursor: Cursor;

  constructor(cursor: Cursor, size: number) {
    super(size);
    this.cursor = cursor;
  }

  name(): string | null {
    if (this.cursor.describe() !== "str") return null;
    this.cursor.next();
    return this.cursor.text;
  }

  /** Nothing stands between a key and its value. */
  value(): void {}
}
