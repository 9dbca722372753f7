import type { Model, Module } from "../../model/model.js";
import { factsOf } from "../contract/facts.js";
import { pictureHtml } from "../graph/picture.js";
import type { Html } from "../html.js";
import { Links } from "../links.js";
import type { SitePage } from "../page.js";
import type { SitePaths } from "../paths.js";
import { docOf, summary } from "../prose.js";
import { renderTemplate } from "../template.js";
import type { Relations } from "../contract/relations.js";

/** What the pages of all modules are made from. */
export interface ModuleSources {
  readonly model: Model;
  readonly paths: SitePaths;
  readonly relations: Relations;
}

/** The page of a module: its contracts, and who holds whom. */
export function modulePage(module: Module, { model, paths, relations }: ModuleSources): SitePage {
  const path = paths.module(module.name);
  if (path === null) throw new Error(`${module.name} has no page`);
  const links = new Links(paths, path);
  const users = model.modules.filter(({ use }) => use.includes(module.name)).map(({ name }) => name);
  return {
    path,
    title: module.name,
    ...(module.library ? {} : { origin: module.path }),
    body: renderTemplate(MODULE_PAGE, {
      name: module.name,
      doc: docOf(module),
      experimental: module.stability === "experimental",
      uses: module.use.toSorted().map((name) => links.module(name)),
      users: users.toSorted().map((name) => links.module(name)),
      contracts: module.definitions.map((definition) => ({
        link: links.contract(definition.name),
        facts: factsOf(definition).filter(({ text }) => !text.startsWith("compat") && !text.startsWith("strict")),
        doc: summary(definition.doc),
      })),
      picture: pictureOf(module, relations, links),
    }),
  };
}

/** More contracts than this make a picture that nobody can read. */
const MOST_DRAWN = 40;

/** Who names whom within the module; null where nobody does, or too many. */
function pictureOf({ name, definitions }: Module, { uses }: Relations, links: Links): Html | null {
  const own = new Set(definitions.map((definition) => definition.name));
  const arrows = [...own].flatMap((from) =>
    (uses.get(from) ?? []).filter((to) => own.has(to)).map((to) => ({ from, to })),
  );
  const drawn = [...own].filter((one) => arrows.some(({ from, to }) => from === one || to === one));
  if (drawn.length === 0 || drawn.length > MOST_DRAWN) return null;
  return pictureHtml({
    title: `Which contracts of ${name} use each other`,
    boxes: drawn.map((one) => ({ id: one, label: one, href: links.addressOf(one) })),
    arrows,
    direction: "right",
  });
}

const MODULE_PAGE = `
<p class="crumbs">module</p>
<h1>{{name}}</h1>
{{#if experimental}}<ul class="chips"><li class="chip warn">experimental: exempt from the check of breaking changes</li></ul>{{/if}}
{{#if doc}}<div class="lead">{{doc}}</div>{{/if}}
{{#if uses.length}}<p>Uses {{#each uses}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}.</p>{{/if}}
{{#if users.length}}<p>Used by {{#each users}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}.</p>{{/if}}
<h2>Contracts</h2>
<div class="scroll">
<table class="stack">
<thead><tr><th scope="col">contract</th><th scope="col">what it is</th><th scope="col">meaning</th></tr></thead>
<tbody>
{{#each contracts}}
<tr><th scope="row">{{link}}</th><td><ul class="chips">{{#each facts}}<li class="chip {{tone}}">{{text}}</li>{{/each}}</ul></td><td>{{doc}}</td></tr>
{{/each}}
</tbody>
</table>
</div>
{{#if picture}}<h2>Who uses whom</h2>
{{picture}}{{/if}}
`;
