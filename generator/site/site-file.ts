/** A file of a site, complete but for its header. */
export interface SiteFile {
  /** Relative to the root of the site, `/`-separated. */
  readonly path: string;
  readonly language: "html" | "css" | "javascript" | "svg";
  /** The contract it comes from, or null if it comes from all of them. */
  readonly origin: string | null;
  readonly text: string;
}
