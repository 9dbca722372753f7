// What a page may load, as a content security policy. The directives that only a server can give, such as `frame-ancestors`, are not among them.

import { createHash } from "node:crypto";

/** What is added to the sources of a directive: `{ "worker-src": ["blob:"] }`. */
export type MoreSources = { readonly [directive: string]: readonly string[] };

const OWN = "'self'";

/** Nothing but the site's own scripts, styles and pictures. `'self'` is the folder of the page where it is opened as a file. */
const SITE: MoreSources = {
  "default-src": ["'none'"],
  "script-src": [OWN],
  "style-src": [OWN],
  "img-src": [OWN],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** The policy of the pages of a site. */
export function sitePolicy(more: MoreSources = {}): string {
  return policyText(SITE, more);
}

/** The policy of a page that has its style and script inside, which are known by their hashes. Nothing at all is loaded. */
export function inlinePolicy(style: string, script: string): string {
  const own = { "style-src": [hashOf(style)], "script-src": [hashOf(script)] };
  return policyText({ ...SITE, "img-src": ["data:"], ...own }, {});
}

function policyText(base: MoreSources, more: MoreSources): string {
  const names = [...new Set([...Object.keys(base), ...Object.keys(more)])];
  return names.map((name) => [name, ...(base[name] ?? []), ...(more[name] ?? [])].join(" ")).join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
