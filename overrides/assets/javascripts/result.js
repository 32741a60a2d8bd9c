// Draws a result: the answer in one sentence, then what matches, what is open, what is ruled out, and why.

import { el, icon } from "./dom.js";
import { toFragment } from "./store.js";
import { longDate } from "./strings.js";

const MANY = 10; // ways on open points, from which a list is folded
const NEAREST = 3; // ruled-out ways shown before the fold where nothing else fits

const ROOT = new URL("../../", import.meta.url);

/** The address of a page of this site, in the language of the page that runs this. */
export const pageOf = (path) => new URL(path, ROOT).href;

/** A citation: what it is linked to, and the date that speaks for it. */
function cite(citation, { lang }) {
  const date = citation.date ? [citation.what, longDate(citation.date, lang)].filter(Boolean).join(" ") : null;
  return el("a", { class: "imp-cite", href: citation.url, title: date }, citation.label);
}

/** The same with the date in words, where there is room for it. */
function citeDated(citation, context) {
  const link = cite(citation, context);
  return link.title ? [link, ` (${link.title})`] : link;
}

export function citations(list, context, dated = false) {
  if (!list?.length) return null;
  return el("span", { class: "imp-cites" }, list.map((each, index) => [index ? ", " : "", dated ? citeDated(each, context) : cite(each, context)]));
}

function verdict(name, { words }) {
  return el("span", { class: `imp-verdict imp-verdict--${name}` }, icon(name), words[name]);
}

function criterion(item, context) {
  const { words } = context;
  return el(
    "li",
    { class: `imp-criterion imp-criterion--${item.verdict}` },
    verdict(item.verdict, context),
    el(
      "div",
      { class: "imp-criterion__body" },
      el("p", {}, item.text, item.weighed && el("span", { class: "imp-weighed" }, icon("weighed"), words.weighedNote)),
      item.evidence?.length ? el("p", { class: "imp-criterion__proof" }, `${words.proves} `, item.evidence.join("; ")) : null,
      el("p", { class: "imp-criterion__law" }, citations(item.citations, context)),
    ),
  );
}

const criteria = (list, context) => el("ul", { class: "imp-criteria imp-criteria--judged" }, list.map((each) => criterion(each, context)));

function bullets(title, list, level, className = "") {
  if (!list?.length) return null;
  return el("div", { class: `imp-points ${className}` }, el(level, {}, title), el("ul", {}, list.map((text) => el("li", {}, text))));
}

function steps(title, list, party, context) {
  return el(
    "div",
    { class: `imp-party imp-party--${party}` },
    el("h5", {}, title),
    list?.length
      ? el(
          "ol",
          {},
          list.map((step) =>
            el(
              "li",
              {},
              step.text,
              step.cost && el("span", { class: "imp-cost" }, " ", step.cost),
              step.citations?.length ? el("span", { class: "imp-step__law" }, " ", citations(step.citations, context)) : null,
            ),
          ),
        )
      : el("p", {}, context.words.nothingToDo),
  );
}

function sources(item, context) {
  const { words, lang } = context;
  const parts = (source) =>
    [source.date && words.dated(longDate(source.date, lang)), source.seen && words.seen(longDate(source.seen, lang))].filter(Boolean).join(", ");
  return el(
    "div",
    { class: "imp-item__sources" },
    item.sources?.length
      ? [
          el("h5", {}, words.sources),
          el("ul", {}, item.sources.map((source) => el("li", {}, el("a", { href: source.url }, source.title), parts(source) && ` (${parts(source)})`))),
        ]
      : null,
    el("p", {}, words.checked(longDate(item.checked, lang)), "."),
  );
}

function facts(list) {
  if (!list?.length) return null;
  return el("dl", { class: "imp-facts imp-facts--cells" }, list.map((fact) => el("div", {}, el("dt", {}, fact.label), el("dd", {}, fact.value))));
}

/** A disclosure that is drawn when it is first opened, or when the page goes to paper. */
function folded(className, label, draw, open = false) {
  const body = el("div", {});
  const details = el("details", { class: className }, el("summary", {}, label), body);
  details.draw = () => {
    if (!body.childElementCount) body.append(...[draw()].flat(Infinity).filter(Boolean));
  };
  details.addEventListener("toggle", () => details.open && details.draw());
  if (open) {
    details.draw();
    details.open = true;
  }
  return details;
}

/** The partner's case in a tab of its own, begun with what these answers already say of it. */
function partner(item, { words, as }) {
  const href = pageOf(`quiz/#${toFragment({ as, answers: item.partner })}`);
  return el("p", { class: "imp-item__partner" }, el("a", { href, target: "_blank", rel: "noopener" }, words.partner[as]));
}

