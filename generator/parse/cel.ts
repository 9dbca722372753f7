// The one file that knows the trees of @bufbuild/cel, and turns them into ours.

import { type CelParser, loadCelParser } from "./load-cel.js";

/** A part of a rule, as offsets into its text. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** The syntax tree of a rule, reduced to what the language supports. */
export type Cel =
  | (Part & { readonly kind: "name"; readonly name: string })
  | (Part & { readonly kind: "select"; readonly operand: Cel; readonly field: string })
  /** `has(operand.field)`. */
  | (Part & { readonly kind: "has"; readonly operand: Cel; readonly field: string })
  | (Part & { readonly kind: "literal"; readonly value: CelLiteral })
  | (Part & { readonly kind: "list"; readonly items: readonly Cel[] })
  /** `f(x)`, `x.f(y)` (the target is there) and macros; operators have their CEL names: `_&&_`, `!_`, `_?_:_`, `@in`. */
  | (Part & {
      readonly kind: "call";
      readonly callee: string;
      readonly target: Cel | null;
      readonly args: readonly Cel[];
    })
  /** Something the parser takes and rules do not: `1u`, `{"a": 1}`. */
  | (Part & { readonly kind: "foreign"; readonly what: string });

/** A literal of a rule. */
export type CelLiteral =
  | { readonly kind: "null" }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "int"; readonly value: bigint }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "str"; readonly value: string };

/** A syntax tree, or where and why there is none. */
export type CelResult =
  | { readonly tree: Cel; readonly error?: undefined }
  | { readonly tree?: undefined; readonly error: { readonly message: string } };

/** Parses a CEL expression. Macros come back as the calls that were written. */
export function parseCel(text: string): CelResult {
  parse ??= loadCelParser();
  try {
    const { expr, sourceInfo } = parse(text);
    return { tree: new Reader(text, sourceInfo?.positions ?? {}, sourceInfo?.macroCalls ?? {}).read(expr) };
  } catch (error) {
    // Plain errors are about what a literal says: a lone surrogate in a string.
    if (error instanceof Error) return { error: { message: messageOf(error, text) } };
    throw error;
  }
}

type Expr = ReturnType<CelParser>["expr"];

let parse: CelParser | null = null;

/** Syntax errors say where the parser stopped, which is often before the mistake. */
function messageOf(error: Error & { location?: { start?: { offset?: number } } }, text: string): string {
  const offset = error.location?.start?.offset;
  if (offset === undefined) return error.message;
  const rest = text.slice(offset).trim();
  return rest === "" ? "it ends too early" : `unexpected ${JSON.stringify(rest)}`;
}

/** Turns the parser's protobuf tree into ours. */
class Reader {
  private readonly text: string;
  private readonly positions: { readonly [id: string]: number };
  private readonly macros: { readonly [id: string]: Expr };

  constructor(text: string, positions: { readonly [id: string]: number }, macros: { readonly [id: string]: Expr }) {
    this.text = text;
    this.positions = positions;
    this.macros = macros;
  }

  read(expr: Expr | undefined): Cel {
    if (expr === undefined) throw new Error("the CEL parser left out an operand");
    const position = this.positions[String(expr.id)];
    if (position === undefined) throw new Error("the CEL parser left out a position");
    const at = this.skipSpace(position);
    const macro = this.macros[String(expr.id)];
    const { exprKind: form } = macro ?? expr;
    switch (form.case) {
      case "identExpr":
        return { kind: "name", name: form.value.name, start: at, end: at + form.value.name.length };
      case "constExpr":
        return this.readLiteral(form.value.constantKind, at);
      case "selectExpr": {
        const operand = this.read(form.value.operand);
        const end = this.skipSpace(at + 1) + form.value.field.length;
        return { kind: "select", operand, field: form.value.field, start: operand.start, end };
      }
      case "listExpr": {
        const items = form.value.elements.map((item) => this.read(item));
        return { kind: "list", items, start: at, end: this.close(items.at(-1)?.end ?? at + 1, "]") };
      }
      case "callExpr":
        return this.readCall(form.value, at);
      default:
        return { kind: "foreign", what: "a map or message", start: at, end: this.text.length };
    }
  }

  private readCall(call: { target?: Expr | undefined; function: string; args: Expr[] }, at: number): Cel {
    const target = call.target === undefined ? null : this.read(call.target);
    const args = call.args.map((arg) => this.read(arg));
    const last = args.at(-1);
    const named = /^\w+$/.test(call.function);
    const end = named ? this.close(last?.end ?? this.text.indexOf("(", at) + 1, ")") : (last?.end ?? at);
    const start = target?.start ?? (named || args.length === 1 ? at : (args[0]?.start ?? at));
    const [arg] = args;
    if (call.function === "has" && arg?.kind === "select") {
      return { kind: "has", operand: arg.operand, field: arg.field, start, end };
    }
    return { kind: "call", callee: call.function, target, args, start, end };
  }

  private readLiteral(constant: { case: string | undefined; value?: unknown }, start: number): Cel {
    const end = start + (TOKEN.exec(this.text.slice(start))?.[0].length ?? 1);
    const literal = toLiteral(constant);
    if (literal === null) return { kind: "foreign", what: this.text.slice(start, end), start, end };
    return { kind: "literal", value: literal, start, end };
  }

  private skipSpace(at: number): number {
    const rest = /\S/.exec(this.text.slice(at));
    return rest === null ? at : at + rest.index;
  }

  /** The offset after the bracket that follows `at`, if it does. */
  private close(at: number, bracket: string): number {
    const next = this.skipSpace(at);
    return this.text[next] === bracket ? next + 1 : at;
  }
}

/** A literal from its first character on; strings with escapes, raw and triple-quoted ones too. */
const TOKEN =
  /^(?:[rR]?"""[^]*?"""|[rR]?'''[^]*?'''|[rR]"[^"]*"|[rR]'[^']*'|[bB]?"(?:\\.|[^"\\])*"|[bB]?'(?:\\.|[^'\\])*'|-?\s*[\w.]+(?:[eE][+-]\d+)?)/;

function toLiteral(constant: { case: string | undefined; value?: unknown }): CelLiteral | null {
  const { value } = constant;
  if (constant.case === "nullValue") return { kind: "null" };
  if (typeof value === "boolean") return { kind: "bool", value };
  if (typeof value === "string") return { kind: "str", value };
  if (typeof value === "number") return { kind: "float", value };
  if (typeof value === "bigint" && constant.case === "int64Value") return { kind: "int", value };
  return null;
}
