// The outlines of generated functions.

import type { Type } from "../../model/model.js";
import { type Code, code, types } from "../../text/code.js";
import { signature } from "../../text/logic.js";
import type { Converting, Reading, Testing, Writing } from "./contexts.js";
import type { Format } from "./format.js";
import { isStringKeyed } from "../ts/keys.js";
import { type CodecScope, serdeType } from "./scope.js";

/** A private function that reads `type`, named for what it consists of. */
export function readHelper(type: Type, { scope, format }: Reading, body: () => Code): Code {
  return scope.helperOf(format.read, type, (name) => {
    return functionOf(makerHead(name, readerParameter(format), type, scope), body());
  });
}

/** A private function that writes `type`; `parameter` names what it takes. */
export function writeHelper(type: Type, { scope, format }: Writing, parameter: Code, body: () => Code): Code {
  return scope.helperOf(format.write, type, (name) => {
    const value = code`${parameter}${types`: ${scope.printer.structure(type)}`}`;
    return functionOf(signature(name, [writerParameter(), value], types`: void`), body());
  });
}

/** A private function that makes values of `type`. */
export function convertHelper(type: Type, { scope }: Converting, body: () => Code): Code {
  return scope.helperOf("convert", type, (name) => {
    return functionOf(makerHead(name, unknownParameter(), type, scope), body());
  });
}

/** A private function that tests for `type`. */
export function testHelper(type: Type, { scope }: Testing, body: () => Code): Code {
  return scope.helperOf("is", type, (name) => {
    const result = types`: value is ${scope.printer.structure(type)}`;
    return functionOf(signature(name, [unknownParameter()], result), body());
  });
}

/** `name(parameter): type`. */
function makerHead(name: Code, parameter: Code, type: Type, scope: CodecScope): Code {
  const isObject = type.kind === "map" && isStringKeyed(type.key, scope.model);
  return signature(name, [parameter], types`: ${scope.printer.structure(type)}`, isObject);
}

/** `function head { body }`. */
export function functionOf(head: Code, body: Code): Code {
  return code`
    function ${head} {
      ${body}
    }
  `;
}

/** `r: JsonReader`. */
export function readerParameter(format: Format): Code {
  return code`r${types`: ${serdeType(format.reader)}`}`;
}

/** `w: Writer`. */
export function writerParameter(): Code {
  return code`w${types`: ${serdeType("Writer")}`}`;
}

/** `value: unknown`, or by another name. */
export function unknownParameter(name = "value"): Code {
  return code`${code.text(name)}${types`: unknown`}`;
}

/** A statement for functions of types that may hold themselves; nothing elsewhere. */
export function whenDeep(isDeep: boolean, statement: string): Code {
  return isDeep ? code.text(statement) : code.nothing;
}
