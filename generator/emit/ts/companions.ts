import type { Definition, Module } from "../../model/model.js";
import { assignment, type Code, code, ident, importedModule, joined, types } from "../../text/code.js";
import { relativeImport } from "../shared/module-paths.js";
import { columnsName, hasColumnFunctions } from "../shared/column-type.js";
import { hasInit } from "../shared/type-text.js";
import { codegen, serdeType } from "../shared/runtime-names.js";

/** The value that has the same name as the type: `export const RunManifest: Contract<RunManifest, RunManifestInit> = …`. */
export function companionOf(definition: Definition, module: Module, size: SdkSize): Code {
  const codec = (verb: string): Code => code`${file(module, "codec")}.${ident(`${verb}${definition.name}`)}`;
  const info = code`${file(module, "info")}.${ident(`${definition.name}Info`)}`;
  const verbs = size === "small" ? SMALL_VERBS : VERBS;
  const value = code`
    /* @__PURE__ */ ${factory(definition, size)}({
      name: ${definition.name},
      module: ${module.name},
      info: ${info},
      ${verbs.map((verb) => code`${ident(verb)}: ${codec(verb)},`)}
      ${size === "small" ? code.nothing : columnsLine(definition, codec)}
    });
  `;
  const head = (type: Code): Code => code`export const ${ident(definition.name)}${types`: ${type}`}`;
  const [flat, broken] = [contractType(definition, size), brokenContractType(definition, size)];
  return assignment({ flat: head(flat), broken: head(broken) }, value);
}

/** How much the contracts of an SDK can do. */
export type SdkSize = "full" | "small";

/** What a contract is made of, by what the names of its functions start with. */
const VERBS = ["read", "unpack", "write", "pack", "is", "convert"];
const SMALL_VERBS = ["read", "write", "is"];

/** One of the other two files of a module, under its own name. */
function file(module: Module, name: "codec" | "info"): Code {
  return importedModule(relativeImport(module.name, module.name, `.${name}`), name);
}

/** The declaration of the companion, for `.d.ts` files. */
export function companionDeclaration(definition: Definition, size: SdkSize): Code {
  return code`export declare const ${ident(definition.name)}: ${contractType(definition, size)};`;
}

function contractType(definition: Definition, size: SdkSize): Code {
  return code`${contractName(definition, size)}<${joined(typeArguments(definition, size), ", ")}>`;
}

/** With a line for each type argument, for names so long that nothing else fits; a comma after the last one would be a mistake. */
function brokenContractType(definition: Definition, size: SdkSize): Code {
  const names = typeArguments(definition, size);
  return code`
    ${contractName(definition, size)}<
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

function contractName(definition: Definition, size: SdkSize): Code {
  if (size === "small") return serdeType(definition.kind === "enum" ? "JsonEnumContract" : "JsonContract");
  if (isRow(definition)) return serdeType("RowContract");
  return serdeType(definition.kind === "enum" ? "EnumContract" : "Contract");
}

function typeArguments(definition: Definition, size: SdkSize): Code[] {
  if (size === "small") return [ident(definition.name)];
  const names = hasInit(definition) ? [definition.name, `${definition.name}Init`] : [definition.name];
  return [...names, ...(isRow(definition) ? [columnsName(definition)] : [])].map(ident);
}

function factory(definition: Definition, size: SdkSize): Code {
  if (size === "small") return codegen(definition.kind === "enum" ? "jsonEnumContract" : "jsonContract");
  if (isRow(definition)) return codegen("rowContract");
  return codegen(definition.kind === "enum" ? "enumContract" : "contract");
}
