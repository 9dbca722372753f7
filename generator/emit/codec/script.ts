// Expressions of JavaScript that know how tightly they bind and where they may break, so that they can be put together as
// prettier lays them out.

import { Code, code, ident, joined, list, propertyKey } from "../../text/code.js";
import type { Doc } from "../../text/doc.js";
import { conditional, inParens, returned } from "../../text/logic.js";
import { codegen } from "../shared/runtime-names.js";

/** A JavaScript expression. */
export interface Script {
  /** As an operand or argument. */
  readonly code: Code;
  /** As an operand of an operator of the same kind: both break, or none. */
  readonly inner: Code;
  /** As it stands where lines are indented already: in parentheses, after `return` or `=>`. */
  readonly bare: Code;
  readonly level: number;
  /** The outermost operator, if that is a binary one. */
  readonly operator: string | null;
  /** The operands of that operator, and of operators that break with it. */
  readonly terms: readonly Term[];
  /** How it ends a list of arguments that breaks inside it rather than between them: as an array or function does. */
  readonly hugged: Code | null;
  /** True for calls and conditionals: a function of nothing else is such an argument. */
  readonly isHuggedBody: boolean;
}

/** An operand with the operator before it; the first has none. */
interface Term {
  readonly operator: string;
  readonly code: Code;
}

const PRIMARY = 20;
const UNARY = 14;
const TERNARY = 2;
const LEVELS: { readonly [operator: string]: number } = {
  "*": 12,
  "/": 12,
  "%": 12,
  "+": 11,
  "-": 11,
  "<": 9,
  "<=": 9,
  ">": 9,
  ">=": 9,
  "===": 8,
  "!==": 8,
  "&&": 4,
  "||": 3,
  "??": 3,
};

const LINE: Doc = { kind: "line", flat: " " };
const HARD: Doc = { kind: "hard" };

/** A name, a literal, or anything else that needs no parentheses. */
export function primary(text: Code): Script {
  return made(text, PRIMARY);
}

/** A number literal. */
export function numeral(value: number | bigint): Script {
  return made(code`${value}`, value < 0 || Object.is(value, -0) ? UNARY : PRIMARY);
}

/** `object.name`. */
export function property(object: Script, name: string): Script {
  return primary(beside(heldBy(object), member(name)));
}

/** `object.name(args)`. */
export function method(object: Script, name: string, args: readonly Script[]): Script {
  return called(property(object, name).code, args);
}

/** `name(args)`, with a function that is there everywhere. */
export function call(name: string, args: readonly Script[]): Script {
  return called(code.text(name), args);
}

/** `name(args)`, with a function of the runtime. */
export function helper(name: string, args: readonly Script[]): Script {
  return called(codegen(name), args);
}

/** `[items]`. */
export function array(items: readonly Script[]): Script {
  const text = list(
    "[",
    items.map((item) => item.code),
    "]",
  );
  return { ...primary(text), hugged: items.length === 0 ? null : text };
}

/** `[...items]`. */
export function spread(items: Script): Script {
  return primary(beside(code.text("[..."), items.code, code.text("]")));
}

/** `(parameter) => body`, only as an argument or item; null: without a parameter. */
export function arrow(parameter: string | null, body: Script): Script {
  const head = code`(${parameter === null ? code.nothing : ident(parameter)}) =>`;
  const whole: Doc = { kind: "group", doc: body.bare.doc };
  const inner: Doc = body.level === TERNARY ? [inLine("("), whole, inLine(")")] : whole;
  const text = new Code({ kind: "group", doc: [head.doc, { kind: "indent", doc: [LINE, inner] }] });
  const hugged = new Code([head.doc, { kind: "indent", doc: [HARD, whole, ","] }, HARD]);
  return { ...primary(text), hugged: body.isHuggedBody ? hugged : null };
}

/** `!operand` or `-operand`. */
export function unary(operator: "!" | "-", operand: Script): Script {
  const isDouble = operator === "-" && operand.level === UNARY;
  const inner = operand.level < UNARY || isDouble ? inParens(operand.bare) : operand.code;
  return made(beside(code.text(operator), inner), UNARY);
}

/** `left operator right`. */
export function binary(operator: string, left: Script, right: Script): Script {
  const level = levelOf(operator);
  const isClear = !clarifies(left, operator, level);
  const before = left.operator !== null && left.level === level && isClear ? left.terms : null;
  const first = operandOf(operator, left, left.level < level || !isClear);
  const last = operandOf(operator, right, right.level <= level || clarifies(right, operator, level));
  return operation(operator, [...(before ?? [first]), last], [left, right]);
}

