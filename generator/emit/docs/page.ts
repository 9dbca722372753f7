// The one file that knows Handlebars. It is loaded when the first page is made, since most runs make none.

import { createRequire } from "node:module";
import type Handlebars from "handlebars";

/** Fills in a template. */
export function renderPage(template: string, view: object): string {
  const filled = compiled(template)(view);
  return `${filled.replaceAll(/\n{3,}/g, "\n\n").trim()}\n`;
}

const TEMPLATES = new Map<string, Handlebars.TemplateDelegate>();

function compiled(template: string): Handlebars.TemplateDelegate {
  const known = TEMPLATES.get(template);
  if (known !== undefined) return known;
  const handlebars = createRequire(import.meta.url)("handlebars") as typeof Handlebars;
  const made = handlebars.compile(template, { noEscape: true, strict: true });
  TEMPLATES.set(template, made);
  return made;
}
