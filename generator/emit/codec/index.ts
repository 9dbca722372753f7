// `<module>.codec.ts`: for every type of a module the functions that read, write and test its values.

import { structsOf } from "../../model/graph.js";
import type { Definition, Model, Module, StructDefinition, UnionDefinition } from "../../model/model.js";
import { type Code, code, ident, types } from "../../text/code.js";
import type { HeadedBody } from "../../text/file.js";
import { functionOf, signature } from "../../text/logic.js";
import { columnFunctions } from "./columns.js";
import { returns } from "./condition.js";
import { literalsOf } from "./constants.js";
import type { Converting, Testing } from "./contexts.js";
import type { Reading, Writing } from "./format.js";
import { convertArrayBody, convertObjectBody, convertTagged } from "./convert-struct.js";
import { allowed, convertingOf } from "./convert-type.js";
import { readerParameter, unknownParameter, writerParameter } from "./functions.js";
import { docComment } from "../shared/doc-comment.js";
import { isLarge } from "../shared/large.js";
import { ruleName } from "../shared/rule-names.js";
import { JSON_FORMAT } from "./json-format.js";
import { MSGPACK_FORMAT } from "./msgpack-format.js";
import { readArrayBody } from "./read-array-like.js";
import { readLargeArray, readLargeObject } from "./read-large.js";
import { readStructBody } from "./read-struct.js";
import { readingOf } from "./read-type.js";
import { readTagged } from "./read-union.js";
import { returnOfRule } from "./rule-script.js";
import { CodecScope } from "./scope.js";
import { type TaggedUnion, taggedUnionOf } from "./tags.js";
import { testStructBody, testTagged } from "./test-struct.js";
import { literalTestBody, testingOf } from "./test-type.js";
import { writeArrayBody } from "./write-array-like.js";
import { writeLiteralBody } from "./write-literal.js";
import { writeObjectBody } from "./write-struct.js";
import { writingOf } from "./write-type.js";
import { writeTagged } from "./write-union.js";
import { codegen } from "../shared/runtime-names.js";

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
  const isSmall = scope.model.workspace.sdk === "small";
  const formats = isSmall ? [JSON_FORMAT] : [JSON_FORMAT, MSGPACK_FORMAT];
  const reading = formats.map((format) => readFunction(definition, readingOf(scope, format)));
  const writing = formats.map((format) => writeFunction(definition, writingOf(scope, format)));
  const columns = definition.kind === "struct" && !isSmall ? columnFunctions(definition, scope) : [];
  const rules = definition.kind === "struct" ? ruleFunctions(definition, scope) : [];
  const converting = isSmall ? [] : [convertFunction(definition, convertingOf(scope))];
  return [...reading, ...writing, isFunction(definition, testingOf(scope)), ...converting, ...columns, ...rules];
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
      return readBodyOfStruct(definition, reading);
    case "union":
      return readTagged(unionOf(definition, reading.scope), reading);
  }
}

function readBodyOfStruct(struct: StructDefinition, reading: Reading): Code {
  if (isLarge(struct)) return struct.array_like ? readLargeArray(struct, reading) : readLargeObject(struct, reading);
  return struct.array_like ? readArrayBody(struct, reading) : readStructBody(struct, reading);
}

function writeFunction(definition: Definition, writing: Writing): Code {
  const { scope, format } = writing;
  const name = code.text(format.write + definition.name);
  const value = code`value${types`: ${typeOf(definition, scope)}`}`;
  const head = signature(name, [writerParameter(format), value], types`: void`);
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
      return writeTagged(unionOf(definition, writing.scope), writing);
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
      return literalTestBody(definition.values);
    case "struct":
      return testStructBody(definition, testing);
    case "union":
      return testTagged(unionOf(definition, testing.scope), testing);
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
      return code`return ${codegen("asOneOf")}(value, ${allowed(definition.values, definition.name, scope)});`;
    case "struct":
      return definition.array_like
        ? convertArrayBody(definition, converting)
        : convertObjectBody(definition, converting);
    case "union":
      return convertTagged(unionOf(definition, scope), converting);
  }
}

/** `runManifestRule1(self)`, which is true of a value that keeps the first rule, and so on. */
function ruleFunctions(struct: StructDefinition, scope: CodecScope): Code[] {
  const self = code`self${types`: ${typeOf(struct, scope)}`}`;
  return struct.rules.map((rule, index) => {
    const head = signature(ident(ruleName(struct, index)), [self], types`: boolean`);
    return code`
      ${docComment({ text: [rule.expr], depth: 0 })}
      export ${functionOf(head, returnOfRule(rule.test))}
    `;
  });
}

function unionOf({ name }: UnionDefinition, scope: CodecScope): TaggedUnion {
  return taggedUnionOf(name, structsOf({ kind: "ref", name }, scope.model));
}

function typeOf(definition: Definition, scope: CodecScope): Code {
  return scope.printer.print({ kind: "ref", name: definition.name });
}
