// Contracts in YAML: text in, our own nodes out.

import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Composer,
  Parser,
  type CST,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { MAX_SYNTAX_DEPTH, MAX_SYNTAX_ERRORS, MAX_YAML_DEPTH } from "./limits.js";
import { directiveLine, tabsOutside, unreadable } from "./yaml-text.js";
import { syntaxFault, TOO_DEEP, type YamlError } from "./yaml-errors.js";
import { isJson, type YamlEntry, type YamlMapping, type YamlNode, type YamlScalar } from "./yaml-node.js";

/** What could be read of a file. */
export interface YamlFile {
  /** Null if the file cannot be read as YAML. */
  readonly root: YamlNode | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Values that could not be read and stand as empty in the tree. */
  readonly blanked: readonly Place[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Reads the YAML of one file and reports everything in it that the contract language does not allow. */
export function readYaml(source: SourceFile): YamlFile {
  const reader = new YamlReader(source);
  const root = reader.read();
  return { root, diagnostics: reader.diagnostics, blanked: reader.blanked };
}

const EMPTY = { kind: "scalar", style: "plain", text: "" } as const;

const STYLES: { readonly [type: string]: YamlScalar["style"] } = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

class YamlReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly blanked: Place[] = [];
  private readonly source: SourceFile;
  /** Quoted and block scalars, where tabs may stand; so they may within JSON. */
  private readonly quoted: YamlScalar[] = [];

  constructor(source: SourceFile) {
    this.source = source;
  }

  read(): YamlNode | null {
    const reason = unreadable(this.source.text);
    if (reason !== null) {
      this.report(reason.code, reason.message, reason);
      return null;
    }
    const contents = this.parse();
    if (contents === undefined) return null;
    const root = this.node(contents, 0, 0);
    this.checkText(root);
    return root;
  }

  /** Parses; a value that cannot be read is reported, blanked out, and the rest read again. */
  private parse(): Node | null | undefined {
    let { text } = this.source;
    while (true) {
      const { contents, errors } = compose(text);
      const error = errors[0];
      if (error === undefined) return contents;
      if (error.code === "TAB_AS_INDENT" && /^ *\t/m.test(text)) {
        text = text.replace(/^[ \t]+/gm, (indent) => " ".repeat(indent.length));
        continue;
      }
      const fault = syntaxFault(text, error);
      this.report(fault.code, fault.message, fault, fault.hint);
      if (!fault.local || this.blanked.length >= MAX_SYNTAX_ERRORS) return undefined;
      this.blanked.push({ start: fault.start, end: fault.end });
      text = text.slice(0, fault.start) + " ".repeat(fault.end - fault.start) + text.slice(fault.end);
    }
  }

  private checkText(root: YamlNode): void {
    const { text } = this.source;
    const directive = directiveLine(text, root.start);
    if (directive !== null) this.report("yaml-directive", "a YAML directive is not allowed here", directive);
    for (const tab of tabsOutside(
      text,
      [...this.quoted, ...jsonIn(root)].toSorted((a, b) => a.start - b.start),
    )) {
      this.report("yaml-tab", "a tab outside of quotes; write spaces", tab);
    }
  }

  private node(node: Node | null, at: number, depth: number): YamlNode {
    const [start, end] = node?.range ?? [at, at];
    if (node === null) return { ...EMPTY, start, end };
    if (depth > MAX_YAML_DEPTH) return this.tooDeep(start);
    if (isAlias(node)) {
      this.report("yaml-anchor", "aliases are not part of the contract language", { start, end });
      return { ...EMPTY, start, end };
    }
    this.checkProperties(node, start);
    if (isScalar(node)) return this.scalar(node, { start, end });
    if (isMap(node)) return this.mapping(node, { start, end }, depth);
    if (!isSeq(node)) throw new Error("a YAML node of no known kind");
    const items = node.items.map((item) => this.node(toNode(item), start, depth + 1));
    return { kind: "sequence", flow: node.flow === true, items, start, end };
  }

  private tooDeep(at: number): YamlScalar {
    const place = { start: at, end: at };
    const known = this.diagnostics.some((one) => one.code === TOO_DEEP.code);
    if (!known) this.report(TOO_DEEP.code, TOO_DEEP.message, place);
    this.blanked.push(place);
    return { ...EMPTY, ...place };
  }

  private scalar(node: Scalar, place: Place): YamlScalar {
    const style = STYLES[node.type ?? "PLAIN"] ?? "plain";
    const scalar: YamlScalar = { kind: "scalar", style, text: String(node.value), ...place };
    if (style !== "plain") this.quoted.push(scalar);
    return scalar;
  }

  private mapping(node: YAMLMap, place: Place, depth: number): YamlMapping {
    const entries = new Map<string, YamlEntry>();
    for (const pair of node.items) {
      const key = this.node(toNode(pair.key), place.start, depth + 1);
      const value = this.node(toNode(pair.value), key.end, depth + 1);
      const fault = keyFault(key);
      const first = key.kind === "scalar" ? entries.get(key.text) : undefined;
      if (fault !== null) this.report(fault.code, fault.message, key);
      else if (first !== undefined) this.reportDuplicate(first.key, key);
      else if (key.kind === "scalar") entries.set(key.text, { key, value });
    }
    return { kind: "mapping", flow: node.flow === true, entries, ...place };
  }

  private checkProperties(node: Scalar | YAMLMap | YAMLSeq, start: number): void {
    const { text } = this.source;
    if (node.anchor !== undefined) {
      const at = text.lastIndexOf(`&${node.anchor}`, start);
      const place = { start: at, end: at + 1 + node.anchor.length };
      this.report("yaml-anchor", "anchors are not part of the contract language", place);
    }
    if (node.tag !== undefined) {
      let at = text.lastIndexOf("!", start);
      while (at > 0 && /\S/.test(text.charAt(at - 1))) at--;
      const place = { start: at, end: text.slice(0, start).trimEnd().length };
      this.report("yaml-tag", "tags are not part of the contract language", place);
    }
  }

  private reportDuplicate(first: YamlScalar, second: YamlNode): void {
    const message = `the key ${JSON.stringify(first.text)} is written twice`;
    const related = { message: "first written here", span: this.span(first) };
    this.diagnostics.push(report("duplicate-key", message, this.span(second), { related }));
  }

  private report(code: Code, message: string, place: Place, hint?: string): void {
    this.diagnostics.push(report(code, message, this.span(place), hint === undefined ? {} : { hint }));
  }

  private span(place: Place): Span {
    return { source: this.source, start: place.start, end: place.end };
  }
}

interface Composition {
  readonly contents: Node | null;
  readonly errors: readonly YamlError[];
}

/** Parses the first document of a text. Its depth is measured first: composing is recursive, and a stack overflow inside it can end the process. */
function compose(text: string): Composition {
  const tokens = [...new Parser().parse(text)];
  const deep = tokens.map((token) => offsetBeyond(token, MAX_SYNTAX_DEPTH)).find((offset) => offset !== null);
  if (typeof deep === "number") {
    return { contents: null, errors: [{ code: "RESOURCE_EXHAUSTION", message: "", pos: [deep, deep] }] };
  }
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false });
  const [first, second] = [...composer.compose(tokens, true, text.length)];
  const errors: YamlError[] = [...(first?.errors ?? [])];
  if (second !== undefined)
    errors.push({ code: "MULTIPLE_DOCS", message: "", pos: [second.range[0], second.range[0]] });
  return { contents: first?.contents ?? null, errors };
}

