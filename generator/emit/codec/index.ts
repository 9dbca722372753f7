// `<module>.codec.ts`: for every type of a module the functions that read, write and test its values.

import type { Definition, Model, Module, StructDefinition } from "../../model/model.js";
import { type Code, code, types } from "../../text/code.js";
import type { HeadedBody } from "../../text/file.js";
import { signature } from "../../text/logic.js";
import { columnFunctions } from "./columns.js";
import { returns } from "./condition.js";
import { literalsOf } from "./constants.js";
import type { Converting, Reading, Testing, Writing } from "./contexts.js";
import { convertArrayBody, convertObjectBody, convertTagged } from "./convert-struct.js";
import { allowed, convertingOf } from "./convert-type.js";
import { JSON_FORMAT, MSGPACK_FORMAT } from "./format.js";
import { functionOf, readerParameter, unknownParameter, writerParameter } from "./functions.js";
import { readArrayBody } from "./read-array-like.js";
import { readStructBody } from "./read-struct.js";
import { readingOf } from "./read-type.js";
import { readTagged } from "./read-union.js";
import { ruleFunctions } from "./rules.js";
import { CodecScope, serde } from "./scope.js";
import { testStructBody, testUnionBody } from "./test-struct.js";
import { testingOf } from "./test-type.js";
import { structsOf } from "./union-shape.js";
import { writeArrayBody } from "./write-array-like.js";
import { writeLiteralBody } from "./write-literal.js";
import { writeObjectBody } from "./write-struct.js";
import { writingOf } from "./write-type.js";
import { writeTagged } from "./write-union.js";

const VALUE = code.text("value");

/** The body of a module's codec file: constants, the functions of each type in contract order, private functions. */
export function emitCodec(module: Module, model: Model): HeadedBody {
  const scope = new CodecScope(module, model);
  return { head: () => scope.constants(), parts: functionsOfAll(module, scope) };
}

function* functionsOfAll(module: Module, scope: CodecScope): Iterable<Code> {
  for (const definition of module.definitions) yield* functionsOf(definition, scope);
  yield* scope.helpers();
}

function functionsOf(definition: Definition, scope: CodecScope): Code[] {
  const reading = [JSON_FORMAT, MSGPACK_FORMAT].map((format) => readFunction(definition, readingOf(scope, format)));
  const writing = [JSON_FORMAT, MSGPACK_FORMAT].map((format) => writeFunction(definition, writingOf(scope, format)));
  const columns = definition.kind === "struct" ? columnFunctions(definition, scope) : [];
  const rules = definition.kind === "struct" ? [ruleFunctions(definition, scope)] : [];
  const converting = convertFunction(definition, convertingOf(scope));
  return [...reading, ...writing, isFunction(definition, testingOf(scope)), converting, ...columns, ...rules];
}

function readFunction(definition: Definition, reading: Reading): Code {
  const { scope, format } = reading;
  const name = code.text(format.read + definition.name);
  const head = signature(name, [readerParameter(format)], types`: ${typeOf(definition, scope)}`);
  return code`export ${functionOf(head, readBody(definition, reading))}`;
}

function readBody(definition: Definition, reading: Reading): Code {
  switch (definition.kind) {
    case "alias":
      return code`return ${reading.read(definition.type)};`;
    case "enum":
      return code`return r.readLiteral(${literalsOf(reading, definition.name, definition.values)});`;
    case "struct":
      return definition.array_like ? readArrayBody(definition, reading) : readStructBody(definition, reading);
    case "union":
      return readTagged(membersOf(definition, reading.scope), definition.name, reading);
  }
}

function writeFunction(definition: Definition, writing: Writing): Code {
  const { scope, format } = writing;
  const name = code.text(format.write + definition.name);
  const value = code`value${types`: ${typeOf(definition, scope)}`}`;
  const head = signature(name, [writerParameter(), value], types`: void`);
  return code`export ${functionOf(head, writeDefinition(definition, writing))}`;
}

function writeDefinition(definition: Definition, writing: Writing): Code {
  switch (definition.kind) {
    case "alias":
      return writing.write(definition.type, VALUE);
    case "enum":
      return writeLiteralBody(definition.values, writing);
    case "struct":
      return definition.array_like ? writeArrayBody(definition, writing) : writeObjectBody(definition, writing);
    case "union":
      return writeTagged(membersOf(definition, writing.scope), writing);
  }
}

function isFunction(definition: Definition, testing: Testing): Code {
  const { scope } = testing;
  // A struct's test has a value of its own, once it knows that its candidate is an object.
  const parameter = definition.kind === "struct" || definition.kind === "union" ? "candidate" : "value";
  const result = types`: ${code.text(parameter)} is ${typeOf(definition, scope)}`;
  const name = code.text(`is${definition.name}`);
  const head = signature(name, [unknownParameter(parameter)], result);
  return code`export ${functionOf(head, isBody(definition, testing))}`;
}

function isBody(definition: Definition, testing: Testing): Code {
  switch (definition.kind) {
    case "alias":
      return returns(testing.test(definition.type, VALUE));
    case "enum":
      return returns(testing.test({ kind: "literal", values: definition.values }, VALUE));
    case "struct":
      return testStructBody(definition, testing);
    case "union":
      return testUnionBody(definition.name, membersOf(definition, testing.scope), testing.scope);
  }
}

function convertFunction(definition: Definition, converting: Converting): Code {
  const { scope } = converting;
  const name = code.text(`convert${definition.name}`);
  const head = signature(name, [unknownParameter()], types`: ${typeOf(definition, scope)}`);
  return code`export ${functionOf(head, convertBody(definition, converting))}`;
}

function convertBody(definition: Definition, converting: Converting): Code {
  const { scope } = converting;
  switch (definition.kind) {
    case "alias":
      return code`return ${converting.convert(definition.type, VALUE)};`;
    case "enum":
      return code`return ${serde("asOneOf")}(value, ${allowed(definition.values, definition.name, scope)});`;
    case "struct":
      return definition.array_like
        ? convertArrayBody(definition, converting)
        : convertObjectBody(definition, converting);
    case "union":
      return convertTagged(membersOf(definition, scope), converting);
  }
}

function membersOf(definition: Definition, scope: CodecScope): readonly StructDefinition[] {
  return structsOf({ kind: "ref", name: definition.name }, scope);
}

function typeOf(definition: Definition, scope: CodecScope): Code {
  return scope.printer.print({ kind: "ref", name: definition.name });
}
