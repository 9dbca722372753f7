import type { Definition, Module } from "../../model/model.js";
import { assignment, type Code, code, ident, importedModule, joined, types } from "../../text/code.js";
import { relativeImport } from "../shared/module-paths.js";
import { columnsName, hasColumnFunctions } from "../shared/column-type.js";
import { hasInit } from "../shared/type-text.js";
import { codegen, serdeType } from "../shared/runtime-names.js";

/** The value that has the same name as the type: `export const RunManifest: Contract<RunManifest, RunManifestInit> = …`. */
export function companionOf(definition: Definition, module: Module): Code {
  const codec = (verb: string): Code => code`${file(module, "codec")}.${ident(`${verb}${definition.name}`)}`;
  const info = code`${file(module, "info")}.${ident(`${definition.name}Info`)}`;
  const value = code`
    /* @__PURE__ */ ${factory(definition)}({
      name: ${definition.name},
      module: ${module.name},
      info: ${info},
      read: ${codec("read")},
      unpack: ${codec("unpack")},
      write: ${codec("write")},
      pack: ${codec("pack")},
      is: ${codec("is")},
      convert: ${codec("convert")},
      ${columnsLine(definition, codec)}
    });
  `;
  const head = (type: Code): Code => code`export const ${ident(definition.name)}${types`: ${type}`}`;
  return assignment({ flat: head(contractType(definition)), broken: head(brokenContractType(definition)) }, value);
}

/** One of the other two files of a module, under its own name. */
function file(module: Module, name: "codec" | "info"): Code {
  return importedModule(relativeImport(module.name, module.name, `.${name}`), name);
}

/** The declaration of the companion, for `.d.ts` files. */
export function companionDeclaration(definition: Definition): Code {
  return code`export declare const ${ident(definition.name)}: ${contractType(definition)};`;
}

function contractType(definition: Definition): Code {
  return code`${contractName(definition)}<${joined(typeArguments(definition), ", ")}>`;
}

/** With a line for each type argument, for names so long that nothing else fits; a comma after the last one would be a mistake. */
function brokenContractType(definition: Definition): Code {
  const names = typeArguments(definition);
  return code`
    ${contractName(definition)}<
      ${names.map((name, i) => (i < names.length - 1 ? code`${name},` : name))}
    >
  `;
}

/** What reads and writes rows by column. */
function columnsLine(definition: Definition, codec: (verb: string) => Code): Code {
  if (definition.kind !== "struct" || !hasColumnFunctions(definition)) return code.nothing;
  const items = ["read", "unpack", "write", "pack"].map((verb) => code`${ident(verb)}: ${codec(verb)}Columns`);
  return code`
    columns: {
      ${items.map((item) => code`${item},`)}
    },
  `;
}

function isRow(definition: Definition): boolean {
  return definition.kind === "struct" && definition.array_like;
}

function contractName(definition: Definition): Code {
  if (isRow(definition)) return serdeType("RowContract");
  return serdeType(definition.kind === "enum" ? "EnumContract" : "Contract");
}

function typeArguments(definition: Definition): Code[] {
  const names = hasInit(definition) ? [definition.name, `${definition.name}Init`] : [definition.name];
  return [...names, ...(isRow(definition) ? [columnsName(definition)] : [])].map(ident);
}

function factory(definition: Definition): Code {
  if (isRow(definition)) return codegen("rowContract");
  return codegen(definition.kind === "enum" ? "enumContract" : "contract");
}
