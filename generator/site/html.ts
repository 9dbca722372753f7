// HTML that may stand in a page as it is. Every other text is escaped where a template puts it in.

/** A piece of HTML that was made here and needs no escaping; templates take it as it is because it has the method they ask for. */
export class Html {
  readonly text: string;

  /** @param text HTML in which every text of a contract is escaped already */
  constructor(text: string) {
    this.text = text;
  }

  /** The HTML, which is what Handlebars asks of a value before it escapes it. */
  toHTML(): string {
    return this.text;
  }
}

/** Text as HTML that shows it: nothing in it is markup, in an element or in an attribute. */
export function escaped(text: string): Html {
  return new Html(MARKUP.test(text) ? text.replaceAll(ALL_MARKUP, (found) => `&#${found.charCodeAt(0)};`) : text);
}

const MARKUP = /[&<>"'`=]/;
const ALL_MARKUP = new RegExp(MARKUP, "g");

/** Pieces one after the other. */
export function joined(parts: readonly Html[], between = ""): Html {
  return new Html(parts.map(({ text }) => text).join(between));
}
