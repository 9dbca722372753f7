import type { ErrorCode, ValidationErrorPayload } from "../../errors.js";
import { Depth } from "./depth.js";
import type { Cursor, Entries, Items, Kind, Mark } from "./interface.js";

/** Where something stands, as whoever made the tree says it; the decoder only hands it back. */
interface Placed<At> {
  readonly at: At;
}

/**
 * A value of a text file, such as TOML, that knows where it stands. Floats are told from integers, and moments from text, as they were
 * written; `lax` marks text that may stand for values of other types, as in variables of the environment.
 */
export type TextNode<At = unknown> = Placed<At> &
  (
    | { readonly kind: "null" }
    | { readonly kind: "bool"; readonly value: boolean }
    | { readonly kind: "int"; readonly value: number | bigint }
    | { readonly kind: "float"; readonly value: number }
    | { readonly kind: "str"; readonly value: string; readonly lax?: true }
    | { readonly kind: "date" | "datetime" | "time"; readonly value: string }
    | { readonly kind: "array"; readonly items: readonly TextNode<At>[] }
    | { readonly kind: "object"; readonly entries: readonly TextEntry<At>[] }
  );

/** A key of an object with its value; `at` is the place of the key. Keys come once. */
export interface TextEntry<At = unknown> extends Placed<At> {
  readonly key: string;
  readonly value: TextNode<At>;
}

/** A mistake, and the node to blame: for a key that should not be there its entry, for what is missing or breaks a rule the object. */
export interface TextMistake<At = unknown> {
  readonly payload: ValidationErrorPayload;
  readonly node: TextNode<At>;
  readonly entry: TextEntry<At> | null;
}

type Node = TextNode;

/** The nodes of a text file. They are values in Python's sense, as `msgspec.toml` reads them. */
export class NodeCursor extends Depth implements Cursor {
  readonly format = "builtins";
  readonly nullName = "null";
  readonly hasBase64 = true;
  readonly size = 0;
  readonly extCode = 0;
  bool = false;
  int: number | bigint = 0;
  float = 0;
  text = "";
  current: Node;
  readonly mistakes: TextMistake[] = [];
  private entry: TextEntry | null = null;
  /** The containers around the cursor; those beyond `depth` were left. */
  private readonly around: Node[] = [];

  constructor(root: Node, maxDepth: number) {
    super(maxDepth);
    this.current = root;
  }

  /** True if the next value is text that may stand for another. */
  get isLax(): boolean {
    return this.current.kind === "str" && this.current.lax === true;
  }

  /** Notes where the value stands that an error is about. */
  note(payload: ValidationErrorPayload): void {
    const inside = this.around[this.depth - 1] ?? this.current;
    const isOfKey = OF_KEY.has(payload.code);
    const node = OF_CONTAINER.has(payload.code) ? inside : this.current;
    this.mistakes.push({ payload, node, entry: isOfKey ? this.entry : null });
  }

  peek(): Kind {
    return this.current.kind;
  }

  next(): Kind {
    const { current } = this;
    switch (current.kind) {
      case "bool":
        this.bool = current.value;
        break;
      case "int":
        this.int = current.value;
        break;
      case "float":
        this.float = current.value;
        break;
      case "null":
      case "array":
      case "object":
        break;
      default:
        this.text = current.value;
    }
    return current.kind;
  }

  readBytes(): never {
    throw new Error("a text file has no bytes of its own");
  }

  override enter(): void {
    this.around[this.depth] = this.current; // its head was read, and nothing of what is inside
    super.enter();
  }

  items(): Items {
    const array = this.current;
    const items = array.kind === "array" ? array.items : [];
    let at = 0;
    const next = (): boolean => {
      const item = items[at++];
      if (item !== undefined) this.current = item;
      return item !== undefined;
    };
    return { size: items.length, next };
  }

  entries(): Entries {
    const object = this.current;
    const entries = object.kind === "object" ? object.entries : [];
    let at = 0;
    const next = (): boolean => {
      const entry = entries[at++];
      if (entry === undefined) return false;
      this.entry = entry;
      this.current = { kind: "str", value: entry.key, at: entry.at };
      return true;
    };
    const name = (): string | null => this.entry?.key ?? null;
    const value = (): void => {
      if (this.entry !== null) this.current = this.entry.value;
    };
    return { size: entries.length, textKeys: true, next, name, value };
  }

  /** There is nothing to step over. */
  skip(): void {}

  slice(): never {
    throw new Error("a text file has no bytes of its own");
  }

  /** In Python's words, as msgspec has it for tags. */
  describe(): string {
    return PYTHON_NAMES[this.current.kind] ?? this.current.kind;
  }

  mark(): Mark {
    return { position: 0, depth: this.depth, size: 0, value: this.current };
  }

  reset(mark: Mark): void {
    this.depth = mark.depth;
    this.current = mark.value as Node;
  }
}

const PYTHON_NAMES: { readonly [kind: string]: string } = { null: "NoneType", array: "list", object: "dict" };
const OF_KEY: ReadonlySet<ErrorCode> = new Set(["unknown-field", "duplicate-key"]);
const OF_CONTAINER: ReadonlySet<ErrorCode> = new Set(["missing-field", "rule"]);
