// What a site is made of beside the model: texts that other emitters make, and what is known of earlier versions.

import type { Definition } from "../model/model.js";
import type { SiteHistory } from "./history/site-history.js";

/** A contract in another language. */
export interface ContractForm {
  /** What its tab is called: `TypeScript`. */
  readonly label: string;
  readonly text: string;
}

/** What comes to a site from elsewhere. */
export interface SiteSources {
  /** The forms of a contract in other languages, in the order of their tabs. */
  formsOf(definition: Definition): readonly ContractForm[];
  readonly history: SiteHistory;
}
