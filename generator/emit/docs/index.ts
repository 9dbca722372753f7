// The reference: a Markdown page a module, an index, the extension codes and the error codes.

import { explainRule } from "../../evolution/explain.js";
import type { EvolutionRule } from "../../evolution/rule.js";
import { RULES } from "../../evolution/table.js";
import { CODES } from "../../diagnostics/codes.js";
import { dependenciesOf } from "../../model/graph.js";
import type { Definition, Model, Module } from "../../model/model.js";
import type { Emitter, OutFile } from "../emitter.js";
import { definitionView } from "./definition-view.js";
import { diagramOf } from "./diagram.js";
import { errorRows } from "../../diagnostics/error-codes.js";
import { Examples } from "./example.js";
import { Links, pageOf } from "./links.js";
import { anchorOf, codeBlock, codeSpan, inlineText, paragraphs } from "./markdown.js";
import { ERROR_PAGE, EXT_PAGE, INDEX_PAGE, MODULE_PAGE, renderPage, RULE_PAGE } from "./templates.js";

/** The emitter of the reference. */
export const docs: Emitter = {
  id: "docs",
  doc: "A reference in Markdown: fields, constraints, examples with their bytes, diagrams, error codes",
  plan: (model) => planDocs(model),
};

// No module has a name that starts with an underscore, so none can have these pages.
const EXT_CODES = "_extension-codes.md";
const ERROR_CODES = "_error-codes.md";
const EVOLUTION_RULES = "_evolution-rules.md";

function planDocs(model: Model): OutFile[] {
  const own = model.modules.filter((module) => !module.library);
  const shared = { model, references: referencesOf(model), examples: new Examples(model) };
  return [
    ...own.map((module) => page(pageOf(module.name), modulePage(module, shared), module.path)),
    page("README.md", indexPage(own, model)),
    page(EXT_CODES, renderPage(EXT_PAGE, { exts: model.workspace.ext.map(extRow) })),
    page(EVOLUTION_RULES, renderPage(RULE_PAGE, { rules: RULES.map(ruleView) })),
    page(ERROR_CODES, renderPage(ERROR_PAGE, { runtime: errorRows(), contracts: diagnosticRows() })),
  ];
}

function page(path: string, text: string, origin: string | null = null): OutFile {
  return { path: `docs/${path}`, language: "markdown", origin, text };
}

/** What all pages are made from. */
interface Reference {
  readonly model: Model;
  readonly references: References;
  readonly examples: Examples;
}

/** Who names whom, by name and sorted. */
interface References {
  readonly uses: ReadonlyMap<string, readonly string[]>;
  readonly usedBy: ReadonlyMap<string, readonly string[]>;
}

/** The references between all definitions; a definition that names itself is not among its own. */
function referencesOf(model: Model): References {
  const uses = new Map<string, readonly string[]>();
  const usedBy = new Map<string, string[]>();
  for (const definition of model.definitions.values()) {
    const others = dependenciesOf(definition);
    uses.set(definition.name, others);
    for (const other of others) usedBy.set(other, [...(usedBy.get(other) ?? []), definition.name]);
  }
  for (const names of usedBy.values()) names.sort();
  return { uses, usedBy };
}

function modulePage(module: Module, { model, references, examples }: Reference): string {
  const links = new Links(model, module.name);
  const diagram = diagramOf(module);
  return renderPage(MODULE_PAGE, {
    name: module.name,
    doc: paragraphs(module.doc ?? ""),
    experimental: module.stability === "experimental",
    types: module.definitions.map((definition) => ({
      name: definition.name,
      anchor: anchorOf(definition.name),
      what: whatIs(definition),
      summary: summaryOf(definition.doc),
    })),
    diagram: diagram === null ? null : codeBlock("mermaid", diagram),
    definitions: module.definitions.map((definition) =>
      definitionView(definition, {
        model,
        links,
        example: definition.kind === "enum" ? null : examples.of(definition), // its values say it all
        uses: references.uses.get(definition.name) ?? [],
        usedBy: references.usedBy.get(definition.name) ?? [],
      }),
    ),
  });
}

function indexPage(modules: readonly Module[], model: Model): string {
  const links = new Links(model, "README");
  const definitions = modules.flatMap((module) => module.definitions);
  return renderPage(INDEX_PAGE, {
    ext_codes: EXT_CODES,
    error_codes: ERROR_CODES,
    evolution_rules: EVOLUTION_RULES,
    modules: modules.map(({ name, doc, definitions: own }) => ({
      link: links.toModule(name),
      count: own.length,
      doc: summaryOf(doc),
    })),
    types: definitions
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((one) => ({ link: links.toType(one.name), what: whatIs(one), module: links.toModule(one.module) })),
  });
}

function whatIs(definition: Definition): string {
  if (definition.kind !== "struct") return definition.kind;
  const { purpose, array_like } = definition;
  return [array_like ? "array-like struct" : "struct", ...(purpose === null ? [] : [purpose])].join(", ");
}

/** The first sentence. */
function summaryOf(doc: string | undefined): string {
  const line = (doc ?? "").trim().replaceAll(/\s+/g, " ");
  return inlineText(/^.*?[.!?](?= [A-Z])/.exec(line)?.[0] ?? line);
}

function extRow({ name, code, doc }: Model["workspace"]["ext"][number]): object {
  return { code, name: codeSpan(name), doc: inlineText(doc ?? "") };
}

function diagnosticRows(): object[] {
  return Object.entries(CODES).map(([code, { severity, summary }]) => ({
    code,
    severity,
    summary: inlineText(summary),
  }));
}

function ruleView(rule: EvolutionRule): object {
  const { id, purpose } = rule;
  return { id, anchor: anchorOf(id), purpose: inlineText(purpose), text: explainRule(rule).replaceAll(HEADING, "#$&") };
}

/** The headings of the page of a rule, which stand a level deeper among all rules. */
const HEADING = /^##? (?=[A-Z])/gm;