/** The gates that the answers close: they stand beside what matches, never instead of it. */
function closedGates(item, context) {
  const closed = (item.gates ?? []).filter((gate) => gate.verdict === "not_met");
  if (!closed.length) return null;
  return el("div", { class: "imp-points imp-points--change" }, el("h5", {}, context.words.gatesClosed), criteria(closed, context));
}

/** One way, whole: what it is, how each criterion came out, and what to do. */
function itemCard(item, context, open = false) {
  const { words } = context;
  const out = item.verdict === "ruled_out";
  const hasPlan = item.plan?.employer?.length || item.plan?.worker?.length;
  const more = () => [
    el("h5", {}, words.criteria),
    criteria(item.criteria, context),
    item.gates?.length ? [el("h5", {}, words.gates), criteria(item.gates, context)] : null,
    hasPlan
      ? [
          el("h5", { class: "imp-visually-hidden" }, words.plan),
          el("div", { class: "imp-parties" }, steps(words.planEmployer, item.plan.employer, "employer", context), steps(words.planWorker, item.plan.worker, "worker", context)),
        ]
      : null,
    bullets(words.evidence, item.evidence, "h5"),
    bullets(words.notes, [...(item.notes ?? []), ...(item.uncertain ?? [])], "h5"),
    sources(item, context),
  ];
  return el(
    "article",
    { class: `imp-item imp-item--${item.verdict}`, id: `item-${item.id}` },
    el(
      "header",
      { class: "imp-item__head" },
      item.code && el("span", { class: "imp-code" }, item.code),
      el("h4", {}, item.title),
      el("p", { class: "imp-item__law" }, citeDated(item.authority, context), item.permit && ` · ${item.permit}`),
    ),
    !out && item.summary && el("p", { class: "imp-item__summary" }, item.summary),
    item.first_because && el("p", { class: "imp-item__first" }, el("strong", {}, `${words.firstBecause}. `), item.first_because),
    item.verdict === "possible" ? bullets(words.openPoints, item.open_points, "h5", "imp-points--open") : null,
    out ? bullets(words.smallestChange, item.change, "h5", "imp-points--change") : null,
    closedGates(item, context),
    item.verdict === "matched" ? facts(item.facts) : null,
    item.verdict === "matched" && item.partner ? partner(item, context) : null,
    folded("imp-item__more", [words.details, el("span", { class: "imp-visually-hidden" }, ` (${item.title})`)], more, open),
    item.page && el("p", { class: "imp-item__page" }, el("a", { href: pageOf(item.page) }, words.page), el("span", { class: "imp-visually-hidden" }, `: ${item.title}`)),
  );
}

/** The matching ways side by side: what each needs, then every fact that any of them states. */
function compare(items, { words }) {
  if (items.length < 2) return null;
  const labels = [...new Set(items.flatMap((item) => item.facts.map((fact) => fact.label)))];
  const valueOf = (item, label) => item.facts.find((fact) => fact.label === label)?.value ?? "–";
  const shared = (text) => items.every((item) => item.criteria.some((each) => each.text === text));
  const own = (item) => item.criteria.map((each) => each.text).filter((text) => !shared(text));
  const row = (label, cells) => el("tr", {}, el("th", { scope: "row" }, label), cells.map((cell) => el("td", {}, cell)));
  return el(
    "section",
    { class: "imp-compare" },
    el("h3", {}, words.compare),
    el("p", {}, words.compareText),
    el(
      "div",
      { class: "imp-table", tabindex: "0", role: "region", "aria-label": words.compareCaption },
      el(
        "table",
        {},
        el("caption", { class: "imp-visually-hidden" }, words.compareCaption),
        el("thead", {}, el("tr", {}, el("td", {}), items.map((item) => el("th", { scope: "col" }, item.code && el("span", { class: "imp-code" }, item.code), " ", item.title)))),
        el(
          "tbody",
          {},
          row(words.permit, items.map((item) => item.permit)),
          row(words.compareNeeds, items.map((item) => (own(item).length ? el("ul", {}, own(item).map((text) => el("li", {}, text))) : "–"))),
          labels.map((label) => row(label, items.map((item) => valueOf(item, label)))),
        ),
      ),
    ),
  );
}

function matched(items, context) {
  if (!items.length) return null;
  return el("section", { class: "imp-group" }, el("h3", {}, context.words.matched(items.length)), items.map((item, index) => itemCard(item, context, index === 0)));
}