/** `a && b && c`; operands that are such a chain themselves become part of it. */
export function chain(operator: "&&" | "||", operands: readonly Script[]): Script {
  const terms = operands.flatMap((operand): readonly Term[] => {
    if (operand.operator === operator) return operand.terms;
    // Prettier puts the other logical operator in parentheses, even where it binds tighter.
    return [operandOf(operator, operand, operand.level === TERNARY || isLogical(operand.operator))];
  });
  return operation(operator, terms, operands);
}

/** `test ? yes : no`. */
export function ternary(test: Script, yes: Script, no: Script): Script {
  const asked = test.level === TERNARY ? beside(code.text("("), test.code, code.text(")")) : test.code;
  const text = conditional(asked, yes.code, no.code);
  return { ...made(text, TERNARY), isHuggedBody: true };
}

/** `return expression;`. */
export function returnOf(script: Script): Code {
  return script.operator === null ? beside(code.text("return "), script.code, code.text(";")) : returned(script.bare);
}

function made(text: Code, level: number): Script {
  return { code: text, inner: text, bare: text, level, operator: null, terms: [], hugged: null, isHuggedBody: false };
}

function operandOf(operator: string, operand: Script, parens: boolean): Term {
  const text = areAlike(operator, operand.operator) ? operand.inner : operand.code;
  return { operator, code: parens ? beside(code.text("("), text, code.text(")")) : text };
}

/** Two operands, neither with an operator of the same kind, break between them only if the second does not fit after the first. */
function operation(operator: string, terms: readonly Term[], operands: readonly Script[]): Script {
  const isPair = terms.length === 2 && !operands.some((operand) => areAlike(operator, operand.operator));
  const [first, ...rest] = terms;
  if (first === undefined) throw new Error(`${operator} without operands`);
  const more = rest.flatMap((term): Doc[] => [` ${term.operator}`, LINE, term.code.doc]);
  const after: Doc = isPair ? { kind: "group", doc: more } : more;
  const grouped = (tail: Doc): Code =>
    new Code({ kind: "group", doc: [first.code.doc, { kind: "indent", doc: tail }] });
  const level = levelOf(operator);
  return {
    ...made(grouped(after), level),
    inner: grouped(more),
    bare: new Code([first.code.doc, after]),
    operator,
    terms,
  };
}

/** The last argument alone breaks, if it is one that can and the others fit beside it. */
function called(fn: Code, args: readonly Script[]): Script {
  const codes = args.map((arg) => arg.code);
  const spreadOut: Doc = [fn.doc, list("(", codes, ")").doc];
  const last = args.at(-1);
  if (last === undefined || last.hugged === null) return { ...primary(new Code(spreadOut)), isHuggedBody: true };
  const before = codes.slice(0, -1).flatMap((arg): Doc[] => [arg.doc, ", "]);
  const flat: Doc = [fn.doc, "(", before, last.code.doc, ")"];
  const doc: Doc = { kind: "choice", flat, hugged: [fn.doc, "(", before, last.hugged.doc, ")"], spread: spreadOut };
  return { ...primary(new Code(doc)), isHuggedBody: true };
}

function beside(...codes: readonly Code[]): Code {
  return joined(codes, "");
}

/** A text that is there where what is around it stands on one line. */
function inLine(text: string): Doc {
  return { kind: "if-broken", broken: "", flat: text };
}

function member(name: string): Code {
  const isName = /^[A-Za-z_$][\w$]*$/.test(name);
  return isName ? code`.${propertyKey(name)}` : code`[${propertyKey(name)}]`;
}

function heldBy(object: Script): Code {
  return object.level < PRIMARY ? inParens(object.bare) : object.code;
}

function isLogical(operator: string | null): boolean {
  return operator === "&&" || operator === "||" || operator === "??";
}

/** True for two operators of which both are logical, or neither. */
function areAlike(operator: string, other: string | null): boolean {
  return other !== null && isLogical(operator) === isLogical(other);
}

/** Parentheses that change nothing and that prettier adds to make an order of operators plain. */
function clarifies(inner: Script, operator: string, level: number): boolean {
  if (inner.operator === null) return false;
  if (inner.level === level)
    return inner.operator !== operator ? level !== LEVELS["+"] : operator === "%" || operator.endsWith("==");
  return inner.operator === "%" && level === LEVELS["+"];
}

function levelOf(operator: string): number {
  const level = LEVELS[operator];
  if (level === undefined) throw new Error(`no operator ${operator}`);
  return level;
}
