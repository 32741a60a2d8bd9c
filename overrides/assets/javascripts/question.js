// One question as a form field: draws it, reads it, and says what is wrong with it.

import { countriesField } from "./countries.js";
import { el, fold } from "./dom.js";

const UNSURE = "";
const LONG = 20; // options, from which a list gets a box to narrow it

/** Returns { node, focusTarget(), read() → { value } or { error } }. A null value is "I'm not sure". */
export function questionField(question, { value, given, words, lang, describedBy, occupations, fields }) {
  if (question.kind === "countries" || question.kind === "occupation") return searchField(question, { value, given, words, lang, describedBy, occupations });
  return optionsField(question, { value, given, words, describedBy, fields });
}

function option(type, { value, label, hint }, checked, className = "") {
  const input = el("input", { type, name: "answer", value, checked });
  return {
    input,
    node: el("label", { class: `imp-option ${className}` }, input, el("span", { class: "imp-option__text" }, label, hint && el("span", { class: "imp-option__hint" }, hint))),
  };
}

function optionsField(question, { value, given, words, describedBy, fields }) {
  const many = question.kind === "many";
  const type = many ? "checkbox" : "radio";
  const picked = new Set(Array.isArray(value) ? value : value === null ? [] : [value]);
  const options = question.options.map((each) => ({ ...option(type, each, given && picked.has(each.value)), alone: each.alone }));
  const unsure = { ...option(type, { value: UNSURE, label: words.unsure }, given && value === null, "imp-option--unsure"), alone: true };
  const all = [...options, unsure];

  if (many) {
    for (const each of all) {
      each.input.addEventListener("change", () => {
        if (!each.input.checked) return;
        for (const other of all) if (other !== each && (each.alone || other.alone)) other.input.checked = false;
      });
    }
  }

  const narrow = options.length > LONG ? narrowing(options, words) : null;
  const node = el("fieldset", { class: "imp-options", "aria-labelledby": "imp-question", "aria-describedby": describedBy || null }, narrow, all.map((each) => each.node));
  if (question.lookup) lookUpAbove(node, options.find((each) => each.input.value === question.lookup), fields, words);
  return {
    node,
    focusTarget: () => all[0].input,
    read() {
      const checked = all.filter((each) => each.input.checked).map((each) => each.input.value);
      if (!checked.length) return { error: many ? words.chooseMany : words.chooseOne };
      if (checked.includes(UNSURE)) return { value: null };
      return { value: many ? checked : checked[0] };
    },
    invalid(on, id) {
      mark(node, on, id, describedBy);
      for (const each of all) each.input.toggleAttribute("aria-invalid", false);
      if (on) for (const each of all) each.input.setAttribute("aria-invalid", "true");
    },
  };
}

/** A box above the options that finds a line of the list which one of them speaks of, and then chooses that option. */
function lookUpAbove(node, found, url, words) {
  import("./fields.js")
    .then(({ fieldsBox }) => node.prepend(fieldsBox({ url, words, take: () => found.input.click() })))
    .catch(() => {}); // the question can be answered without
}

/** A box that leaves only the options with these letters; what is chosen always stays in sight. */
function narrowing(options, words) {
  const keys = options.map((each) => fold(each.node.textContent));
  const said = el("p", { class: "imp-visually-hidden", role: "status" });
  const shown = () => options.filter((each) => !each.node.hidden);
  const input = el("input", { class: "imp-input", type: "text", id: "imp-narrow", autocomplete: "off", spellcheck: "false" });
  input.addEventListener("input", () => {
    const query = fold(input.value.trim());
    options.forEach((each, index) => (each.node.hidden = !keys[index].includes(query) && !each.input.checked));
    said.textContent = words.narrowCount(shown().length);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const [only, ...more] = shown();
    if (input.value && only && !more.length) only.input.click();
  });
  return el("div", { class: "imp-narrow" }, el("label", { class: "imp-label", for: "imp-narrow" }, words.narrow), input, said);
}

/** A field that is searched, and beside it the box that says one does not know. */
function searchField(question, { value, given, words, lang, describedBy, occupations }) {
  const countries = question.kind === "countries";
  const box = el("div", { class: "imp-search-field" });
  const unsure = option("checkbox", { value: UNSURE, label: words.unsure }, given && value === null, "imp-option--unsure");
  let current = given && value !== null ? value : countries ? [] : null;
  let field = null;
  const onChange = (next) => {
    current = next;
    if (next && next.length) unsure.input.checked = false;
  };
  const node = el("fieldset", { class: "imp-options", "aria-labelledby": "imp-question", "aria-describedby": describedBy || null }, box, unsure.node);

  if (countries) field = countriesField(box, { options: question.options, value: current, words, describedBy, onChange });
  else {
    import("./occupation.js")
      .then(({ occupationField }) => {
        field = occupationField(box, { lang, dataUrl: occupations, value: current, strings: { labelledby: "imp-question" }, onChange });
      })
      .catch(() => {
        // Without the list the question can still be left open; nothing is lost.
        box.append(el("p", { class: "imp-error" }, words.failedText.file));
      });
  }
  return {
    node,
    focusTarget: () => box.querySelector("input, select") ?? unsure.input,
    read() {
      if (unsure.input.checked) return { value: null };
      if (!current || !current.length) return { error: countries ? words.chooseCountry : words.chooseOccupation };
      return { value: current };
    },
    invalid(on, id) {
      mark(node, on, id, describedBy);
      const input = box.querySelector("input");
      if (on) input?.setAttribute("aria-invalid", "true");
      else input?.removeAttribute("aria-invalid");
    },
  };
}

function mark(node, on, id, describedBy) {
  node.classList.toggle("imp-is-invalid", on);
  const ids = [on && id, describedBy].filter(Boolean).join(" ");
  if (ids) node.setAttribute("aria-describedby", ids);
  else node.removeAttribute("aria-describedby");
}

const text = (node) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

/** The first question as the page's own HTML has it, so that it can be asked before Python is up. */
export function questionFromForm(form) {
  const inputs = [...form.querySelectorAll("input")];
  if (!inputs.length) return null;
  const optionOf = (input) => {
    const label = form.querySelector(`label[for="${CSS.escape(input.id)}"]`).cloneNode(true);
    const hint = label.querySelector(".imp-option__hint");
    hint?.remove();
    return { value: input.value, label: text(label), hint: text(hint) || null, alone: false };
  };
  const details = form.querySelector("details")?.cloneNode(true);
  details?.querySelector("summary")?.remove();
  return {
    id: inputs[0].name,
    topic_title: "",
    kind: inputs[0].type === "checkbox" ? "many" : "choice",
    text: text(form.querySelector("legend")),
    hint: text(form.querySelector(".imp-question__hint")) || null,
    whyNodes: details ? [...details.childNodes] : null,
    why: "",
    citations: [],
    options: inputs.filter((input) => input.value !== UNSURE).map(optionOf),
  };
}
