import { DecodeError } from "../errors.js";
import type { Cursor, Entries, Items, Kind, Mark } from "./cursor.js";
import { PackScanner } from "./pack-scanner.js";

/** MessagePack from bytes. */
export class PackCursor extends PackScanner implements Cursor {
  readonly format = "msgpack";
  readonly nullName = "None";
  readonly hasBase64 = false;
  readonly current = undefined;
  text = "";
  private readonly message: Uint8Array;

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
    let left = this.size;
    return { size: left, next: () => left-- > 0 };
  }

  entries(): Entries {
    const items = this.items();
    const name = (): string | null => {
      if (this.describe() !== "str") return null;
      this.next();
      return this.text;
    };
    return { size: items.size, textKeys: false, next: () => items.next(), name, value: () => undefined };
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
