// Pieces of JavaScript with what is needed to put them together as prettier would: which operator is outermost, how tightly it binds.

/** A JavaScript expression. */
export interface Script {
  readonly text: string;
  readonly level: number;
  /** The outermost operator, if that is a binary one. */
  readonly operator: string | null;
  /** The operands of a chain of `&&` or `||`. */
  readonly operands: readonly Script[];
  /** The array literal it begins with and what comes after, where that is all of it: `[a, b].every(…)`. */
  readonly leading: { readonly items: readonly string[]; readonly rest: string } | null;
  /** What it calls with a function and nothing else, where that is all of it: `a.every` with `(x) => body`. */
  readonly calling: { readonly head: string; readonly parameter: string; readonly body: Script } | null;
  /** The names of `tessera/serde` in it. */
  readonly imports: readonly string[];
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

/** A name, a literal, or anything else that needs no parentheses. */
export function primary(text: string, imports: readonly string[] = []): Script {
  return { text, level: PRIMARY, operator: null, operands: [], leading: null, calling: null, imports };
}

/** A number literal; prettier writes `1e21` for `1e+21`. */
export function numeral(value: number | bigint): Script {
  const text =
    typeof value === "bigint" ? `${value}n` : (Object.is(value, -0) ? "-0" : String(value)).replace("e+", "e");
  return { ...primary(text), level: text.startsWith("-") ? UNARY : PRIMARY };
}

/** A string literal in the quotes that need fewer escapes, double ones if in doubt, as prettier has it. */
export function quoted(value: string): Script {
  const double = JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  if (value.split('"').length <= value.split("'").length) return primary(double);
  return primary(`'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`);
}

/** `object.name`. */
export function property(object: Script, name: string): Script {
  const read = /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  return continued(object, read, object.imports);
}

/** `object.name(args)`. */
export function method(object: Script, name: string, args: readonly Script[]): Script {
  const called = call(`.${name}`, args);
  const script = continued(object, called.text, [...object.imports, ...called.imports]);
  const [only, ...others] = args;
  const head = script.text.slice(0, -called.text.length) + `.${name}`;
  const isCalling = others.length === 0 && only?.calling !== null && only?.calling !== undefined;
  return { ...script, calling: isCalling ? { ...only.calling, head } : null };
}

function continued(object: Script, rest: string, imports: readonly string[]): Script {
  const leading = object.leading && { items: object.leading.items, rest: object.leading.rest + rest };
  return { ...primary(wrap(object, object.level < PRIMARY) + rest, imports), leading };
}

/** `name(args)`. */
export function call(name: string, args: readonly Script[]): Script {
  return primary(`${name}(${args.map((arg) => arg.text).join(", ")})`, importsOf(args));
}

/** `name(args)`, with a function of `tessera/serde`. */
export function helper(name: string, args: readonly Script[]): Script {
  const called = call(name, args);
  return { ...called, imports: [name, ...called.imports] };
}

/** `[items]`. */
export function array(items: readonly Script[]): Script {
  const texts = items.map((item) => item.text);
  const leading = items.length > 1 ? { items: texts, rest: "" } : null;
  return { ...primary(`[${texts.join(", ")}]`, importsOf(items)), leading };
}

/** `(parameter) => body`, only as an argument; without the parameter if the body does not use it. */
export function arrow(parameter: string, body: Script): Script {
  const used = new RegExp(`(?<![\\w$.])${parameter}(?![\\w$])`).test(body.text) ? parameter : "";
  const script = primary(`(${used}) => ${wrap(body, body.level === TERNARY)}`, body.imports);
  return { ...script, calling: body.level === TERNARY ? null : { head: "", parameter: used, body } };
}

/** `!operand` or `-operand`. */
export function unary(operator: "!" | "-", operand: Script): Script {
  const parens = operand.level < UNARY || (operator === "-" && operand.text.startsWith("-"));
  const calling =
    parens || operand.calling === null ? null : { ...operand.calling, head: operator + operand.calling.head };
  return { ...primary(`${operator}${wrap(operand, parens)}`, operand.imports), level: UNARY, calling };
}

/** `left operator right`. */
export function binary(operator: string, left: Script, right: Script): Script {
  const level = LEVELS[operator] ?? PRIMARY;
  const onLeft = wrap(left, left.level < level || (left.operator !== null && clarifies(left, operator, level)));
  const onRight = wrap(right, right.level <= level || (right.operator !== null && clarifies(right, operator, level)));
  const imports = importsOf([left, right]);
  const leading = left.leading && { items: left.leading.items, rest: `${left.leading.rest} ${operator} ${onRight}` };
  return { ...primary(`${onLeft} ${operator} ${onRight}`, imports), level, operator, leading };
}

/** `a && b && c`; operands that are such a chain themselves become part of it. */
export function chain(operator: "&&" | "||", parts: readonly Script[]): Script {
  const operands = parts.flatMap((part) => (part.operator === operator ? part.operands : [part]));
  const level = LEVELS[operator] ?? PRIMARY;
  const text = operands.map((operand) => inChain(operand)).join(` ${operator} `);
  return { ...primary(text, importsOf(operands)), level, operator, operands };
}

/** `test ? yes : no`. */
export function ternary(test: Script, yes: Script, no: Script): Script {
  const text = `${wrap(test, test.level === TERNARY)} ? ${yes.text} : ${no.text}`;
  return { ...primary(text, importsOf([test, yes, no])), level: TERNARY };
}

/** An operand as it stands in a chain: prettier puts the other logical operator in parentheses, even where it binds tighter. */
export function inChain(operand: Script): string {
  return wrap(operand, operand.level === TERNARY || LOGICAL.has(operand.operator));
}

const LOGICAL: ReadonlySet<string | null> = new Set(["&&", "||", "??"]);

/** Parentheses that change nothing and that prettier adds to make an order of operators plain. */
function clarifies(inner: Script, operator: string, level: number): boolean {
  if (inner.level === level)
    return inner.operator !== operator ? level !== LEVELS["+"] : operator === "%" || operator.endsWith("==");
  return inner.operator === "%" && level === LEVELS["+"];
}

function wrap(script: Script, parens: boolean): string {
  return parens ? `(${script.text})` : script.text;
}

function importsOf(scripts: readonly Script[]): readonly string[] {
  return scripts.flatMap((script) => script.imports);
}
