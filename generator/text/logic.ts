// Statements and expressions with conditions, laid out as prettier lays them out.

import { Code, code, separate } from "./code.js";
import type { Doc } from "./doc.js";

const LINE: Doc = { kind: "line", flat: " " };
const SOFT: Doc = { kind: "line", flat: "" };

/** `if (test) statement` on one line if it fits, else the statement on its own. */
export function when(test: Code, statement: Code): Code {
  const clause: Doc = { kind: "indent", doc: [LINE, statement.doc] };
  return new Code({ kind: "group", doc: ["if ", inParens(test).doc, clause] });
}

/** `if (!(test)) statement`, laid out alike. */
export function whenNot(test: Code, statement: Code): Code {
  const clause: Doc = { kind: "indent", doc: [LINE, statement.doc] };
  return new Code({ kind: "group", doc: ["if (!", inParens(test).doc, ")", clause] });
}

/** `else statement` on one line if it fits. */
export function otherwise(statement: Code): Code {
  return new Code({ kind: "group", doc: ["else", { kind: "indent", doc: [LINE, statement.doc] }] });
}

/**
 * `name(parameters): result` on one line if it fits, else a parameter a line; beside a lone parameter a `result` that is an object type
 * breaks by itself.
 */
export function signature(name: Code, parameters: readonly Code[], result: Code, isObject = false): Code {
  const inner = separate(parameters, [",", LINE]);
  const comma: Doc = { kind: "if-broken", broken: ",", flat: "" };
  const list: Doc = ["(", { kind: "indent", doc: [SOFT, inner] }, comma, SOFT, ")"];
  if (isObject && parameters.length === 1) return new Code([name.doc, { kind: "group", doc: list }, result.doc]);
  return new Code({ kind: "group", doc: [name.doc, list, result.doc] });
}

/** `for (init; test; step)` on one line if it fits. */
export function forHead(init: Code, test: Code, step: Code): Code {
  const parts: Doc = [SOFT, init.doc, ";", LINE, test.doc, ";", LINE, step.doc];
  return new Code({ kind: "group", doc: ["for (", { kind: "indent", doc: parts }, SOFT, ")"] });
}

/** `(test)`, which breaks inside the parentheses: made with `operands`, the test breaks there too. */
export function inParens(test: Code): Code {
  return new Code({ kind: "group", doc: ["(", { kind: "indent", doc: [SOFT, test.doc] }, SOFT, ")"] });
}

/** `a || b`, an operand a line if what stands around it breaks. */
export function operands(all: readonly Code[], operator: "&&" | "||"): Code {
  return new Code(separate(all, [` ${operator}`, LINE]));
}

/** `(a && b)` as an operand of another operator. */
export function nestedOperands(all: readonly Code[], operator: "&&" | "||"): Code {
  const [first = code.nothing, ...rest] = all;
  const more = rest.flatMap((one): Doc[] => [` ${operator}`, LINE, one.doc]);
  return new Code(["(", { kind: "group", doc: [first.doc, { kind: "indent", doc: more }] }, ")"]);
}

/** `return test;`, in parentheses if it takes several lines. */
export function returned(test: Code): Code {
  const open: Doc = { kind: "if-broken", broken: "(", flat: "" };
  const close: Doc = { kind: "if-broken", broken: ")", flat: "" };
  const inner: Doc = { kind: "group", doc: test.doc };
  const doc: Doc = ["return ", open, { kind: "indent", doc: [SOFT, inner] }, SOFT, close, ";"];
  return new Code({ kind: "group", doc });
}

/** `test ? yes : no` on one line if it fits. */
export function conditional(test: Code, yes: Code, no: Code): Code {
  const branches: Doc = { kind: "indent", doc: [LINE, "? ", yes.doc, LINE, ": ", no.doc] };
  return new Code({ kind: "group", doc: [test.doc, branches] });
}

/** `test ? yes : otherTest ? otherYes : no` on one line if it fits, else all of them broken. */
export function conditionals(cases: readonly (readonly [test: Code, yes: Code])[], no: Code): Code {
  const doc = cases.reduceRight<Doc>((rest, [test, yes]) => {
    return [test.doc, { kind: "indent", doc: [LINE, "? ", yes.doc, LINE, ": ", rest] }];
  }, no.doc);
  return new Code({ kind: "group", doc });
}

/** `head value` on one line if it fits, else the value, which is conditional, on a line of its own. */
export function beforeConditional(head: Code, value: Code): Code {
  return new Code({ kind: "group", doc: [head.doc, { kind: "indent", doc: [LINE, value.doc] }] });
}

/** `for (…) statement` on one line if it fits, else the statement on its own. */
export function loop(head: Code, statement: Code): Code {
  return new Code({ kind: "group", doc: [head.doc, { kind: "indent", doc: [LINE, statement.doc] }] });
}

/** `function head { body }`. */
export function functionOf(head: Code, body: Code): Code {
  return code`
    function ${head} {
      ${body}
    }
  `;
}
