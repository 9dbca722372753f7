// The steps between versions, as a timeline.

import { Html } from "../html.js";
import type { Links } from "../links.js";
import { inline } from "../prose.js";
import { renderTemplate } from "../template.js";
import type { SiteChange, SiteHistory, SiteStep } from "./site-history.js";

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

/** Steps as a list, the latest first. Where versions can be compared, each change says its place, and what comes or goes there. */
export function timeline(history: SiteHistory, links: Links, isComparable = false): Html {
  const steps = history.map((step, index) => ({
    index,
    from: step.from,
    to: step.to,
    isKnown: step.changes !== null,
    loud: viewsOf(step, ["breaking", "risky"], (change) => changeView(change, links, isComparable)),
    safe: viewsOf(step, ["safe"], (change) => changeView(change, links, isComparable)),
    any: (step.changes ?? []).length > 0,
    noun: safeIn(step) === 1 ? "change" : "changes",
    open: safeIn(step) <= FEW ? new Html(" open") : "",
  }));
  return renderTemplate(TIMELINE, { steps: steps.toReversed() });
}

/** The rules about what was not there before. */
export const CAME: readonly string[] = [
  "TYPE_ADDED",
  "FIELD_ADDED_REQUIRED",
  "FIELD_ADDED_OPTIONAL",
  "FIELD_ADDED_UNSET",
  "ARRAY_FIELD_APPENDED",
  "ARRAY_FIELD_APPENDED_REQUIRED",
];
/** The rules about what is not there any more. */
export const GONE: readonly string[] = [
  "TYPE_REMOVED",
  "FIELD_REMOVED",
  "FIELD_REMOVED_NOT_RESERVED",
  "ARRAY_FIELD_REMOVED",
];

/** So many safe changes are not folded. */
const FEW = 5;

function safeIn({ changes }: SiteStep): number {
  return (changes ?? []).filter(({ severity }) => severity === "safe").length;
}

/** The worst come first; beyond that the order is that of the places. */
function viewsOf(
  { changes }: SiteStep,
  severities: readonly SiteChange["severity"][],
  viewOf: (change: SiteChange) => object,
): object[] {
  const all = changes ?? [];
  return severities.flatMap((severity) => all.filter((one) => one.severity === severity).map(viewOf));
}

function changeView(change: SiteChange, links: Links, isComparable: boolean): object {
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
    at: isComparable ? path : "",
    way: WAYS.get(rule) ?? "stays",
    place: links.place(path),
    message: inline(message),
    why: inline(why),
    broken: broken.join(", "),
    accepted: accepted === null ? null : inline(accepted.reason),
    until: accepted?.until ?? null,
    by: accepted?.by ?? null,
  };
}

const WAYS: ReadonlyMap<string, "came" | "gone"> = new Map([
  ...CAME.map((rule) => [rule, "came"] as const),
  ...GONE.map((rule) => [rule, "gone"] as const),
]);

const CHANGE = `
<div class="change"{{#if at}} data-at="{{at}}" data-way="{{way}}"{{/if}}>
<p><span class="chip {{tone}}">{{severity}}</span> <strong>{{place}}</strong>: {{message}}</p>
<p class="quiet">{{#if broken}}Breaks {{broken}}: {{/if}}{{why}}. <a href="{{page}}">{{rule}}</a></p>
{{#if accepted}}<p class="note"><strong>Accepted{{#if by}} by {{by}}{{/if}}{{#if until}} until {{until}}{{/if}}.</strong> {{accepted}}</p>{{/if}}
</div>
`;

const TIMELINE = `
<ol class="timeline">
{{#each steps}}
<li data-step="{{index}}">
<h3>{{from}} → {{to}}</h3>
{{#if isKnown}}
{{#each loud}}${CHANGE}{{/each}}
{{#if safe.length}}
<details{{open}}><summary>{{safe.length}} safe {{noun}}</summary>
{{#each safe}}${CHANGE}{{/each}}
</details>
{{/if}}
{{#unless any}}<p class="quiet">Nothing has changed.</p>{{/unless}}
{{else}}
<p class="quiet" data-unknown>The earlier version was not kept, so what has changed is not known.</p>
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
