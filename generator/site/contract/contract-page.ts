// The page of a contract: what it means, what its bytes are, its other forms, who uses it, what it can refuse, how it changed.

import type { Definition, Model, Type } from "../../model/model.js";
import type { Reflection } from "../../model/reflect.js";
import { BYTES_PATH } from "../assets.js";
import { historyView } from "../history/history-view.js";
import { Html } from "../html.js";
import { Links } from "../links.js";
import { LOOK_PATH } from "../look/look-page.js";
import type { SitePage } from "../page.js";
import type { SitePaths } from "../paths.js";
import { docOf, inline } from "../prose.js";
import type { SiteSources } from "../site-sources.js";
import { renderTemplate } from "../template.js";
import { chipsOf } from "./chips.js";
import { columnViews } from "./columns.js";
import { CONTRACT_PAGE } from "./contract-template.js";
import type { ErrorTexts } from "./error-texts.js";
import { exampleViews } from "./example-view.js";
import type { Examples } from "./examples.js";
import { factsOf } from "./facts.js";
import { fieldAnchor, fieldViews } from "./fields.js";
import { type Relations, relationsView } from "./relations.js";

/** What the pages of all contracts are made from. */
export interface ContractSources extends SiteSources {
  readonly model: Model;
  readonly paths: SitePaths;
  readonly reflection: Reflection;
  readonly relations: Relations;
  readonly examples: Examples;
  readonly errors: ErrorTexts;
}

/** The page of a contract. */
export function contractPage(definition: Definition, sources: ContractSources): SitePage {
  const { name, module } = definition;
  const path = sources.paths.contract(name);
  if (path === null) throw new Error(`${name} has no page`);
  const links = new Links(sources.paths, path);
  const file = sources.model.modules.find((one) => one.name === module);
  return {
    path,
    title: name,
    scripts: [BYTES_PATH],
    ...(file === undefined || file.library ? {} : { origin: file.path }),
    body: renderTemplate(CONTRACT_PAGE, {
      name,
      module: links.module(module),
      look: `${links.to(LOOK_PATH)}#${encodeURIComponent(name)}`,
      facts: factsOf(definition),
      doc: docOf(definition),
      deprecated: definition.deprecated === undefined ? null : inline(definition.deprecated),
      ...shapeView(definition, sources.model, links),
      examples: exampleViews(sources.examples.of(definition), definition),
      forms: formViews(definition, sources),
      relations: relationsView(name, sources.relations, links),
      errors: errorViews(definition, sources.errors, links),
      codes: extViews(definition, sources.model),
      history: historyView(name, sources.history, links),
    }),
  };
}

/** What is particular to a kind of contract. */
function shapeView(definition: Definition, model: Model, links: Links): object {
  const isStruct = definition.kind === "struct";
  return {
    type: definition.kind === "alias" ? links.type(unaliased(definition)) : null,
    chips: definition.kind === "alias" ? chipsOf(definition.type) : [],
    values: definition.kind === "enum" ? definition.values.map((value) => JSON.stringify(value)) : [],
    reserved: definition.kind === "enum" || isStruct ? definition.reserved.map((value) => JSON.stringify(value)) : [],
    members: definition.kind === "union" ? memberViews(definition, model, links) : [],
    tagField: definition.kind === "union" ? definition.tag_field : "",
    fields: isStruct ? fieldViews(definition, links) : [],
    noFields: isStruct && definition.fields.length === 0,
    tag: isStruct && definition.tag !== null ? JSON.stringify(definition.tag) : null,
    structTagField: isStruct && definition.tag_field !== null ? definition.tag_field : "",
    rules: isStruct ? definition.rules.map(({ message, expr }) => ({ message, expr })) : [],
    isTable: isStruct && definition.table !== null,
    columns: isStruct ? columnViews(definition, model) : [],
    base: isStruct && definition.extends !== null ? links.contract(definition.extends) : null,
    patched: isStruct && definition.patch_of !== null ? links.contract(definition.patch_of) : null,
  };
}

/** What an alias stands for, which does not go by its own name. */
function unaliased({ name, type }: Extract<Definition, { kind: "alias" }>): Type {
  if (type.alias !== name) return type;
  const { alias: _, ...rest } = type;
  return rest;
}

function memberViews(union: Extract<Definition, { kind: "union" }>, model: Model, links: Links): object[] {
  return union.members.map((name) => {
    const member = model.definitions.get(name);
    const tag = member?.kind === "struct" && member.tag !== null ? JSON.stringify(member.tag) : "";
    return { link: links.contract(name), tag, doc: inline(member?.doc ?? "") };
  });
}

function formViews(definition: Definition, sources: ContractSources): object[] {
  return sources.formsOf(definition).map((form, i) => ({ ...form, id: `form-${i}`, checked: isFirst(i) }));
}

function isFirst(index: number): Html | "" {
  return index === 0 ? new Html(" checked") : "";
}

/** A row for each place, with all that can be wrong there. */
function errorViews(definition: Definition, errors: ErrorTexts, links: Links): object[] {
  const byField = new Map<string, object[]>();
  for (const { code, text, field } of errors.of(definition)) {
    const told = byField.get(field ?? "") ?? [];
    told.push({ code, text: inline(text), page: `${links.to("errors.html")}#${code}` });
    byField.set(field ?? "", told);
  }
  return [...byField].map(([field, told]) => ({ field, anchor: fieldAnchor(field), told }));
}

/** The extension types of MessagePack that stand in a contract itself. */
function extViews(definition: Definition, { workspace }: Model): object[] {
  if (workspace.ext.length === 0) return [];
  const text = JSON.stringify(definition, (key, value: unknown) =>
    key === "span" ? undefined : typeof value === "bigint" ? String(value) : value,
  );
  const codes = new Set([...text.matchAll(/"kind":"ext","name":"(\w+)"/g)].map(([, name]) => name));
  return workspace.ext
    .filter(({ name }) => codes.has(name))
    .map(({ name, code, doc }) => ({ name, code, doc: inline(doc ?? "") }));
}
