// The statements of large structs and tuples, shared out to functions: see `shared/large.ts`.

import { type Code, code, ident, lines, types } from "../../text/code.js";
import { functionOf, signature } from "../../text/logic.js";
import type { CodecScope } from "./scope.js";

/** How many of the statements go into one function. */
export const GROUP_SIZE = 32;

/** The outline of the functions that statements are shared out to. */
export interface GroupOutline {
  /** What they are called, before their numbers. */
  readonly name: string;
  readonly parameters: readonly Code[];
  /** What they are called with. */
  readonly arguments: string;
  /** What stands around the statements: a type to return, and how. */
  readonly result?: { readonly type: string; readonly before?: string; readonly after: string };
}

/** Statements that call private functions with a share of `statements` each; `use` makes them of the calls. */
export function inGroups(
  statements: readonly Code[],
  outline: GroupOutline,
  scope: CodecScope,
  use: (call: Code) => Code = (call) => code`${call};`,
): readonly Code[] {
  return groupsOf(statements).map((group, i) => {
    const { name, parameters, result } = outline;
    const called = scope.privateFunction(`${name}${i + 1}`, (own) => {
      const head = signature(ident(own), parameters, types`: ${code.text(result?.type ?? "void")}`);
      const { before = "", after = "" } = result ?? {};
      return functionOf(head, lines([optional(before), ...group, optional(after)]));
    });
    return use(code`${called}(${code.text(outline.arguments)})`);
  });
}

/** Items in shares of a group's size. */
export function groupsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / GROUP_SIZE);
  return Array.from({ length: count }, (_, i) => items.slice(i * GROUP_SIZE, (i + 1) * GROUP_SIZE));
}

function optional(text: string): Code {
  return text === "" ? code.nothing : code.text(text);
}
