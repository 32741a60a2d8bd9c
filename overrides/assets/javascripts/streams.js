// The index of streams: a search box and choices above the tables, which stand as they are without this script.
// What is looked for lives in the fragment, so that a filtered list can be bookmarked and no server hears of it.

import { el, fold } from "./dom.js";
import { strings } from "./strings.js";

const FACETS = ["kind", "permit", "who", "agreement", "country"];

class Filter {
  constructor(tables) {
    this.lang = document.documentElement.lang.startsWith("fr") ? "fr" : "en";
    this.words = strings(this.lang);
    this.groups = tables.map((table) => ({ holder: table.closest(".imp-table") ?? table, heading: headingOf(table), rows: [...table.tBodies[0].rows] }));
    this.rows = this.groups.flatMap((group) => group.rows.map((row) => ({ row, group, text: fold(`${row.dataset.search ?? ""} ${row.textContent}`) })));
    this.selects = new Map();
  }

  begin() {
    const { words } = this;
    this.text = el("input", { class: "imp-input", type: "text", id: "imp-filter-text", autocomplete: "off", spellcheck: "false", "aria-describedby": "imp-filter-hint" });
    this.count = el("p", { class: "imp-filter__count", role: "status" });
    this.none = el("p", { hidden: true }, words.filterNone);
    const reset = el("button", { type: "button", class: "imp-button imp-button--link", onclick: () => this.reset() }, words.filterReset);
    const form = el(
      "form",
      { class: "imp-filter", role: "search", "aria-label": words.filterTitle, onsubmit: (event) => event.preventDefault() },
      el(
        "div",
        { class: "imp-filter__text" },
        el("label", { class: "imp-label", for: "imp-filter-text" }, words.filterText),
        el("p", { class: "imp-hint", id: "imp-filter-hint" }, words.filterTextHint),
        this.text,
      ),
      FACETS.map((name) => this.facet(name)),
      el("div", { class: "imp-filter__foot" }, this.count, reset),
      this.none,
    );
    form.addEventListener("input", () => this.apply());
    this.groups[0].heading.before(form);
    window.addEventListener("hashchange", () => this.read());
    this.read();
  }

  /** A choice over one attribute of the rows; none where all rows are alike. */
  facet(name) {
    const found = new Map();
    for (const { row, group } of this.rows) {
      for (const value of (row.dataset[name] ?? "").split("|").filter(Boolean)) if (!found.has(value)) found.set(value, label(name, value, row, group));
    }
    if (found.size < 2) return null;
    const order = new Intl.Collator(this.lang === "fr" ? "fr-CA" : "en-CA");
    const options = name === "kind" ? [...found] : [...found].sort((a, b) => order.compare(a[1], b[1]));
    const select = el("select", { class: "imp-select", id: `imp-filter-${name}` }, el("option", { value: "" }, this.words.any), options.map(([value, text]) => el("option", { value }, text)));
    this.selects.set(name, select);
    return el("div", {}, el("label", { class: "imp-label", for: `imp-filter-${name}` }, this.words.filterFacets[name]), select);
  }

  apply() {
    const asked = fold(this.text.value.trim()).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of this.rows) {
      const chosen = [...this.selects].every(([name, select]) => !select.value || (row.dataset[name] ?? "").split("|").includes(select.value));
      row.hidden = !chosen || !asked.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    for (const { heading, holder, rows } of this.groups) heading.hidden = holder.hidden = rows.every((row) => row.hidden);
    this.none.hidden = shown > 0;
    this.count.textContent = this.words.filterCount(shown, this.rows.length);
    this.write();
  }

  read() {
    const match = /^#find:(.*)$/.exec(location.hash);
    const wanted = new URLSearchParams(match?.[1] ?? "");
    if (match) {
      this.text.value = wanted.get("text") ?? "";
      for (const [name, select] of this.selects) select.value = wanted.get(name) ?? "";
    }
    this.apply();
  }

  write() {
    const wanted = new URLSearchParams();
    if (this.text.value.trim()) wanted.set("text", this.text.value.trim());
    for (const [name, select] of this.selects) if (select.value) wanted.set(name, select.value);
    const ours = location.hash.startsWith("#find:");
    const fragment = wanted.toString() ? `#find:${wanted}` : "";
    if (fragment || ours) history.replaceState(history.state, "", `${location.pathname}${location.search}${fragment}`);
  }

  reset() {
    this.text.value = "";
    for (const select of this.selects.values()) select.value = "";
    this.apply();
    this.text.focus();
  }
}

function headingOf(table) {
  let node = table.closest(".imp-table") ?? table;
  while (node && node.tagName !== "H2") node = node.previousElementSibling;
  return node ?? table;
}

/** How a value reads: a kind is its heading, a permit its cell, the rest speaks for itself. */
function label(name, value, row, group) {
  if (name === "kind") return group.heading.firstChild.textContent.trim();
  if (name === "permit") return [...row.cells].at(-2).textContent.split(/\s*:\s/)[0].trim();
  return value;
}

export function begin() {
  const tables = [...document.querySelectorAll("table.imp-streams")];
  if (tables.length) new Filter(tables).begin();
}
