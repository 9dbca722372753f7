// Functions that read and write rows by column: those of the row, with the columns in the place of the fields.

import type { StructDefinition } from "../../model/model.js";
import { type Code, code, ident, importedType, types } from "../../text/code.js";
import { functionOf, signature } from "../../text/logic.js";
import { type Column, columnsName, hasColumnFunctions, typedColumnOf } from "../shared/column-type.js";
import { relativeImport } from "../shared/module-paths.js";
import type { FormatNames } from "./format.js";
import { readerParameter, writerParameter } from "./functions.js";
import { JSON_FORMAT } from "./json-format.js";
import { MSGPACK_FORMAT } from "./msgpack-format.js";
import { NOT_FOR_LOCALS } from "./names.js";
import { readColumnsBody } from "./read-columns.js";
import { readingOf } from "./read-type.js";
import type { CodecScope } from "./scope.js";
import { writeColumnsBody } from "./write-columns.js";
import { writingOf } from "./write-type.js";
import { UniqueNames } from "../shared/unique-names.js";

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
    const parameters = [writerParameter(format), code`columns${types`: ${type}`}`];
    const head = signature(nameOf(format.write, struct), parameters, types`: void`);
    return code`export ${functionOf(head, writeColumnsBody(struct, columns, writingOf(scope, format)))}`;
  });
  return [...reading, ...writing];
}

function nameOf(verb: FormatNames["read"] | FormatNames["write"], struct: StructDefinition): Code {
  return ident(verb + columnsName(struct));
}

function columnsOf({ fields }: StructDefinition): readonly Column[] {
  const names = new UniqueNames([...NOT_FOR_LOCALS, ..."columns length next room row".split(" ")]);
  const taken = fields.map((field) => ({ field, name: ident(names.take(field.name)) }));
  return taken.map(({ field, name }) => ({
    field,
    typed: typedColumnOf(field.type),
    name,
    validity: ident(names.take(`${field.name}_validity`)),
    item: ident(names.take(`${field.name}_item`)),
  }));
}
