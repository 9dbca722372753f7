// TOML by the tree of `toml-eslint-parser`, whose nodes know where they stand. Values are read from the text: the parser's own would round
// integers and make local dates instants.

import type { AST, ParseError, parseTOML } from "toml-eslint-parser";
import { ConfigError } from "./errors.js";
import type { ConfigLimits } from "./limits.js";
import { type ConfigNode, integer, type Origin, type Spot } from "./node.js";
import { type ReadText, readOr, SyntaxMistake, problemOf } from "./syntax.js";
import { guardToml } from "./toml-guard.js";
import { TomlTable } from "./toml-table.js";

/** The versions of TOML that are read; Python's `tomllib` knows the first alone. */
export type TomlVersion = "1.0" | "1.1";

/**
 * The values of a text of TOML 1.1, with a warning where 1.0 does not have it.
 * @throws {ConfigError} `CONFIG_PEER_MISSING` if the package is not there
 */
export async function readToml(origin: Origin, text: string, limits: ConfigLimits): Promise<ReadText> {
  const parser = await load();
  return readOr(origin, () => {
    guardToml(text, limits);
    const old = tomlTree(parser, origin, { text, version: "1.0" });
    if (!(old instanceof SyntaxMistake)) return { root: old, problems: [], warnings: [] };
    const root = tomlTree(parser, origin, { text, version: "1.1" });
    if (root instanceof SyntaxMistake) throw root;
    const warning = problemOf(old, origin);
    const summary = `TOML_1_1: Python's tomllib, which reads TOML 1.0, refuses this: ${warning.payload.summary}`;
    return { root, problems: [], warnings: [{ ...warning, payload: { ...warning.payload, summary } }] };
  });
}

/** What is loaded of the package. */
export interface TomlParser {
  readonly parseTOML: typeof parseTOML;
  readonly ParseError: typeof ParseError;
}

/** The values of a text of one version of TOML, or the first mistake in it. */
export function tomlTree(
  { parseTOML: parse, ParseError: Refusal }: TomlParser,
  origin: Origin,
  { text, version }: { readonly text: string; readonly version: TomlVersion },
): ConfigNode | SyntaxMistake {
  try {
    const [top] = parse(text, { tomlVersion: version }).body;
    return new TreeReader(origin, text).root(top);
  } catch (error) {
    if (error instanceof SyntaxMistake) return error;
    if (!(error instanceof Refusal)) throw error;
    return new SyntaxMistake(error.message, { start: Math.min(error.index, text.length) });
  }
}

async function load(): Promise<TomlParser> {
  try {
    return await import("toml-eslint-parser");
  } catch (cause) {
    const message =
      "TOML is read by the package toml-eslint-parser, which is not there; run `npm install toml-eslint-parser`";
    throw new ConfigError("CONFIG_PEER_MISSING", message, { cause });
  }
}

type Part = AST.TOMLBare | AST.TOMLQuoted;

class TreeReader {
  private readonly origin: Origin;
  private readonly text: string;

  constructor(origin: Origin, text: string) {
    this.origin = origin;
    this.text = text;
  }

  root(top: AST.TOMLTopLevelTable): ConfigNode {
    const root = new TomlTable(this.spot(top));
    for (const item of top.body) {
      if (item.type === "TOMLKeyValue") this.put(root, item);
      else for (const pair of item.body) this.put(this.tableOf(root, item), pair);
      if (item.type === "TOMLTable" && item.body.length === 0) this.tableOf(root, item);
    }
    return root.node();
  }

  /** The table of a header, made if it is new; the parser has seen that it may be. */
  private tableOf(root: TomlTable, header: AST.TOMLTable): TomlTable {
    const known = this.tables.get(header);
    if (known !== undefined) return known;
    const parts = header.key.keys;
    const last = parts.at(-1);
    let table = root;
    for (const part of parts.slice(0, -1)) table = table.within(nameOf(part), this.spot(part));
    if (last === undefined) throw new Error("a header without a key");
    const at = this.spot(header.key);
    const own = header.kind === "array" ? table.another(nameOf(last), at) : table.section(nameOf(last), at);
    this.tables.set(header, own);
    return own;
  }

  private readonly tables = new Map<AST.TOMLTable, TomlTable>();

  private put(table: TomlTable, { key, value }: AST.TOMLKeyValue): void {
    const last = key.keys.at(-1);
    if (last === undefined) throw new Error("a value without a key");
    let inside = table;
    for (const part of key.keys.slice(0, -1)) inside = inside.within(nameOf(part), this.spot(part));
    inside.set(nameOf(last), this.spot(last), this.value(value));
  }

  private value(node: AST.TOMLContentNode): ConfigNode {
    const at = this.spot(node);
    switch (node.type) {
      case "TOMLArray":
        return { kind: "array", items: node.elements.map((item) => this.value(item)), at };
      case "TOMLInlineTable": {
        const table = new TomlTable(at);
        for (const pair of node.body) this.put(table, pair);
        return table.node();
      }
      case "TOMLValue":
        return this.scalar(node, at);
    }
  }

  private scalar(node: AST.TOMLValue, at: Spot): ConfigNode {
    const text = this.text.slice(at.start, at.end);
    switch (node.kind) {
      case "string":
        return { kind: "str", value: node.value, at };
      case "boolean":
        return { kind: "bool", value: node.value, at };
      case "integer":
        return { kind: "int", value: integer(wholeNumber(text)), at };
      case "float":
        return { kind: "float", value: float(text), at };
      case "local-date":
        return { kind: "date", value: text, at };
      case "local-time":
        return { kind: "time", value: inMicros(text), at };
      case "local-date-time":
      case "offset-date-time":
        return { kind: "datetime", value: inMicros(text.replace(/[ t]/, "T").replace("z", "Z")), at };
    }
  }

  private spot({ range: [start, end] }: { readonly range: readonly [number, number] }): Spot {
    return { origin: this.origin, start, end };
  }
}

function nameOf(part: Part): string {
  return part.type === "TOMLBare" ? part.name : part.value;
}

function wholeNumber(text: string): bigint {
  const digits = text.replaceAll("_", "");
  const sign = /^[+-]/.exec(digits)?.[0] ?? "";
  const size = BigInt(digits.slice(sign.length));
  return sign === "-" ? -size : size;
}

function float(text: string): number {
  const digits = text.replaceAll("_", "");
  const special = /^([+-]?)(?:inf|nan)$/.exec(digits);
  if (special === null) return Number(digits);
  const size = digits.endsWith("nan") ? NaN : Infinity;
  return special[1] === "-" ? -size : size;
}

/** Seconds are there, as TOML 1.1 does not ask for, and have six digits at most, to which Python cuts them. */
function inMicros(text: string): string {
  const whole = text.replace(/(^|T)(\d\d:\d\d)(?!:)(?=$|[Z+-])/, "$1$2:00");
  return whole.replace(/(\.\d{6})\d+/, "$1");
}
