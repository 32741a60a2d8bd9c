// Finds an occupation the way people name it: a search over NOC 2021 titles and example titles, and its field.
// It needs no engine, only the data file that the build writes. Data only ever becomes text.

/** Words of a text, without capitals, accents, punctuation and the commonest marks of the plural. */
function words(text) {
  return fold(text).match(/[a-z0-9]+/g)?.map(singular) ?? [];
}

function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe").replace(/æ/g, "ae");
}

function singular(word) {
  if (word.length < 4) return word;
  if (word.endsWith("ies")) return word.slice(0, -3) + "y";
  return /[^s]s$|eux$|aux$/.test(word) ? word.slice(0, -1) : word;
}

// Words that say how a job is done rather than which: they count for little.
const WEAK = new Set(
  "senior junior intern trainee lead assistant full part time remote temporary stagiaire adjoint principal temps plein".split(
    " ",
  ),
);
// Words too common to tell occupations apart; they count only where nothing else was typed.
const SMALL = new Set(
  "a an and at for in job my of on or other the to with work au autre aux d de des du en et l la le les ou pour un une".split(
    " ",
  ),
);

/**
 * The index behind `search`, from the data file.
 * An entry is one title of a unit group: its own (kind 0), in the other language (1), or an example (2).
 */
function prepare(data) {
  const entries = [];
  const places = new Map(); // word -> places in `entries`
  const add = (group, kind, text, lang) => {
    const list = words(text);
    const place = entries.push({ group, kind, text, lang, phrase: list.join(" "), length: list.length }) - 1;
    for (const word of new Set(list)) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  };
  const own = data.lang;
  const other = own === "fr" ? "en" : "fr";
  data.codes.forEach((_, group) => {
    add(group, 0, data.titles[group], own);
    add(group, 1, data.others[group], other);
    for (const text of data.examples[group]) add(group, 2, text, "en");
    for (const [lang, titles] of Object.entries(data.everyday)) {
      for (const text of titles[group] ?? []) add(group, 2, text, lang);
    }
  });
  const vocabulary = [...places.keys()].sort();
  const letters = Uint32Array.from(vocabulary, letterMask);
  const weights = new Map(vocabulary.map((word) => [word, Math.log(1 + entries.length / places.get(word).length)]));
  const groups = new Map(data.codes.map((code, group) => [code, group]));
  return { data, entries, places, vocabulary, letters, weights, groups };
}

/** What is known of a unit group, or undefined for a code that NOC 2021 does not have. */
export function occupation(index, code) {
  const group = index.groups.get(code);
  if (group === undefined) return undefined;
  return { code, title: index.data.titles[group], teer: Number(code[1]), version: index.data.version };
}

/** How each agreement's list stands to a unit group: list id -> "exact", "broad", "narrow" or "excluded". */
export function lists(index, code) {
  const found = {};
  for (const [id, matches] of Object.entries(index.data.lists)) {
    for (const [match, codes] of Object.entries(matches)) {
      if (codes.includes(code)) found[id] ??= match;
    }
  }
  return found;
}

/**
 * The unit groups that answer a query, best first: the exact title, then titles that begin so, then all the words in
 * any order, then with small slips; if no title has all the words, those that have most of them.
 * Each is { code, title, teer, match, lang }, where `match` is the example or other title that was found, if any.
 */
