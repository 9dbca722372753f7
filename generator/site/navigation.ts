/** A page that every page leads to. */
export interface NavigationLink {
  /** Relative to the root of the site. */
  readonly path: string;
  readonly label: string;
}

/** The links in the head of every page, in their order; each has to be a page of the site. */
export const NAVIGATION: readonly NavigationLink[] = [
  { path: "index.html", label: "Overview" },
  { path: "look.html", label: "Look into data" },
  { path: "history.html", label: "History" },
  { path: "errors.html", label: "Errors" },
  { path: "rules.html", label: "Rules" },
];
