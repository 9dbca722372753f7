import { Ext } from "../../values/ext.js";
import { isPlainObject } from "../../values/is.js";
import { Raw } from "../../values/raw.js";
import { Depth } from "./depth.js";
import type { Cursor, Entries, Items, Kind, Mark } from "./interface.js";

/** Plain JavaScript values: what JSON.parse gives, and bigint, bytes, sets and maps. A property that is undefined is absent. */
export class ValueCursor extends Depth implements Cursor {
  readonly format = "builtins";
  readonly nullName = "null";
  readonly hasBase64 = true;
  bool = false;
  int: number | bigint = 0;
  float = 0;
  text = "";
  size = 0;
  extCode = 0;
  current: unknown;

  constructor(value: unknown, maxDepth: number) {
    super(maxDepth);
    this.current = value;
  }

  peek(): Kind {
    return kindOf(this.current);
  }

  next(): Kind {
    const kind = this.peek();
    const value = this.current;
    if (typeof value === "boolean") this.bool = value;
    else if (typeof value === "string") this.text = value;
    else if (kind === "int") this.int = value as number | bigint;
    else if (kind === "float") this.float = value as number;
    else if (value instanceof Ext) this.extCode = value.code;
    else if (value instanceof Uint8Array) this.size = value.length;
    return kind;
  }

  readBytes(): Uint8Array {
    const { current } = this;
    return new Uint8Array(current instanceof Ext ? current.data : (current as Uint8Array));
  }

  /** An array by its indexes, and no copy of it: one with holes may be far longer than there is memory. */
  items(): Items {
    const { current } = this;
    const values = Array.isArray(current) ? (current as readonly unknown[]) : [...(current as Iterable<unknown>)];
    const size = values.length;
    let at = 0;
    const next = (): boolean => {
      if (at === size) return false;
      this.current = values[at++];
      return true;
    };
    return { size, next };
  }

  entries(): Entries {
    const source = this.current as object;
    const entries = entriesOf(source);
    let at = -1;
    const next = (): boolean => {
      if (++at >= entries.length) return false;
      this.current = entries[at]?.[0];
      return true;
    };
    const name = (): string | null => (typeof this.current === "string" ? this.current : null);
    const value = (): void => {
      this.current = entries[at]?.[1];
    };
    return { size: entries.length, textKeys: !(source instanceof Map), next, name, value };
  }

  /** Goes on with a value that is not part of the one before. */
  moveTo(value: unknown): void {
    this.current = value;
  }

  /** There is nothing to step over. */
  skip(): void {}

  slice(): never {
    throw new Error("a JavaScript value has no bytes");
  }

  /** In Python's words, as msgspec has it for tags. */
  describe(): string {
    const kind = this.peek();
    return PYTHON_NAMES[kind] ?? kind;
  }

  mark(): Mark {
    return { position: 0, depth: this.depth, size: 0, value: this.current };
  }

  reset(mark: Mark): void {
    this.depth = mark.depth;
    this.current = mark.value;
  }
}

const PYTHON_NAMES: { readonly [kind: string]: string } = { null: "NoneType", array: "list", object: "dict" };

function kindOf(value: unknown): Kind {
  switch (typeof value) {
    case "boolean":
      return "bool";
    case "string":
      return "str";
    case "bigint":
      return "int";
    case "number":
      return Number.isInteger(value) ? "int" : "float";
    case "object":
      return value === null ? "null" : kindOfObject(value);
    default:
      return "instance";
  }
}

function kindOfObject(value: object): Kind {
  if (Array.isArray(value)) return "array";
  if (value instanceof Set) return "set";
  if (value instanceof Map) return "object";
  if (value instanceof Uint8Array) return "bytes";
  if (value instanceof Ext) return "ext";
  if (value instanceof Raw) return "raw";
  return isPlainObject(value) ? "object" : "instance";
}

function entriesOf(value: object): readonly (readonly [unknown, unknown])[] {
  const entries: readonly (readonly [unknown, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
  return entries.filter(([, entry]) => entry !== undefined);
}
