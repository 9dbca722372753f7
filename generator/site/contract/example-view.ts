// An example as a page shows it: its JSON and its MessagePack side by side, each byte in the colour of its field.

import type { Definition } from "../../model/model.js";
import type { Html } from "../html.js";
import { renderTemplate } from "../template.js";
import type { Example } from "./examples.js";
import { messageHtml } from "./message-html.js";

/** The examples of a contract, each as a piece of a page. */
export function exampleViews(examples: readonly Example[], { kind }: Definition): readonly Html[] {
  if (kind === "enum") return [renderTemplate(VALUES, { values: examples.map(valueView) })];
  return examples.map((example, i) => {
    const label = example.isGiven ? `Example${examples.length > 1 ? ` ${i + 1}` : ""}` : "An example that was made up";
    return renderTemplate(EXAMPLE, {
      label,
      isStruct: kind === "struct",
      json: example.json === null ? null : messageHtml(example.json, "json"),
      json_bytes: example.json_bytes,
      packed: example.packed === null ? null : messageHtml(example.packed, "msgpack"),
      packed_bytes: example.packed?.length ?? 0,
    });
  });
}

/** A value of an enum: a message of a few bytes. */
function valueView({ json, packed }: Example): object {
  return {
    json: json === null ? null : messageHtml(json, "json"),
    packed: packed === null ? null : messageHtml(packed, "msgpack"),
  };
}

const VALUES = `
<div class="scroll">
<table>
<thead><tr><th scope="col">JSON</th><th scope="col">MessagePack</th></tr></thead>
<tbody>{{#each values}}
<tr><td><code>{{json}}</code></td><td><code class="hex">{{packed}}</code></td></tr>{{/each}}
</tbody>
</table>
</div>
`;

const EXAMPLE = `
<div data-bytes>
<p class="example">{{label}}</p>
<p class="quiet asks">Point at a field to see its bytes, or at bytes to see their field. With the keyboard: arrow keys{{#if isStruct}}, and Enter to go to the field{{/if}}.</p>
<p class="says" role="status"></p>
<div class="bytes">
{{#if json}}<figure><figcaption>JSON, {{json_bytes}} bytes on one line</figcaption>
<pre class="tree" tabindex="0">{{json}}</pre></figure>{{/if}}
{{#if packed}}<figure><figcaption>MessagePack, {{packed_bytes}} bytes</figcaption>
<pre class="hex" tabindex="0">{{packed}}</pre></figure>{{/if}}
</div>
</div>
`;
