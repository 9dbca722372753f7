import { type Book, EMPTY } from "./book.js";
export const label = (book: Book): string => (book === EMPTY ? "" : book.title.trim());
