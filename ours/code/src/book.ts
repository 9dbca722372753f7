import { label } from "./label.js";
export interface Book { readonly title: string; }
export const EMPTY: Book = { title: "" };
export const named = (book: Book): string => label(book) || "?";
