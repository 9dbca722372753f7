// The pages, as Handlebars templates. What is put in is Markdown already (markdown.ts), so nothing is escaped here.

import { loadHandlebars } from "../../text/load-handlebars.js";

/** The page of a module. */
export const MODULE_PAGE = `# {{name}}

{{#if doc}}
{{doc}}

{{/if}}
{{#if experimental}}
**Experimental:** exempt from the breaking check.

{{/if}}
| type | what it is | |
| --- | --- | --- |
{{#each types}}
| [{{name}}](#{{anchor}}) | {{what}} | {{summary}} |
{{/each}}

{{#if diagram}}
{{diagram}}

{{/if}}
{{#each definitions}}
## {{name}}

{{#if deprecated}}
**Deprecated:** {{deprecated}}

{{/if}}
{{#if doc}}
{{doc}}

{{/if}}
_{{facts}}_

{{#if stands_for}}
{{stands_for}}

{{/if}}
{{#if values.length}}
Values: {{#each values}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}

{{/if}}
{{#if members.length}}
Members: {{#each members}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}

{{/if}}
{{#if fields.length}}
{{#if is_table}}
| field | type | presence | column | |
| --- | --- | --- | --- | --- |
{{#each fields}}
| {{name}} | {{type}} | {{presence}} | {{column}} | {{doc}} |
{{/each}}
{{else}}
| field | type | presence | |
| --- | --- | --- | --- |
{{#each fields}}
| {{name}} | {{type}} | {{presence}} | {{doc}} |
{{/each}}
{{/if}}

{{/if}}
{{#if rules.length}}
Rules:

{{#each rules}}
- {{message}}: {{expr}}
{{/each}}

{{/if}}
{{#with example}}
{{#if json}}
Example, {{json_bytes}} bytes as JSON on one line:

{{json}}

{{/if}}
{{#if packed}}
MessagePack, {{packed_bytes}} bytes:

{{packed}}

{{/if}}
{{/with}}
{{#if uses}}
Uses {{uses}}.

{{/if}}
{{#if used_by}}
Used by {{used_by}}.

{{/if}}
{{/each}}
`;

/** The page that lists the modules. */
export const INDEX_PAGE = `# Contracts

| module | types | |
| --- | --- | --- |
{{#each modules}}
| {{link}} | {{count}} | {{doc}} |
{{/each}}

See also: [extension codes]({{ext_codes}}), [error codes]({{error_codes}}), [rules of the evolution check]({{evolution_rules}}).

## All types

| type | what it is | module |
| --- | --- | --- |
{{#each types}}
| {{link}} | {{what}} | {{module}} |
{{/each}}
`;

/** The table of MessagePack extension types. */
export const EXT_PAGE = `# MessagePack extension codes

Codes 0 to 127 belong to the workspace and are never given to another type; negative ones belong to MessagePack: -1 is a timestamp.

| code | name | |
| --- | --- | --- |
| -1 | timestamp | A datetime with offset. |
{{#each exts}}
| {{code}} | {{name}} | {{doc}} |
{{/each}}
`;

/** The catalogue of everything that can be reported. */
export const ERROR_PAGE = `# Error codes

## Of values and messages

\`error.code\` of a \`ValidationError\`, \`DecodeError\` or \`EncodeError\`, and \`code\` of a \`ValidationErrorPayload\`. Codes are never reused.

| code | type | |
| --- | --- | --- |
{{#each runtime}}
| {{code}} | {{type}} | {{doc}} |
{{/each}}

## Of contracts

What \`tessera generate\` and \`tessera lint\` report; \`tessera explain CODE\` says how to mend it.

| code | severity | |
| --- | --- | --- |
{{#each contracts}}
| {{code}} | {{severity}} | {{summary}} |
{{/each}}
`;

/** The rules of the evolution check. */
export const RULE_PAGE = `# Rules of the evolution check

What \`tessera breaking\` reports; \`tessera explain RULE\` prints the same. The examples are what stands under \`types:\`.

| rule | what it finds |
| --- | --- |
{{#each rules}}
| [{{id}}](#{{anchor}}) | {{purpose}} |
{{/each}}

{{#each rules}}
{{text}}

{{/each}}
`;

/** Fills in a template. */
export function renderPage(template: string, view: object): string {
  const filled = compiled(template)(view);
  return `${filled.replaceAll(/\n{3,}/g, "\n\n").trim()}\n`;
}

type Template = (view: object) => string;

const TEMPLATES = new Map<string, Template>();

function compiled(template: string): Template {
  const known = TEMPLATES.get(template);
  if (known !== undefined) return known;
  const made = loadHandlebars().compile(template, { noEscape: true, strict: true });
  TEMPLATES.set(template, made);
  return made;
}
