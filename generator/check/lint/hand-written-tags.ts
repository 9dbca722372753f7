import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { report } from "../../diagnostics/report.js";
import type { Field, Module } from "../../model/model.js";
import { isExempt } from "./exempt.js";
import { linted } from "./linted.js";

/** Fields named like a tag that have one value only. */
export function lintHandWrittenTags(module: Module): Diagnostic[] {
  return linted(module)
    .fields.filter(([field]) => TAG_NAMES.has(field.wire) && singleValue(field) !== null)
    .filter(([field, ...around]) => !isExempt("hand-written-tag", field, ...around))
    .map(([field]) => handWrittenTag(field));
}

const TAG_NAMES: ReadonlySet<string> = new Set(["kind", "type", "event", "tag", "_type", "op"]);

function singleValue({ type }: Field): string | number | null {
  const [value, ...others] = type.kind === "literal" ? type.values : [];
  return others.length === 0 && (typeof value === "string" || typeof value === "number") ? value : null;
}

function handWrittenTag(field: Field): Diagnostic {
  const { name, wire, span } = field;
  const message = `${name} is always ${JSON.stringify(singleValue(field))}: it does what a tag is for`;
  const hint = `remove the field; on the struct: tag: ${String(singleValue(field))}, tag_field: ${wire}`;
  return report("hand-written-tag", message, span, { hint });
}
