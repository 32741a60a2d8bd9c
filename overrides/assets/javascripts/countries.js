// A list of countries to search and choose several from: a combobox with a listbox, and the chosen ones below it.

import { el, fold } from "./dom.js";

let serial = 0;

/** Fill `container`; returns { focus(), value() → list of codes, input }. */
export function countriesField(container, { options, value = [], words, describedBy, onChange = () => {} }) {
  const id = `imp-countries-${++serial}`;
  const chosen = new Set(value.filter((code) => options.some((option) => option.value === code)));
  const entries = options.map((option, index) => ({ ...option, key: fold(option.label), nodeId: `${id}-${index}` }));
  let shown = [];
  let active = -1;

  const input = el("input", {
    class: "imp-input",
    id: `${id}-input`,
    type: "text",
    role: "combobox",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    "aria-expanded": "false",
    "aria-controls": `${id}-list`,
    "aria-autocomplete": "list",
    "aria-describedby": [`${id}-help`, describedBy].filter(Boolean).join(" "),
  });
  const list = el("ul", { class: "imp-listbox", id: `${id}-list`, role: "listbox", "aria-multiselectable": "true", "aria-label": words.countrySearch, hidden: true });
  const chips = el("ul", { class: "imp-chips", "aria-label": words.countryChosen });
  const said = el("p", { class: "imp-visually-hidden", "aria-live": "polite" });
  container.replaceChildren(
    el("label", { class: "imp-label", for: `${id}-input` }, words.countrySearch),
    el("p", { class: "imp-hint", id: `${id}-help` }, words.countryHelp),
    chips,
    el("div", { class: "imp-combobox" }, input, list),
    said,
  );

  function drawList() {
    const query = fold(input.value.trim());
    const starts = entries.filter((entry) => entry.key.startsWith(query));
    const inside = entries.filter((entry) => !entry.key.startsWith(query) && entry.key.includes(query));
    shown = query ? [...starts, ...inside] : entries;
    active = query && shown.length ? 0 : -1;
    list.replaceChildren(
      ...(shown.length
        ? shown.map((entry) =>
            el(
              "li",
              { role: "option", id: entry.nodeId, class: "imp-listbox__option", "aria-selected": String(chosen.has(entry.value)), "data-value": entry.value },
              entry.label,
            ),
          )
        : [el("li", { class: "imp-listbox__none", role: "option", "aria-disabled": "true", "aria-selected": "false" }, words.countryNone)]),
    );
    drawActive();
  }

  function drawActive() {
    for (const node of list.children) node.classList.remove("imp-is-active");
    const node = active >= 0 ? list.children[active] : null;
    if (node) {
      node.classList.add("imp-is-active");
      node.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", node.id);
    } else input.removeAttribute("aria-activedescendant");
  }

  function open() {
    if (!list.hidden) return;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    drawList();
  }

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function toggle(code) {
    const entry = entries.find((each) => each.value === code);
    if (!entry) return;
    if (chosen.delete(code)) said.textContent = words.countryRemoved(entry.label);
    else {
      chosen.add(code);
      said.textContent = words.countryAdded(entry.label);
    }
    input.value = "";
    close();
    drawChips();
    onChange([...chosen]);
  }

  function drawChips() {
    chips.hidden = chosen.size === 0;
    chips.replaceChildren(
      ...[...chosen].map((code) => {
        const { label } = entries.find((entry) => entry.value === code);
        const remove = el("button", { type: "button", class: "imp-chip", "aria-label": words.remove(label) }, label, el("span", { class: "imp-chip__x", "aria-hidden": "true" }, "×"));
        remove.addEventListener("click", () => {
          toggle(code);
          (chips.querySelector("button") ?? input).focus();
          close();
        });
        return el("li", {}, remove);
      }),
    );
  }

  let timer;
  input.addEventListener("input", () => {
    open();
    drawList();
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!list.hidden) said.textContent = shown.length ? words.countryCount(shown.length) : words.countryNone;
    }, 600);
  });
  input.addEventListener("click", open);
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) open();
      if (!shown.length) return;
      const step = event.key === "ArrowDown" ? 1 : -1;
      active = active < 0 ? (step > 0 ? 0 : shown.length - 1) : (active + step + shown.length) % shown.length;
      drawActive();
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      toggle(shown[active].value);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Backspace" && !input.value && chosen.size) {
      toggle([...chosen].at(-1));
    }
  });
  // mousedown, so that the field keeps the focus.
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const option = event.target.closest("[data-value]");
    if (option) toggle(option.dataset.value);
  });

  drawChips();
  return { input, focus: () => input.focus(), value: () => [...chosen], clear: () => [...chosen].forEach(toggle) };
}
