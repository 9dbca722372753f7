// The parts of a browser used here, declared locally: this repository compiles without the types of the DOM.

/** An element, and what is read and set of it. */
export interface Element {
  id: string;
  className: string;
  textContent: string | null;
  hidden: boolean;
  tabIndex: number;
  /** Of what is typed or chosen. */
  value: string;
  checked: boolean;
  disabled: boolean;
  readonly dataset: { [name: string]: string | undefined };
  readonly classList: { add(name: string): void; remove(name: string): void; toggle(name: string, is: boolean): void };
  /** Of a choice of files. */
  readonly files: ArrayLike<FileLike> | null;
  append(...children: readonly (Element | string)[]): void;
  replaceChildren(...children: readonly (Element | string)[]): void;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  closest(selector: string): Element | null;
  contains(other: Element | null): boolean;
  focus(options?: { readonly preventScroll: boolean }): void;
  click(): void;
  scrollIntoView(options: { readonly block: "nearest" | "start" | "center" }): void;
}

/** Whatever happened. */
export interface PageEvent {
  readonly target: Element;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly dataTransfer: Transfer | null;
  readonly clipboardData: Transfer | null;
  preventDefault(): void;
}

/** What was dropped or pasted. */
export interface Transfer {
  readonly files: ArrayLike<FileLike>;
  readonly types: readonly string[];
  dropEffect: string;
  getData(type: string): string;
}

/** A file that somebody chose. */
export interface FileLike {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The page. */
export interface PageDocument {
  readonly body: Element;
  readonly activeElement: Element | null;
  createElement(tag: string): Element;
  getElementById(id: string): Element | null;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
}

/** A worker, or the page as a worker sees it. */
export interface Port {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror?: ((event: unknown) => void) | null;
  terminate?(): void;
}

/** What is there in a page, in a worker, or in both. */
export interface Platform {
  readonly document?: PageDocument;
  readonly location?: { readonly hash: string };
  readonly Worker?: new (url: string) => Port;
  /** The source of this script is a function of this name: see build-look.mjs. */
  readonly tesseraLook?: { toString(): string };
  /** The texts of the contracts: see look-page.ts. */
  readonly tesseraContracts?: readonly string[];
  readonly Blob: new (parts: readonly string[], options: { readonly type: string }) => object;
  readonly URL: { createObjectURL(blob: object): string };
  readonly performance: { now(): number };
  setTimeout(run: () => void, ms: number): number;
}

/** Where this script runs. */
export const platform: Platform = globalThis as unknown as Platform;

/** An element of the page that is always there. @throws {Error} if it is not */
export function part(id: string): Element {
  const found = platform.document?.getElementById(id);
  if (!found) throw new Error(`the page has no element ${id}`);
  return found;
}

/** What a new element is like. Attributes that are null are left out. */
export interface Made {
  readonly text?: string;
  readonly class?: string;
  readonly attributes?: { readonly [name: string]: string | number | null };
}

/** A new element. Texts go in as texts, never as HTML. */
export function made(
  tag: string,
  { text, class: names, attributes = {} }: Made,
  ...children: readonly Element[]
): Element {
  if (platform.document === undefined) throw new Error("there is no page");
  const element = platform.document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (names !== undefined && names !== "") element.className = names;
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}
