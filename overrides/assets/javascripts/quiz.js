// The quiz on the page: one question per screen, the answers kept on this device, Python in a worker for the rest.
// The page's own HTML holds the first question of both voices; everything here improves on it.

import { Book } from "./book.js";
import { el, focusOn } from "./dom.js";
import { Engine } from "./engine.js";
import { questionField, questionFromForm } from "./question.js";
import { citations, pageOf, resultBody, resultText, unfold } from "./result.js";
import { empty, fromFragment, Store, toFragment } from "./store.js";
import { megabytes, strings } from "./strings.js";

const PATIENCE = 400; // a reply that comes sooner needs no word of waiting

/** Whether Python refused the answers, rather than broke down over them: only then is an answer to blame. */
const isRefusal = (error) => error.name.includes("BadInput");

class Quiz {
  constructor(root) {
    this.root = root;
    this.lang = root.dataset.lang === "fr" ? "fr" : "en";
    this.words = strings(this.lang);
    this.context = { words: this.words, lang: this.lang };
    this.occupations = new URL(root.dataset.occupations ?? "", document.baseURI).href;
    this.fields = new URL(root.dataset.fields ?? "", document.baseURI).href;
    this.book = new Book(root.dataset.book && new URL(root.dataset.book, document.baseURI).href);
    this.store = new Store(this.lang);
    this.store.probe();
    this.state = this.store.load();
    this.title = document.title;
    this.seen = new Map(); // question id and voice -> question, as it was last asked
    this.reply = null; // the last reply to all the answers
    this.notice = null;
    this.engine = new Engine(new URL(root.dataset.engine, document.baseURI).href, () => this.engineChanged());
    for (const form of root.querySelectorAll("form")) this.learnFirst(form);
  }

  /** Take the first question of a voice from the page's HTML. */
  learnFirst(form) {
    const as = form.dataset.voice;
    const question = questionFromForm(form);
    if (!question || !as) return;
    this.first ??= {};
    this.first[as] = question;
    this.seen.set(`${as} ${question.id}`, question);
  }

  // --- frame ----------------------------------------------------------------------------------------------------------

  begin() {
    this.stage = el("div", { class: "imp-quiz__stage" });
    this.side = el("aside", { class: "imp-quiz__side", "aria-label": this.words.yourAnswers });
    this.said = el("p", { class: "imp-visually-hidden", role: "status" });
    this.notices = el("div", {});
    this.root.replaceChildren(this.notices, el("div", { class: "imp-quiz__frame" }, this.stage, this.side), this.said);
    this.root.classList.add("imp-is-live");
    window.addEventListener("popstate", (event) => this.restore(event.state?.imp));
    window.addEventListener("beforeprint", () => unfold(this.root));
    this.open();
    if (!navigator.connection?.saveData) this.engine.start();
  }

  /** What the address and the kept answers ask for when the page opens. */
  open() {
    const hash = location.hash.slice(1);
    try {
      const shared = fromFragment(hash);
      if (shared) return this.openShared(shared);
    } catch {
      this.notify(this.words.badLink);
    }
    const as = /^(?:as=)?(employer|worker)$/.exec(hash)?.[1];
    // Someone who comes through a door again is asked first whether the earlier answers still count.
    if (as && !Object.keys(this.state.answers).length) return this.start(as, { replace: true });
    const kept = history.state?.imp;
    if (kept && this.state.as) return this.restore(kept, true);
    if (this.state.as && /^(q=|result$)/.test(hash)) return this.resume({ replace: true });
    this.showDoors({ replace: true });
  }

  openShared({ as, answers }) {
    const own = this.state;
    const differs = own.as && Object.keys(own.answers).length && JSON.stringify(own.answers) !== JSON.stringify(answers);
    this.state = { as, answers, order: Object.keys(answers), view: "result", current: null };
    const back = differs
      ? el("button", { type: "button", class: "imp-button imp-button--link", onclick: () => this.useOwn(own) }, this.words.useOwn)
      : null;
    this.notify(this.words.fromLink, differs && ` ${this.words.fromLinkOwn} `, back);
    // Until the visitor goes on with them, answers from a link do not replace the visitor's own.
    this.borrowed = differs;
    this.resume({ replace: true });
  }

  useOwn(own) {
    this.borrowed = false;
    this.state = own;
    this.reply = null;
    this.notify();
    this.resume({ focus: true });
  }

