// YAML that is no contract, with everything that YAML has but tags of its own and several documents.

import { Composer, type Document, isAlias, isCollection, isPair, type Node, Parser } from "yaml";
import { offsetBeyond } from "./read-yaml.js";

/** What a file says, or why it cannot be read: words that follow its name. */
export type Foreign = { readonly value: unknown } | { readonly problem: string };

/** What a text in YAML says. Merge keys are followed. */
export function readForeignYaml(text: string): Foreign {
  const tokens = [...new Parser().parse(text)];
  if (tokens.some((token) => offsetBeyond(token, MAX_DEPTH) !== null)) {
    return {
      problem: `is nested more than ${MAX_DEPTH} levels deep, which is more than YAML is read here; JSON may be deeper`,
    };
  }
  const composer = new Composer({ merge: true, resolveKnownTags: false, logLevel: "error" });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (document === undefined) return { problem: "is empty" };
  if (second !== undefined) return { problem: "holds several YAML documents: import them one by one" };
  return faultOf(document, text) ?? valueOf(document);
}

/** Levels that the yaml package can compose without running out of stack. */
const MAX_DEPTH = 400;

/** How often the parts of a file may be repeated by aliases, in all. */
const MAX_ALIASES = 100_000;

function faultOf(document: Document.Parsed, text: string): Foreign | null {
  const [error] = document.errors;
  if (error !== undefined) return { problem: `is not YAML: ${at(text, error.pos[0])}: ${firstLine(error.message)}` };
  const [warning] = document.warnings;
  if (warning?.code === "TAG_RESOLVE_FAILED") {
    const tag = /^\S+/.exec(text.slice(warning.pos[0]))?.[0] ?? "";
    return {
      problem: `has a tag that means nothing here, ${at(text, warning.pos[0])}: ${tag}; write the value it stands for`,
    };
  }
  return contains(document.contents, new Set())
    ? { problem: "has an alias that stands for what it is a part of" }
    : null;
}

/** The value; aliases for aliases can make a short text stand for more than fits in any memory. */
function valueOf(document: Document.Parsed): Foreign {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    if (!error.message.startsWith("Excessive alias count"))
      return { problem: `is not YAML: ${firstLine(error.message)}` };
    return {
      problem: "has aliases that stand for more than can be read: write out what they stand for, or less of it",
    };
  }
}

/** True if an alias stands within the node that it names; `open` are the anchors of the nodes around. */
function contains(node: unknown, open: ReadonlySet<string>): boolean {
  if (isAlias(node)) return open.has(node.source);
  if (isPair(node)) return contains(node.key, open) || contains(node.value, open);
  if (!isCollection(node)) return false;
  const inner = node.anchor === undefined ? open : new Set([...open, node.anchor]);
  return node.items.some((item: unknown) => contains(item as Node, inner));
}

function at(text: string, offset: number): string {
  return `line ${text.slice(0, offset).split("\n").length}`;
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
}