/** Returns where a token is nested more than `levels` deep, or null. */
export function offsetBeyond(token: CST.Token, levels: number): number | null {
  if (levels < 0) return "offset" in token ? token.offset : 0;
  if (token.type === "document") return token.value === undefined ? null : offsetBeyond(token.value, levels - 1);
  if (!("items" in token)) return null;
  for (const { key, value } of token.items) {
    const beyond = (key ? offsetBeyond(key, levels - 1) : null) ?? (value ? offsetBeyond(value, levels - 1) : null);
    if (beyond !== null) return beyond;
  }
  return null;
}

/** The outermost lists and mappings that are written as JSON, where tabs may stand between the parts. */
function jsonIn(node: YamlNode): readonly YamlNode[] {
  if (node.kind === "scalar") return [];
  if (node.flow) return isJson(node) ? [node] : [];
  const parts = node.kind === "sequence" ? node.items : [...node.entries.values()].map(({ value }) => value);
  return parts.flatMap(jsonIn);
}

function toNode(value: unknown): Node | null {
  return isNode(value) ? value : null;
}

/** What is wrong with a key of any mapping, or null. */
function keyFault(key: YamlNode): { readonly code: Code; readonly message: string } | null {
  if (key.kind !== "scalar") return { code: "bad-yaml", message: "expected text as a key, found a list or mapping" };
  if (key.text === "<<" && key.style === "plain") {
    return { code: "yaml-merge-key", message: "merge keys are not part of the contract language" };
  }
  if (!/^__proto__\??$/.test(key.text)) return null;
  return { code: "proto-key", message: 'the key "__proto__" is not allowed' };
}
