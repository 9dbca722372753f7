// The script of all pages. They can be read without it; it adds the search.
// Texts are put in as texts (`textContent`), never as HTML.

(() => {
  "use strict";

  const root = document.body.dataset.root;

  /** What an address leads to may be folded. */
  function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
  }

  // The search: a field with a list below it. The index is loaded when somebody first wants to search.

  class SearchBox {
    #input = element("input", {
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
    #list = element("ul", { id: "found", role: "listbox", "aria-label": "What was found", hidden: "" });
    #find = null;
    #chosen = 0;

    constructor(area) {
      area.append(this.#input, this.#list);
      area.hidden = false;
      this.#input.addEventListener("focus", () => this.#load());
      for (const event of ["focus", "input"]) this.#input.addEventListener(event, () => this.#show());
      this.#input.addEventListener("blur", () => this.#close());
      this.#input.addEventListener("keydown", (event) => this.#pressed(event));
      this.#list.addEventListener("mousedown", (event) => {
        event.preventDefault();
        this.#go(event.target.closest("[role=option]"));
      });
      document.addEventListener("keydown", (event) => this.#pressedAnywhere(event));
    }

    #load() {
      if (document.querySelector("script[data-index]") !== null) return;
      const script = element("script", { src: `${root}search-index.js`, "data-index": "" });
      script.addEventListener("load", () => {
        this.#find = globalThis.tesseraFinder(globalThis.tesseraIndex);
        if (document.activeElement === this.#input) this.#show();
      });
      document.head.append(script);
    }

    #show() {
      const query = this.#input.value.trim();
      if (this.#find === null || query === "") return this.#close();
      const found = this.#find(query);
      this.#list.replaceChildren(...(found.length === 0 ? [nothing(query)] : found.map(option)));
      this.#list.hidden = false;
      this.#input.setAttribute("aria-expanded", "true");
      return this.#choose(0);
    }

    #close() {
      this.#list.hidden = true;
      this.#input.setAttribute("aria-expanded", "false");
      this.#input.removeAttribute("aria-activedescendant");
    }

    #choose(index) {
      const all = this.#options();
      if (all.length === 0) return;
      this.#chosen = (index + all.length) % all.length;
      all.forEach((one, i) => one.setAttribute("aria-selected", String(i === this.#chosen)));
      all[this.#chosen].scrollIntoView({ block: "nearest" });
      this.#input.setAttribute("aria-activedescendant", all[this.#chosen].id);
    }

    #options() {
      return [...this.#list.querySelectorAll("[role=option]")];
    }

    #go(one) {
      if (one === null) return;
      this.#input.blur();
      location.href = one.dataset.href;
    }

    #pressed(event) {
      if (event.key === "ArrowDown") this.#choose(this.#chosen + 1);
      else if (event.key === "ArrowUp") this.#choose(this.#chosen - 1);
      else if (event.key === "Enter") this.#go(this.#options()[this.#chosen] ?? null);
      else if (event.key === "Escape" && !this.#list.hidden) this.#close();
      else return;
      event.preventDefault();
    }

    #pressedAnywhere(event) {
      const isTyping = event.target.closest("input, textarea, select, [contenteditable]") !== null;
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.#input.focus();
      this.#input.select();
    }
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

  for (const one of document.querySelectorAll(".top .search")) new SearchBox(one);
  addEventListener("hashchange", openTarget);
  openTarget();
})();
