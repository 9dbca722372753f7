// The script of all pages. They can be read without it; it adds the search, and shows which bytes belong to which field.
// Texts are put in as texts (`textContent`), never as HTML.

(() => {
  "use strict";

  for (const one of document.querySelectorAll("[data-bytes]")) pairBytes(one);

  // Within an element with `data-bytes`, everything with the same `data-path` is marked together, and what is inside a path with it.

  function pairBytes(area) {
    const says = area.querySelector(".says");
    const shown = says === null ? "" : says.textContent;
    const byPath = Map.groupBy(area.querySelectorAll("[data-path]"), (one) => one.dataset.path);
    const mark = (target) => {
      for (const one of area.querySelectorAll(".hit")) one.classList.remove("hit");
      const found = target instanceof Element ? target.closest("[data-path]") : null;
      if (says !== null) says.textContent = found === null ? shown : (found.dataset.says ?? found.dataset.path);
      if (found === null || !area.contains(found)) return;
      for (const one of partsOf(found.dataset.path)) one.classList.add("hit");
    };
    const partsOf = (path) =>
      [...byPath].flatMap(([other, parts]) => (other === path || isWithin(other, path) ? parts : []));
    area.addEventListener("mouseover", ({ target }) => mark(target));
    area.addEventListener("mouseleave", () => mark(document.activeElement));
    area.addEventListener("focusin", ({ target }) => mark(target));
    area.addEventListener("focusout", () => mark(null));
  }

  /** True for the path of something inside another: `$.a[0]` in `$.a`. */
  function isWithin(path, outer) {
    return outer !== "$" && path.startsWith(outer) && ".[".includes(path[outer.length] ?? "x");
  }
})();
