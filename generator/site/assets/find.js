// Finds in the index that search-index.js assigns (generator/site/search/index-text.ts says how it is written). Knows no page.

(() => {
  "use strict";

  const ALPHABET = Array.from({ length: 0x7f - 0x23 }, (_, i) => String.fromCharCode(0x23 + i))
    .filter((one) => one !== "\\" && one !== "<")
    .join("");
  const BASE = ALPHABET.length / 2;

  /** Numbers out of their digits. */
  function numbersIn(text) {
    const numbers = [];
    let [number, place] = [0, 1];
    for (const one of text) {
      const digit = ALPHABET.indexOf(one);
      if (digit < BASE) {
        numbers.push(number + digit * place);
        [number, place] = [0, 1];
      } else {
        // A digit that goes on counts for one more at the next place: no number is written in two ways.
        number += (digit - BASE) * place + BASE * place;
        place *= BASE;
      }
    }
    return numbers;
  }

  /** All that can be found: what it is called, where it is, and what is said of it. */
  function decode(index) {
    const [words, kinds, modules, anchors, pages] = ["w", "k", "m", "a", "g"].map((key) => index[key].split("\n"));
    const textOf = (digits) =>
      numbersIn(digits)
        .map((number) => words[number])
        .join(" ");
    const found = [];
    for (const line of index.c === "" ? [] : index.c.split("\n")) {
      const [name, kind, module, text, ...parts] = line.split(" ");
      const page = Object.hasOwn(index.p, name) ? index.p[name] : `contracts/${name}.html`;
      const where = modules[numbersIn(module)[0]];
      found.push(
        entry({ owner: "", label: name, kind: kinds[numbersIn(kind)[0]], where, text: textOf(text), page, wire: "" }),
      );
      for (const part of parts) {
        const [anchor, label, partText, wire = ""] = part.split("!");
        const own = textOf(label);
        const to = anchor === "" ? `field-${own}` : anchors[numbersIn(anchor)[0]];
        const what = anchor === "" ? "field" : { values: "value", rules: "rule", fields: "tag" }[to];
        const at = `${page}#${encodeURIComponent(to)}`;
        found.push(
          entry({ owner: name, label: own, kind: what, where, text: textOf(partText), page: at, wire: textOf(wire) }),
        );
      }
    }
    for (const line of index.e === "" ? [] : index.e.split("\n")) {
      const [code, page, text] = line.split(" ");
      const at = pages[numbersIn(page)[0]];
      const kind = at.startsWith("rules.html") ? "evolution rule" : "error";
      found.push(
        entry({ owner: "", label: code, kind, where: "", text: textOf(text), page: `${at}${code}`, wire: "" }),
      );
    }
    return found;
  }

  function entry(one) {
    const lower = [one.label, one.owner, one.wire, one.text, one.where].map((text) => text.toLowerCase());
    return { ...one, lower, words: wordsOf(one.label) };
  }

  /** The words in a name: `run manifest` in RunManifest. */
  function wordsOf(name) {
    return name
      .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u);
  }

  /** How well a term fits: the name itself best, then its beginning, a word in it, and so on; 0: not at all. */
  function fit(term, { lower: [label, owner, wire, text, where], words }) {
    if (label === term) return 100;
    if (label.startsWith(term)) return 70;
    if (words.some((word) => word.startsWith(term))) return 50;
    if (wire.split(" ").includes(term)) return 60;
    if (label.includes(term)) return 35;
    if (owner === term) return 30;
    if (owner.includes(term)) return 15;
    if (wire.includes(term)) return 25;
    const at = text.indexOf(term);
    if (at !== -1) return at === 0 || /\W/.test(text[at - 1]) ? 12 : 6;
    return where.includes(term) ? 5 : 0;
  }

  /** Contracts come before what is inside them, short names before long ones. */
  function weight({ owner, label, kind }) {
    return (owner === "" ? 8 : 0) - label.length / 50 - (kind === "error" || kind === "evolution rule" ? 4 : 0);
  }

  /** Makes a function that finds, for a query, the entries that fit all of its words, the best first. */
  globalThis.tesseraFinder = (index) => {
    const entries = decode(index);
    return (query, most = 40) => {
      const terms = query
        .toLowerCase()
        .split(/[\s.#/]+/)
        .filter((term) => term !== "");
      if (terms.length === 0) return [];
      const found = [];
      for (const one of entries) {
        let score = 0;
        for (const term of terms) {
          const fits = fit(term, one);
          if (fits === 0) {
            score = 0;
            break;
          }
          score += fits;
        }
        if (score > 0) found.push({ one, score: score + weight(one) });
      }
      found.sort((a, b) => b.score - a.score || (a.one.page < b.one.page ? -1 : 1));
      return found.slice(0, most).map(({ one }) => one);
    };
  };
})();
