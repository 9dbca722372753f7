import type { Definition, Module } from "../../model/model.js";
import { type Code, code, ident, imported, importedType, joined, types } from "../../text/code.js";
import { relativeImport } from "../module-paths.js";
import { hasInit } from "./type-text.js";

/** The value that has the same name as the type: `export const RunManifest: Contract<RunManifest, RunManifestInit> = …`. */
export function companionOf(definition: Definition, module: Module): Code {
  const name = ident(definition.name);
  const own = (suffix: string, local: string): Code =>
    imported(relativeImport(module.name, module.name, suffix), local);
  const codec = (verb: string): Code => own(".codec", `${verb}${definition.name}`);
  const info = code`${own(".info", `${definition.name}Info`)}${definition.kind === "alias" ? code.text("()") : code.nothing}`;
  return code`
    export const ${name}${types`: ${contractType(definition)}`} = /* @__PURE__ */ ${factory(definition)}({
      name: ${definition.name},
      module: ${module.name},
      info: ${definition.kind === "alias" ? code`() => ${info}` : info},
      read: ${codec("read")},
      unpack: ${codec("unpack")},
      write: ${codec("write")},
      pack: ${codec("pack")},
      is: ${codec("is")},
    });
  `;
}

/** The declaration of the companion, for `.d.ts` files. */
export function companionDeclaration(definition: Definition): Code {
  return code`export declare const ${ident(definition.name)}: ${contractType(definition)};`;
}

function contractType(definition: Definition): Code {
  const type = importedType("tessera/serde", definition.kind === "enum" ? "EnumContract" : "Contract");
  const parts = hasInit(definition) ? [definition.name, `${definition.name}Init`] : [definition.name];
  return code`${type}<${joined(parts.map(ident), ", ")}>`;
}

function factory(definition: Definition): Code {
  return imported("tessera/serde", definition.kind === "enum" ? "enumContract" : "contract");
}
