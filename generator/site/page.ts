// Whole pages: of a site, whose pages share a style sheet and a script, and alone, with everything inside.

import { SITE_SCRIPT, SITE_STYLE } from "./assets.generated.js";
import { Html } from "./html.js";
import { NAVIGATION } from "./navigation.js";
import { inlinePolicy, type MoreSources, sitePolicy } from "./policy.js";
import { shownText } from "./shown-text.js";
import { renderTemplate } from "./template.js";

/** What is particular to a page of a site. */
export interface SitePage {
  /** Relative to the root of the site, `/`-separated: `contracts/RunManifest.html`. */
  readonly path: string;
  readonly title: string;
  readonly body: Html;
  /** The contract file it comes from; absent if it comes from all of them. */
  readonly origin?: string;
  /** More style sheets than that of all pages, relative to the root of the site, in their order. */
  readonly styles?: readonly string[];
  /** More scripts than that of all pages, relative to the root of the site, in their order. */
  readonly scripts?: readonly string[];
  /** What the page may load beside the scripts and styles of the site. */
  readonly sources?: MoreSources;
}

/** What is particular to a page that is a single file. */
export interface InlinePage {
  readonly title: string;
  readonly body: Html;
  /** A style sheet after that of all pages. */
  readonly style?: string;
  /** A script after that of all pages. */
  readonly script?: string;
}

/** The text of a page of a site. It works from a disk as from a server: every reference in it is relative. */
export function sitePage(
  { path, title, body, styles = [], scripts = [], sources }: SitePage,
  siteName: string,
): string {
  const root = rootFrom(path);
  const page = renderTemplate(SITE_PAGE, {
    policy: new Html(sitePolicy(sources)),
    root,
    title,
    siteName,
    body,
    styles: styles.map((style) => `${root}${style}`),
    scripts: scripts.map((script) => `${root}${script}`),
    links: NAVIGATION.map((link) => ({
      href: `${root}${link.path}`,
      label: link.label,
      current: link.path === path ? new Html(' aria-current="page"') : "",
    })),
  });
  return `${shownText(page.text)}\n`;
}

/** The text of a page with its style and script inside, which loads nothing: a report that is sent to somebody. */
export function inlinePage({ title, body, style = "", script = "" }: InlinePage): string {
  const styles = `${SITE_STYLE}${style}`;
  const scripts = `${SITE_SCRIPT}${script}`;
  if (/<\/(?:style|script)|<!--/i.test(styles + scripts)) throw new Error("a style or script would end its element");
  const page = renderTemplate(INLINE_PAGE, {
    policy: new Html(inlinePolicy(styles, scripts)),
    title: shownText(title),
    body: new Html(shownText(body.text)),
    style: new Html(styles),
    script: new Html(scripts),
  });
  return `${page.text}\n`;
}

/** The way from a page to the root of its site: empty, or ending in `/`. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
`;

const SITE_PAGE = `${HEAD}<title>{{title}} · {{siteName}}</title>
<link rel="icon" href="{{root}}assets/icon.svg">
<link rel="stylesheet" href="{{root}}assets/site.css">
{{#each styles}}
<link rel="stylesheet" href="{{this}}">
{{/each}}
<script defer src="{{root}}assets/find.js"></script>
<script defer src="{{root}}assets/site.js"></script>
{{#each scripts}}
<script defer src="{{this}}"></script>
{{/each}}
</head>
<body data-root="{{root}}">
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="home" href="{{root}}index.html">{{siteName}}</a>
<nav aria-label="Site">
{{#each links}}
<a href="{{href}}"{{current}}>{{label}}</a>
{{/each}}
</nav>
<search class="search" hidden></search>
</header>
<main id="main" tabindex="-1">
{{body}}
</main>
</body>
</html>`;

const INLINE_PAGE = `${HEAD}<title>{{title}}</title>
<style>{{style}}</style>
</head>
<body>
<main id="main">
{{body}}
</main>
<script>{{script}}</script>
</body>
</html>`;
