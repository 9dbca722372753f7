// How tables store a struct: the types of Arrow, and those of Delta.

import type { DataType } from "../../../runtime/arrow/type/data-type.js";
import { typeText } from "../../../runtime/arrow/type/type-text.js";
import { isMisfit } from "../../model/arrow/stored.js";
import { columnOf } from "../../model/arrow/table.js";
import type { Model, StructDefinition } from "../../model/model.js";
import { deltaText } from "./delta-text.js";

/** A field as a column. */
export interface ColumnView {
  readonly name: string;
  readonly arrow: string;
  /** A type of Delta, or why there is none. */
  readonly delta: string;
  readonly nulls: string;
}

/** The columns of a struct; those of a struct that is no table are what they would be. Fields that are left out have none. */
export function columnViews(struct: StructDefinition, model: Model): readonly ColumnView[] {
  return struct.fields.flatMap((field): ColumnView[] => {
    const column = columnOf(field, model);
    if (column === null) return [];
    if (isMisfit(column)) return [{ name: field.wire, arrow: `none: ${column.message}`, delta: "none", nulls: "" }];
    const { name, type, nullable } = column.arrow;
    return [{ name, arrow: typeText(type), delta: deltaOf(type), nulls: nullable ? "nullable" : "not null" }];
  });
}

function deltaOf(type: DataType): string {
  return deltaText(type) ?? "none: Delta has no such type";
}
