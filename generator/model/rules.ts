// Rules, compiled when every definition is there. The rules of a base run first.

import { compileRule } from "./cel/compile-rule.js";
import { partOfSpan } from "../diagnostics/part-of-span.js";
import { report } from "../diagnostics/report.js";
import type { Draft } from "./draft.js";
import type { Rule, StructDefinition } from "./model.js";
import type { StructShape } from "./struct-shape.js";

/** Puts the rules on the structs. A rule with problems, which are reported, is left out. */
export function bindRules(draft: Draft): void {
  for (const shape of draft.structs.values()) {
    const struct = draft.definitions.get(shape.tree.name);
    if (struct?.kind !== "struct" || draft.incomplete.has(struct.name)) continue;
    const base = shape.base === null ? undefined : draft.definitions.get(shape.base.tree.name);
    const inherited = base?.kind === "struct" ? base.rules : [];
    const rules = [...inherited, ...ownRules(shape, struct, draft)];
    if (rules.length > 0) draft.definitions.set(struct.name, { ...struct, rules });
  }
}

function ownRules({ tree, document }: StructShape, struct: StructDefinition, draft: Draft): Rule[] {
  return tree.rules.flatMap((given) => {
    const { rule, problems } = compileRule(given, struct, (name) => draft.definitions.get(name));
    const whole = document.spanOf([...given.pointer, "expr"]);
    for (const problem of problems) {
      const { code, message, hint } = problem;
      const more = hint === undefined ? {} : { hint };
      draft.diagnostics.push(report(code, message, partOfSpan(whole, given.expr, problem), more));
    }
    if (rule === null) return [];
    return [{ expr: given.expr, message: given.message, ...rule, declared_in: struct.name }];
  });
}
