// The script of the page of the history: of all steps it shows those between two versions, and of their changes what is left in the end.

(() => {
  "use strict";

  // The earliest first; the page has the latest on top.
  const steps = [...document.querySelectorAll("[data-step]")].toReversed().map((element) => ({
    element,
    changes: [...element.querySelectorAll(".change")].map((shown) => ({ shown, ...shown.dataset })),
  }));

  function compare(form) {
    const { from, to } = form.elements;
    const result = form.querySelector("output");
    const show = () => {
      const [first, end] = [from.selectedIndex, to.selectedIndex].toSorted((a, b) => a - b);
      const between = steps.slice(first, end);
      const left = leftOf(between);
      for (const { element, changes } of steps) {
        for (const { shown } of changes) shown.hidden = !left.has(shown);
        showFolded(element.querySelector("details"), left);
      }
      for (const step of steps) {
        const isMoot = step.changes.length > 0 && step.changes.every(({ shown }) => shown.hidden);
        step.element.hidden = isMoot || !between.includes(step);
      }
      result.textContent = first === end ? "The same version." : said([...left], between);
    };
    to.selectedIndex = to.options.length - 1;
    form.addEventListener("change", show);
    for (const one of [form, ...document.querySelectorAll("[data-compare-note]")]) one.hidden = false;
    show();
  }

  /**
   * The changes that are left of some steps. What came on the way and went again is none, nor is what changed in something that came on the way;
   * where something went, what changed in it before does not matter.
   */
  function leftOf(between) {
    const came = new Map();
    let left = [];
    for (const { changes } of between) {
      left.push(...changes.filter(({ at }) => !isWithin(at, came)));
      for (const { at } of changes.filter(({ way }) => way === "gone")) {
        const isOver = came.has(at)
          ? ({ shown }) => shown === came.get(at)
          : (one) => isWithin(one.at, new Set([at])) && !(one.at === at && one.way === "gone");
        left = left.filter((one) => !isOver(one));
      }
      for (const { shown, at, way } of changes) {
        if (way === "gone") came.delete(at);
        if (way === "came" && !isWithin(at, came)) came.set(at, shown);
      }
    }
    return new Set(left.map(({ shown }) => shown));
  }

  /** True for a place that is one of those, or within one: `Order.lines[].price` in `Order.lines` and in `Order`. */
  function isWithin(place, places) {
    for (let at = place; at !== ""; at = at.replace(/(?:^|[.[{])[^.[{]*$/, "")) if (places.has(at)) return true;
    return false;
  }

  function showFolded(details, left) {
    if (details === null) return;
    const count = [...details.querySelectorAll(".change")].filter((one) => left.has(one)).length;
    details.hidden = count === 0;
    details.querySelector("summary").textContent = `${count} safe ${count === 1 ? "change" : "changes"}`;
  }

  function said(left, between) {
    const breaking = left.filter((one) => one.querySelector(".chip.bad") !== null).length;
    const unknown = between.filter(({ element }) => element.querySelector("[data-unknown]") !== null).length;
    const changes = left.length === 1 ? "1 change" : `${left.length} changes`;
    const more = unknown === 0 ? "" : ` What ${unknown === 1 ? "one step" : `${unknown} steps`} changed is not known.`;
    return `${changes}, ${breaking} of them breaking.${more}`;
  }

  for (const one of document.querySelectorAll("[data-compare]")) compare(one);
})();
