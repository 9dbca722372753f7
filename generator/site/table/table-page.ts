// The page of a table: what `tessera table show --html` writes.

import { countText, numberText, sizeText, momentText } from "../../../runtime/text/index.js";
import { REPORT_STYLE } from "../assets.generated.js";
import { Html } from "../html.js";
import { inlinePage } from "../page.js";
import { renderTemplate } from "../template.js";
import type { CommitFacts, PartitionFacts, TableFacts } from "./facts.js";
import { changeChart, sizeChart, timeChart } from "./table-charts.js";

/** So many partitions and commits are listed; charts and sums have all of them. */
const MOST_ROWS = 200;

/** The page of a table, with everything inside. */
export function tablePage(facts: TableFacts): string {
  const body = renderTemplate(PAGE, viewOf(facts));
  return inlinePage({ title: `${facts.name}: table`, body, style: REPORT_STYLE });
}

function viewOf(facts: TableFacts): object {
  const { commits, partitions, columns, partition_columns } = facts;
  const latest = commits.toReversed().slice(0, MOST_ROWS);
  return {
    ...facts,
    figures: figuresOf(facts),
    sizes: facts.bins.length === 0 ? null : sizeChart(facts),
    times: timeChart(commits),
    period: periodOf(commits),
    changes: changeChart(commits),
    older: facts.has_older || latest.length < commits.length,
    feed: facts.has_feed
      ? "The table keeps a change data feed, from which readers get these rows."
      : "The table keeps no change data feed (delta.enableChangeDataFeed is not true), so readers cannot ask for these rows.",
    partitions: partitions.slice(0, MOST_ROWS).map((one) => partitionRow(one, partitions[0])),
    partitionColumns: partition_columns.join(", "),
    morePartitions: partitions.length > MOST_ROWS ? countText(partitions.length, "partition") : null,
    latest: latest.map(commitRow),
    columns: columns.map((column) => ({
      ...column,
      nulls: column.nullable ? "nullable" : "not null",
      partition: partition_columns.includes(column.name),
    })),
    readers: facts.features.filter((one) => one.of === "readers"),
    writers: facts.features.filter((one) => one.of === "writers"),
  };
}

function figuresOf({ version, rows, num_files, size_bytes, partitions }: TableFacts): readonly object[] {
  return [
    { name: "version", value: numberText(version) },
    { name: "rows", value: rows === null ? "not recorded" : numberText(rows) },
    { name: "files", value: numberText(num_files) },
    { name: "together", value: sizeText(size_bytes) },
    ...(partitions.length === 0 ? [] : [{ name: "partitions", value: numberText(partitions.length) }]),
  ];
}

/** From when to when, of the commits that say it. */
function periodOf(commits: readonly CommitFacts[]): string {
  const times = commits.flatMap(({ time_ms }) => time_ms ?? []);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return times.length === 0
    ? ""
    : `${countText(times.length, "commit")} from ${momentText(first)} to ${momentText(last)}`;
}

/** The first partition is the largest, and its bar as long as there is room. */
function partitionRow(partition: PartitionFacts, largest: PartitionFacts | undefined): object {
  const share = partition.size_bytes / Math.max(1, largest?.size_bytes ?? 1);
  const width = Math.max(1, Math.round(share * 160));
  return {
    name: partition.name,
    files: numberText(partition.files),
    size: sizeText(partition.size_bytes),
    rows: partition.rows === null ? "?" : numberText(partition.rows),
    bar: new Html(
      `<svg class="share" width="160" height="10" aria-hidden="true"><rect class="bar plain" width="${width}" height="10"/></svg>`,
    ),
  };
}

function commitRow({ version, time_ms, operation, engine, run, rows, metrics }: CommitFacts): object {
  const amount = (count: number | null): string => (count === null ? "" : numberText(count));
  return {
    version,
    operation,
    engine,
    run,
    metrics,
    time: momentText(time_ms),
    inserted: amount(rows.inserted),
    updated: amount(rows.updated),
    deleted: amount(rows.deleted),
  };
}

const HEAD = `
<p class="crumbs">Delta table</p>
<h1>{{name}}</h1>
<p class="quiet"><code>{{uri}}</code></p>
<dl class="figures">
{{#each figures}}
<div><dt>{{name}}</dt><dd>{{value}}</dd></div>
{{/each}}
</dl>
{{#each warnings}}
<p class="note warn">{{this}}</p>
{{/each}}
<dl class="facts">
{{#each facts}}
<dt>{{this.[0]}}</dt><dd>{{this.[1]}}</dd>
{{/each}}
</dl>
`;

