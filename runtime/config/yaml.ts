// YAML 1.2 by the package `yaml`, whose nodes know where they stand. Its tokens are looked at before it makes nodes of them: it does that
// by recursion, which a text that nests deeply enough ends the process with.

import type * as yaml from "yaml";
import { ConfigError } from "./errors.js";
import type { ConfigLimits } from "./limits.js";
import { type ConfigEntryNode, type ConfigNode, integer, objectNode, type Origin, type Spot } from "./node.js";
import type { Problem } from "./problem.js";
import { problemOf, type ReadText, readOr, SyntaxMistake, tooMuch } from "./syntax.js";

type Yaml = typeof yaml;

/**
 * The values of a text of YAML, with warnings where YAML 1.1, which Python reads, has others.
 * @throws {ConfigError} `CONFIG_PEER_MISSING` if the package is not there
 */
export async function readYaml(origin: Origin, text: string, limits: ConfigLimits): Promise<ReadText> {
  const library = await load();
  return readOr(origin, () => {
    const tokens = [...new library.Parser().parse(text)];
    guard(tokens, limits);
    const [document, second] = new library.Composer(OPTIONS).compose(tokens);
    if (second !== undefined) throw new SyntaxMistake("A second document", { start: second.range[0] });
    if (document === undefined)
      return { root: { kind: "null", at: { origin, start: 0, end: 0 } }, problems: [], warnings: [] };
    const mistakes = [...document.errors, ...document.warnings].map(({ message, pos: [start, end] }) =>
      problemOf(new SyntaxMistake(message.replace(/: .*$/s, ""), { start, end }), origin),
    );
    if (mistakes.length > 0) return { root: null, problems: mistakes.slice(0, MOST_MISTAKES), warnings: [] };
    const reader = new NodeReader(library, document, { origin, limits });
    return { root: reader.read(), problems: [], warnings: reader.warnings };
  });
}

/** Keys are looked at here: the package compares each with all others. */
const OPTIONS = { intAsBigInt: true, prettyErrors: false, uniqueKeys: false } as const;
const MOST_MISTAKES = 20;

async function load(): Promise<Yaml> {
  try {
    return await import("yaml");
  } catch (cause) {
    const message = "YAML is read by the package yaml, which is not there; run `npm install yaml`";
    throw new ConfigError("CONFIG_PEER_MISSING", message, { cause });
  }
}

/** What tokens of all kinds may have. */
interface AnyToken {
  readonly offset?: number;
  readonly value?: unknown;
  readonly items?: readonly { readonly key?: unknown; readonly value?: unknown }[];
}

/** @throws {SyntaxMistake} if tokens stand too deeply in each other, or are too many */
function guard(tokens: readonly object[], { maxDepth, maxValues }: ConfigLimits): void {
  const open: { readonly token: AnyToken; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  let values = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    const start = token.offset ?? 0;
    if (depth > maxDepth) throw tooMuch("Nested too deeply", "maxDepth", { start, most: maxDepth });
    if (++values > maxValues * 3) throw tooMuch("Too many values", "maxValues", { start, most: maxValues });
    if (isToken(token.value)) open.push({ token: token.value, depth });
    for (const { key, value } of token.items ?? []) {
      for (const inner of [key, value]) if (isToken(inner)) open.push({ token: inner, depth: depth + 1 });
    }
  }
}

function isToken(value: unknown): value is AnyToken {
  return typeof value === "object" && value !== null;
}

class NodeReader {
  readonly warnings: Problem[] = [];
  private readonly library: Yaml;
  private readonly document: yaml.Document.Parsed;
  private readonly origin: Origin;
  private readonly limits: ConfigLimits;
  private depth = 0;
  private values = 0;

  constructor(library: Yaml, document: yaml.Document.Parsed, from: { origin: Origin; limits: ConfigLimits }) {
    this.library = library;
    this.document = document;
    this.origin = from.origin;
    this.limits = from.limits;
  }

