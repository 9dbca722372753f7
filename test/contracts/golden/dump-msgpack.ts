// MessagePack for people to read. It knows the format from its specification alone and nothing of our reader.

/**
 * A message, one value a line and indented by depth: its header in hex, then what it says. Text is shown as JSON has it, so that
 * no byte is left out.
 * @throws {Error} when the message is not exactly one value
 */
export function dumpMsgpack(message: Uint8Array): readonly string[] {
  const dump = new Dump(message);
  dump.value(0);
  if (dump.at !== message.length) throw new Error(`the message goes on after byte ${dump.at}`);
  return dump.lines;
}

/** Headers that stand for one value. */
const CONSTANTS: { readonly [head: number]: string } = { 0xc0: "null", 0xc2: "false", 0xc3: "true" };

type Kind = "int" | "uint" | "float" | "str" | "bin" | "ext" | "array" | "map";

/** Headers that are followed by a number of so many bytes: the value itself, or the length of what comes. */
const HEADERS: { readonly [head: number]: readonly [Kind, number] } = {
  0xc4: ["bin", 1],
  0xc5: ["bin", 2],
  0xc6: ["bin", 4],
  0xc7: ["ext", 1],
  0xc8: ["ext", 2],
  0xc9: ["ext", 4],
  0xca: ["float", 4],
  0xcb: ["float", 8],
  0xcc: ["uint", 1],
  0xcd: ["uint", 2],
  0xce: ["uint", 4],
  0xcf: ["uint", 8],
  0xd0: ["int", 1],
  0xd1: ["int", 2],
  0xd2: ["int", 4],
  0xd3: ["int", 8],
  0xd9: ["str", 1],
  0xda: ["str", 2],
  0xdb: ["str", 4],
  0xdc: ["array", 2],
  0xdd: ["array", 4],
  0xde: ["map", 2],
  0xdf: ["map", 4],
};

const FIRST_FIXED_EXT = 0xd4;

class Dump {
  readonly lines: string[] = [];
  at = 0;
  private readonly message: Uint8Array;
  private start = 0;

  constructor(message: Uint8Array) {
    this.message = message;
  }

  value(depth: number): void {
    this.start = this.at;
    const head = Number(this.number("uint", 1));
    const constant = CONSTANTS[head];
    const header = HEADERS[head];
    if (constant !== undefined) this.line(depth, constant);
    else if (header !== undefined) this.sized(header[0], this.number(header[0], header[1]), depth);
    else if (head < 0x80) this.line(depth, String(head));
    else if (head < 0x90) this.sized("map", head - 0x80, depth);
    else if (head < 0xa0) this.sized("array", head - 0x90, depth);
    else if (head < 0xc0) this.sized("str", head - 0xa0, depth);
    else if (head >= 0xe0) this.line(depth, String(head - 0x100));
    else if (head >= FIRST_FIXED_EXT) this.sized("ext", 2 ** (head - FIRST_FIXED_EXT), depth);
    else throw new Error(`no value begins with ${head.toString(16)}`);
  }

  /** What comes after a header with its number. */
  private sized(kind: Kind, number: number | bigint, depth: number): void {
    const length = Number(number);
    if (kind === "map" || kind === "array") {
      this.line(depth, `${kind} of ${length}`);
      for (let i = 0; i < (kind === "map" ? 2 * length : length); i++) this.value(depth + 1);
    } else if (kind === "ext") {
      const code = this.number("int", 1);
      this.line(depth, `ext ${code}: ${hex(this.take(length))}`, length);
    } else if (kind === "bin") this.line(depth, `bin ${hex(this.take(length))}`, length);
    else if (kind === "str") this.line(depth, JSON.stringify(utf8.decode(this.take(length))), length);
    else this.line(depth, String(number));
  }

  /** `content` bytes at the end are shown by the text. */
  private line(depth: number, text: string, content = 0): void {
    this.lines.push(`${"  ".repeat(depth)}${hex(this.message.subarray(this.start, this.at - content))} ${text}`);
  }

  private number(kind: Kind, size: number): number | bigint {
    const { buffer, byteOffset, byteLength } = this.take(size);
    const view = new DataView(buffer, byteOffset, byteLength);
    if (kind === "float") return size === 4 ? view.getFloat32(0) : view.getFloat64(0);
    let number = 0n;
    for (let i = 0; i < size; i++) number = number * 256n + BigInt(view.getUint8(i));
    const signed = kind === "int" ? BigInt.asIntN(8 * size, number) : number;
    return size === 8 ? signed : Number(signed);
  }

  private take(length: number): Uint8Array {
    const from = this.at;
    this.at += length;
    if (this.at > this.message.length) throw new Error("the message is cut off");
    return this.message.subarray(from, this.at);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function hex(bytes: Uint8Array): string {
  return bytes.length === 0 ? "empty" : Buffer.from(bytes).toString("hex");
}