const FILES = `
<h2 id="files">Files</h2>
{{#if sizes}}
<p>How many data files there are of which size.</p>
{{sizes}}
{{else}}
<p>The table has no files.</p>
{{/if}}
{{#if partitions}}
<h2 id="partitions">Partitions</h2>
<p>By {{partitionColumns}}, the largest first.{{#if morePartitions}} There are {{morePartitions}}; the rest is not listed.{{/if}}</p>
<div class="scroll" role="group" aria-label="Partitions" tabindex="0"><table>
<thead><tr><th scope="col">Partition</th><th scope="col" class="number">Files</th><th scope="col" class="number">Rows</th><th scope="col" class="number">Size</th><td></td></tr></thead>
<tbody>
{{#each partitions}}
<tr><th scope="row"><code>{{name}}</code></th><td class="number">{{files}}</td><td class="number">{{rows}}</td><td class="number">{{size}}</td><td>{{bar}}</td></tr>
{{/each}}
</tbody></table></div>
{{/if}}
`;

const COMMITS = `
<h2 id="commits">Commits</h2>
{{#if times}}
<h3>Over time</h3>
<p>{{period}}, in UTC.</p>
{{times}}
{{/if}}
{{#if changes}}
<h3>What happened to the rows</h3>
<ul class="legend"><li class="inserted">inserted</li><li class="updated">updated</li><li class="deleted">deleted</li></ul>
{{changes}}
{{/if}}
<p class="quiet">Counts are those that each commit says of itself. {{feed}}</p>
{{#if latest}}
<div class="scroll" role="group" aria-label="Commits" tabindex="0"><table>
<thead><tr><th scope="col">Version</th><th scope="col">Time</th><th scope="col">Operation</th><th scope="col" class="number">Inserted</th><th scope="col" class="number">Updated</th><th scope="col" class="number">Deleted</th><th scope="col">Engine</th><th scope="col">Run</th><th scope="col">Metrics</th></tr></thead>
<tbody>
{{#each latest}}
<tr><th scope="row">{{version}}</th><td class="nowrap">{{time}}</td><td>{{operation}}</td><td class="number">{{inserted}}</td><td class="number">{{updated}}</td><td class="number">{{deleted}}</td><td>{{engine}}</td><td>{{run}}</td><td class="small">{{metrics}}</td></tr>
{{/each}}
</tbody></table></div>
{{#if older}}<p class="quiet">There are earlier commits, which are not listed.</p>{{/if}}
{{else}}
<p>No commit of the log says anything of itself.</p>
{{/if}}
`;

const SCHEMA = `
<h2 id="columns">Columns</h2>
<div class="scroll" role="group" aria-label="Columns" tabindex="0"><table>
<thead><tr><th scope="col">Column</th><th scope="col">Type</th><th scope="col">Nulls</th><th scope="col">What it is</th></tr></thead>
<tbody>
{{#each columns}}
<tr><th scope="row"><code>{{name}}</code>{{#if partition}} <span class="chip">partition</span>{{/if}}</th><td><code>{{type}}</code></td><td class="nowrap">{{nulls}}</td><td>{{doc}}</td></tr>
{{/each}}
</tbody></table></div>
<h2 id="protocol">Protocol</h2>
{{#if readers}}
<h3>Features that readers have to know</h3>
<ul class="chips">{{#each readers}}<li class="chip code{{#if used}} good{{/if}}">{{name}}{{#unless used}} (not in use){{/unless}}</li>{{/each}}</ul>
{{/if}}
{{#if writers}}
<h3>Features that writers have to know</h3>
<ul class="chips">{{#each writers}}<li class="chip code{{#if used}} good{{/if}}">{{name}}{{#unless used}} (not in use){{/unless}}</li>{{/each}}</ul>
{{/if}}
<h2 id="properties">Properties</h2>
{{#if properties}}
<div class="scroll" role="group" aria-label="Properties" tabindex="0"><table>
<thead><tr><th scope="col">Property</th><th scope="col">Value</th></tr></thead>
<tbody>
{{#each properties}}
<tr><th scope="row"><code>{{this.[0]}}</code></th><td><code>{{this.[1]}}</code></td></tr>
{{/each}}
</tbody></table></div>
{{else}}
<p>The table has none.</p>
{{/if}}
`;

const PAGE = `${HEAD}${FILES}${COMMITS}${SCHEMA}`;
