// The outlines of generated functions.

import type { Type } from "../../model/model.js";
import { type Code, code, list, types } from "../../text/code.js";
import type { Reading, Testing, Writing } from "./contexts.js";
import type { Format } from "./format.js";
import { serdeType } from "./scope.js";

/** A private function that reads `type`, named for what it consists of. */
export function readHelper(type: Type, { scope, format }: Reading, body: () => Code): Code {
  return scope.helperOf(format.read, type, (name) => {
    const result = scope.printer.structure(type);
    return code`
      function ${name}${parameters([code`r${readerType(format)}`])}${types`: ${result}`} {
        ${body()}
      }
    `;
  });
}

/** A private function that writes `type`; `parameter` names what it takes. */
export function writeHelper(type: Type, { scope, format }: Writing, parameter: Code, body: () => Code): Code {
  return scope.helperOf(format.write, type, (name) => {
    const value = scope.printer.structure(type);
    return code`
      function ${name}${parameters([code`w${writerType()}`, code`${parameter}${types`: ${value}`}`])}${types`: void`} {
        ${body()}
      }
    `;
  });
}

/** A private function that tests for `type`. */
export function testHelper(type: Type, { scope }: Testing, body: () => Code): Code {
  return scope.helperOf("is", type, (name) => {
    return code`
      function ${name}${parameters([code`value${types`: unknown`}`])}${types`: value is ${scope.printer.structure(type)}`} {
        ${body()}
      }
    `;
  });
}

/** `: JsonReader`. */
export function readerType(format: Format): Code {
  return types`: ${serdeType(format.reader)}`;
}

/** `: Writer`. */
export function writerType(): Code {
  return types`: ${serdeType("Writer")}`;
}

/** A statement for functions of types that may hold themselves; nothing elsewhere. */
export function whenDeep(isDeep: boolean, statement: string): Code {
  return isDeep ? code.text(statement) : code.nothing;
}

/** Parameters in parentheses, a line each if they do not fit with what follows them. */
export function parameters(all: readonly Code[]): Code {
  return list("(", all, ")");
}
