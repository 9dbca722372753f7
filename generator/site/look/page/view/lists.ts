// What is shown as lists: errors, lines, tables.

import type { ColumnRow, TableHead, TableRows } from "../arrow-table.js";
import type { ShownError } from "../document.js";
import type { LineRow } from "../lines.js";
import { type Element, made } from "./dom.js";

/** An error as a button that leads to its place. */
export function errorElement({ message, path, code, node, at }: ShownError): Element {
  const place = made("span", { text: node === -1 ? "" : `${path} · byte ${at.toLocaleString("en")}`, class: "quiet" });
  const attributes = { type: "button", "data-node": node, "data-code": code };
  return made("li", {}, made("button", { class: "look-fault", attributes }, made("span", { text: message }), place));
}

/** A line as a button that opens it. */
export function lineElement({ number, text, errors, message }: LineRow): Element {
  const verdict = errors === null ? "…" : errors === 0 ? "✓" : `${errors} ✗`;
  const state = errors === null ? "waits" : errors === 0 ? "fits" : "wrong";
  const attributes = { type: "button", "data-line": number, "data-state": state };
  const parts = [
    made("span", { text: String(number), class: "look-number" }),
    made("span", { text: verdict, class: "look-verdict", attributes: { title: message } }),
    made("code", { text }),
    ...(message === "" ? [] : [made("span", { text: message, class: "look-error" })]),
  ];
  return made("li", {}, made("button", { class: "look-line", attributes }, ...parts));
}

/** The columns of a table. */
export function columnElements({ columns, metadata }: TableHead): readonly Element[] {
  const rows = columns.map(({ name, type, nullable, metadata: own }: ColumnRow) =>
    made(
      "tr",
      {},
      made("th", { attributes: { scope: "row" } }, made("code", { text: name })),
      made("td", {}, made("code", { text: type })),
      made("td", { text: nullable ? "may be null" : "never null" }),
      made("td", {}, ...own.map((one) => made("code", { text: one, class: "look-meta" }))),
    ),
  );
  const head = headRow(["Column", "Type", "Nulls", "Metadata"]);
  const table = made("table", {}, made("thead", {}, head), made("tbody", {}, ...rows));
  const about = metadata.map((one) => made("code", { text: one, class: "look-meta" }));
  return [...(about.length === 0 ? [] : [made("p", {}, ...about)]), made("div", { class: "scroll" }, table)];
}

/** Rows of a table, numbered from 0. */
export function rowElements({ columns }: TableHead, { from, rows }: TableRows): Element {
  const body = rows.map((cells, i) =>
    made("tr", {}, made("th", { text: String(from + i), attributes: { scope: "row" } }), ...cells.map(cellElement)),
  );
  const head = headRow(["#", ...columns.map(({ name }) => name)]);
  const attributes = { tabindex: 0, role: "region", "aria-label": "Rows" };
  const table = made("table", { class: "look-cells" }, made("thead", {}, head), made("tbody", {}, ...body));
  return made("div", { class: "scroll", attributes }, table);
}

function headRow(names: readonly string[]): Element {
  return made("tr", {}, ...names.map((text) => made("th", { text, attributes: { scope: "col" } })));
}

function cellElement(text: string | null): Element {
  return text === null ? made("td", { text: "null", class: "quiet" }) : made("td", { text });
}
