import { DecodeError } from "../../../runtime/serde/errors.js";
import { isSpace } from "../../../runtime/serde/exact/cursors/json-scanner.js";
import { JsonSkipper } from "../../../runtime/serde/exact/cursors/json-skip.js";
import { GrowingStructure, type NodeKind, type Structure } from "./structure.js";

/** Where the values of a JSON text stand, at most `most` of them. Nesting has no limit. */
export function readJson(bytes: Uint8Array, most: number): Structure {
  return new JsonWalk(bytes).read(most);
}

/** Walks without recursion: what is open is a list. */
class JsonWalk extends JsonSkipper {
  private readonly structure: GrowingStructure;
  /** The first byte that belongs to no value that was read, white space and commas left out. */
  private reachedAt = 0;
  private isFirst = true;

  constructor(bytes: Uint8Array) {
    super(bytes, 0);
    this.structure = new GrowingStructure("json", bytes);
  }

  read(most: number): Structure {
    const { structure } = this;
    try {
      this.readValue(false);
      while (structure.open.length > 0) {
        if (structure.size >= most) {
          structure.isCut = true;
          break;
        }
        this.readMember();
      }
      if (!structure.isCut) this.end();
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      structure.fault = { at: this.reachedAt, code: error.code, message: error.message };
    }
    structure.stop(this.reachedAt);
    return structure;
  }

  private readMember(): void {
    const { structure, isFirst } = this;
    const isArray = structure.kind(structure.open.at(-1) ?? 0) === "array";
    if (!(isArray ? this.atItem(isFirst) : this.atKey(isFirst, "object keys must be strings"))) {
      structure.close(this.position);
      this.reached(false);
      return;
    }
    if (!isArray) {
      this.readValue(true);
      this.passColon();
    }
    this.readValue(false);
  }

  private readValue(isKey: boolean): void {
    this.significant();
    const start = this.position;
    const kind = this.readToken();
    this.structure.add(kind, { start, end: this.position, isKey });
    this.reached(kind === "array" || kind === "object");
  }

  private reached(isFirst: boolean): void {
    this.reachedAt = this.position;
    this.isFirst = isFirst;
  }

  private readToken(): NodeKind {
    switch (String.fromCharCode(this.here())) {
      case '"':
        this.readString();
        return "str";
      case "[":
        this.position++;
        return "array";
      case "{":
        this.position++;
        return "object";
      case "n":
        this.readName("null");
        return "null";
      case "t":
        this.readName("true");
        return "bool";
      case "f":
        this.readName("false");
        return "bool";
      default:
        return this.passNumber("invalid character") ? "int" : "float";
    }
  }

  private end(): void {
    while (isSpace(this.here())) this.position++;
    if (this.position >= this.bytes.length) return;
    const at = this.position + 1; // as the decoder counts
    throw new DecodeError(`JSON is malformed: trailing characters (byte ${at})`, "trailing-data", at);
  }
}
