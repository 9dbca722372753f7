// A YAML file as this compiler sees it: text, lists and mappings with places. What a plain scalar means is decided later,
// because a type expression is read as it was typed (`null`, `1`, `true`) and a default is not.

interface Place {
  /** UTF-16 offsets into the file, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A text, quoted or not. */
export interface YamlScalar extends Place {
  readonly kind: "scalar";
  readonly style: "plain" | "single" | "double" | "literal" | "folded";
  /** The content: quotes taken off, escapes and folds resolved. */
  readonly text: string;
}

/** A list. */
export interface YamlSequence extends Place {
  readonly kind: "sequence";
  /** True for `[a, b]`. */
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

/** A key of a mapping, and what stands at it. */
export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

/** A mapping from text to anything. */
export interface YamlMapping extends Place {
  readonly kind: "mapping";
  /** True for `{a: b}`. */
  readonly flow: boolean;
  /** By key, in file order. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

/** Whatever a YAML file is made of. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

/** Returns the value at a key of a mapping, or undefined if there is none (or no mapping). */
export function valueAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === "mapping" ? node.entries.get(key)?.value : undefined;
}

const JSON_SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;

/** Is true for what a program writes as JSON: every text in quotes, every list and mapping in brackets or braces. YAML can cut nothing there. */
export function isJson(node: YamlNode): boolean {
  if (node.kind === "scalar") return isQuoted(node) || (node.style === "plain" && JSON_SCALAR.test(node.text));
  if (!node.flow) return false;
  if (node.kind === "sequence") return node.items.every(isJson);
  return [...node.entries.values()].every(({ key, value }) => isQuoted(key) && isJson(value));
}

function isQuoted({ style }: YamlScalar): boolean {
  return style === "single" || style === "double";
}

/** Is true for a value that is not there, as in `doc:` with nothing after it. */
export function isEmpty(node: YamlNode): boolean {
  return node.kind === "scalar" && node.style === "plain" && node.text === "";
}