  read(): ConfigNode {
    const { version, explicit } = this.document.directives.yaml;
    if (explicit === true && version !== "1.2")
      throw new SyntaxMistake("YAML of another version than 1.2", { start: 0 });
    return this.node(this.document.contents, 0);
  }

  /** Aliases are written out each time, and count. */
  private node(node: unknown, start: number): ConfigNode {
    const { maxDepth, maxValues } = this.limits;
    if (++this.values > maxValues) throw tooMuch("Too many values", "maxValues", { start, most: maxValues });
    if (++this.depth > maxDepth) throw tooMuch("Nested too deeply", "maxDepth", { start, most: maxDepth });
    const read = this.inner(node, start);
    this.depth--;
    return read;
  }

  private inner(node: unknown, start: number): ConfigNode {
    const { isAlias, isMap, isScalar, isSeq } = this.library;
    if (isAlias(node)) return this.alias(node);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { kind: "null", at: this.spot(null, start) };
    const at = this.spot(node.range ?? null, start);
    if (node.tag !== undefined) throw new SyntaxMistake("A tag; configuration files have none", at);
    if (isScalar(node)) return this.scalar(node, at);
    if (isMap(node)) return this.mapping(node.items, at);
    return { kind: "array", items: node.items.map((item) => this.node(item, at.start)), at };
  }

  /** It stands where the alias is. */
  private alias(alias: yaml.Alias): ConfigNode {
    const at = this.spot(alias.range ?? null, 0);
    const target = alias.resolve(this.document);
    if (target === undefined) throw new SyntaxMistake("An alias of nothing before it", at);
    return { ...this.node(target, at.start), at };
  }

  private mapping(pairs: readonly yaml.Pair[], at: Spot): ConfigNode {
    const entries = new Map<string, ConfigEntryNode>();
    for (const { key, value } of pairs) {
      const { at: place, value: name } = this.key(key, at);
      if (name === "<<") throw new SyntaxMistake("A merge key, which YAML 1.2 does not have", place);
      if (entries.has(name)) throw new SyntaxMistake(`The key ${JSON.stringify(name)} comes twice`, place);
      entries.set(name, { key: name, at: place, value: this.node(value, place.end) });
    }
    return objectNode([...entries.values()], at);
  }

  private key(key: unknown, around: Spot): { readonly at: Spot; readonly value: string } {
    const node = this.node(key, around.start);
    if (node.kind !== "str") throw new SyntaxMistake("A key that is no text; put it in quotes", node.at);
    return node;
  }

  private scalar({ value, source, type }: yaml.Scalar, at: Spot): ConfigNode {
    if (type === "PLAIN" && READ_OTHERWISE.test(source ?? "")) this.warn(at);
    switch (typeof value) {
      case "bigint":
        return { kind: "int", value: integer(value), at };
      case "number":
        if (!Number.isFinite(value) && /^[-+]?\d/.test(source ?? "")) {
          throw new SyntaxMistake("A number that is too large for a float", at);
        }
        return { kind: "float", value, at };
      case "boolean":
        return { kind: "bool", value, at };
      default:
        return typeof value === "string" ? { kind: "str", value, at } : { kind: "null", at };
    }
  }

  private warn(at: Spot): void {
    const message = "YAML_1_1: Python reads this as another value; put text in quotes, and numbers without tricks";
    this.warnings.push(problemOf(new SyntaxMistake(message, at), this.origin));
  }

  private spot(range: readonly [number, number, number] | null, start: number): Spot {
    return { origin: this.origin, start: range?.[0] ?? start, end: range?.[1] ?? start };
  }
}

/** Plain text that YAML 1.1 takes for a boolean, an octal, a number with underscores or colons, or a date; and what it takes for text. */
const READ_OTHERWISE =
  /^(?:yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF|[-+]?0[0-7_]+|0o[0-7]+|[-+]?[1-9][\d_]*(?::[0-5]?\d)+|[-+]?\d[\d.]*_[\d_.]*|\d{4}-\d\d?-\d\d?(?:[Tt ].*)?|[-+]?\d+[eE][-+]?\d+)$/;
