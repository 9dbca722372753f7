// `<module>.info.ts`: what the contracts of a module say, as data for the exact decoder and for `T.info`.

import type {
  AliasDefinition,
  Annotated,
  Default,
  Definition,
  EnumDefinition,
  Field,
  Model,
  Module,
  StructDefinition,
  UnionDefinition,
} from "../../model/model.js";
import { callWithThunk, type Code, code, ident, imported, list, types } from "../../text/code.js";
import { arrayOf, literalOf } from "../../text/literal.js";
import { build, InfoPrinter, type Options } from "./info-expression.js";
import { emptyDefaultOf } from "../shared/empty-default.js";
import { relativeImport } from "../shared/module-paths.js";
import { ruleName } from "../shared/rule-names.js";
import { codegen, serdeType, type SerdeType } from "../shared/runtime-names.js";

/** The body of a module's info file. */
export function emitInfo(module: Module, model: Model): Code[] {
  const emitter = new InfoEmitter(module, model);
  return module.definitions.map((definition) => emitter.emit(definition));
}

class InfoEmitter {
  private readonly printer: InfoPrinter;
  private readonly module: Module;
  private readonly model: Model;

  constructor(module: Module, model: Model) {
    this.printer = new InfoPrinter(module, model);
    this.module = module;
    this.model = model;
  }

  emit(definition: Definition): Code {
    switch (definition.kind) {
      case "alias":
        return this.alias(definition);
      case "enum":
        return constant(definition.name, "EnumInfo", this.enum(definition));
      case "union":
        return constant(definition.name, "UnionInfo", this.union(definition));
      case "struct":
        return constant(definition.name, "StructInfo", this.struct(definition));
    }
  }

  private alias(definition: AliasDefinition): Code {
    const options: Options = [["alias", code`${definition.name}`], ...annotations(definition)];
    const { type } = definition;
    const named = type.kind === "ref" ? this.printer.infoOf(type.name) : this.printer.structure(type, options);
    const annotation = types`: () => ${serdeType("TypeInfo")}`;
    return code`export const ${infoName(definition.name)}${annotation} = /* @__PURE__ */ ${callWithThunk(codegen("alias"), named)};`;
  }

  private enum(definition: EnumDefinition): Code {
    return objectCall("enumOf", [...identity(definition), ["values", literalOf(definition.values)]]);
  }

  private union(definition: UnionDefinition): Code {
    const members = definition.members.map((name) => this.printer.infoOf(name));
    return objectCall("namedUnion", [...identity(definition), ["members", code`() => ${list("[", members, "]")}`]]);
  }

  private struct(definition: StructDefinition): Code {
    const fields = definition.layout.map((field) => (field === null ? code.text("null") : this.field(field)));
    return objectCall("struct", [
      ...identity(definition),
      ...structOptions(definition),
      ["fields", code`() => ${list("[", fields, "]")}`],
      ...this.rules(definition),
    ]);
  }

  private rules(definition: StructDefinition): Options {
    if (definition.rules.length === 0) return [];
    const rules = definition.rules.map((rule, i) => {
      const holds = imported(relativeImport(this.module.name, definition.module, ".codec"), ruleName(definition, i));
      const items = [code`expr: ${rule.expr}`, code`message: ${rule.message}`, code`holds: ${holds}`];
      return list("{ ", items, " }");
    });
    return [["rules", arrayOf(rules, definition.rules)]];
  }

  private field(field: Field): Code {
    const options: Options = [
      ...given("wire", field.wire === field.name ? undefined : field.wire),
      ...given("accept", field.accept.length === 0 ? undefined : field.accept),
      ...annotations(field),
    ];
    const args = [code`${field.name}`, this.printer.print(field.type)];
    if (field.presence === "required") return build("field", args, options);
    if (field.presence === "unset") return build("unset", args, options);
    return build("defaulted", [...args, code`() => ${this.default(field)}`], options);
  }

  private default(field: Field): Code {
    const value = field.default;
    if (value === undefined) throw new Error(`${field.name} has no default`);
    if (value.kind === "value") return this.plainDefault(value, field);
    const empty = emptyDefaultOf(value.of, field.type, this.model);
    switch (empty.kind) {
      case "list":
        return code.text("[]");
      case "set":
        return code.text("new Set()");
      case "map":
        return code.text("new Map()");
      case "object":
        return code.text("Object.create(null)");
      case "struct":
        return code`${codegen("defaultsOf")}(${this.printer.infoOf(empty.struct.name)})`;
    }
  }

  private plainDefault(value: Extract<Default, { kind: "value" }>, field: Field): Code {
    const isBytes =
      field.type.kind === "bytes" || (field.type.kind === "union" && field.type.members.some(isBytesType));
    if (isBytes && typeof value.value === "string") {
      return code`new Uint8Array(${literalOf([...Buffer.from(value.value, "base64")])})`;
    }
    return literalOf(value.value);
  }
}

function isBytesType(type: { readonly kind: string }): boolean {
  return type.kind === "bytes";
}

function constant(name: string, type: SerdeType, value: Code): Code {
  const annotation = types`: ${serdeType(type)}`;
  return code`export const ${infoName(name)}${annotation} = /* @__PURE__ */ ${value};`;
}

function infoName(name: string): Code {
  return ident(`${name}Info`);
}

/** A call with one object, a property a line. */
function objectCall(builder: string, properties: Options): Code {
  return code`
    ${codegen(builder)}({
      ${properties.map(([key, value]) => code`${ident(key)}: ${value},`)}
    })
  `;
}

function identity(definition: Definition): Options {
  return [["name", code`${definition.name}`], ["module", code`${definition.module}`], ...annotations(definition)];
}

/** What differs from the language's defaults. */
function structOptions(definition: StructDefinition): Options {
  return [
    ...given("mode", definition.mode === "strict" ? undefined : definition.mode),
    ...given("array_like", definition.array_like || undefined),
    ...given("omit_defaults", definition.omit_defaults ? undefined : false),
    ...given("tag", definition.tag ?? undefined),
    ...given("tag_field", definition.tag_field ?? undefined),
    ...given("purpose", definition.purpose ?? undefined),
    ...given("patch_of", definition.patch_of ?? undefined),
  ];
}

function annotations(annotated: Annotated): Options {
  const { doc, title, examples, deprecated, vendor } = annotated;
  return [
    ...given("doc", doc),
    ...given("title", title),
    ...given("examples", examples),
    ...given("deprecated", deprecated),
    ...given("vendor", Object.keys(vendor).length === 0 ? undefined : vendor),
  ];
}

function given(key: string, value: unknown): Options {
  return value === undefined ? [] : [[key, literalOf(value)]];
}
