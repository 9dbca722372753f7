// Bodies of functions that write rows by column. The runtime has made sure that all columns are there and of one length.

import type { StructDefinition } from "../../model/model.js";
import { type Code, code, ident, propertyOf, types } from "../../text/code.js";
import { otherwise } from "../../text/logic.js";
import type { Column } from "../shared/column-type.js";
import type { Writing } from "./format.js";
import { whenDeep } from "./functions.js";
import { deepNames } from "./recursion.js";
import { arrayLines, writeTag } from "./write-array-like.js";

/** The body of the function that writes the rows of a struct from its columns. */
export function writeColumnsBody(struct: StructDefinition, columns: readonly Column[], writing: Writing): Code {
  const deep = deepNames(writing.scope.model).has(struct.name);
  const { format } = writing;
  const places = placesOf(struct, columns, writing);
  return code`
    const length = columns.length;
    ${columns.map(declare)}
    ${format.openList(code.text("length"))}
    for (let row = 0; row < length; row++) {
      ${format.commaBefore(code.text("row"))}
      ${whenDeep(deep, "w.enter();")}
      ${arrayLines(places, writing)}
      ${whenDeep(deep, "w.leave();")}
    }
    ${format.closeList}
  `;
}

function declare({ field, typed, name, validity }: Column): Code {
  const values = propertyOf(code.text("columns.values"), field.name);
  if (typed?.nullable !== true) return code`const ${name} = ${values};`;
  return code`
    const ${name} = ${values};
    const ${validity} = ${propertyOf(code.text("columns.validity"), field.name)};
  `;
}

function placesOf(struct: StructDefinition, columns: readonly Column[], writing: Writing): Code[] {
  const writeNull = code`w.${ident(`${writing.format.write}Null`)}();`;
  const places = struct.layout.map((field) => {
    const column = columns.find((one) => one.field === field);
    return column === undefined ? writeNull : writeItem(column, writeNull, writing);
  });
  return struct.tag === null ? places : [writeTag(struct.tag, writing), ...places];
}

function writeItem({ field, typed, name, validity, item }: Column, writeNull: Code, writing: Writing): Code {
  if (typed === null) {
    return code`
      const ${item} = ${name}[row]${types` as ${writing.scope.printer.print(field.type)}`};
      ${writing.write(field.type, item)}
    `;
  }
  const isBig = typed.array === "BigInt64Array" || typed.array === "BigUint64Array";
  const element = isBig ? code`${name}[row]${types` as bigint`}` : code`${name}[row]${types` as number`}`;
  const write = writing.write(typed.type, typed.array === "Uint8Array" ? code`${name}[row] !== 0` : element);
  if (!typed.nullable) return write;
  return code`
    if (${validity}[row] === 0) ${writeNull}
    ${otherwise(write)}
  `;
}
