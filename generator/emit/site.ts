// The site that people look at: pages of generator/site, with the forms that the other emitters give the contracts.

import type { Definition, Model } from "../model/model.js";
import type { SiteHistory } from "../site/history/site-history.js";
import { planSite } from "../site/plan-site.js";
import type { ContractForm } from "../site/site-sources.js";
import { jsonText } from "../text/json.js";
import { print } from "../text/print.js";
import type { EmitOptions, Emitter, OutFile } from "./emitter.js";
import { definitionText } from "./python/definitions.js";
import { PythonLayout } from "./python/layout.js";
import { schemasOf } from "./schema/definition-schemas.js";
import { declarationsOf } from "./ts/declarations.js";

/** The emitter of the site. */
export const site: Emitter = {
  id: "site",
  doc: "A site to look at: contracts with their bytes, forms, users and history, with search",
  plan: (model, options = {}) =>
    Array.from(siteFiles(model, options), (file) => ({ ...file, path: `site/${file.path}` })),
};

/**
 * The files of the site, relative to its root, in no order; each is made when it is asked for.
 * @throws {SchemaHookError} when the schema hook does not do what a hook may
 */
export function siteFiles(model: Model, options: EmitOptions): Iterable<OutFile> {
  const forms = new Forms(model, options);
  const history: SiteHistory = options.history?.(model) ?? [];
  return planSite(model, { history, formsOf: (definition) => forms.of(definition) });
}

/** Contracts in the languages of other emitters. */
class Forms {
  readonly #model: Model;
  readonly #options: EmitOptions;
  readonly #layout: PythonLayout;

  constructor(model: Model, options: EmitOptions) {
    this.#model = model;
    this.#options = options;
    this.#layout = new PythonLayout(model);
  }

  of(definition: Definition): readonly ContractForm[] {
    return [
      { label: "TypeScript", text: this.#typescript(definition) },
      { label: "Python", text: this.#python(definition) },
      { label: "JSON Schema", text: this.#schema(definition) },
    ];
  }

  #typescript(definition: Definition): string {
    const module = this.#model.modules.find(({ name }) => name === definition.module);
    if (module === undefined) throw new Error(`no module ${definition.module}`);
    const [type] = declarationsOf(definition, module, this.#model);
    return type === undefined ? "" : print(type.doc, { language: "typescript" });
  }

  #python(definition: Definition): string {
    const host = this.#layout.hostOf(definition.module);
    const scope = { model: this.#model, layout: this.#layout, host, shadowed: new Set<string>() };
    const parts = definitionText(definition, scope).filter((part) => !part.empty);
    return parts.map((part) => print(part.doc, { language: "python" })).join("\n\n");
  }

  #schema({ name }: Definition): string {
    const schema = schemasOf(this.#model, this.#options).get(name);
    if (schema === undefined) throw new Error(`no schema of ${name}`);
    return jsonText(schema).trimEnd();
  }
}
