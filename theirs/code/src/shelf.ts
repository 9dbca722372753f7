// é 😀
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
