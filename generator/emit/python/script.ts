// Pieces of Python with what is needed to put them together: how tightly the outermost operator binds.

import { chain as codeChain, Code, list, parens } from "../../text/code.js";
import type { Doc } from "../../text/doc.js";
import { python, pythonImport, pythonName } from "../../text/python.js";

/** A Python expression. */
export interface PythonScript {
  readonly code: Code;
  readonly level: number;
  /** `and` or `or`, if that is what holds its operands together. */
  readonly operator: string | null;
  /** What stands after a leading `not`. */
  readonly denied: PythonScript | null;
}

/** What a comprehension runs over. */
export interface Loop {
  readonly name: string;
  readonly items: PythonScript;
}

const PRIMARY = 20;
const UNARY = 13;
const PRODUCT = 12;
const SUM = 11;
const COMPARISON = 6;
const NOT = 5;
const AND = 4;
const OR = 3;
const TERNARY = 2;
const LAMBDA = 1;

/** A name, a literal, or anything else that needs no parentheses. */
export function primary(code: Code): PythonScript {
  return made(code, PRIMARY);
}

/** A number, which may be negative. */
export function numeral(code: Code, negative: boolean): PythonScript {
  return made(code, negative ? UNARY : PRIMARY);
}

/** `object.name`. */
export function attribute(object: PythonScript, name: string): PythonScript {
  return primary(python`${above(object, PRIMARY)}.${pythonName(name)}`);
}

/** `name(args)`. */
export function call(name: string, args: readonly PythonScript[]): PythonScript {
  return primary(list(`${name}(`, codesOf(args), ")"));
}

/** `object.name(args)`. */
export function method(object: PythonScript, name: string, args: readonly PythonScript[]): PythonScript {
  return primary(python`${attribute(object, name).code}${list("(", codesOf(args), ")")}`);
}

/** `name(args)`, with a function of the generated module `_rules`. */
export function helper(name: string, args: readonly PythonScript[]): PythonScript {
  return primary(python`${pythonImport("/_rules", name)}${list("(", codesOf(args), ")")}`);
}

/** `lambda parameter: body`, only as an argument or item. */
export function lambda(parameter: string, body: PythonScript): PythonScript {
  const head = parameter === "" ? "lambda:" : `lambda ${parameter}:`;
  return made(python`${new Code(head)} ${body.code}`, LAMBDA);
}

/** `left operator right`; two of them side by side would be a chain in Python. */
export function comparison(left: PythonScript, operator: string, right: PythonScript): PythonScript {
  return made(python`${above(left, COMPARISON + 1)} ${new Code(operator)} ${above(right, COMPARISON + 1)}`, COMPARISON);
}

/** `left + right` and the like. */
export function operation(left: PythonScript, operator: string, right: PythonScript): PythonScript {
  const level = operator === "*" ? PRODUCT : SUM;
  return made(python`${above(left, level)} ${new Code(operator)} ${above(right, level + 1)}`, level);
}

/** `-operand`. */
export function negative(operand: PythonScript): PythonScript {
  return made(python`-${above(operand, PRIMARY)}`, UNARY);
}

/** `not operand`. */
export function not(operand: PythonScript): PythonScript {
  return { ...made(python`not ${above(operand, PRIMARY)}`, NOT), denied: operand };
}

/** `a and b and c`. */
export function chain(operator: "and" | "or", operands: readonly PythonScript[]): PythonScript {
  const [only] = operands;
  if (only !== undefined && operands.length === 1) return only;
  const code = codeChain(operandsIn(operator, operands), operator);
  return { ...made(code, operator === "and" ? AND : OR), operator };
}

/** `yes if test else no`. */
export function ternary(test: PythonScript, yes: PythonScript, no: PythonScript): PythonScript {
  return made(python`${above(yes, OR)} if ${above(test, OR)} else ${above(no, OR)}`, TERNARY);
}

/** `[result for name in items if test]`. */
export function comprehension(loop: Loop, result: PythonScript, tests: readonly PythonScript[]): PythonScript {
  return primary(forEach("[", loop, { result, tests }, "]"));
}

/** `name(test for name in items)`. */
export function callOnEach(name: "all" | "any", loop: Loop, test: PythonScript): PythonScript {
  return primary(forEach(`${name}(`, loop, { result: test, tests: [] }, ")"));
}

/** The condition under which the expression is false, as it stands after `if`: broken between its operands where it is long. */
export function denial({ denied, level, code }: PythonScript): Code {
  if (denied !== null) return denied.level === PRIMARY ? denied.code : parens(denied.code);
  return python`not ${level === PRIMARY ? code : parens(code)}`;
}

/** A name for a variable of a macro that is no keyword, nothing that scripts use and not `taken`. */
export function freeName(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken, ...RESERVED]);
  let free = name;
  while (used.has(free)) free += "_";
  return free;
}

const RESERVED: ReadonlySet<string> = new Set(
  (
    "all any len evaluates any_of all_of every_item some_item known or_none safe quotient remainder divided same is_in matches text " +
    "UNSET False None True and as assert async await break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

function made(code: Code, level: number): PythonScript {
  return { code, level, operator: null, denied: null };
}

/** In parentheses, if it binds less tightly. */
function above(script: PythonScript, level: number): Code {
  return script.level < level ? parens(script.code) : script.code;
}

function operandsIn(operator: "and" | "or", operands: readonly PythonScript[]): Code[] {
  return operands.map((operand) => (operand.operator === operator ? operand.code : above(operand, NOT)));
}

interface ComprehensionBody {
  readonly result: PythonScript;
  readonly tests: readonly PythonScript[];
}

function forEach(open: string, { name, items }: Loop, { result, tests }: ComprehensionBody, close: string): Code {
  const parts = [
    result.code,
    python`for ${pythonName(name)} in ${above(items, OR)}`,
    ...tests.map((test) => python`if ${above(test, OR)}`),
  ];
  const line = (flat: string): Doc => ({ kind: "line", flat });
  const inner = parts.flatMap((part, i): Doc[] => (i === 0 ? [line(""), part.doc] : [line(" "), part.doc]));
  return new Code({ kind: "group", doc: [open, { kind: "indent", doc: inner }, line(""), close] });
}

function codesOf(scripts: readonly PythonScript[]): Code[] {
  return scripts.map((script) => script.code);
}
