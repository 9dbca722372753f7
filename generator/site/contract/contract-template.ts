/** The page of a contract. */
export const CONTRACT_PAGE = `
<p class="crumbs">{{module}}</p>
<h1 id="top">{{name}}</h1>
<ul class="chips">
{{#each facts}}<li class="chip {{tone}}">{{text}}</li>{{/each}}
</ul>
{{#if deprecated}}<div class="note bad"><strong>Deprecated.</strong> {{deprecated}}</div>{{/if}}
{{#if doc}}<div class="lead">{{doc}}</div>{{else}}<p class="quiet">The contract has no documentation.</p>{{/if}}
<nav class="jump" aria-label="On this page">
{{#if fields.length}}<a href="#fields">Fields</a>{{/if}}
<a href="#examples">Bytes</a>
{{#if forms.length}}<a href="#forms">Languages</a>{{/if}}
<a href="#relations">Users</a>
{{#if errors.length}}<a href="#errors">Errors</a>{{/if}}
<a href="#history">History</a>
<a href="{{look}}">Judge a file by it</a>
</nav>
{{#if base}}<p>Extends {{base}}, whose fields come first.</p>{{/if}}
{{#if patched}}<p>A patch of {{patched}}: every field may be left out, which leaves it as it is.</p>{{/if}}

{{#if type}}
<section aria-labelledby="meaning">
<h2 id="meaning">What it stands for</h2>
<p>{{type}}</p>
{{#if chips.length}}<ul class="chips">{{#each chips}}<li class="chip code">{{this}}</li>{{/each}}</ul>{{/if}}
</section>
{{/if}}

{{#if values.length}}
<section aria-labelledby="values">
<h2 id="values">Values</h2>
<ul class="chips">{{#each values}}<li class="chip code">{{this}}</li>{{/each}}</ul>
</section>
{{/if}}

{{#if members.length}}
<section aria-labelledby="members">
<h2 id="members">Members</h2>
<p>The field <code>{{tagField}}</code> says which one it is.</p>
<div class="scroll">
<table class="stack">
<thead><tr><th scope="col">member</th><th scope="col">{{tagField}}</th><th scope="col">meaning</th></tr></thead>
<tbody>
{{#each members}}
<tr><th scope="row">{{link}}</th><td><code>{{tag}}</code></td><td>{{doc}}</td></tr>
{{/each}}
</tbody>
</table>
</div>
</section>
{{/if}}

{{#if fields.length}}
<section aria-labelledby="fields">
<h2 id="fields">Fields</h2>
{{#if tag}}<p>The tag <code>{{structTagField}}</code> is <code>{{tag}}</code>; it comes first on the wire.</p>{{/if}}
<div class="scroll">
<table class="fields stack">
<thead><tr><th scope="col">field</th><th scope="col">type</th><th scope="col">presence</th><th scope="col">meaning</th></tr></thead>
<tbody>
{{#each fields}}
<tr id="{{anchor}}" data-field="{{path}}">
<th scope="row" class="name"><a class="self" href="#{{anchor}}"><code>{{name}}</code></a>{{#if wire}}<br><small class="quiet">on the wire <code>{{wire}}</code></small>{{/if}}</th>
<td>{{type}}{{#if chips.length}}<ul class="chips">{{#each chips}}<li class="chip code">{{this}}</li>{{/each}}</ul>{{/if}}</td>
<td>{{presence}}</td>
<td>{{#if deprecated}}<p><span class="chip bad">deprecated</span> {{deprecated}}</p>{{/if}}{{doc}}{{#each remarks}}<p class="quiet">{{this}}</p>{{/each}}</td>
</tr>
{{/each}}
</tbody>
</table>
</div>
{{#if examples.length}}<p class="peek" role="status" hidden>Point at a field, or go to it with the Tab key, to see its bytes in an example.</p>{{/if}}
</section>
{{/if}}
{{#if noFields}}<p>It has no fields.</p>{{/if}}
{{#if reserved.length}}<p class="quiet">Reserved, never to be used again: {{#each reserved}}<code>{{this}}</code> {{/each}}</p>{{/if}}

{{#if rules.length}}
<section aria-labelledby="rules">
<h2 id="rules">Rules</h2>
<ul>
{{#each rules}}<li>{{message}}<br><code class="quiet">{{expr}}</code></li>{{/each}}
</ul>
</section>
{{/if}}

<section aria-labelledby="examples">
<h2 id="examples">Examples and their bytes</h2>
{{#each examples}}
{{this}}
{{else}}
<p class="quiet">No example is given, and none could be made up.</p>
{{/each}}
</section>

{{#if forms.length}}
<section aria-labelledby="forms">
<h2 id="forms">In other languages</h2>
<div class="tabs">
{{#each forms}}
<input type="radio" name="form" id="{{id}}"{{checked}}><label for="{{id}}">{{label}}</label>
<div class="panel"><pre tabindex="0" aria-label="{{label}}"><code>{{text}}</code></pre></div>
{{/each}}
{{#if columns.length}}
<input type="radio" name="form" id="form-columns"><label for="form-columns">Arrow and Delta</label>
<div class="panel">
{{#unless isTable}}<p class="quiet">The contract is no table; as a column, or as rows, it would be stored so.</p>{{/unless}}
<div class="scroll">
<table class="stack">
<thead><tr><th scope="col">column</th><th scope="col">Arrow</th><th scope="col">Delta</th><th scope="col">nulls</th></tr></thead>
<tbody>
{{#each columns}}<tr><th scope="row"><code>{{name}}</code></th><td><code>{{arrow}}</code></td><td><code>{{delta}}</code></td><td>{{nulls}}</td></tr>
{{/each}}
</tbody>
</table>
</div>
</div>
{{/if}}
</div>
</section>
{{/if}}

<section aria-labelledby="relations">
<h2 id="relations">Used by and uses</h2>
{{#with relations}}
{{#if picture}}{{picture}}{{else}}<p class="quiet">No other contract names it, and it names none.</p>{{/if}}
{{#if usedBy.length}}<p>Used by {{#each usedBy}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}.</p>{{/if}}
{{#if uses.length}}<p>Uses {{#each uses}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}.</p>{{/if}}
{{/with}}
</section>

{{#if errors.length}}
<section aria-labelledby="errors">
<h2 id="errors">Errors it can give</h2>
<div class="scroll">
<table class="stack">
<thead><tr><th scope="col">where</th><th scope="col">what it says</th></tr></thead>
<tbody>
{{#each errors}}<tr><th scope="row" class="name">{{#if field}}<a class="self" href="#{{anchor}}"><code>{{field}}</code></a>{{else}}<span class="quiet">the whole</span>{{/if}}</th><td><ul class="told">{{#each told}}<li>{{text}} <a class="chip code" href="{{page}}">{{code}}</a></li>{{/each}}</ul></td></tr>
{{/each}}
</tbody>
</table>
</div>
</section>
{{/if}}

{{#if codes.length}}
<section aria-labelledby="codes">
<h2 id="codes">Extension codes</h2>
<ul>{{#each codes}}<li><code>{{code}}</code> {{name}}: {{doc}}</li>{{/each}}</ul>
</section>
{{/if}}

<section aria-labelledby="history">
<h2 id="history">History</h2>
{{history}}
</section>
`;
