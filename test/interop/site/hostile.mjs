// What somebody writes who means harm. Each way in sets `window.harmed`, which has to stay unset.

const HARM = "window.harmed=1";

/** A text with every way in that we know of. */
export const HOSTILE_TEXT = [
  `</script><script>${HARM}</script>`,
  `<img src=x onerror="${HARM}">`,
  `<svg onload=${HARM}>`,
  `" autofocus onfocus="${HARM}" x="`,
  `' onmouseover='${HARM}'`,
  `[a link](javascript:${HARM})`,
  `<a href="javascript:${HARM}">a link</a>`,
  `{{{raw}}} {{#each this}}{{/each}} \${${HARM}}`,
  "--> ]]> </style></textarea></title>",
  "\u202egnihtemos\u202c \u2066x\u2069 \u200b",
].join(" ");

const text = JSON.stringify(HOSTILE_TEXT);

/** Contracts whose docs, examples, defaults and patterns are such texts. */
export const HOSTILE_CONTRACTS = {
  "tessera.yaml": "tessera: 1\n",
  "bad.yaml": `doc: ${text}
types:
  Kind:
    enum: [a, b]
    doc: ${text}
  Bad:
    doc: ${text}
    fields:
      text:
        type: str
        default: ${text}
        doc: ${text}
      kind:
        type: Kind
        default: a
        doc: ${text}
      pattern:
        type: ${JSON.stringify(`str(pattern=${JSON.stringify("^[^<]*</script>.*$")}) | null`)}
        default: null
        doc: ${text}
      many:
        type: map[str, str]
        default: {}
        doc: ${text}
    rules:
      - expr: size(this.text) > 0
        message: ${text}
    examples:
      - text: ${text}
        many: { ${text}: ${text} }
  Plain:
    fields:
      bad: Bad | null = null
`,
};

/** A document for a page that looks into data: names and values are such texts, and it is wrong too. */
export const HOSTILE_DOCUMENT = JSON.stringify({
  [HOSTILE_TEXT]: HOSTILE_TEXT,
  text: 7,
  kind: HOSTILE_TEXT,
  many: { [HOSTILE_TEXT]: 1 },
});

/** A column of a CSV file cannot have every name, but one like this. */
const COLUMN = `</script><img src=x onerror=${HARM}>`;

/** A run that makes a column of such a name. */
export const HOSTILE_PIPELINE = `name: bad
datasets:
  - table_spec:
      name: nodes
      fields: [{ name: kind, dtype: { type: string } }]
  - table_spec:
      name: kinds
      fields: [{ name: ${JSON.stringify(COLUMN)}, dtype: { type: string } }]
locations:
  - { name: nodes, uri: nodes.csv, format: csv }
  - { name: kinds, uri: kinds }
views:
  nodes:
    - name: kinds
      rel:
        rel: project
        input:
          rel: filter
          input: { rel: scan, dataset: nodes }
          predicate:
            op: binary
            operator: ne
            left: { op: column, name: kind }
            right: { op: literal, value: ${text}, dtype: { type: string } }
        columns: [{ name: ${JSON.stringify(COLUMN)}, expr: { op: column, name: kind } }]
outputs:
  - { view: kinds, dataset: kinds }
`;

/** The rows that it reads. */
export const HOSTILE_ROWS = `kind\n<b>CALL</b>\n`;
