// Looks up a field of study in our copy of the list: by its code, or by words of its title. What is missing says nothing.

import { el, fold } from "./dom.js";

const MOST = 8; // lines shown at once

/** The lines that answer a query: those whose code begins so, or whose title has a word that begins with each of these. */
function lookUp(fields, query) {
  const typed = fold(query.trim());
  const digits = typed.replace(/\D/g, "");
  if (digits && !/[a-z]/.test(typed)) return fields.filter(([code]) => code.replace(".", "").startsWith(digits));
  const wanted = typed.match(/[a-z0-9]+/g) ?? [];
  if (!wanted.length) return [];
  return fields.filter(([, title]) => {
    const words = fold(title).match(/[a-z0-9]+/g) ?? [];
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

/** A box to look up a field; `take` is called when the visitor picks a line. */
export function fieldsBox({ url, words, take }) {
  const said = el("p", { class: "imp-lookup__said", role: "status" });
  const list = el("ul", { class: "imp-lookup__list" });
  const input = el("input", { class: "imp-input", type: "text", id: "imp-lookup", autocomplete: "off", spellcheck: "false", "aria-describedby": "imp-lookup-hint" });
  const place = el(
    "div",
    { class: "imp-narrow imp-lookup" },
    el("label", { class: "imp-label", for: "imp-lookup" }, words.fieldSearch),
    el("p", { class: "imp-hint", id: "imp-lookup-hint" }, words.fieldHint),
    input,
    said,
    list,
  );
  let loading = null;

  async function show() {
    const query = input.value;
    if (!query.trim()) {
      said.textContent = "";
      list.replaceChildren();
      return;
    }
    try {
      loading ??= load(url);
      const found = lookUp(await loading, query);
      if (query !== input.value) return;
      said.textContent = found.length ? words.fieldFound(found.length, MOST) : words.fieldNone;
      list.replaceChildren(...found.slice(0, MOST).map(line));
    } catch {
      loading = null;
      said.textContent = words.failedText.file;
    }
  }

  function line([code, title]) {
    const pick = el("button", { type: "button", class: "imp-button imp-button--link" }, el("strong", {}, code), " ", el("span", { lang: "en" }, title));
    pick.addEventListener("click", () => {
      list.replaceChildren();
      said.textContent = words.fieldTaken(code);
      take();
    });
    return el("li", {}, pick);
  }

  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault(); // it looks up, it does not send the form
  });
  return place;
}

async function load(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
