// The steps between versions, as a timeline.

import type { Html } from "../html.js";
import type { Links } from "../links.js";
import { inline } from "../prose.js";
import { renderTemplate } from "../template.js";
import type { SiteChange, SiteHistory } from "./site-history.js";

/** The history of one contract, the latest step first. */
export function historyView(name: string, history: SiteHistory, links: Links): Html {
  const steps = history.map((step) => ({
    ...step,
    changes: step.changes?.filter((change) => change.contract === name) ?? null,
  }));
  return renderTemplate(OF_CONTRACT, {
    isKnown: history.length > 0,
    timeline: timeline(
      steps.filter(({ changes }) => changes !== null && changes.length > 0),
      links,
    ),
    page: links.to("history.html"),
  });
}

/** Steps as a list, the latest first. */
export function timeline(history: SiteHistory, links: Links): Html {
  const steps = history.map((step, i) => ({
    index: i,
    from: step.from,
    to: step.to,
    isKnown: step.changes !== null,
    changes: (step.changes ?? []).map((change) => changeView(change, links)),
    breaking: (step.changes ?? []).filter(({ severity }) => severity === "breaking").length,
  }));
  return renderTemplate(TIMELINE, { steps: steps.toReversed() });
}

function changeView(change: SiteChange, links: Links): object {
  const { rule, severity, path, message, why, accepted } = change;
  const broken = [
    ...(change.backward === "break" ? ["old documents in new code"] : []),
    ...(change.forward === "break" ? ["new documents in old code"] : []),
    ...(change.source === "break" ? ["TypeScript code"] : []),
  ];
  return {
    rule,
    page: `${links.to("rules.html")}#${rule}`,
    tone: severity === "breaking" ? "bad" : severity === "risky" ? "warn" : "good",
    severity,
    place: links.place(path),
    message: inline(message),
    why: inline(why),
    broken: broken.join(", "),
    accepted: accepted === null ? null : inline(accepted.reason),
    until: accepted?.until ?? null,
  };
}

const TIMELINE = `
<ol class="timeline">
{{#each steps}}
<li data-step="{{index}}">
<h3>{{from}} → {{to}}</h3>
{{#if isKnown}}
{{#unless changes.length}}<p class="quiet">Nothing has changed.</p>{{/unless}}
{{#each changes}}
<div class="change">
<p><span class="chip {{tone}}">{{severity}}</span> <strong>{{place}}</strong>: {{message}}</p>
<p class="quiet">{{#if broken}}Breaks {{broken}}: {{/if}}{{why}}. <a href="{{page}}">{{rule}}</a></p>
{{#if accepted}}<p class="note"><strong>Accepted{{#if until}} until {{until}}{{/if}}.</strong> {{accepted}}</p>{{/if}}
</div>
{{/each}}
{{else}}
<p class="quiet">The earlier version was not kept, so what has changed is not known.</p>
{{/if}}
</li>
{{/each}}
</ol>
`;

const OF_CONTRACT = `
{{#if isKnown}}
{{timeline}}
<p><a href="{{page}}">What has changed in all contracts</a>. Versions in which this one stayed as it is are left out.</p>
{{else}}
<p class="quiet">There is no baseline to compare with; <code>tessera baseline</code> writes one.</p>
{{/if}}
`;
