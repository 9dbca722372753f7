export { find, Shelf as Rack } from "./shelf.js";
import * as books from "./book.js";
declare const foreign: any;
const { EMPTY } = books;
foreign.print(books.named(EMPTY));
