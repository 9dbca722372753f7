import type { Model } from "../../model/model.js";
import type { SitePage } from "../page.js";
import { renderTemplate } from "../template.js";

/** The first page: all modules. */
export function overviewPage(model: Model): SitePage {
  const modules = model.modules.filter((module) => !module.library);
  const body = renderTemplate(OVERVIEW, {
    modules: modules.map(({ name, definitions }) => ({ name, count: definitions.length })),
  });
  return { path: "index.html", title: "Overview", body };
}

const OVERVIEW = `
<h1>Contracts</h1>
<ul class="cards">
{{#each modules}}
<li class="card"><h3>{{name}}</h3><p>{{count}}</p></li>
{{/each}}
</ul>
`;
