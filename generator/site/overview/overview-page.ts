// The first page: all modules as a map and as a list, how many contracts there are and of what kinds, and what to mind about them.

import type { Definition, Model, Module } from "../../model/model.js";
import { kindOf } from "../contract/facts.js";
import { pictureHtml } from "../graph/picture.js";
import type { Html } from "../html.js";
import { Links } from "../links.js";
import type { SitePage } from "../page.js";
import type { SitePaths } from "../paths.js";
import { inline, summary } from "../prose.js";
import { renderTemplate } from "../template.js";
import { coverageOf, percentOf } from "./coverage.js";

/** The first page of a site. */
export function overviewPage(model: Model, paths: SitePaths): SitePage {
  const path = "index.html";
  const links = new Links(paths, path);
  const own = model.modules.filter((module) => !module.library);
  const library = model.modules.filter((module) => module.library);
  const definitions = own.flatMap((module) => module.definitions);
  const body = renderTemplate(OVERVIEW, {
    figures: figuresOf(own, definitions),
    map: mapOf(model.modules, paths, links),
    folders: foldersOf(own, links),
    library: foldersOf(library, links),
    experimental: definitions
      .filter(({ stability }) => stability === "experimental")
      .map(({ name }) => links.contract(name)),
    deprecated: deprecatedIn(definitions, links),
    undocumented: definitions
      .filter(({ doc, title }) => (doc ?? title ?? "").trim() === "")
      .map(({ name }) => links.contract(name)),
  });
  return { path, title: "Overview", body };
}

interface Figure {
  readonly value: string;
  readonly label: string;
}

function figuresOf(modules: readonly Module[], definitions: readonly Definition[]): readonly Figure[] {
  const kinds = new Map<string, number>();
  for (const one of definitions) kinds.set(kindOf(one), (kinds.get(kindOf(one)) ?? 0) + 1);
  const counts = [...kinds].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const { documented, all } = coverageOf(definitions);
  return [
    { value: String(definitions.length), label: definitions.length === 1 ? "contract" : "contracts" },
    { value: String(modules.length), label: modules.length === 1 ? "module" : "modules" },
    ...counts.map(([kind, count]) => ({ value: String(count), label: plural(kind, count) })),
    { value: percentOf(documented, all), label: "documented" },
  ];
}

function plural(kind: string, count: number): string {
  if (count === 1) return kind;
  return /[sh]$/.test(kind) ? `${kind}es` : `${kind}s`;
}

/** More modules than this make a map that nobody can read. */
const MOST_DRAWN = 60;

/** The modules that use each other; null where none does, or there are too many. */
function mapOf(modules: readonly Module[], paths: SitePaths, links: Links): Html | null {
  const arrows = modules.flatMap(({ name, use }) => use.map((to) => ({ from: name, to })));
  const known = modules.filter(({ name }) => arrows.some(({ from, to }) => from === name || to === name));
  if (known.length === 0 || known.length > MOST_DRAWN) return null;
  return pictureHtml({
    title: "Which modules use each other",
    boxes: known.map(({ name }) => {
      const page = paths.module(name);
      return { id: name, label: name, href: page === null ? null : links.to(page) };
    }),
    arrows,
    direction: "right",
  });
}

/** Modules by the folder they are in. */
function foldersOf(modules: readonly Module[], links: Links): readonly object[] {
  const folders = new Map<string, Module[]>();
  for (const module of modules) {
    const folder = module.name.split("/").slice(0, -1).join("/");
    folders.set(folder, [...(folders.get(folder) ?? []), module]);
  }
  return [...folders].map(([folder, inside]) => ({
    folder,
    modules: inside.map(({ name, doc, definitions, stability }) => {
      const { documented, all } = coverageOf(definitions);
      return {
        link: links.module(name),
        count: `${definitions.length} ${definitions.length === 1 ? "contract" : "contracts"}`,
        doc: summary(doc),
        experimental: stability === "experimental",
        gaps: documented < all ? `${percentOf(documented, all)} documented` : "",
      };
    }),
  }));
}

function deprecatedIn(definitions: readonly Definition[], links: Links): readonly object[] {
  return definitions.flatMap((definition) => [
    ...(definition.deprecated === undefined
      ? []
      : [{ place: links.contract(definition.name), why: inline(definition.deprecated) }]),
    ...(definition.kind === "struct" ? definition.fields : []).flatMap(({ name, deprecated }) =>
      deprecated === undefined ? [] : [{ place: links.place(`${definition.name}.${name}`), why: inline(deprecated) }],
    ),
  ]);
}

const OVERVIEW = `
<h1>Contracts</h1>
<dl class="figures">
{{#each figures}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
{{/each}}
</dl>
{{#if map}}
<details class="map"><summary>Map of the modules</summary>
{{map}}
</details>
{{/if}}
{{#each folders}}
{{#if folder}}<h2>{{folder}}</h2>{{/if}}
<ul class="cards">
{{#each modules}}
<li class="card"><h3>{{link}}</h3><p class="quiet">{{count}}{{#if gaps}} · {{gaps}}{{/if}}{{#if experimental}} <span class="chip warn">experimental</span>{{/if}}</p><p>{{doc}}</p></li>
{{/each}}
</ul>
{{/each}}
{{#if library.length}}
<h2>Of the standard library</h2>
{{#each library}}
<ul class="cards">
{{#each modules}}
<li class="card"><h3>{{link}}</h3><p class="quiet">{{count}}</p><p>{{doc}}</p></li>
{{/each}}
</ul>
{{/each}}
{{/if}}
{{#if experimental.length}}
<h2>Experimental</h2>
<p>{{#each experimental}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}.</p>
{{/if}}
{{#if deprecated.length}}
<h2>Deprecated</h2>
<ul>{{#each deprecated}}<li>{{place}}: {{why}}</li>{{/each}}</ul>
{{/if}}
{{#if undocumented.length}}
<h2>Without documentation</h2>
<p>{{#each undocumented}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}.</p>
{{/if}}
`;
