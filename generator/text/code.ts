// The `code` template: a string in a hole is quoted data, code must be `Code`, and imported names bring their import line.
//
//   code`if (${check}) return ${"text"};`
//   code`
//     function ${ident(name)}(r${types`: ${JsonReader}`}) {
//       ${statements}
//     }`
//
// A template that starts with a newline is dedented. Code in a hole keeps the depth of the line the hole stands on, an array
// of Code is one line each, and a line that holds nothing but empty holes is left out.

import type { Doc } from "./doc.js";
import { templateDoc } from "./template.js";

/** A piece of source text and the names it needs imported. */
export class Code {
  readonly doc: Doc;
  readonly empty: boolean;

  constructor(doc: Doc, empty = false) {
    this.doc = doc;
    this.empty = empty;
  }
}

/** What may stand in a hole. Strings, numbers, booleans and null are data, printed as literals. */
export type Hole = Code | Literal | readonly Code[];

/** A template that builds code. */
export interface CodeTag {
  (parts: TemplateStringsArray, ...holes: readonly Hole[]): Code;
  /** Source text of ours, never a user's. Newlines are kept. */
  text(text: string): Code;
  /** Prints nothing. */
  readonly nothing: Code;
}

const HARD: Doc = { kind: "hard" };

/** What stands in a hole as data, rather than as code. */
export type Literal = string | number | bigint | boolean | null;

/** A template like `code` whose data is printed by `literal`, for another language. */
export function codeTag(literal: (value: Literal) => string): CodeTag {
  const build = (parts: TemplateStringsArray, ...holes: readonly Hole[]): Code => {
    const pieces = holes.every(isCode) ? holes : holes.map((hole) => toCode(hole, literal));
    const { doc, empty } = templateDoc(parts, pieces);
    return new Code(doc, empty);
  };
  return Object.assign(build, {
    text: (text: string): Code => new Code(joinHard(text)),
    nothing: new Code("", true),
  });
}

/** Builds code; see the top of this file. */
export const code: CodeTag = codeTag(javascriptLiteral);

/** Code that only TypeScript output has: annotations, assertions, type declarations. */
export function types(parts: TemplateStringsArray, ...holes: readonly Hole[]): Code {
  return new Code({ kind: "types", doc: code(parts, ...holes).doc });
}

/** An identifier of ours, checked, never user text. */
export function ident(name: string): Code {
  if (!isIdentifier(name)) throw new Error(`not an identifier: ${name}`);
  return new Code(name);
}

/** The key of an object literal or type: bare where the name is an identifier, quoted elsewhere. */
export function propertyKey(name: string): Code {
  return new Code(isIdentifier(name) ? name : JSON.stringify(name));
}

/** `value.name`, or `value["a name"]`. */
export function propertyOf(value: Code, name: string): Code {
  return isIdentifier(name) ? code`${value}.${new Code(name)}` : code`${value}[${name}]`;
}

/** A value imported from `from`, under another name if one is given. */
export function imported(from: string, name: string, as = name): Code {
  return new Code({ kind: "import", wanted: { name: renamed(name, as), from, typeOnly: false }, text: as });
}

/** The module `from` itself, as `name`. */
export function importedModule(from: string, name: string): Code {
  return new Code({ kind: "import", wanted: { name, from, typeOnly: false, namespace: true }, text: name });
}

/** A type imported from `from`, under another name if one is given. */
export function importedType(from: string, name: string, as = name): Code {
  return new Code({ kind: "import", wanted: { name: renamed(name, as), from, typeOnly: true }, text: as });
}

function renamed(name: string, as: string): string {
  return name === as ? name : `${name} as ${as}`;
}

/** `open a, b close` on one line if it fits, else an item a line with a final comma. Spaces inside go with `open` and `close`. */
export function list(open: string, items: readonly Code[], close: string): Code {
  if (items.length === 0) return new Code(open.trimEnd() + close.trimStart());
  return new Code({ kind: "group", doc: breakable(open, items, close) });
}

/** `open a, b close` with an item a line, however short. */
export function brokenList(open: string, items: readonly Code[], close: string): Code {
  const doc = breakable(open, items, close);
  return new Code({ kind: "group", doc: items.length === 0 ? doc : [{ kind: "break-parent" }, doc] });
}

/** `fn(a, b)`: on one line if it fits; else with only the last argument broken, if that is `hug`gable (an object or array); else an argument a line. */
export function call(
  fn: Code,
  args: readonly Code[],
  hug: { open: string; items: readonly Code[]; close: string } | null,
): Code {
  if (hug === null) return new Code([fn.doc, list("(", args, ")").doc]);
  const last = list(hug.open, hug.items, hug.close);
  const head = args.flatMap((arg): Doc[] => [arg.doc, ", "]);
  const flat: Doc = [fn.doc, "(", head, last.doc, ")"];
  const hugged: Doc = [fn.doc, "(", head, breakable(hug.open, hug.items, hug.close), ")"];
  return new Code({ kind: "choice", flat, hugged, spread: [fn.doc, list("(", [...args, last], ")").doc] });
}

