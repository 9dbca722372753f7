// A small code base in which there is one of everything that the code graph tells apart.

import type { Files } from "../temporary-directory.js";

export const SMALL_CODE: Files = {
  "tsconfig.json": `{ "compilerOptions": { "target": "es2023", "lib": ["es2023"], "module": "nodenext", "types": [], "strict": true } }`,
  // A byte order mark, characters of 2 and of 4 bytes, overloads, a function in a function, one of its name in another.
  "src/shelf.ts": `\ufeff// é 😀
import { label } from "./label.js";
import type { Book } from "./book.js";

export class Shelf {
  readonly books: Book[] = [];
  constructor(readonly café: string) {}
  add(book: Book): string { this.books.push(book); return label(book); }
  addAll(books: Book[]): void { for (const book of books) this.add(book); }
}

export function find(shelf: Shelf, at: number): Book;
export function find(shelf: Shelf, title: string): Book | undefined;
export function find(shelf: Shelf, key: number | string): Book | undefined {
  function isIt(book: Book): boolean { return book.title === key; }
  return typeof key === "number" ? shelf.books[key] : shelf.books.find(isIt);
}

export const count = (shelf: Shelf): number => {
  if (shelf.café === "😀") { const isIt = () => true; isIt(); } else { const isIt = () => false; isIt(); }
  return shelf.books.length;
};
`,
  // The two files import each other.
  "src/book.ts": `import { label } from "./label.js";
export interface Book { readonly title: string; }
export const EMPTY: Book = { title: "" };
export const named = (book: Book): string => label(book) || "?";
`,
  "src/label.ts": `import { type Book, EMPTY } from "./book.js";
export const label = (book: Book): string => (book === EMPTY ? "" : book.title.trim());
`,
  // Names that are handed on; something whose type nobody knows.
  "src/index.ts": `export { find, Shelf as Rack } from "./shelf.js";
import * as books from "./book.js";
declare const foreign: any;
const { EMPTY } = books;
foreign.print(books.named(EMPTY));
`,
};
