// What stands on the page of a run.

const HEAD = `
<p class="crumbs">Run</p>
<h1>{{run_id}} <span class="chip {{mark}}">{{status}}</span></h1>
<dl class="figures">
{{#each figures}}
<div><dt>{{name}}</dt><dd>{{value}}</dd></div>
{{/each}}
</dl>
{{#if errors}}
<section class="note bad" aria-labelledby="errors">
<h2 id="errors">What went wrong</h2>
<ul>
{{#each errors}}
<li><b>{{about}}</b> <span class="chip code bad">{{code}}</span> {{message}}</li>
{{/each}}
</ul>
</section>
{{/if}}
<dl class="facts">
{{#each facts}}
<dt>{{this.[0]}}</dt><dd>{{this.[1]}}</dd>
{{/each}}
</dl>
`;

const GRAPH = `
<h2 id="graph">Where each column comes from</h2>
{{#if graph}}
<div class="follow" data-lineage="{{lineage}}">
<p class="choose" hidden><label for="column">Column</label>
<select id="column"><option value="">choose one, here or in the picture</option>
{{#each choices}}
<optgroup label="{{label}}">{{#each columns}}<option value="{{number}}">{{name}}</option>{{/each}}</optgroup>
{{/each}}
</select> <button type="button">Clear</button></p>
<p class="says" role="status"></p>
<ul class="legend"><li class="self">the column</li><li class="source">what it is made of</li><li class="decides">what decides which rows there are</li><li class="user">what is made of it</li><li class="kept">found in the cache</li></ul>
{{graph}}
</div>
{{else}}
<p>The run has kept nothing of its views.</p>
{{/if}}
`;

const TASKS = `
<h2 id="outputs">Outputs</h2>
{{#if timeline}}
{{timeline}}
{{else}}
<p class="quiet">Nothing says when the outputs were at work: <code>--log</code> with a log of the run adds it.</p>
{{/if}}
{{#if tasks}}
<div class="scroll" role="group" aria-label="Outputs" tabindex="0"><table>
<thead><tr><th scope="col">Dataset</th><th scope="col">State</th><th scope="col" class="number">Version</th><th scope="col" class="number">Rows</th><th scope="col" class="number">Files</th><th scope="col">Took</th><th scope="col">View</th><th scope="col">What it is for</th><th scope="col">Table</th></tr></thead>
<tbody>
{{#each tasks}}
<tr><th scope="row">{{dataset}}</th><td><span class="chip {{mark}}">{{state}}</span></td><td class="number">{{version}}</td><td class="number">{{rows}}</td><td class="number">{{files}}</td><td class="nowrap">{{took}}</td><td>{{view}}</td><td>{{kind}}</td><td class="small"><code>{{uri}}</code>{{#each notes}}<p>{{this}}</p>{{/each}}</td></tr>
{{/each}}
</tbody></table></div>
{{else}}
<p>The run has none.</p>
{{/if}}
<h2 id="inputs">Inputs</h2>
{{#if inputs}}
<div class="scroll" role="group" aria-label="Inputs" tabindex="0"><table>
<thead><tr><th scope="col">Dataset</th><th scope="col">Read at</th><th scope="col">Columns that were read</th><th scope="col">Where it lies</th></tr></thead>
<tbody>
{{#each inputs}}
<tr><th scope="row">{{name}}</th><td>{{says}}</td><td class="small">{{columns}}</td><td class="small">{{#each facts}}{{this.[0]}} <code>{{this.[1]}}</code> {{/each}}</td></tr>
{{/each}}
</tbody></table></div>
{{else}}
<p>The run read nothing.</p>
{{/if}}
`;

const VIEWS = `
<h2 id="views">Views</h2>
{{#each views}}
<details class="view"><summary><b>{{name}}</b> <span class="chip{{mark}}">{{says}}</span></summary>
{{#if reason}}<p>No earlier result was used: {{reason}}.</p>{{/if}}
{{#each notes}}<p class="note warn">{{this}}</p>{{/each}}
<dl class="facts">
{{#each facts}}
<dt>{{this.[0]}}</dt><dd><code>{{this.[1]}}</code></dd>
{{/each}}
</dl>
{{#if plan}}<pre tabindex="0" aria-label="Plan of {{name}}">{{plan}}</pre>{{/if}}
</details>
{{else}}
<p>The run has none.</p>
{{/each}}
{{#if parameters}}
<h2 id="parameters">Parameters</h2>
<dl class="facts">
{{#each parameters}}
<dt>{{this.[0]}}</dt><dd><code>{{this.[1]}}</code></dd>
{{/each}}
</dl>
{{/if}}
`;

/** The body of the page, as a template. */
export const RUN_PAGE: string = `${HEAD}${GRAPH}${TASKS}${VIEWS}`;
