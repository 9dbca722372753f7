// The page of a run: choosing a column shows what it is made of, what decides which rows there are, and what is made of it.
// Columns are numbers here; their names stand in the page.

(() => {
  "use strict";

  const area = document.querySelector("[data-lineage]");
  if (area === null) return;
  const { columns, rows } = JSON.parse(area.dataset.lineage);
  const boxes = new Map([...area.querySelectorAll("[data-column]")].map((one) => [Number(one.dataset.column), one]));
  const [list, says, lines] = [area.querySelector("select"), area.querySelector(".says"), area.querySelector(".lines")];
  const names = new Map(
    [...list.options].filter(({ value }) => value !== "").map((one) => [Number(one.value), nameOf(one)]),
  );
  let chosen = null;

  area.querySelector(".choose").hidden = false;
  list.addEventListener("change", () => choose(list.value === "" ? null : Number(list.value)));
  area.querySelector("button").addEventListener("click", () => choose(null));
  for (const [number, box] of boxes) {
    box.setAttribute("role", "button");
    box.setAttribute("aria-pressed", "false");
    box.setAttribute("tabindex", "-1");
    box.addEventListener("click", () => choose(number === chosen ? null : number));
    box.addEventListener("keydown", (event) => onKey(event, number));
  }
  // One stop for the Tab key: arrows go from there.
  [...boxes.values()].at(-1)?.setAttribute("tabindex", "0");
  choose(null);

  function nameOf(option) {
    return `${option.parentElement.label.replace(/^\S+ /, "")}.${option.textContent}`;
  }

  function choose(number) {
    chosen = number;
    list.value = number === null ? "" : String(number);
    const found = number === null ? null : follow(number);
    for (const [one, box] of boxes) {
      box.classList.remove("self", "source", "decides", "user", "dim");
      box.setAttribute("aria-pressed", String(one === number));
      if (found !== null) box.classList.add(wayOf(one, found));
    }
    area.classList.toggle("chosen", found !== null);
    says.textContent = found === null ? "" : sentence(found);
    lines.replaceChildren(...(found === null ? [] : found.arrows.flatMap(arrow)));
    if (number !== null && boxes.has(number)) focusable(number);
  }

  function wayOf(one, { number, sources, decides, users }) {
    if (one === number) return "self";
    if (sources.has(one)) return "source";
    if (decides.has(one)) return "decides";
    return users.has(one) ? "user" : "dim";
  }

  /** What a column is made of, down to the inputs, what decides about rows on the way, and what is made of it. */
  function follow(number) {
    const sources = new Set();
    const arrows = [];
    const nodes = new Set([columns[number][0]]);
    for (const one of spread(number, (each) => columns[each][1], arrows)) {
      sources.add(one);
      nodes.add(columns[one][0]);
    }
    const decides = new Set();
    for (const node of nodes) {
      for (const one of rows[node]) {
        decides.add(one);
        nodes.add(columns[one][0]);
        for (const below of spread(one, (each) => columns[each][1], [])) {
          decides.add(below);
          nodes.add(columns[below][0]);
        }
      }
    }
    const users = spread(number, (each) => columns.flatMap(([, from], to) => (from.includes(each) ? [to] : [])), []);
    return { number, sources, decides, users, arrows };
  }

  /** All that is reached from a column, itself not included unless in a circle. */
  function spread(start, nextOf, arrows) {
    const seen = new Set();
    const left = [start];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      for (const next of nextOf(at)) {
        arrows.push([next, at]);
        if (seen.has(next)) continue;
        seen.add(next);
        left.push(next);
      }
    }
    return seen;
  }

  /** Names what is at the end of the way, and what is between. */
  function sentence({ number, sources, decides, users }) {
    const listed = (all) =>
      all
        .map((one) => names.get(one))
        .sort((one, other) => (one < other ? -1 : 1))
        .join(", ");
    const isEnd = (one) => columns[one][1].length === 0;
    const [ends, between] = [[...sources].filter(isEnd), [...sources].filter((one) => !isEnd(one) && one !== number)];
    const rowsOnly = [...decides].filter((one) => isEnd(one) && one !== number && !sources.has(one));
    return [
      ends.length === 0
        ? `${names.get(number)} is made of no other column`
        : `${names.get(number)} comes from ${listed(ends)}`,
      between.length === 0 ? "." : `, by way of ${listed(between)}.`,
      rowsOnly.length === 0 ? "" : ` Which rows there are depends on ${listed(rowsOnly)} too.`,
      users.size === 0 ? "" : ` It is used for ${listed([...users])}.`,
    ].join("");
  }

  function arrow([from, to]) {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    if (a === undefined || b === undefined) return [];
    const [, x, y] = a.dataset.place.split(" ").map(Number);
    const [end, , to_y] = b.dataset.place.split(" ").map(Number);
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const middle = (x + end) / 2;
    path.setAttribute("d", `M${x} ${y}C${middle} ${y} ${middle} ${to_y} ${end} ${to_y}`);
    return [path];
  }

  function focusable(number) {
    for (const [one, box] of boxes) box.setAttribute("tabindex", one === number ? "0" : "-1");
  }

  function onKey(event, number) {
    if (event.key === "Enter" || event.key === " ") choose(number === chosen ? null : number);
    else if (event.key === "Escape") choose(null);
    else if (event.key.startsWith("Arrow")) move(number, event.key);
    else return;
    event.preventDefault();
  }

  function move(number, key) {
    const next =
      key === "ArrowUp" ? number - 1 : key === "ArrowDown" ? number + 1 : beside(number, key === "ArrowLeft");
    if (next === null || !boxes.has(next)) return;
    focusable(next);
    boxes.get(next).focus();
  }

  /** The nearest column of a box on one side. */
  function beside(number, isLeft) {
    const [left, right, y] = boxes.get(number).dataset.place.split(" ").map(Number);
    let best = null;
    for (const [one, box] of boxes) {
      const [from, to, at] = box.dataset.place.split(" ").map(Number);
      const across = isLeft ? left - to : from - right;
      const away = across * 3 + Math.abs(at - y);
      if (across > 0 && (best === null || away < best.away)) best = { one, away };
    }
    return best?.one ?? null;
  }
})();
