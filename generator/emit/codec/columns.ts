// Functions that read and write rows by column: those of the row, with the columns in the place of the fields.

import type { Field, StructDefinition } from "../../model/model.js";
import { type Code, code, ident, importedType, types } from "../../text/code.js";
import { signature } from "../../text/logic.js";
import { columnsName, hasColumnFunctions, type TypedColumn, typedColumnOf } from "../column-type.js";
import { relativeImport } from "../module-paths.js";
import { type Format, JSON_FORMAT, MSGPACK_FORMAT } from "./format.js";
import { functionOf, readerParameter, writerParameter } from "./functions.js";
import { Names, NOT_FOR_LOCALS } from "./names.js";
import { readColumnsBody } from "./read-columns.js";
import { readingOf } from "./read-type.js";
import type { CodecScope } from "./scope.js";
import { writeColumnsBody } from "./write-columns.js";
import { writingOf } from "./write-type.js";

/** The column of a field, in the local variables of a function. */
export interface Column {
  readonly field: Field;
  /** Null: a plain array. */
  readonly typed: TypedColumn | null;
  readonly name: Code;
  /** What holds its validity, if it has one. */
  readonly validity: Code;
  /** For a single value of it. */
  readonly item: Code;
}

/** The functions for the columns of a struct, if it has some. */
export function columnFunctions(struct: StructDefinition, scope: CodecScope): Code[] {
  if (!hasColumnFunctions(struct)) return [];
  const columns = columnsOf(struct);
  const formats = [JSON_FORMAT, MSGPACK_FORMAT];
  const type = importedType(relativeImport(scope.module.name, scope.module.name), columnsName(struct));
  const reading = formats.map((format) => {
    const head = signature(nameOf(format.read, struct), [readerParameter(format)], types`: ${type}`);
    return code`export ${functionOf(head, readColumnsBody(struct, columns, readingOf(scope, format)))}`;
  });
  const writing = formats.map((format) => {
    const parameters = [writerParameter(), code`columns${types`: ${type}`}`];
    const head = signature(nameOf(format.write, struct), parameters, types`: void`);
    return code`export ${functionOf(head, writeColumnsBody(struct, columns, writingOf(scope, format)))}`;
  });
  return [...reading, ...writing];
}

function nameOf(verb: Format["read"] | Format["write"], struct: StructDefinition): Code {
  return ident(verb + columnsName(struct));
}

function columnsOf({ fields }: StructDefinition): readonly Column[] {
  const names = new Names([...NOT_FOR_LOCALS, ..."columns length next room row".split(" ")]);
  const taken = fields.map((field) => ({ field, name: ident(names.take(field.name)) }));
  return taken.map(({ field, name }) => ({
    field,
    typed: typedColumnOf(field.type),
    name,
    validity: ident(names.take(`${field.name}_validity`)),
    item: ident(names.take(`${field.name}_item`)),
  }));
}
