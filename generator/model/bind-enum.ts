import { report } from "../diagnostics/report.js";
import type { Document, EnumTree } from "../parse/document.js";
import { annotationsOf, definitionBase } from "./annotations.js";
import type { Draft } from "./draft.js";
import type { EnumDefinition } from "./model.js";

type Value = string | number;

/** The enum a contract defines; null if its values cannot make one. Mistakes are reported. */
export function bindEnum(tree: EnumTree, document: Document, draft: Draft): EnumDefinition | null {
  const base = typeof tree.values[0] === "string" ? "str" : "int";
  const values = eachValue(tree, "enum", base, { document, draft });
  const reserved = eachValue(tree, "reserved", base, { document, draft });
  if (tree.values.length === 0) {
    const span = document.spanOf([...tree.pointer, "enum"]);
    draft.diagnostics.push(
      report("empty-enum", `enum ${tree.name} has no values`, span, { hint: "give it at least one" }),
    );
  }
  if (values.length < new Set(tree.values).size || values.length === 0) return null;
  reportReuse(tree, reserved, { document, draft });
  return { kind: "enum", ...definitionBase(tree, document), ...annotationsOf(tree), base, values, reserved };
}

interface Place {
  readonly document: Document;
  readonly draft: Draft;
}

/** The good values of a list, each once; a repeated one is reported where the list is read. */
function eachValue(
  tree: EnumTree,
  list: "enum" | "reserved",
  base: "str" | "int",
  { document, draft }: Place,
): Value[] {
  const good = new Set<Value>();
  (list === "enum" ? tree.values : tree.reserved).forEach((value, i) => {
    const span = document.spanOf([...tree.pointer, list, i]);
    if (!isValue(value)) {
      const message = `an enum value is a string or an integer within ±${Number.MAX_SAFE_INTEGER}, found ${show(value)}`;
      draft.diagnostics.push(report("bad-enum-value", message, span));
    } else if ((typeof value === "string") !== (base === "str")) {
      const wanted = base === "str" ? "strings" : "integers";
      const hint = base === "str" ? { hint: `quote it: "${value}"` } : {};
      const message = `the values of ${tree.name} are ${wanted}, found ${show(value)}`;
      draft.diagnostics.push(report("mixed-enum", message, span, hint));
    } else good.add(value);
  });
  return [...good];
}

function reportReuse(tree: EnumTree, reserved: readonly Value[], { document, draft }: Place): void {
  tree.values.forEach((value, i) => {
    const at = isValue(value) ? reserved.indexOf(value) : -1;
    if (at === -1) return;
    const related = { message: "reserved here", span: document.spanOf([...tree.pointer, "reserved", at]) };
    const span = document.spanOf([...tree.pointer, "enum", i]);
    const message = `${show(value)} is reserved: it had a meaning once and must not come back`;
    draft.diagnostics.push(report("reserved-reused", message, span, { related, hint: "choose another value" }));
  });
}

function isValue(value: unknown): value is Value {
  return typeof value === "string" || Number.isSafeInteger(value);
}

function show(value: unknown): string {
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