  restore(at, first = false) {
    if (!at) return this.open();
    if (at.view === "doors" || !this.state.as) return this.showDoors({ push: false, focus: !first });
    if (at.view === "result") return this.showResult({ push: false, focus: !first });
    return this.showQuestion(at.id, { push: false, focus: !first });
  }

  /** Go where the visitor was: the result if there was one, else the question that comes next. */
  resume(options = {}) {
    if (this.state.view === "result") return this.showResult(options);
    if (this.state.current && !(this.state.current in this.state.answers)) return this.showQuestion(this.state.current, options);
    return this.next(options);
  }

  /** Note in the history and on the device which screen this is. */
  arrive(view, id, { push = true, replace = false } = {}) {
    Object.assign(this.state, { view, current: id });
    this.save();
    const hash = view === "doors" ? "" : view === "result" ? "#result" : `#q=${id}`;
    const depth = history.state?.imp?.depth ?? 0;
    const address = `${location.pathname}${location.search}${hash}`;
    if (replace) history.replaceState({ imp: { view, id, depth } }, "", address);
    else if (push) history.pushState({ imp: { view, id, depth: depth + 1 } }, "", address);
    this.tellLanguageLinks(hash);
    this.screen = { view, id };
    document.body.classList.toggle("imp-asking", view !== "doors");
    document.body.classList.toggle("imp-at-result", view === "result");
  }

  save() {
    if (!this.borrowed) this.store.save(this.state);
  }

  /** The same place in the other language; where nothing can be kept, the answers travel in the fragment. */
  tellLanguageLinks(hash) {
    const fragment = this.store.works && !this.borrowed ? hash : this.state.as ? `#${toFragment(this.state)}` : hash;
    for (const link of document.querySelectorAll("a[hreflang]")) link.hash = fragment;
  }

  notify(...content) {
    this.notices.replaceChildren(content.length ? el("div", { class: "imp-note", role: "status" }, el("p", {}, content)) : "");
  }

  say(text) {
    this.said.textContent = "";
    setTimeout(() => (this.said.textContent = text), 120);
  }

  draw(focus, target, ...content) {
    this.stage.replaceChildren(...content.flat(Infinity).filter(Boolean));
    this.stage.removeAttribute("aria-busy");
    if (focus) focusOn(target);
  }

  // --- the doors ------------------------------------------------------------------------------------------------------

  showDoors({ push = true, replace = false, focus = false } = {}) {
    const { words } = this;
    this.turn = null;
    this.doneWaiting();
    this.reply = null;
    document.title = this.title;
    const count = Object.keys(this.state.answers).length;
    const door = (as) =>
      el(
        "a",
        { class: "imp-door", href: `#as=${as}`, onclick: (event) => this.follow(event, () => this.start(as)) },
        el("strong", {}, words[as]),
        el("span", {}, words[`${as}Text`]),
      );
    const heading = el("h2", { class: "imp-quiz__doors-title" }, words.doorsTitle);
    const resume =
      count && this.state.as
        ? el(
            "div",
            { class: "imp-note imp-resume" },
            el("p", {}, el("strong", {}, words.resumeTitle), ". ", words.resumeText(count)),
            el(
              "div",
              { class: "imp-actions" },
              el("button", { type: "button", class: "imp-button", onclick: () => this.resume({ focus: true }) }, words.resume),
              this.clearButton(),
            ),
          )
        : null;
    const view = this.state.view; // where to go on, not where one stands now
    const current = this.state.current;
    this.arrive("doors", null, { push, replace });
    Object.assign(this.state, { view, current });
    this.save();
    this.drawSide();
    this.draw(focus, heading, resume, heading, el("div", { class: "imp-doors" }, door("employer"), door("worker")));
    if (this.engine.state.name === "failed") this.engineChanged();
  }

