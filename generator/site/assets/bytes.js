// The script of pages of contracts: it shows which bytes belong to which field. What belongs to a path is marked together, with what is inside
// it, and so is the row of its field in the table of fields. Arrow keys go from part to part of an example, and Enter to the row of the field.

(() => {
  "use strict";

  const areas = [...document.querySelectorAll("[data-bytes]")];
  const rows = [...document.querySelectorAll("[data-field]")];
  const peek = document.querySelector(".peek");
  const peekAsks = peek === null ? "" : peek.textContent;
  let pointer = { screenX: -1, screenY: -1 };

  function pairBytes(area) {
    const says = area.querySelector(".says");
    const show = (found) => {
      if (found === null) showRow(focusedRow());
      else {
        showRow(undefined);
        markParts(area, found.dataset.path);
        markRow(rowOf(found.dataset.path));
        found.classList.add("here");
      }
      says.textContent = found === null ? "" : textOf(found);
    };
    onPointing(area, "[data-path]", show);
    area.addEventListener("focusout", () => show(null));
    area.addEventListener("keydown", (event) => {
      const own = [...event.target.querySelectorAll("[data-path]")];
      const at = own.findIndex((one) => one.classList.contains("here"));
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (event.key === "Enter" && at !== -1) rowOf(own[at].dataset.path)?.querySelector("a").focus();
      if (step === undefined || own.length === 0) return;
      const next = own[at + step] ?? own.at(step > 0 ? 0 : -1);
      event.preventDefault();
      show(next);
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
  }

  function pairRows(table) {
    onPointing(table, "[data-field]", (row) => showRow(row ?? focusedRow()));
    table.addEventListener("focusin", ({ target }) => showRow(target.closest("[data-field]") ?? undefined));
    table.addEventListener("focusout", () => showRow(undefined));
    if (peek !== null) peek.hidden = false;
  }

  function focusedRow() {
    return rows.find((row) => row.matches(":focus-within"));
  }

  /** Marks a row and its bytes in all examples, and shows them in the line that stays in sight; without a row, marks nothing. */
  function showRow(row) {
    const path = row === undefined ? null : row.dataset.field;
    const found = areas.map((area) => markParts(area, path)).find((parts) => parts.length > 0);
    markRow(row);
    if (peek === null) return;
    if (path === null) peek.textContent = peekAsks;
    else if (found === undefined) peek.textContent = `No example has ${path}.`;
    else peek.replaceChildren(...peekLines(found));
  }

  /**
   * Calls a function with the part of an area that the mouse comes to, null outside of them. Where the keyboard scrolls, and so carries
   * something to a mouse that lies still, nobody points at it.
   */
  function onPointing(area, parts, show) {
    const isCarried = ({ screenX, screenY }) =>
      screenX === pointer.screenX &&
      screenY === pointer.screenY &&
      document.querySelector("[data-bytes] :focus, [data-field] :focus") !== null;
    area.addEventListener("mouseover", (event) => {
      if (!isCarried(event)) show(event.target.closest(parts));
    });
    area.addEventListener("mouseleave", (event) => {
      if (!isCarried(event)) show(null);
    });
  }

  /** The marked parts of an example as a line for each form. */
  function peekLines(parts) {
    const forms = Map.groupBy(parts, (one) => one.closest("pre"));
    return [...forms].map(([form, [first, ...others]]) => {
      const stretch = document.createRange();
      stretch.setStartBefore(first);
      stretch.setEndAfter(others.at(-1) ?? first);
      const line = document.createElement("code");
      line.textContent = shortened(String(stretch), form.classList.contains("hex") ? 600 : 300);
      return line;
    });
  }

  /** Marks what is at a path of an example, and inside it; returns that, in its order. */
  function markParts(area, path) {
    for (const one of area.querySelectorAll(".hit, .here")) one.classList.remove("hit", "here");
    if (path === null) return [];
    const parts = [...area.querySelectorAll("[data-path]")].filter((one) => isWithin(one.dataset.path, path));
    for (const one of parts) one.classList.add("hit");
    return parts;
  }

  function markRow(marked) {
    for (const row of rows) row.classList.toggle("lit", row === marked);
  }

  function rowOf(path) {
    return rows.find((row) => isWithin(path, row.dataset.field));
  }

  function textOf({ dataset, textContent }) {
    return dataset.says === undefined
      ? dataset.path
      : `${dataset.path} · ${dataset.says}: ${shortened(textContent, 60)}`;
  }

  function shortened(text, most) {
    const line = text.trim().replaceAll(/\s+/g, " ");
    return line.length > most ? `${line.slice(0, most - 3)}…` : line;
  }

  /** True for a path and for that of something inside it: `$.a[0]` in `$.a`. */
  function isWithin(path, outer) {
    if (path === outer) return true;
    return outer !== "$" && path.startsWith(outer) && ".[".includes(path[outer.length]);
  }

  for (const one of areas) pairBytes(one);
  for (const one of new Set(rows.map((row) => row.closest("table")))) pairRows(one);
  addEventListener("mousemove", (event) => (pointer = event));
})();
