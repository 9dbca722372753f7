// What `arrow:` says, and what it cannot say.

import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { partOfSpan } from "../../runtime/text/position.js";
import { report } from "../diagnostics/report.js";
import { nameComplaint } from "../model/arrow/extension.js";
import { readSpelling } from "../model/arrow/spelling.js";
import { isMisfit, type Misfit } from "../model/arrow/stored.js";
import { resolverOf } from "../model/arrow/table.js";
import type { ArrowOccurrence, Model } from "../model/model.js";

/** Every `arrow:` that is no type, or one that does not hold all values. */
export function checkArrowTypes(model: Model): Diagnostic[] {
  return (model.occurrences ?? []).flatMap((one) => {
    if (one.kind !== "arrow") return [];
    if (one.on === "struct") return structType(one);
    if (one.on === "field" && one.text.trim() === "omit") return omission(one);
    const stored = resolverOf(model).asked(one.type, one.text);
    return isMisfit(stored) && stored.isReported !== true ? [misfit(stored, one)] : [];
  });
}

function structType({ text, span }: ArrowOccurrence): Diagnostic[] {
  const spelling = readSpelling(text);
  const hint = "write `arrow: extension[name]`, with a name such as acme.place";
  if (spelling.kind !== "extension") {
    const message = `a struct is stored as a struct, with or without a name for its meaning, not as ${text}`;
    return [report("bad-arrow-type", message, span, { hint })];
  }
  const complaint = nameComplaint(spelling.name, { type: "struct", fields: [] });
  return complaint === null ? [] : [report("arrow-misfit", complaint, span, { hint })];
}

function omission({ presence, span }: ArrowOccurrence): Diagnostic[] {
  if (presence !== "required") return [];
  const message = "omit leaves out a field that is required";
  return [report("omit-required", message, span, { hint: "give it a default, or write `name?:`" })];
}

function misfit({ path, message, hint, position }: Misfit, { text, span }: ArrowOccurrence): Diagnostic {
  const where = path.length === 0 ? "" : `${path.join(".")}: `;
  const code = position === undefined ? "arrow-misfit" : "bad-arrow-type";
  const place = position === undefined ? span : wordAt(span, text, position);
  return report(code, where + message, place, { hint });
}

/** The place of the word at a position of a text; of the whole text at its end. */
function wordAt(span: Span, text: string, position: number): Span {
  const word = /^[^\s[\],:]+|^./.exec(text.slice(position))?.[0] ?? "";
  return partOfSpan(span, text, { start: position, end: position + word.length });
}
