import { codePointLength } from "../../runtime/serde/is.js";
import * as calls from "../../runtime/serde/rule.js";
import type { RuleInfo } from "../../runtime/serde/type-info.js";
import type { Rule } from "./model.js";

/** A rule as the runtime has it, its script made a function. */
export function ruleInfo({ expr, message, script, imports }: Rule): RuleInfo {
  const called = new Map<string, unknown>(Object.entries({ ...calls, codePointLength }));
  const missing = imports.find((name) => !called.has(name));
  if (missing !== undefined) throw new Error(`a rule calls ${missing}, which the runtime does not have`);
  // oxlint-disable-next-line typescript/no-implied-eval -- the script is our own compiler's, never text of a contract
  const make = new Function(...imports, `return (self) => ${script}`) as (...args: unknown[]) => RuleInfo["holds"];
  return { expr, message, holds: make(...imports.map((name) => called.get(name))) };
}
