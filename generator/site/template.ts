import { loadHandlebars } from "../text/load-handlebars.js";
import { Html } from "./html.js";

/**
 * Fills in a Handlebars template. What is put in is escaped, unless it is `Html`; a template asks for nothing unescaped itself.
 * @throws {Error} when a value that the template asks for is not in the view
 */
export function renderTemplate(template: string, view: object): Html {
  return new Html(compiled(template)(view).trim());
}

type Template = (view: object) => string;

const TEMPLATES = new Map<string, Template>();

function compiled(template: string): Template {
  const known = TEMPLATES.get(template);
  if (known !== undefined) return known;
  const made = loadHandlebars().compile(template, { strict: true });
  TEMPLATES.set(template, made);
  return made;
}
