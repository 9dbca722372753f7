import type { Default, Field } from "../../model/model.js";
import type { Code } from "../../text/code.js";
import { constraintText } from "../shared/constraint-text.js";
import { docComment } from "../shared/doc-comment.js";

/** What a field says to its readers; `depth` is that of the line. */
export function fieldComment(field: Field, depth = 2): Code {
  const constraints = field.type.alias === undefined ? sentence(constraintText(field.type)) : undefined;
  const text = [field.doc ?? field.title, constraints, defaultText(field.default)];
  return docComment({ text, deprecated: field.deprecated, depth });
}

function defaultText(value: Default | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (value.kind === "empty") return `Default \`${value.of === "list" || value.of === "set" ? "[]" : "{}"}\`.`;
  return `Default \`${typeof value.value === "string" ? JSON.stringify(value.value) : String(value.value)}\`.`;
}

/** A text as a sentence; undefined for none. */
export function sentence(text: string): string | undefined {
  return text === "" ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