function breakable(open: string, items: readonly Code[], close: string): Doc {
  const inner = separate(items, [",", { kind: "line", flat: " " }]);
  const edge = (flat: string): Doc => ({ kind: "line", flat });
  const space = open.endsWith(" ") ? " " : "";
  const comma: Doc = { kind: "if-broken", broken: ",", flat: "" };
  return [open.trimEnd(), { kind: "indent", doc: [edge(space), inner] }, comma, edge(space), close.trimStart()];
}

/** `{ member }` on one line if it fits, else the member on its own with a semicolon. */
export function objectType(member: Code): Code {
  const line: Doc = { kind: "line", flat: " " };
  const end: Doc = { kind: "if-broken", broken: ";", flat: "" };
  return new Code({ kind: "group", doc: ["{", { kind: "indent", doc: [line, member.doc, end] }, line, "}"] });
}

/** `a || b || c` on one line if it fits, else an operand a line, the operator at its end. Break it inside `parens` or a `block`. */
export function chain(operands: readonly Code[], operator: string): Code {
  return new Code({ kind: "group", doc: separate(operands, [` ${operator}`, { kind: "line", flat: " " }]) });
}

/** `(inner)` on one line if it fits, else `inner` on lines of its own. */
export function parens(inner: Code): Code {
  const soft: Doc = { kind: "line", flat: "" };
  return new Code({ kind: "group", doc: ["(", { kind: "indent", doc: [soft, inner.doc] }, soft, ")"] });
}

/** `a | b` on one line if it fits after what stands before it, else on a line of its own, else a member a line with a leading `|`. */
export function unionOf(members: readonly Code[]): Code {
  const [first, ...others] = members;
  if (first !== undefined && others.length === 0) return first;
  const lead: Doc = { kind: "if-broken", broken: "| ", flat: "" };
  const inner: Doc = { kind: "group", doc: [lead, separate(members, [{ kind: "line", flat: " " }, "| "])] };
  return new Code({ kind: "group", doc: { kind: "indent", doc: [{ kind: "line", flat: "" }, inner] } });
}

/** `head = value`, where `value` breaks by itself: the value on a line of its own if it could not start beside the head. */
export function assignment(head: { readonly flat: Code; readonly broken: Code }, value: Code): Code {
  const beside: Doc = [head.flat.doc, " = ", value.doc];
  const below: Doc = [head.flat.doc, " =", { kind: "indent", doc: [HARD, value.doc] }];
  const wide: Doc = { kind: "choice", flat: below, hugged: below, spread: [head.broken.doc, " = ", value.doc] };
  return new Code({ kind: "choice", flat: beside, hugged: beside, spread: wide });
}

/** `fn(() => body)` on one line if it fits, else with the body on lines of its own. */
export function callWithThunk(fn: Code, body: Code): Code {
  const broken: Doc = [fn.doc, "(() =>", { kind: "indent", doc: [HARD, body.doc, ","] }, HARD, ")"];
  return new Code({ kind: "choice", flat: [fn.doc, "(() => ", body.doc, ")"], hugged: broken, spread: broken });
}

/** `items` with `separator` between them, on one line. */
export function joined(items: readonly Code[], separator: string): Code {
  return new Code(separate(items, separator), items.length === 0);
}

/** `items`, a line each, with an empty line between them. */
export function spaced(items: readonly Code[]): Code {
  const kept = items.filter((item) => !item.empty);
  return new Code(separate(kept, [HARD, HARD]), kept.length === 0);
}

/** `codes`, a line each. */
export function lines(codes: readonly Code[]): Code {
  const kept = codes.filter((one) => !one.empty);
  return new Code(separate(kept, HARD), kept.length === 0);
}

/** `items` with `separator` between them. */
export function separate(items: readonly Code[], separator: Doc): Doc {
  const [first, ...rest] = items;
  if (first === undefined) return "";
  if (rest.length === 0) return first.doc;
  const docs = [first.doc];
  for (const { doc } of rest) docs.push(separator, doc);
  return docs;
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

function isCode(hole: Hole): hole is Code {
  return hole instanceof Code;
}

function toCode(hole: Hole, literal: (value: Literal) => string): Code {
  if (isCode(hole)) return hole;
  return isCodes(hole) ? lines(hole) : new Code(literal(hole));
}

function javascriptLiteral(value: Literal): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") return quote(value);
  // Prettier writes `1e21` for `1e+21`.
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
}

/** Nothing that is escaped in a string literal. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** A string literal in the quotes that need fewer escapes, double ones if in doubt, as prettier has it. */
function quote(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  const double = JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  if (!text.includes('"')) return double;
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (doubles <= singles) return double;
  const inner = double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

function isCodes(hole: Hole): hole is readonly Code[] {
  return Array.isArray(hole);
}

function joinHard(text: string): Doc {
  if (!text.includes("\n")) return text;
  return text.split("\n").flatMap((line, i): Doc[] => (i === 0 ? [line] : [HARD, line]));
}
