// The table of fields.

import type { Field, StructDefinition } from "../../model/model.js";
import { pathText } from "../bytes/annotate.js";
import { escaped, Html } from "../html.js";
import type { Links } from "../links.js";
import { inline, prose } from "../prose.js";
import { chipsOf } from "./chips.js";

/** A row of the table of fields. */
export interface FieldView {
  readonly anchor: string;
  readonly name: string;
  /** The key on the wire where it is another one; the position in an array-like struct; else empty. */
  readonly wire: string;
  /** Where its value stands in a message, as the bytes of the examples have it: `$.run_id`, or `$[2]` in an array-like struct. */
  readonly path: string;
  readonly type: Html;
  readonly presence: Html;
  readonly chips: readonly string[];
  readonly doc: Html;
  readonly deprecated: Html | null;
  readonly remarks: readonly Html[];
}

/** The rows of a struct. */
export function fieldViews(struct: StructDefinition, links: Links): readonly FieldView[] {
  const offset = struct.tag === null ? 0 : 1;
  return struct.fields.map((field) => {
    const position = struct.layout.indexOf(field) + offset;
    return {
      anchor: fieldAnchor(field.name),
      name: field.name,
      wire: struct.array_like ? `position ${position}` : field.wire === field.name ? "" : field.wire,
      path: pathText([struct.array_like ? position : field.wire]),
      type: links.type(field.type),
      presence: presenceOf(field),
      chips: chipsOf(field.type),
      doc: prose(field.doc ?? ""),
      deprecated: field.deprecated === undefined ? null : inline(field.deprecated),
      remarks: remarksOf(field, struct, links),
    };
  });
}

/** The anchor of a field on the page of its contract. */
export function fieldAnchor(name: string): string {
  return `field-${name}`;
}

function remarksOf(field: Field, struct: StructDefinition, links: Links): readonly Html[] {
  const { accept, declared_in, arrow } = field;
  const isInherited = declared_in !== struct.name && struct.patch_of === null;
  const keys = accept.map((key) => `<code>${escaped(key).text}</code>`).join(", ");
  return [
    ...(accept.length === 0 ? [] : [new Html(`Also read from ${keys}.`)]),
    ...(arrow === undefined ? [] : [new Html(`In tables <code>${escaped(arrow).text}</code>.`)]),
    ...(isInherited ? [new Html(`From ${links.contract(declared_in).text}.`)] : []),
  ];
}

function presenceOf({ presence, default: given }: Field): Html {
  if (given === undefined) return escaped(presence === "unset" ? "may be left out" : "required");
  if (given.kind === "empty") {
    const text = given.of === "list" || given.of === "set" ? "[]" : "{}";
    return new Html(`default <code>${text}</code>`);
  }
  const { value } = given;
  const text = typeof value === "bigint" ? String(value) : JSON.stringify(value);
  return new Html(`default <code>${escaped(text).text}</code>`);
}
