import { HISTORY_PATH } from "../assets.js";
import { Links } from "../links.js";
import type { SitePage } from "../page.js";
import type { SitePaths } from "../paths.js";
import { renderTemplate } from "../template.js";
import { timeline } from "./history-view.js";
import type { SiteHistory } from "./site-history.js";

/** The page with the history of all contracts, in which two versions can be compared. */
export function historyPage(history: SiteHistory, paths: SitePaths): SitePage {
  const path = "history.html";
  const links = new Links(paths, path);
  const [first] = history;
  const versions = first === undefined ? [] : [first.from, ...history.map(({ to }) => to)];
  const body = renderTemplate(HISTORY, {
    versions: versions.map((name, index) => ({ name, index })),
    isComparable: versions.length > 2,
    isKnown: history.length > 0,
    timeline: timeline(history, links, versions.length > 2),
  });
  return { path, title: "History", scripts: [HISTORY_PATH], body };
}

const HISTORY = `
<h1>History</h1>
<p class="lead">What each version of the contracts changed, whom it breaks, and why it was accepted all the same.</p>
{{#if isComparable}}
<form class="compare" data-compare hidden>
<label>From <select name="from">{{#each versions}}<option value="{{index}}">{{name}}</option>{{/each}}</select></label>
<label>to <select name="to">{{#each versions}}<option value="{{index}}">{{name}}</option>{{/each}}</select></label>
<output></output>
</form>
<p class="quiet" data-compare-note hidden>The steps between the two are added up. What came and went on the way is left out, and so is what changed in something new; what was changed and changed back counts twice. <code>tessera breaking --against</code> compares a version itself with the contracts as they are.</p>
{{/if}}
{{#if isKnown}}{{timeline}}{{else}}<p class="quiet">There is no baseline to compare with; <code>tessera baseline</code> writes one.</p>{{/if}}
`;
