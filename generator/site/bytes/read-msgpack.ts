import { DecodeError } from "../../../runtime/serde/errors.js";
import { PackScanner } from "../../../runtime/serde/exact/cursors/msgpack-scanner.js";
import type { Kind } from "../../../runtime/serde/exact/cursors/interface.js";
import { GrowingStructure, type NodeKind, type Structure } from "./structure.js";

/** Where the values of a MessagePack message stand, at most `most` of them. Nesting has no limit. */
export function readMsgpack(bytes: Uint8Array, most: number): Structure {
  return new PackWalk(bytes).read(most);
}

/** Walks without recursion: what is open is a list. */
class PackWalk extends PackScanner {
  private readonly structure: GrowingStructure;
  /** How many values each open container still has; a key counts as one. */
  private readonly left: number[] = [];

  constructor(bytes: Uint8Array) {
    super(bytes, 0);
    this.structure = new GrowingStructure("msgpack", bytes);
  }

  read(most: number): Structure {
    const { structure } = this;
    let start = 0;
    try {
      do {
        if (structure.size === most) {
          structure.isCut = true;
          break;
        }
        start = this.position;
        this.readOne();
      } while (this.left.length > 0);
      start = this.position;
      if (!structure.isCut) this.end();
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      structure.fault = { at: start, code: error.code, message: error.message };
    }
    structure.stop(start);
    return structure;
  }

  private readOne(): void {
    const { structure, left } = this;
    const start = this.position;
    const kind = this.readHead();
    if (kind === "str") this.readText();
    else if (kind === "bytes" || kind === "ext") this.take(this.size);
    const inside = structure.open.at(-1);
    const isKey = inside !== undefined && structure.kind(inside) === "object" && (left.at(-1) ?? 0) % 2 === 0;
    structure.add(kindOf(kind), { start, end: this.position, isKey });
    if (left.length > 0) left.push((left.pop() ?? 0) - 1);
    if (kind === "array") left.push(this.size);
    if (kind === "object") left.push(2 * this.size);
    while (left.at(-1) === 0) {
      left.pop();
      structure.close(this.position);
    }
  }

  private end(): void {
    if (this.position === this.bytes.length) return;
    const message = `MessagePack data is malformed: trailing characters (byte ${this.position})`;
    throw new DecodeError(message, "trailing-data", this.position);
  }
}

function kindOf(kind: Kind): NodeKind {
  return kind as NodeKind; // MessagePack has no others
}