export function search(index, query, limit = 10) {
  const digits = query.trim();
  if (/^\d{2,5}$/.test(digits)) {
    return index.data.codes
      .filter((code) => code.startsWith(digits))
      .slice(0, limit)
      .map((code) => result(index, index.groups.get(code), null));
  }
  let asked = [...new Set(words(query))];
  const telling = asked.filter((word) => !SMALL.has(word));
  if (telling.length) asked = telling;
  if (asked.join("").length < 2) return [];
  let ranked = rank(index, asked, query, false);
  if (ranked.every(({ missing }) => missing)) ranked = rank(index, asked, query, true);
  const best = new Map(); // group -> its best entry, and how many of its entries have all the words
  for (const hit of ranked) {
    const held = best.get(hit.entry.group) ?? { ...hit, times: 0 };
    if (hit.score > held.score) Object.assign(held, hit);
    if (!hit.missing) held.times += 1;
    best.set(hit.entry.group, held);
  }
  const hits = [...best.values()];
  for (const hit of hits) hit.score += 8 * Math.log2(1 + hit.times);
  const whole = hits.filter(({ missing }) => !missing);
  return (whole.length ? whole : hits)
    .sort((a, b) => b.score - a.score || a.entry.group - b.entry.group)
    .slice(0, limit)
    .map(({ entry }) => result(index, entry.group, entry));
}

function result(index, group, entry) {
  const { data } = index;
  const code = data.codes[group];
  const other = entry && entry.kind > 0 ? entry : null;
  return {
    code,
    title: data.titles[group],
    teer: Number(code[1]),
    match: other && other.text,
    lang: other && other.lang,
  };
}

/** Every entry that holds at least one of the words, with its score and how many words it lacks. */
function rank(index, asked, query, forgiving) {
  const found = new Map(); // place -> for each word asked, how well the entry holds it (0 to 1)
  asked.forEach((word, position) => {
    for (const [known, close] of likely(index, word, forgiving)) {
      for (const place of index.places.get(known)) {
        let held = found.get(place);
        if (!held) found.set(place, (held = new Float32Array(asked.length)));
        if (close > held[position]) held[position] = close;
      }
    }
  });
  const weight = asked.map((word) => (index.weights.get(word) ?? 5) * (WEAK.has(word) ? 0.3 : 1));
  const full = weight.reduce((sum, one) => sum + one, 0);
  const phrase = words(query).join(" ");
  const hits = [];
  for (const [place, held] of found) {
    const entry = index.entries[place];
    let missing = 0;
    let sum = 0;
    held.forEach((close, position) => {
      if (close) sum += close * weight[position];
      else missing += 1;
    });
    const { kind, phrase: text } = entry;
    let score = (sum / full) * 100 - (kind === 0 ? 0 : kind === 1 ? 6 : 3);
    if (!missing) {
      if (text === phrase) score += 300;
      else if (text.startsWith(phrase)) score += (kind === 2 ? 45 : 120) / (text[phrase.length] === " " ? 1 : 2);
      else if (text.endsWith(` ${phrase}`)) score += entry.lang === "en" ? 60 : 30; // English names the job last
      else if (text.includes(` ${phrase}`)) score += 30;
      score += (asked.length / entry.length) * 40; // the less else it says, the better it answers
    }
    hits.push({ entry, missing, score });
  }
  return hits;
}

/** Words of the vocabulary that a typed word may stand for, each with how close it is. */
function* likely(index, word, forgiving) {
  const { vocabulary } = index;
  let begins = 0;
  for (let place = lowest(vocabulary, word); place < vocabulary.length; place += 1) {
    const known = vocabulary[place];
    if (!known.startsWith(word)) break;
    begins += 1;
    yield [known, known === word ? 1 : 0.75 + (0.2 * word.length) / known.length];
  }
  // A small slip is looked for where the word as typed begins nothing, or where nothing had all the words.
  if ((begins && !forgiving) || word.length < 4) return;
  const most = word.length < 8 ? 1 : 2;
  const typed = letterMask(word);
  for (let place = 0; place < vocabulary.length; place += 1) {
    if (bits(typed & ~index.letters[place]) > most) continue; // each letter that it lacks is a slip
    const known = vocabulary[place];
    if (known.length < word.length - most || known.startsWith(word)) continue;
    const slips = distance(word, known, most);
    if (slips <= most) yield [known, (known.length <= word.length + most ? 0.7 : 0.6) - 0.15 * slips];
  }
}

