// What can be reported: errors of values, mistakes in contracts, rules of the evolution check, and the extension codes.

import { CODES } from "../../diagnostics/codes.js";
import { errorRows } from "../../diagnostics/error-codes.js";
import { RULE_PAGES } from "../../evolution/rule-pages.js";
import { RULES } from "../../evolution/table.js";
import type { Model } from "../../model/model.js";
import type { SitePage } from "../page.js";
import { inline, markdown } from "../prose.js";
import { renderTemplate } from "../template.js";

/** What the anchors of codes of contracts begin with: some have the name of a code of values. */
export const CONTRACT_CODE = "contract-";

/** The pages of codes and rules. */
export function cataloguePages(model: Model): readonly SitePage[] {
  return [
    { path: "errors.html", title: "Errors", body: renderTemplate(ERRORS, errorsView(model)) },
    { path: "rules.html", title: "Evolution rules", body: renderTemplate(RULES_PAGE, { rules: ruleViews() }) },
  ];
}

function errorsView({ workspace }: Model): object {
  return {
    runtime: errorRows().map(({ code, type, doc }) => ({ code, type, doc: inline(doc) })),
    contracts: Object.entries(CODES).map(([code, { severity, summary, explain }]) => ({
      code,
      anchor: `${CONTRACT_CODE}${code}`,
      severity,
      tone: severity === "error" ? "bad" : "warn",
      summary: inline(summary),
      explain: markdown(explain, 4),
    })),
    exts: workspace.ext.map(({ name, code, doc }) => ({ name, code, doc: inline(doc ?? "") })),
  };
}

function ruleViews(): readonly object[] {
  const groups = new Map(RULES.map(({ id, groups: [group] }) => [id, group]));
  return [...RULE_PAGES].map(([id, { purpose, page }]) => ({
    id,
    group: groups.get(id) ?? "accepted breaks",
    purpose: inline(purpose),
    text: markdown(withoutPurpose(page, purpose), 3),
  }));
}

/** The page of a rule repeats its purpose below its title. */
function withoutPurpose(page: string, purpose: string): string {
  return page.replace(`\n\n${purpose}\n`, "\n");
}

const ERRORS = `
<h1>Errors</h1>
<p class="lead">What a codec, the compiler and the checks can report. Codes are never reused.</p>
<h2 id="values">Of values and messages</h2>
<div class="scroll"><table class="stack">
<thead><tr><th scope="col">code</th><th scope="col">type</th><th scope="col">meaning</th></tr></thead>
<tbody>
{{#each runtime}}<tr id="{{code}}"><th scope="row"><code>{{code}}</code></th><td>{{type}}</td><td>{{doc}}</td></tr>
{{/each}}
</tbody></table></div>
<h2 id="contracts">Of contracts</h2>
<p>What <code>tessera generate</code> and <code>tessera lint</code> report.</p>
{{#each contracts}}
<details id="{{anchor}}"><summary><code>{{code}}</code> <span class="chip {{tone}}">{{severity}}</span> {{summary}}</summary>
{{explain}}
</details>
{{/each}}
<h2 id="extensions">MessagePack extension codes</h2>
<p>Codes 0 to 127 belong to the workspace; -1 is the timestamp of MessagePack itself.</p>
<div class="scroll"><table class="stack">
<thead><tr><th scope="col">code</th><th scope="col">name</th><th scope="col">meaning</th></tr></thead>
<tbody>
<tr><td>-1</td><th scope="row">timestamp</th><td>A datetime with an offset.</td></tr>
{{#each exts}}<tr><td>{{code}}</td><th scope="row"><code>{{name}}</code></th><td>{{doc}}</td></tr>
{{/each}}
</tbody></table></div>
`;

const RULES_PAGE = `
<h1>Evolution rules</h1>
<p class="lead">What <code>tessera breaking</code> finds between two versions of the contracts, and whom it breaks.</p>
{{#each rules}}
<details id="{{id}}"><summary><code>{{id}}</code> <span class="chip">{{group}}</span> {{purpose}}</summary>
{{text}}
</details>
{{/each}}
`;
