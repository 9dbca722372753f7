// Lines of a rule that is too long for one, broken as prettier breaks them.

import { inChain, type Script } from "./script.js";

const WIDTH = 120;

/**
 * The text as it stands after `return` in a function of a module. Only an outer chain, its operands, a first list and an outer call
 * with a function are broken.
 */
export function layOut(script: Script): string {
  if (fits(`  return ${script.text};`)) return script.text;
  if (script.leading !== null) return layOutList(script.leading, script.operator !== null);
  if (script.calling !== null) return layOutCall(script.calling.head, script.calling.body, script.calling.parameter);
  if (script.operands.length === 0) return script.text;
  const lines = fits(`    ${script.text}`) ? [`  ${script.text}`] : chainLines(script, "  ");
  return `(\n${lines.join("\n")}\n)`;
}

/** The same of `name((parameter) => body)`. */
export function layOutCall(name: string, body: Script, parameter = ""): string {
  const flat = `${name}((${parameter}) => ${body.text})`;
  if (fits(`  return ${flat};`)) return flat;
  if (body.operator === null) return `${name}((${parameter}) =>\n  ${body.text},\n)`;
  const beside = `  (${parameter}) => ${body.text},`;
  if (fits(`  ${beside}`)) return `${name}(\n${beside}\n)`;
  const whole = body.operands.length === 0 || fits(`      ${body.text},`);
  const lines = whole ? [`    ${body.text}`] : chainLines(body, "    ");
  return `${name}(\n  (${parameter}) =>\n${lines.join("\n")},\n)`;
}

/** An item a line, in parentheses if an operator follows. */
function layOutList({ items, rest }: { items: readonly string[]; rest: string }, parens: boolean): string {
  const indent = parens ? "  " : "";
  const lines = [`${indent}[`, ...items.map((item) => `${indent}  ${item},`), `${indent}]${rest}`];
  return parens ? `(\n${lines.join("\n")}\n)` : lines.join("\n");
}

/** The operands, a line each; one that is too long itself and a chain is broken once more. */
function chainLines(script: Script, indent: string): readonly string[] {
  return script.operands.map((operand, i) => {
    const end = i === script.operands.length - 1 ? "" : ` ${script.operator}`;
    const line = `${indent}${inChain(operand)}${end}`;
    if (fits(`  ${line}`) || operand.operands.length === 0) return line;
    const inner = operand.operands.map(inChain).join(` ${operand.operator}\n${indent}  `);
    return `${indent}(${inner})${end}`;
  });
}

function fits(line: string): boolean {
  return line.length <= WIDTH;
}
