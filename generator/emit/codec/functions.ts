// The outlines of generated functions.

import type { Type } from "../../model/model.js";
import { type Code, code, ident, types } from "../../text/code.js";
import { functionOf, signature } from "../../text/logic.js";
import type { Converting, Testing } from "./contexts.js";
import type { Format, Reading, Writing } from "./format.js";
import { isStringKeyed } from "../shared/keys.js";
import { type CodecScope } from "./scope.js";
import { codegenType } from "../shared/runtime-names.js";

/** The body of a function that is called so. */
type BodyOf = (name: string) => Code;

/** A private function that reads `type`, named for what it consists of. */
export function readHelper(type: Type, { scope, format }: Reading, body: BodyOf): Code {
  return scope.helperOf(format.read, type, (name) => {
    return functionOf(makerHead(ident(name), readerParameter(format), type, scope), body(name));
  });
}

/** A private function that writes `type`; `parameter` names what it takes. */
export function writeHelper(type: Type, { scope, format }: Writing, parameter: Code, body: BodyOf): Code {
  return scope.helperOf(format.write, type, (name) => {
    const value = code`${parameter}${types`: ${scope.printer.structure(type)}`}`;
    return functionOf(signature(ident(name), [writerParameter(format), value], types`: void`), body(name));
  });
}

/** A private function that makes values of `type`. */
export function convertHelper(type: Type, { scope }: Converting, body: BodyOf): Code {
  return scope.helperOf("convert", type, (name) => {
    return functionOf(makerHead(ident(name), unknownParameter(), type, scope), body(name));
  });
}

/** A private function that tests for `type`. */
export function testHelper(type: Type, { scope }: Testing, body: BodyOf): Code {
  return scope.helperOf("is", type, (name) => {
    const result = types`: value is ${scope.printer.structure(type)}`;
    return functionOf(signature(ident(name), [unknownParameter()], result), body(name));
  });
}

/** `name(parameter): type`. */
function makerHead(name: Code, parameter: Code, type: Type, scope: CodecScope): Code {
  const isObject = type.kind === "map" && isStringKeyed(type.key, scope.model);
  return signature(name, [parameter], types`: ${scope.printer.structure(type)}`, isObject);
}

/** `r: JsonReader`. */
export function readerParameter(format: Format): Code {
  return code`r${types`: ${codegenType(format.reader)}`}`;
}

/** `w: JsonValueWriter`: functions for JSON ask for no more, so that those of a small SDK can call those of the standard library. */
export function writerParameter(format: Format): Code {
  return code`w${types`: ${codegenType(format.writer)}`}`;
}

/** `value: unknown`, or by another name. */
export function unknownParameter(name = "value"): Code {
  return code`${code.text(name)}${types`: unknown`}`;
}

/** A statement for functions of types that may hold themselves; nothing elsewhere. */
export function whenDeep(isDeep: boolean, statement: string): Code {
  return isDeep ? code.text(statement) : code.nothing;
}
