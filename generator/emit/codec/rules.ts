// The rules of structs as functions: `runManifestRule1(self)` is true if the value keeps the first one.

import type { Module, Rule, StructDefinition } from "../../model/model.js";
import { Code, code, ident, imported, spaced, types } from "../../text/code.js";
import type { Doc } from "../../text/doc.js";
import { signature } from "../../text/logic.js";
import { docComment } from "../doc-comment.js";
import { relativeImport } from "../module-paths.js";
import { functionOf } from "./functions.js";
import { lowerFirst } from "./names.js";
import type { CodecScope } from "./scope.js";

/** The function of a struct's rule, for the file `module.info`, which imports it. */
export function ruleFunction(struct: StructDefinition, index: number, module: Module): Code {
  return imported(relativeImport(module.name, struct.module, ".codec"), ruleName(struct, index));
}

/** `runManifestRule1`. */
export function ruleName(struct: StructDefinition, index: number): string {
  return `${lowerFirst(struct.name)}Rule${index + 1}`;
}

/** The functions of all rules of a struct. */
export function ruleFunctions(struct: StructDefinition, scope: CodecScope): Code {
  return spaced(struct.rules.map((rule, index) => ruleFunctionText(struct, rule, index, scope)));
}

function ruleFunctionText(struct: StructDefinition, rule: Rule, index: number, scope: CodecScope): Code {
  const self = code`self${types`: ${scope.printer.print({ kind: "ref", name: struct.name })}`}`;
  const head = signature(ident(ruleName(struct, index)), [self], types`: boolean`);
  return code`
    ${docComment({ text: [rule.expr], depth: 0 })}
    export ${functionOf(head, code`${code.text(`return ${rule.script};`)}${imports(rule.imports)}`)}
  `;
}

/** Prints nothing; the file imports the names. */
function imports(names: readonly string[]): Code {
  return new Code(
    names.map((name): Doc => ({ kind: "import", wanted: { name, from: "tessera/serde", typeOnly: false }, text: "" })),
  );
}