/** The letters of a word as bits, for a quick look at what two words cannot share. */
function letterMask(word) {
  let mask = 0;
  for (let i = 0; i < word.length; i += 1) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

function bits(mask) {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count += 1;
  return count;
}

function lowest(sorted, word) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * How many letters must be added, dropped, changed or swapped to make `typed` the beginning of `known`.
 * Gives up with most + 1 as soon as that many are sure.
 */
function distance(typed, known, most) {
  const width = Math.min(known.length, typed.length + most, 63);
  let [before, above, row] = rows;
  for (let j = 0; j <= width; j += 1) above[j] = j;
  for (let i = 1; i <= typed.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const same = typed[i - 1] === known[j - 1];
      let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === known[j - 2] && typed[i - 2] === known[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  let least = most + 1;
  for (let j = Math.max(typed.length - most, 1); j <= width; j += 1) if (above[j] < least) least = above[j];
  return least;
}

// --- the field -------------------------------------------------------------------------------------------------------

const WORDS = {
  en: {
    label: "Occupation",
    hint: "Type the job in your own words, in English or French, then choose from the list. Small slips do not matter.",
    loading: "Loading the list of occupations…",
    failed: "The list of occupations did not load.",
    retry: "Try again",
    count: (n) =>
      n === 1
        ? "1 occupation found. Use the arrow keys to reach it."
        : `${n} occupations found. Use the arrow keys to read them.`,
    nothing: "No occupation found. Try another word for the job, or choose “None of these”.",
    none: "None of these, or I can’t find it",
    chosen: "Chosen occupation",
    change: "Change",
    code: "NOC",
    found: "Also called:",
    list: "Occupations",
    teer: [
      "management",
      "usually needs a university degree",
      "usually needs two or three years of college or a longer apprenticeship, or means supervising",
      "usually needs up to two years of college or apprenticeship, or more than six months of training on the job",
      "usually needs high school, or several weeks of training on the job",
      "learned by a short demonstration on the job",
    ],
  },
  fr: {
    label: "Profession",
    hint: "Écrivez l’emploi dans vos mots, en français ou en anglais, puis choisissez dans la liste. Les petites fautes ne comptent pas.",
    loading: "Chargement de la liste des professions…",
    failed: "La liste des professions ne s’est pas chargée.",
    retry: "Réessayer",
    count: (n) =>
      n === 1
        ? "1 profession trouvée. Atteignez-la avec les flèches du clavier."
        : `${n} professions trouvées. Parcourez-les avec les flèches du clavier.`,
    nothing: "Aucune profession trouvée. Essayez un autre mot, ou choisissez «\u00a0Aucune de ces professions\u00a0».",
    none: "Aucune de ces professions, ou elle est introuvable",
    chosen: "Profession choisie",
    change: "Modifier",
    code: "CNP",
    found: "Aussi appelée :",
    list: "Professions",
    teer: [
      "gestion",
      "exige d’habitude un diplôme universitaire",
      "exige d’habitude deux ou trois ans d’études collégiales ou un long apprentissage, ou consiste à superviser",
      "exige d’habitude jusqu’à deux ans d’études collégiales ou d’apprentissage, ou plus de six mois de formation en emploi",
      "exige d’habitude des études secondaires, ou plusieurs semaines de formation en emploi",
      "s’apprend par une courte démonstration en emploi",
    ],
  },
};
const TEER = { en: "TEER", fr: "FEER" };
const NONE = "none";
const LIMIT = 10;
const PAUSE = 60; // between the last key and the search
const SPEAK = 700; // between the last key and the count read aloud
const DEADLINE = 20_000;

const loaded = new Map(); // url -> promise of its index

/** The index of a data file, read once. */
export function load(url) {
  if (!loaded.has(url)) {
    const reading = read(url);
    loaded.set(url, reading);
    reading.catch(() => loaded.delete(url)); // so that trying again does try
  }
  return loaded.get(url);
}

async function read(url) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), DEADLINE);
  try {
    const answer = await fetch(url, { signal: stop.signal });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    return prepare(await answer.json());
  } finally {
    clearTimeout(timer);
  }
}