/** Those that hang on open points; a long list shows its beginning. */
function possible(items, context) {
  if (!items.length) return null;
  const { words } = context;
  const rest = items.slice(MANY);
  return el(
    "section",
    { class: "imp-group imp-possible" },
    el("h3", {}, words.possible(items.length)),
    items.slice(0, MANY).map((item) => itemCard(item, context)),
    rest.length ? folded("imp-rest", words.showRest(rest.length), () => rest.map((item) => itemCard(item, context))) : null,
  );
}

/** Folded away but complete; where nothing else fits, the nearest stand before the fold. */
function ruledOut({ kind, ruled_out: items }, context) {
  if (!items.length) return null;
  const { words } = context;
  const near = ["lmia", "none"].includes(kind) ? items.filter((item) => item.near).slice(0, NEAREST) : [];
  const rest = items.slice(near.length);
  return el(
    "section",
    { class: "imp-group" },
    el("h3", {}, words.ruledOut(items.length)),
    el("p", {}, words.ruledOutText, near.length ? ` ${words.nearest}` : null),
    near.map((item) => itemCard(item, context)),
    rest.length ? folded("imp-ruled-out", near.length ? words.showRest(rest.length) : words.showRuledOut, () => rest.map((item) => itemCard(item, context))) : null,
  );
}

/** Paper has no folds: open what matched, and what is open if it is not much; leave the rest as the visitor has it. */
export function unfold(root) {
  const few = root.querySelectorAll(".imp-possible > .imp-item").length <= MANY / 2;
  const wanted = [".imp-item--matched details", ...(few ? [".imp-possible details"] : [])];
  for (const details of root.querySelectorAll(wanted.join())) {
    details.draw?.();
    details.open = true;
  }
}

function bars(list, context) {
  if (!list?.length) return null;
  const { words } = context;
  return el("section", { class: "imp-group" }, el("h3", {}, words.barsTitle), el("p", {}, words.barsText), criteria(list, context));
}

/** The whole result below its headline. */
export function resultBody(result, context) {
  const { words, lang } = context;
  return [
    matched(result.matched, context),
    compare(result.matched, context),
    possible(result.possible, context),
    bars(result.bars, context),
    ruledOut(result, context),
    el(
      "div",
      { class: "imp-result__small" },
      result.notices?.map((text) => el("p", {}, text)),
      el("p", {}, `${words.lawDate(longDate(result.law_date, lang))} ${words.answersOn(longDate(result.on, lang))}`),
    ),
  ];
}

/** The result as plain text, for a file or for the contact form; every criterion of what matches, the open points of what is possible, names of the rest. */
export function resultText({ result, answered, as }, { words, lang }) {
  const lines = [words.fileTitle, "", result.headline, result.detail, ""];
  const name = (item) => [item.code, item.title].filter(Boolean).join(" ");
  const names = (title, items) => {
    if (items.length) lines.push(`${title}:`, ...items.map((item) => `* ${name(item)}`), "");
  };
  if (result.matched.length) {
    lines.push(`${words.matched(result.matched.length)}:`);
    for (const item of result.matched) {
      lines.push("", `* ${name(item)} (${item.authority.label}). ${item.permit ?? ""}`.trimEnd());
      for (const each of item.criteria) {
        const weighed = each.weighed ? ` (${words.weighedNote})` : "";
        const law = each.citations.map((citation) => citation.label).join(", ");
        lines.push(`  [${words[each.verdict]}] ${each.text}${weighed}${law ? ` · ${law}` : ""}`);
      }
      if (item.gates?.length) lines.push(`  ${words.gates}:`);
      for (const gate of item.gates ?? []) lines.push(`  [${words[gate.verdict]}] ${gate.text} · ${gate.citations.map((citation) => citation.label).join(", ")}`);
    }
    lines.push("");
  }
  if (result.possible.length) {
    lines.push(`${words.possible(result.possible.length)}:`);
    for (const item of result.possible.slice(0, MANY)) lines.push(`* ${name(item)}`, ...item.open_points.map((point) => `  - ${point}`));
    lines.push(...result.possible.slice(MANY).map((item) => `* ${name(item)}`), "");
  }
  names(words.ruledOut(result.ruled_out.length), result.ruled_out);
  lines.push(`${words.fileAnswers} (${words.fileAs[as]}):`);
  for (const each of answered.filter((answer) => answer.matters)) lines.push(`- ${each.text} ${each.label}`);
  lines.push("", `${words.lawDate(longDate(result.law_date, lang))} ${words.answersOn(longDate(result.on, lang))}`, words.disclaimer, "");
  return lines.join("\n");
}
