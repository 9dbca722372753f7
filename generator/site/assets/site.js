// The script of all pages. They can be read without it; it adds the search, and shows which bytes belong to which field.
// Texts are put in as texts (`textContent`), never as HTML.

(() => {
  "use strict";

  const root = document.body.dataset.root;

  for (const one of document.querySelectorAll("[data-bytes]")) pairBytes(one);
  for (const one of document.querySelectorAll("[data-compare]")) compare(one);
  const place = document.querySelector(".top .search");
  if (place !== null) search(place);
  addEventListener("hashchange", openTarget);
  openTarget();

  /** What an address leads to may be folded. */
  function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
  }

  // Bytes: within an element with `data-bytes`, everything with the same `data-path` is marked together, and what is inside a path with it.
  // Arrow keys go from part to part where the keyboard is used.

  function pairBytes(area) {
    const says = area.querySelector(".says");
    const shown = says === null ? "" : says.textContent;
    const parts = [...area.querySelectorAll("[data-path]")];
    const show = (found) => {
      for (const one of area.querySelectorAll(".hit, .here")) one.classList.remove("hit", "here");
      if (says !== null) says.textContent = found === null ? shown : textOf(found);
      if (found === null) return;
      for (const one of parts) if (isWithin(one.dataset.path, found.dataset.path)) one.classList.add("hit");
      found.classList.add("here");
    };
    area.addEventListener("mouseover", ({ target }) => show(target.closest("[data-path]")));
    area.addEventListener("mouseleave", () => show(null));
    area.addEventListener("focusout", () => show(null));
    area.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const own = [...event.target.querySelectorAll("[data-path]")];
      if (step === undefined || own.length === 0) return;
      const next = own[own.findIndex((one) => one.classList.contains("here")) + step] ?? own.at(step > 0 ? 0 : -1);
      event.preventDefault();
      show(next);
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
  }

  function textOf({ dataset, textContent }) {
    const value = textContent.trim().replaceAll(/\s+/g, " ");
    const short = value.length > 60 ? `${value.slice(0, 57)}…` : value;
    return dataset.says === undefined ? dataset.path : `${dataset.path} · ${dataset.says}: ${short}`;
  }

  /** True for a path and for that of something inside it: `$.a[0]` in `$.a`. */
  function isWithin(path, outer) {
    if (path === outer) return true;
    return outer !== "$" && path.startsWith(outer) && ".[".includes(path[outer.length]);
  }

  // History: of all steps only those between two versions are shown.

  function compare(form) {
    const { from, to } = form.elements;
    const steps = [...document.querySelectorAll("[data-step]")];
    const result = form.querySelector("output");
    const show = () => {
      const [first, end] = [from.selectedIndex, to.selectedIndex].toSorted((a, b) => a - b);
      const between = steps.filter((one) => {
        one.hidden = Number(one.dataset.step) < first || Number(one.dataset.step) >= end;
        return !one.hidden;
      });
      const changes = between.reduce((sum, one) => sum + one.querySelectorAll(".change").length, 0);
      const breaking = between.reduce((sum, one) => sum + one.querySelectorAll(".change .chip.bad").length, 0);
      result.textContent = first === end ? "The same version." : `${changes} changes, ${breaking} of them breaking.`;
    };
    to.selectedIndex = to.options.length - 1;
    form.addEventListener("change", show);
    form.hidden = false;
    show();
  }

  // The search: a field with a list below it. The index is loaded when somebody first wants to search.

  function search(area) {
    const input = element("input", {
      type: "search",
      id: "search",
      role: "combobox",
      placeholder: "Search  ( / )",
      autocomplete: "off",
      spellcheck: "false",
      "aria-label": "Search contracts, fields, errors",
      "aria-expanded": "false",
      "aria-controls": "found",
      "aria-autocomplete": "list",
    });
    const list = element("ul", { id: "found", role: "listbox", "aria-label": "What was found", hidden: "" });
    area.append(input, list);
    area.hidden = false;
    let find = null;
    let chosen = 0;
    const options = () => [...list.querySelectorAll("[role=option]")];
    const choose = (index) => {
      const all = options();
      chosen = all.length === 0 ? 0 : (index + all.length) % all.length;
      all.forEach((one, i) => one.setAttribute("aria-selected", String(i === chosen)));
      all[chosen]?.scrollIntoView({ block: "nearest" });
      if (all.length > 0) input.setAttribute("aria-activedescendant", `found-${chosen}`);
      else input.removeAttribute("aria-activedescendant");
    };
    const close = () => {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const show = () => {
      if (find === null || input.value.trim() === "") return close();
      const found = find(input.value);
      list.replaceChildren(...(found.length === 0 ? [nothing(input.value)] : found.map(option)));
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      return choose(0);
    };
    const go = (one) => {
      if (one === undefined) return;
      close();
      input.blur();
      location.href = one.dataset.href;
    };
    const load = () => {
      if (find !== null || document.querySelector("script[data-index]") !== null) return;
      const script = element("script", { src: `${root}search-index.js`, "data-index": "" });
      script.addEventListener("load", () => {
        find = globalThis.tesseraFinder(globalThis.tesseraIndex);
        show();
      });
      document.head.append(script);
    };
    input.addEventListener("focus", load);
    input.addEventListener("input", show);
    input.addEventListener("focus", show);
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
      else if (event.key === "Enter") go(options()[chosen]);
      else if (event.key === "Escape" && !list.hidden) close();
      else return;
      event.preventDefault();
    });
    list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      go(event.target.closest("[role=option]") ?? undefined);
    });
    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]") !== null;
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  function option({ owner, label, kind, where, text, page }, index) {
    const one = element("li", { role: "option", id: `found-${index}`, "data-href": `${root}${page}` });
    const name = owner === "" ? label : `${owner}.${label}`;
    const says = [where, text].filter((part) => part !== "").join(" · ");
    one.append(element("span", { class: "kind" }, kind), name, element("small", {}, says));
    return one;
  }

  function nothing(query) {
    return element("li", { class: "none" }, `Nothing has “${query}” in it.`);
  }

  function element(name, attributes, text = "") {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  }
})();