  /** A link that acts in place, unless the visitor asked for a new tab. */
  follow(event, act) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    act();
  }

  start(as, { replace = false } = {}) {
    this.notify();
    const given = Object.keys(this.state.answers).length > 0;
    this.state.as = as;
    this.reply = null;
    const first = this.first?.[as];
    if (!given && first) this.showQuestion(first.id, { replace, focus: !replace });
    else this.next({ replace, focus: !replace });
  }

  // --- asking Python --------------------------------------------------------------------------------------------------

  request(answers, want) {
    const now = new Date();
    const on = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
    return { lang: this.lang, as: this.state.as, answers, on, want };
  }

  /** The reply to these answers; undefined if the visitor has moved on. After a failure it comes with another try. */
  async ask(answers, want = "question", healed = false) {
    const turn = (this.turn = Symbol("turn"));
    const request = this.request(answers, want);
    let trouble = null;
    this.waitingFor();
    try {
      const booked = await this.booked(request);
      if (this.turn !== turn) return undefined;
      const reply = booked ?? (await this.engine.ask(request));
      if (!reply || this.turn !== turn) return undefined;
      if (reply.question) this.remember(reply.question);
      return reply;
    } catch (error) {
      const mended = !healed && isRefusal(error) && this.turn === turn && (await this.heal());
      if (this.turn !== turn) return undefined;
      if (mended) return this.ask(this.pick(answers), want, true);
      trouble = error;
    } finally {
      if (this.turn === turn) this.doneWaiting();
    }
    // Python ends a message with what is wrong; before it stands where in the code, which helps no visitor.
    const message = trouble.message.trim().split("\n").at(-1);
    return new Promise((resolve) => this.showTrouble({ reason: "reply", message }, () => resolve(this.ask(answers, want))));
  }

  /** The opening book's reply, for as long as the engine is on its way; null if the engine must give it. */
  async booked(request) {
    const onItsWay = () => ["idle", "loading"].includes(this.engine.state.name);
    if (!onItsWay()) return null;
    const reply = await this.book.find(request);
    if (reply) this.engine.start();
    return onItsWay() ? reply : null;
  }

  pick(answers) {
    return Object.fromEntries(Object.entries(answers).filter(([id]) => id in this.state.answers));
  }

  remember(question) {
    this.seen.set(`${this.state.as} ${question.id}`, question);
  }

  /** Drop kept answers that the present questions refuse; true if any went. */
  async heal() {
    const refused = [];
    for (const [id, value] of Object.entries(this.state.answers)) {
      try {
        if (!(await this.engine.ask(this.request({ [id]: value }, "question")))) return false;
      } catch (error) {
        if (!isRefusal(error)) return false;
        refused.push(id);
      }
    }
    for (const id of refused) this.forget(id);
    if (!refused.length) return false;
    this.save();
    this.notify(this.words.dropped(refused.length));
    return true;
  }

  forget(id) {
    delete this.state.answers[id];
    this.state.order = this.state.order.filter((each) => each !== id);
  }

  /** The question that comes next for all the answers, or the result when nothing more matters. */
  async next(options = {}) {
    const reply = await this.ask(this.state.answers);
    if (!reply) return;
    this.reply = reply;
    if (reply.question) this.drawQuestion(reply.question, options);
    else this.drawResult(reply, options);
  }

  async showResult(options = {}) {
    const reply = await this.ask(this.state.answers, "result");
    if (!reply) return;
    this.reply = reply;
    this.drawResult(reply, options);
  }

  /** A question by its name: as it was asked before, or found again by giving the answers that came before it. */
  async showQuestion(id, options = {}) {
    const known = this.seen.get(`${this.state.as} ${id}`);
    if (known && (this.reply || !Object.keys(this.state.answers).length)) return this.drawQuestion(known, options);
    const before = this.state.order.slice(0, Math.max(0, this.state.order.indexOf(id)));
    const tries = [
      this.state.answers,
      Object.fromEntries(before.map((each) => [each, this.state.answers[each]])),
      Object.fromEntries(Object.entries(this.state.answers).filter(([each]) => each !== id)),
    ];
    for (const [index, answers] of tries.entries()) {
      const reply = await this.ask(answers);
      if (!reply) return;
      if (index === 0) this.reply = reply;
      const found = this.seen.get(`${this.state.as} ${id}`);
      if (found) return this.drawQuestion(found, options);
    }
    return this.next(options);
  }

  // --- a question -----------------------------------------------------------------------------------------------------

  drawQuestion(question, { push = true, replace = false, focus = false } = {}) {
    const { words, state } = this;
    const given = question.id in state.answers;
    const place = given ? state.order.indexOf(question.id) : state.order.length;
    this.arrive("question", question.id, { push, replace });
    document.title = `${question.text} - ${this.title}`;

    const heading = el("h2", { id: "imp-question", class: "imp-question__title" }, question.text);
    const describedBy = question.hint ? "imp-question-hint" : "";
    const field = questionField(question, { value: state.answers[question.id], given, words, lang: this.lang, describedBy, occupations: this.occupations, fields: this.fields });
    const problem = el("div", {});
    const fieldError = el("p", { class: "imp-error", id: "imp-field-error", hidden: true });
    const button = el("button", { type: "submit", class: "imp-button" }, words.continue);
    const editing = given && this.reply && (this.reply.question?.id ?? null) !== question.id;
    const form = el(
      "form",
      {
        class: "imp-question",
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          const { value, error } = field.read();
          problem.replaceChildren();
          fieldError.hidden = !error;
          field.invalid(Boolean(error), "imp-field-error");
          if (error) return this.drawProblem(problem, fieldError, field, error);
          this.answer(question.id, value);
        },
      },
      problem,
      el("p", { class: "imp-question__place" }, [question.topic_title, words.question(place + 1), editing && words.changing].filter(Boolean).join(" · "),
        this.reply && el("span", { class: "imp-question__open", "aria-hidden": "true" }, ` · ${words.open(this.reply.progress.open, this.reply.progress.total)}`)),
      heading,
      question.hint && el("p", { class: "imp-hint", id: "imp-question-hint" }, question.hint),
      fieldError,
      field.node,
      el(
        "div",
        { class: "imp-actions" },
        button,
        el("button", { type: "button", class: "imp-button imp-button--quiet", onclick: () => this.back(question.id) }, words.back),
        editing
          ? el("button", { type: "button", class: "imp-button imp-button--link", onclick: () => this.next({ focus: true }) }, words.cancelChange)
          : state.order.length
            ? el("button", { type: "button", class: "imp-button imp-button--link", onclick: () => this.showResult({ focus: true }) }, words.seeNow)
            : null,
      ),
      this.why(question),
    );
    this.pending = el("div", { class: "imp-pending" });
    this.drawSide();
    this.draw(focus, heading, form, this.pending);
    if (focus && this.reply) this.say(words.announce(place + 1, this.reply.progress.open, this.reply.progress.total));
    if (this.engine.state.name === "failed") this.engineChanged();
  }

  why(question) {
    if (!question.why && !question.whyNodes?.length) return null;
    return el(
      "details",
      { class: "imp-why" },
      el("summary", {}, this.words.whyWeAsk),
      question.whyNodes?.map((node) => node.cloneNode(true)) ?? [
        el("p", {}, question.why),
        question.citations?.length ? el("p", {}, citations(question.citations, this.context, true)) : null,
      ],
    );
  }

  drawProblem(place, fieldError, field, message) {
    const { words } = this;
    fieldError.replaceChildren(el("span", { class: "imp-visually-hidden" }, `${words.error} `), message);
    const link = el("a", { href: "#imp-question", onclick: (event) => this.follow(event, () => field.focusTarget().focus()) }, message);
    const summary = el("div", { class: "imp-error-summary", role: "alert", "aria-labelledby": "imp-problem" }, el("h2", { id: "imp-problem" }, words.problem), el("ul", {}, el("li", {}, link)));
    place.replaceChildren(summary);
    focusOn(summary);
  }

  answer(id, value) {
    const { state } = this;
    this.borrowed = false;
    this.notify();
    if (!(id in state.answers)) state.order.push(id);
    state.answers[id] = value;
    this.save();
    this.next({ focus: true });
  }

  back(id) {
    if (history.state?.imp?.depth > 0) return history.back();
    const { order, answers } = this.state;
    const place = id in answers ? order.indexOf(id) : order.length;
    if (place > 0) return this.showQuestion(order[place - 1], { focus: true });
    return this.showDoors({ focus: true });
  }

  // --- beside the question --------------------------------------------------------------------------------------------

  drawSide() {
    const { words, reply, state } = this;
    const doors = this.screen?.view === "doors";
    this.side.hidden = doors;
    if (doors) return;
    const answered = reply?.answered.filter((each) => each.matters) ?? [];
    this.side.replaceChildren(
      ...[
        reply ? this.meter(reply.progress) : null,
        answered.length
          ? el(
              "section",
              { class: "imp-answers" },
              el("h2", {}, words.yourAnswers),
              el(
                "dl",
                {},
                answered.map((each) =>
                  el(
                    "div",
                    { class: each.id === this.screen?.id ? "imp-is-current" : null },
                    el("dt", {}, each.text),
                    el(
                      "dd",
                      {},
                      el("span", {}, each.label),
                      el(
                        "button",
                        { type: "button", class: "imp-button imp-button--link", "aria-label": words.changeOf(each.text), onclick: () => this.showQuestion(each.id, { focus: true }) },
                        words.change,
                      ),
                    ),
                  ),
                ),
              ),
            )
          : null,
        el("p", { class: "imp-side__note" }, this.store.works ? words.deviceOnly : words.notKept),
        el(
          "div",
          { class: "imp-side__actions" },
          el("button", { type: "button", class: "imp-button imp-button--link", onclick: () => this.start(state.as === "employer" ? "worker" : "employer") }, words.otherVoice[state.as]),
          state.order.length ? this.clearButton() : null,
        ),
      ].filter(Boolean),
    );
  }

  /** One dot for each way: full while it is open, square when it matches, a speck when it is ruled out. */
  meter({ open, matched, ruled_out: out, total }) {
    const { words } = this;
    const dot = (kind) => el("i", { class: `imp-dot imp-dot--${kind}` });
    return el(
      "section",
      { class: "imp-meter" },
      el(
        "div",
        { class: "imp-meter__dots", "aria-hidden": "true" },
        Array.from({ length: matched }, () => dot("matched")),
        Array.from({ length: open }, () => dot("open")),
        Array.from({ length: out }, () => dot("out")),
      ),
      el("p", { class: "imp-meter__count" }, words.open(open, total)),
      matched ? el("p", { class: "imp-meter__matched" }, words.matchedSoFar(matched)) : null,
      el("p", { class: "imp-meter__hint" }, words.openHint),
    );
  }

  clearButton() {
    const { words } = this;
    const place = el("div", { class: "imp-clear" });
    const ask = el("button", { type: "button", class: "imp-button imp-button--link" }, words.clear);
    ask.addEventListener("click", () => {
      const question = el("p", { tabindex: "-1" }, words.clearConfirm);
      place.replaceChildren(
        question,
        el("button", { type: "button", class: "imp-button", onclick: () => this.clear() }, words.clearYes),
        el(
          "button",
          {
            type: "button",
            class: "imp-button imp-button--quiet",
            onclick: () => {
              place.replaceChildren(ask);
              ask.focus();
            },
          },
          words.clearNo,
        ),
      );
      question.focus();
    });
    place.append(ask);
    return place;
  }

  clear() {
    this.store.clear();
    this.borrowed = false;
    this.state = empty();
    this.notify();
    this.showDoors({ focus: true });
    this.say(this.words.cleared);
  }

  // --- the result -----------------------------------------------------------------------------------------------------

  drawResult(reply, { push = true, replace = false, focus = false } = {}) {
    const { words, lang } = this;
    const { result } = reply;
    const unfinished = reply.question;
    this.arrive("result", null, { push, replace });
    document.title = `${words.resultTitle} - ${this.title}`;
    const text = resultText({ result, answered: reply.answered, as: this.state.as }, this.context);
    if (!this.borrowed) this.store.saveResult(text);
    const heading = el("h2", { class: "imp-result__headline" }, result.headline);
    const status = el("p", { role: "status", class: "imp-take__status" });
    this.pending = el("div", { class: "imp-pending" });
    this.drawSide();
    this.draw(
      focus,
      heading,
      el(
        "section",
        { class: "imp-result", lang },
        el("p", { class: "imp-question__place" }, unfinished ? words.soFar : words.resultTitle),
        heading,
        result.detail && el("p", { class: "imp-lead" }, result.detail),
        unfinished &&
          el("div", { class: "imp-note" }, el("p", {}, words.soFarText), el("button", { type: "button", class: "imp-button", onclick: () => this.next({ focus: true }) }, words.goOn)),
        resultBody(result, { ...this.context, as: this.state.as }),
        el(
          "section",
          { class: "imp-take" },
          el("h3", {}, words.takeAlong),
          el(
            "div",
            { class: "imp-actions" },
            el("button", { type: "button", class: "imp-button imp-button--quiet", onclick: () => window.print() }, words.print),
            el("button", { type: "button", class: "imp-button imp-button--quiet", onclick: () => this.copyLink(status) }, words.copyLink),
            el("button", { type: "button", class: "imp-button imp-button--quiet", onclick: () => this.saveFile(text) }, words.save),
          ),
          el("p", { class: "imp-small" }, words.copyNote),
          status,
        ),
        el(
          "section",
          { class: "imp-help" },
          el("h3", {}, words.contactTitle),
          el("p", {}, words.contactText),
          el("p", {}, el("a", { class: "imp-action", href: pageOf("contact/") }, words.contact)),
        ),
      ),
      this.pending,
    );
  }

  async copyLink(status) {
    const { words } = this;
    const link = `${location.origin}${location.pathname}#${toFragment(this.state)}`;
    try {
      await navigator.clipboard.writeText(link);
      status.textContent = words.copied;
    } catch {
      const field = el("input", { class: "imp-input", type: "text", readonly: true, value: link, "aria-label": words.copyLink });
      status.replaceChildren(words.copyFailed, " ", field);
      field.select();
    }
  }

  saveFile(text) {
    const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    const link = el("a", { href: url, download: this.words.fileName });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  // --- waiting and failing --------------------------------------------------------------------------------------------

  waitingFor() {
    this.stage.setAttribute("aria-busy", "true");
    this.isWaiting = true;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.engineChanged(), this.engine.state.name === "ready" ? PATIENCE : 150);
  }

  doneWaiting() {
    this.isWaiting = false;
    clearTimeout(this.patience);
    this.stage.removeAttribute("aria-busy");
    if (this.engine.state.name !== "failed") this.pendingPlace().replaceChildren();
  }

  pendingPlace() {
    if (!this.pending?.isConnected) {
      this.pending = el("div", { class: "imp-pending" });
      this.stage.append(this.pending);
    }
    return this.pending;
  }

  /** Say how the engine is doing, but only to someone who waits for it, or when it cannot come at all. */
  engineChanged() {
    const { engine } = this;
    const { name } = engine.state;
    if (name === "failed") return this.showTrouble(engine.state);
    if (!this.isWaiting) return undefined;
    if (name === "stalled") return this.showStalled();
    return this.showProgress();
  }

  showProgress() {
    const { words, lang, engine } = this;
    const place = this.pendingPlace();
    if (engine.state.name === "ready") {
      place.replaceChildren(el("p", { role: "status" }, words.thinking));
      return;
    }
    if (!this.bar?.isConnected) {
      this.bar = el("progress", { class: "imp-progress", max: "1", "aria-labelledby": "imp-loading" });
      this.files = el("p", { class: "imp-small" });
      place.replaceChildren(
        el("h3", { id: "imp-loading" }, words.loading),
        el("p", { role: "status" }, words.loadingText),
        this.bar,
        this.files,
      );
    }
    const { progress } = engine;
    if (!progress) return;
    if (progress.done === progress.of) {
      this.bar.removeAttribute("value");
      this.files.textContent = words.starting;
      return;
    }
    this.bar.value = progress.share;
    const bytes = progress.total ? `, ${words.loadingBytes(megabytes(progress.loaded, lang), megabytes(Math.max(progress.total, progress.loaded), lang))}` : "";
    this.files.textContent = words.loadingFiles(progress.done, progress.of) + bytes;
  }

  showStalled() {
    const { words, engine } = this;
    this.pendingPlace().replaceChildren(
      el(
        "div",
        { class: "imp-note", role: "alert" },
        el("h3", {}, words.stalledTitle),
        el("p", {}, words.stalledText),
        el(
          "div",
          { class: "imp-actions" },
          el("button", { type: "button", class: "imp-button", onclick: () => engine.keepWaiting() }, words.keepWaiting),
          el("button", { type: "button", class: "imp-button imp-button--quiet", onclick: () => engine.retry() }, words.tryAgain),
        ),
        this.waysOn(),
      ),
    );
  }

  /** What went wrong, and a button that starts the engine anew; `again` is for what no longer waits in it. */
  showTrouble({ reason, file, message }, again = () => {}) {
    const { words, engine } = this;
    this.pendingPlace().replaceChildren(
      el(
        "div",
        { class: "imp-error-summary", role: "alert" },
        el("h3", {}, words.failedTitle),
        el("p", {}, words.failedText[reason]),
        (file || message) && el("p", { class: "imp-small" }, file ? words.failedFile(file === ".whl" ? "quiz.whl" : file) : message),
        el(
          "div",
          { class: "imp-actions" },
          el(
            "button",
            {
              type: "button",
              class: "imp-button",
              onclick: () => {
                this.pendingPlace().replaceChildren();
                engine.retry();
                again();
              },
            },
            words.tryAgain,
          ),
        ),
        this.waysOn(),
      ),
    );
  }

  waysOn() {
    const { words } = this;
    return [
      el("p", {}, words.failedKept),
      el("ul", {}, el("li", {}, el("a", { href: pageOf("streams/") }, words.wayStreams)), el("li", {}, el("a", { href: pageOf("contact/") }, words.wayContact))),
    ];
  }
}

const root = document.getElementById("imp-quiz");
if (root) new Quiz(root).begin();
