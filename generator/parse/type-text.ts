import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { TypeText } from "./document.js";
import type { Draft } from "./draft.js";
import { ExpressionFault } from "./expression-reader.js";
import { parseExpression } from "./parse-expression.js";
import { scalarOffsets } from "./scalar-offsets.js";
import type { DefaultSyntax, TypeSyntax } from "./type-syntax.js";
import { isEmpty, type YamlNode, type YamlScalar } from "./yaml-node.js";
import type { YamlTree } from "./yaml-tree.js";

/** A type expression as it stands in a file. */
export interface ReadExpression {
  readonly type: TypeText;
  readonly default: (DefaultSyntax & { readonly span: Span }) | null;
  /** False if it could not be read; `type` is then `any`, which fits whatever surrounds it. */
  readonly sound: boolean;
}

/** Reads the type expression at a node; a mistake in it is reported. */
export function readTypeText(node: YamlNode, draft: Draft): ReadExpression {
  if (node.kind !== "scalar") return unreadable(node, draft.tree);
  if (isEmpty(node)) {
    draft.diagnostics.push(report("bad-type-expression", "expected a type, found nothing", draft.tree.span(node)));
    return unreadable(node, draft.tree);
  }
  const parsed = parseExpression(node.text);
  if (parsed instanceof ExpressionFault) {
    const span = new Places(node, draft.tree).spanOf(parsed);
    draft.diagnostics.push(cutByComment(parsed, node, draft.tree) ?? faultAt(parsed, span));
    return unreadable(node, draft.tree);
  }
  const type = new WrittenType(parsed.type, node, draft.tree);
  const value = parsed.default === null ? null : { ...parsed.default, span: type.spanOf(parsed.default) };
  return { type, default: value, sound: true };
}

/** Returns what stands for a type that is missing or cannot be read. */
export function unreadable(node: { readonly start: number; readonly end: number }, tree: YamlTree): ReadExpression {
  const span = tree.span(node);
  const syntax = { kind: "name", name: "any", constraints: [], start: 0, end: 3 } as const;
  return { type: { text: "any", syntax, spanOf: () => span }, default: null, sound: false };
}

/** A scalar by the places of its parts: an object without closures, because there are as many as fields. */
class Places {
  readonly #node: YamlScalar;
  readonly #tree: YamlTree;
  #offsets: readonly number[] | null = null;

  constructor(node: YamlScalar, tree: YamlTree) {
    this.#node = node;
    this.#tree = tree;
  }

  /** The span of a part of the content. */
  spanOf(part: Part): Span {
    const start = this.#offsetOf(part.start);
    return this.#tree.span({ start, end: part.end > part.start ? this.#offsetOf(part.end - 1) + 1 : start });
  }

  /** Where a character of the content stands in the file. Most contents stand there as they are, and need no list of offsets. */
  #offsetOf(index: number): number {
    const { style, text, start, end } = this.#node;
    const file = this.#tree.source.text;
    if (style === "plain" && file.startsWith(text, start)) return index <= text.length ? start + index : end;
    this.#offsets ??= scalarOffsets(file, this.#node);
    return this.#offsets[index] ?? end;
  }
}

/** A type expression in a file. */
class WrittenType extends Places implements TypeText {
  readonly text: string;
  readonly syntax: TypeSyntax;

  constructor(syntax: TypeSyntax, node: YamlScalar, tree: YamlTree) {
    super(node, tree);
    this.text = node.text;
    this.syntax = syntax;
  }
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function faultAt(fault: ExpressionFault, span: Span): Diagnostic {
  return report(fault.code, fault.message, span, fault.hint === null ? {} : { hint: fault.hint });
}

/** An expression that ends too early because YAML takes the rest of the line for a comment. */
function cutByComment(fault: ExpressionFault, node: YamlScalar, tree: YamlTree): Diagnostic | null {
  const rest = /^[ \t]+(#[^\r\n]*)/.exec(tree.source.text.slice(node.end, node.end + 1000));
  const comment = rest?.[1];
  if (!fault.atEnd || node.style !== "plain" || rest === null || comment === undefined) return null;
  const start = node.end + rest[0].length - comment.length;
  const span = tree.span({ start, end: start + comment.length });
  const message = 'YAML takes the rest of this line, from " #" on, for a comment';
  return report("yaml-cut", message, span, { hint: "quote the whole value, or use the long form" });
}