let fields = 0;

/** The field's own look, fetched with it and not with every page. */
function dress() {
  const url = new URL("../stylesheets/occupation.css", import.meta.url).href;
  if ([...document.styleSheets].some((sheet) => sheet.href === url)) return;
  document.head.append(node("link", { rel: "stylesheet", href: url }));
}

/**
 * A combobox that finds an occupation, put into `container`.
 *   value     a NOC code, "none", or null
 *   strings   replaces single words of the field (see WORDS); `labelledby` names an element that is its label
 *   onChange  called with the code, "none", or null when a choice is taken back
 * Returns { value, occupation, focus(), destroy() }.
 */
export function occupationField(container, { lang = "en", value = null, strings = {}, dataUrl, onChange = () => {} }) {
  const say = { ...WORDS[lang], ...strings };
  const id = `imp-occupation-${(fields += 1)}`;
  if (fields === 1) dress();
  let index = null;
  let chosen = value;
  let hits = []; // what the list shows; NONE comes last
  let active = -1;
  let timers = [];

  const input = node("input", {
    id,
    class: "imp-occupation__input",
    type: "text",
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${id}-list`,
    "aria-describedby": `${id}-hint`,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "search",
  });
  if (strings.labelledby) input.setAttribute("aria-labelledby", strings.labelledby);
  const label = strings.labelledby ? null : node("label", { class: "imp-occupation__label", for: id }, say.label);
  const hint = node("p", { class: "imp-occupation__hint", id: `${id}-hint` }, say.hint);
  const list = node("ul", { class: "imp-occupation__list", id: `${id}-list`, role: "listbox", "aria-label": say.list });
  list.hidden = true;
  const status = node("p", { class: "imp-occupation__status", role: "status" });
  const trouble = node("div", { class: "imp-occupation__trouble" });
  const box = node("div", { class: "imp-occupation__box" }, input, list);
  const finder = node("div", { class: "imp-occupation__finder" }, label, hint, box);
  const choice = node("div", { class: "imp-occupation__choice" });
  const root = node("div", { class: "imp-occupation", lang }, finder, choice, status, trouble);
  container.append(root);

  function later(pause, work) {
    timers.push(setTimeout(work, pause));
  }

  function calm() {
    timers.forEach(clearTimeout);
    timers = [];
  }

  function begin() {
    trouble.replaceChildren();
    status.textContent = "";
    const slow = setTimeout(() => (status.textContent = say.loading), 400); // most loads are over before that
    load(dataUrl).then(
      (ready) => {
        index = ready;
        clearTimeout(slow);
        status.textContent = "";
        if (chosen && chosen !== NONE && !occupation(index, chosen)) chosen = null;
        if (chosen) return showChoice();
        finder.hidden = false;
        if (input.value) update();
      },
      () => {
        clearTimeout(slow);
        status.textContent = say.failed;
        const again = node("button", { class: "imp-occupation__button", type: "button" }, say.retry);
        again.addEventListener("click", begin);
        const none = node("button", { class: "imp-occupation__button", type: "button" }, say.none);
        none.addEventListener("click", () => choose(NONE));
        trouble.replaceChildren(again, none);
      },
    );
  }

  function update() {
    calm();
    if (!index) return; // the search runs by itself once the list is there
    if (input.value.trim().length < 2) {
      close();
      status.textContent = "";
      return;
    }
    hits = [...search(index, input.value, LIMIT), null];
    active = -1;
    list.replaceChildren(...hits.map(option));
    open();
    const found = hits.length - 1;
    later(SPEAK, () => (status.textContent = found ? say.count(found) : say.nothing));
  }

  function option(hit, place) {
    const row = node("li", { class: "imp-occupation__option", id: `${id}-${place}`, role: "option" });
    row.setAttribute("aria-selected", "false");
    if (hit) row.append(...description(hit));
    else row.append(node("span", { class: "imp-occupation__title imp-occupation__title--none" }, say.none));
    row.addEventListener("pointerdown", (event) => event.preventDefault()); // the keyboard stays in the field
    row.addEventListener("click", () => choose(hit ? hit.code : NONE));
    return row;
  }

  function description({ code, title, teer, match, lang: spoken }) {
    return [
      node("span", { class: "imp-occupation__title" }, title),
      match &&
        node(
          "span",
          { class: "imp-occupation__match" },
          `${say.found} `,
          node("span", { lang: spoken === lang ? null : spoken }, match),
        ),
      node("span", { class: "imp-occupation__teer" }, `${TEER[lang]} ${teer} – ${say.teer[teer]} · ${say.code} ${code}`),
    ].filter(Boolean);
  }

  function open() {
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    input.removeAttribute("aria-activedescendant");
  }

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function move(place) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = (place + hits.length) % hits.length;
    const row = list.children[active];
    row.setAttribute("aria-selected", "true");
    row.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", row.id);
  }

  function choose(code) {
    calm();
    close();
    list.replaceChildren();
    hits = [];
    chosen = code;
    input.value = "";
    showChoice();
    onChange(chosen);
    choice.querySelector("button")?.focus();
  }

  function showChoice() {
    const known = chosen === NONE ? null : index && occupation(index, chosen);
    const change = node("button", { class: "imp-occupation__button", type: "button" }, say.change);
    change.setAttribute("aria-describedby", `${id}-chosen`); // read with the button, which takes the keyboard
    change.addEventListener("click", () => {
      chosen = null;
      showFinder();
      input.focus();
      onChange(null);
    });
    const told = node("p", { class: "imp-occupation__chosen", id: `${id}-chosen` });
    told.append(...(known ? description(known) : [node("span", { class: "imp-occupation__title" }, say.none)]));
    choice.replaceChildren(node("p", { class: "imp-occupation__label" }, say.chosen), told, change);
    finder.hidden = true;
    choice.hidden = false;
    trouble.replaceChildren();
    status.textContent = "";
  }

  function showFinder() {
    choice.replaceChildren();
    choice.hidden = true;
    finder.hidden = false;
    if (!index) begin();
  }

  function onKey(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const shown = !list.hidden;
    const act = {
      ArrowDown: () => (shown ? move(event.altKey ? 0 : active + 1) : update()),
      ArrowUp: () => (shown ? (event.altKey ? close() : move(active < 0 ? hits.length - 1 : active - 1)) : update()),
      Home: shown && active >= 0 && (() => move(0)),
      End: shown && active >= 0 && (() => move(hits.length - 1)),
      Enter: shown && (() => (active < 0 ? move(0) : choose(hits[active] ? hits[active].code : NONE))),
      Escape: (shown || input.value) && (() => (shown ? close() : ((input.value = ""), update()))),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  input.addEventListener("input", () => {
    calm();
    later(PAUSE, update);
  });
  input.addEventListener("keydown", onKey);
  input.addEventListener("focus", () => input.value && list.hidden && hits.length && update());
  input.addEventListener("blur", () => close());

  if (chosen === NONE) showChoice();
  else {
    choice.hidden = true;
    finder.hidden = Boolean(chosen); // a code is shown once its title is there
  }
  begin();

  return {
    get value() {
      return chosen;
    },
    get occupation() {
      return chosen && chosen !== NONE && index ? occupation(index, chosen) : null;
    },
    focus: () => (choice.hidden ? input : choice.querySelector("button")).focus(),
    destroy: () => {
      calm();
      root.remove();
    },
  };
}

function node(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}
