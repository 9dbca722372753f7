// The page that looks into data, the contracts that it judges by, and its script.

import type { Model } from "../../model/model.js";
import { LOOK_STYLE } from "../assets.generated.js";
import type { SitePage } from "../page.js";
import type { SiteFile } from "../site-file.js";
import { renderTemplate } from "../template.js";
import { contractTexts } from "./contract-data.js";
import { lookScript } from "./load-script.js";

const STYLE = "assets/look.css";
const SCRIPT = "assets/look.js";
const CONTRACTS = "assets/look-contracts.js";

/** Where the page is, relative to the root of the site. `#RunManifest` behind it chooses a contract. */
export const LOOK_PATH = "look.html";

/** The page. It loads nothing, and starts a worker out of its own script. */
export function lookPage(): SitePage {
  return {
    path: LOOK_PATH,
    title: "Look into data",
    body: renderTemplate(LOOK, {}),
    styles: [STYLE],
    scripts: [CONTRACTS, SCRIPT],
    sources: { "connect-src": ["'none'"], "worker-src": ["blob:"] },
  };
}

/** The style sheet and the scripts of the page. */
export function lookFiles(model: Pick<Model, "definitions">): readonly SiteFile[] {
  const texts = contractTexts(model).map((text) => `  ${JSON.stringify(text)}`);
  const contracts = `globalThis.tesseraContracts = [\n${texts.join(",\n")}\n];\n`;
  return [
    { path: STYLE, language: "css", origin: null, text: LOOK_STYLE },
    { path: SCRIPT, language: "javascript", origin: null, text: lookScript() },
    { path: CONTRACTS, language: "javascript", origin: null, text: contracts },
  ];
}

const LOOK = `
<h1>Look into data</h1>
<p class="lead">Open a file to see what is in it, which bytes say so, and everything that does not fit its contract. It stays in this page: nothing is sent anywhere.</p>
<noscript><p class="note warn">This page works by a script, which is switched off here. <code>tessera decode NAME FILE</code> does the same in a terminal.</p></noscript>

<div id="look" data-state="starting">
<section id="look-drop" class="look-drop" aria-label="Open data">
<p><button type="button" id="look-choose" class="look-main">Choose a file</button> or drop one here: JSON, JSON Lines, MessagePack, Arrow, a run manifest, a commit of a Delta table.</p>
<input type="file" id="look-file" hidden>
<details>
<summary>Paste text instead</summary>
<label class="visually-hidden" for="look-text">Text to look into</label>
<textarea id="look-text" rows="6" spellcheck="false" placeholder="JSON, or MessagePack as hexadecimal digits or base64"></textarea>
<button type="button" id="look-paste">Look into this text</button>
</details>
</section>

<div class="look-choices">
<label id="look-contract-choice">Contract <input id="look-contract" list="look-contracts" placeholder="guessed" autocomplete="off" spellcheck="false"></label>
<datalist id="look-contracts"></datalist>
<label>Format <select id="look-format"><option value="">guessed</option><option value="json">JSON</option><option value="jsonl">JSON Lines</option><option value="msgpack">MessagePack</option><option value="arrow">Arrow</option></select></label>
<span id="look-why" class="quiet"></span>
</div>

<p id="look-status" role="status" class="look-status"></p>
<p id="look-failure" role="alert" class="note bad" hidden></p>

<div id="look-result" hidden>
<section id="look-line-list" aria-labelledby="look-lines-title" hidden>
<h2 id="look-lines-title">Lines</h2>
<div class="look-bar">
<label><input type="checkbox" id="look-only-wrong"> Wrong ones only</label>
<span class="look-pager"><button type="button" id="look-lines-earlier">Earlier</button> <span id="look-lines-range"></span> <button type="button" id="look-lines-later">Later</button></span>
</div>
<ol id="look-lines" class="look-list"></ol>
</section>

<section id="look-message" hidden>
<h2 id="look-line-name" hidden></h2>
<div id="look-faults" hidden>
<h2 id="look-error-count"></h2>
<ol id="look-errors" class="look-list"></ol>
<button type="button" id="look-more-errors" hidden>Show more errors</button>
</div>
<p id="look-cut" class="note warn" hidden>There are more values than this page has room for: the tree and the colours end where they end, while the verdict is of the whole file.</p>
<div class="look-panes">
<section aria-labelledby="look-tree-title">
<div class="look-bar"><h2 id="look-tree-title">Values</h2></div>
<div id="look-tree" class="look-tree" role="tree" aria-labelledby="look-tree-title"></div>
</section>
<section aria-labelledby="look-bytes-title">
<div class="look-bar"><h2 id="look-bytes-title">Bytes</h2>
<label id="look-hex-choice"><input type="checkbox" id="look-hex"> Hexadecimal</label>
<span id="look-pager" class="look-pager"><button type="button" id="look-earlier">Earlier</button> <span id="look-range"></span> <button type="button" id="look-later">Later</button></span>
</div>
<div id="look-bytes" class="look-bytes" tabindex="0" role="region" aria-labelledby="look-bytes-title"></div>
<p id="look-says" class="says">Point at bytes to see what they are; click them to find their value.</p>
</section>
</div>
</section>

<section id="look-table" hidden>
<h2>Columns</h2>
<div id="look-columns"></div>
<div class="look-bar"><h2>Rows</h2>
<span class="look-pager"><button type="button" id="look-rows-earlier">Earlier</button> <span id="look-rows-range"></span> <button type="button" id="look-rows-later">Later</button></span>
</div>
<div id="look-rows"></div>
</section>
</div>
</div>
`;
