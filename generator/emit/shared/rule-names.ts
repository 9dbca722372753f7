// Names in rules and of their functions.

import type { Expression } from "../../model/cel/expression.js";
import type { StructDefinition } from "../../model/model.js";

/** What the function of a struct's rule is called: `runManifestRule1`. */
export function ruleName({ name }: Pick<StructDefinition, "name">, index: number): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Rule${index + 1}`;
}

/** What each name that is in scope in a rule is called in generated code. */
export type RuleScope = ReadonlyMap<string, string>;

/**
 * What a name is called.
 * @throws {Error} when it is not in scope, which the check of rules refuses
 */
export function nameIn(scope: RuleScope, { name }: Extract<Expression, { readonly kind: "name" }>): string {
  const called = scope.get(name);
  if (called === undefined) throw new Error(`a rule names ${name}, which is not in scope there`);
  return called;
}
