// The interface of a struct's columns, for structs that are arrays on the wire.

import type { Definition, StructDefinition } from "../../model/model.js";
import { type Code, code, ident, propertyKey } from "../../text/code.js";
import { columnsName, typedColumnOf } from "../shared/column-type.js";
import { fieldComment } from "./field-comment.js";
import type { TypePrinter } from "../shared/type-text.js";

/** The declaration of the columns of `definition`, if it has some. */
export function columnsDeclarations(definition: Definition, printer: TypePrinter): Code[] {
  if (definition.kind !== "struct" || !definition.array_like) return [];
  return [
    code`
      /** Rows of \`${ident(definition.name)}\` by column, as \`${ident(definition.name)}.columns\` reads and writes them. */
      export interface ${ident(columnsName(definition))} {
        /** How many rows there are. */
        readonly length: number;
        ${valuesOf(definition, printer)}
        ${validityOf(definition)}
      }
    `,
  ];
}

function valuesOf({ fields }: StructDefinition, printer: TypePrinter): Code {
  if (fields.length === 0) return code.text("readonly values: {};");
  const lines = fields.map((field) => {
    const typed = typedColumnOf(field.type);
    const type = typed === null ? code`readonly ${printer.member(field.type)}[]` : code.text(typed.array);
    return code`
      ${fieldComment(field, 4)}
      readonly ${propertyKey(field.name)}: ${type};
    `;
  });
  return code`
    readonly values: {
      ${lines}
    };
  `;
}

function validityOf({ fields }: StructDefinition): Code {
  const nullable = fields.filter((field) => typedColumnOf(field.type)?.nullable === true);
  if (nullable.length === 0) return code.nothing;
  return code`
    /** 1 where there is a value, 0 where it is null. */
    readonly validity: {
      ${nullable.map((field) => code`readonly ${propertyKey(field.name)}: Uint8Array;`)}
    };
  `;
}
