// The SDK in TypeScript, or in JavaScript with declarations: three files a module, an index and a registry.

import type { Model, Module } from "../../model/model.js";
import type { Code } from "../../text/code.js";
import { file } from "../../text/file.js";
import { emitCodec } from "../codec/index.js";
import type { Emitter, OutFile } from "../emitter.js";
import { companionDeclaration, companionOf } from "./companions.js";
import { declarationsOf } from "./declarations.js";
import { emitInfo } from "./info.js";
import { declareRegistry, emitPackageIndex, emitRegistry, ownModules } from "./package-index.js";

/** The emitter of TypeScript. */
export const typescript: Emitter = {
  id: "typescript",
  doc: "The SDK in TypeScript: types, contracts, codecs",
  plan: (model) => planSdk(model, "typescript"),
};

/** The emitter of JavaScript with declarations. */
export const javascript: Emitter = {
  id: "javascript",
  doc: "The SDK in JavaScript with .d.ts declarations, for projects without TypeScript",
  plan: (model) => [...planSdk(model, "javascript"), ...planDeclarations(model)],
};

type Language = "typescript" | "javascript";

function planSdk(model: Model, language: Language): OutFile[] {
  const ending = language === "typescript" ? "ts" : "js";
  const out = (name: string, origin: string | null, body: readonly Code[]): OutFile => {
    return { path: `${name}.${ending}`, language, origin, text: file(body, { language }) };
  };
  const perModule = ownModules(model).flatMap((module) => [
    out(module.name, module.path, moduleBody(module, model, language)),
    out(`${module.name}.codec`, module.path, emitCodec(module, model)),
    out(`${module.name}.info`, module.path, emitInfo(module, model)),
  ]);
  return [...perModule, out("index", null, emitPackageIndex(model)), out("registry", null, emitRegistry(model))];
}

function moduleBody(module: Module, model: Model, language: Language): Code[] {
  return module.definitions.flatMap((definition) => [
    ...(language === "typescript" ? declarationsOf(definition, module, model) : []),
    companionOf(definition, module),
  ]);
}

function planDeclarations(model: Model): OutFile[] {
  const out = (name: string, origin: string | null, body: readonly Code[]): OutFile => {
    return { path: `${name}.d.ts`, language: "typescript", origin, text: file(body, { language: "typescript" }) };
  };
  const perModule = ownModules(model).map((module) =>
    out(
      module.name,
      module.path,
      module.definitions.flatMap((definition) => [
        ...declarationsOf(definition, module, model),
        companionDeclaration(definition),
      ]),
    ),
  );
  return [...perModule, out("index", null, emitPackageIndex(model)), out("registry", null, declareRegistry())];
}
