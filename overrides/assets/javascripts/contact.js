// The contact form sends in place, says plainly what happened, and never loses what was typed.
// Without this script the form posts by itself and the e-mail link works.

import { el, focusOn } from "./dom.js";
import { Store } from "./store.js";
import { strings } from "./strings.js";

const DEADLINE = 15_000;
const LONGEST_MAIL = 1_800; // characters of a mailto address that every mail program takes
const KEPT = ["name", "email", "role", "message", "result"];

class Contact {
  constructor(form) {
    this.form = form;
    this.lang = form.dataset.lang === "fr" ? "fr" : "en";
    this.words = strings(this.lang);
    this.store = new Store(this.lang);
    this.key = `${this.store.key}:message`;
    this.sends = form.hasAttribute("action");
    this.button = form.querySelector('[type="submit"]');
    this.busy = false;
  }

  begin() {
    const { form } = this;
    form.hidden = false;
    form.noValidate = true;
    this.problem = el("div", {});
    this.status = el("div", { class: "imp-contact__status" });
    form.prepend(this.problem);
    form.append(this.status);
    this.offerResult();
    this.recall();
    form.addEventListener("input", () => this.keep());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.sends) this.send();
      else this.openMail();
    });
    for (const link of document.querySelectorAll("a.imp-mail")) {
      link.addEventListener("click", (event) => {
        link.href = this.address();
        if (link.href.length <= LONGEST_MAIL) return;
        event.preventDefault();
        this.offerCopy();
      });
    }
  }

  value(name) {
    const field = this.form.elements[name];
    return typeof field?.value === "string" ? field.value.trim() : "";
  }

  // --- keeping what is typed, until the window closes ------------------------------------------------------------------

  keep() {
    try {
      sessionStorage.setItem(this.key, JSON.stringify(Object.fromEntries(KEPT.map((name) => [name, this.form.elements[name]?.value ?? ""]))));
    } catch {
      // Nothing can be kept here; the text stays in the form as long as the page does.
    }
  }

  recall() {
    let kept = {};
    try {
      kept = JSON.parse(sessionStorage.getItem(this.key) ?? "{}") ?? {};
    } catch {
      kept = {};
    }
    if (kept.result) this.showResult(kept.result);
    for (const name of KEPT) if (typeof kept[name] === "string" && kept[name] && this.form.elements[name]) this.form.elements[name].value = kept[name];
  }

  forget() {
    try {
      sessionStorage.removeItem(this.key);
    } catch {
      // It was not kept either.
    }
  }

  // --- the result, only if the visitor says so -------------------------------------------------------------------------

  offerResult() {
    const place = this.form.querySelector(".imp-attach");
    const text = this.store.loadResult();
    if (!place || !text) return;
    const { label, hint } = place.dataset;
    this.attached = el("div", {});
    this.box = el("input", { type: "checkbox", id: "contact-attach", "aria-describedby": "contact-attach-hint" });
    this.box.addEventListener("change", () => {
      if (this.box.checked) this.showResult(text);
      else this.attached.replaceChildren();
      this.keep();
    });
    place.append(
      el("label", { class: "imp-option" }, this.box, el("span", { class: "imp-option__text" }, label, el("span", { class: "imp-option__hint", id: "contact-attach-hint" }, hint))),
      this.attached,
    );
    place.hidden = false;
  }

  showResult(text) {
    if (!this.attached) return;
    const { words } = this;
    this.box.checked = true;
    this.attached.replaceChildren(
      el("label", { class: "imp-label", for: "contact-result" }, words.attachLabel),
      el("p", { class: "imp-hint", id: "contact-result-hint" }, words.attachHint),
      el("textarea", { class: "imp-textarea imp-textarea--result", id: "contact-result", name: "result", rows: "12", "aria-describedby": "contact-result-hint", value: text }),
    );
  }

  // --- checking ---------------------------------------------------------------------------------------------------------

  problems() {
    const { words, form } = this;
    const found = [];
    if (!this.value("name")) found.push(["contact-name", words.needName]);
    const email = this.value("email");
    if (!email) found.push(["contact-email", words.needEmail]);
    else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) found.push(["contact-email", words.badEmail]);
    if (!form.elements.role.value) found.push(["contact-role", words.needRole]);
    if (!this.value("message")) found.push(["contact-message", words.needMessage]);
    if (!form.elements.consent.checked) found.push(["contact-consent", words.needConsent]);
    return found;
  }

  fieldOf(id) {
    return id === "contact-role" ? this.form.elements.role[0] : document.getElementById(id);
  }

  /** Each problem beside its field, and all of them in a list at the top that leads to the fields. */
  showProblems(found, title = this.words.problem) {
    const { form, words } = this;
    for (const error of form.querySelectorAll(".imp-error")) error.remove();
    for (const field of form.querySelectorAll("[aria-invalid]")) {
      field.removeAttribute("aria-invalid");
      const rest = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && !id.endsWith("-error"));
      if (rest.length) field.setAttribute("aria-describedby", rest.join(" "));
      else field.removeAttribute("aria-describedby");
    }
    if (!found.length) {
      this.problem.replaceChildren();
      return;
    }
    for (const [id, message] of found) {
      const field = this.fieldOf(id);
      const error = el("p", { class: "imp-error", id: `${id}-error` }, el("span", { class: "imp-visually-hidden" }, `${words.error} `), message);
      const holder = field.closest(".imp-field, .imp-consent");
      if (holder.matches("fieldset")) holder.querySelector("legend").after(error);
      else if (holder.matches("label")) holder.before(error);
      else holder.insertBefore(error, field);
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", [error.id, field.getAttribute("aria-describedby")].filter(Boolean).join(" "));
    }
    const link = ([id, message]) =>
      el(
        "li",
        {},
        el(
          "a",
          {
            href: `#${id}`,
            onclick: (event) => {
              event.preventDefault();
              this.fieldOf(id).focus();
            },
          },
          message,
        ),
      );
    const summary = el("div", { class: "imp-error-summary", role: "alert" }, el("h3", {}, title), el("ul", {}, found.map(link)));
    this.problem.replaceChildren(summary);
    focusOn(summary);
  }

  // --- sending ----------------------------------------------------------------------------------------------------------

  async send() {
    if (this.busy) return;
    const found = this.problems();
    this.showProblems(found);
    this.status.replaceChildren();
    if (found.length) return;
    if (navigator.onLine === false) return this.say(this.words.offline);
    this.setBusy(true);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), DEADLINE);
    try {
      const response = await fetch(this.form.action, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(this.form)),
        signal: stop.signal,
        referrerPolicy: "origin",
      });
      if (response.ok) this.succeed();
      else await this.refuse(response);
    } catch {
      const { words } = this;
      this.say(stop.signal.aborted ? words.timeout : navigator.onLine === false ? words.offline : words.unreachable);
    } finally {
      clearTimeout(timer);
      this.setBusy(false);
    }
  }

  setBusy(busy) {
    this.busy = busy;
    this.button.disabled = busy;
    this.button.dataset.label ??= this.button.textContent;
    this.button.textContent = busy ? this.words.sending : this.button.dataset.label;
    if (busy) this.status.replaceChildren(el("p", { role: "status" }, this.words.sending));
  }

  /** What the service found wrong goes to its field, where the field is one of ours. */
  async refuse(response) {
    const { words } = this;
    const { status } = response;
    if (status >= 500) return this.say(words.serverError(status));
    if (status === 429) return this.say(words.tooMany);
    let errors = [];
    try {
      errors = (await response.json()).errors ?? [];
    } catch {
      errors = [];
    }
    const ours = { name: words.needName, email: words.badEmail, message: words.needMessage };
    const found = (Array.isArray(errors) ? errors : []).filter((each) => each?.field in ours).map((each) => [`contact-${each.field}`, ours[each.field]]);
    this.say(words.refused(status), !found.length);
    if (found.length) this.showProblems(found);
    return undefined;
  }

  say(message, focus = true) {
    const note = el("div", { class: "imp-error-summary", role: "alert" }, el("p", {}, message));
    this.status.replaceChildren(note);
    if (focus) focusOn(note);
  }

  succeed() {
    const { words, form } = this;
    this.forget();
    const heading = el("h2", {}, words.sent);
    const again = el("button", { type: "button", class: "imp-button imp-button--quiet" }, words.writeAnother);
    const done = el("div", { class: "imp-contact__done" }, heading, el("p", {}, words.sentText), again);
    form.hidden = true;
    form.after(done);
    focusOn(heading);
    again.addEventListener("click", () => {
      form.reset();
      this.attached?.replaceChildren();
      this.status.replaceChildren();
      done.remove();
      form.hidden = false;
      (form.elements.name?.focus ? form.elements.name : form.elements.message).focus();
    });
  }

  // --- e-mail -----------------------------------------------------------------------------------------------------------

  /** The text of an e-mail: the message, who asks, and the result if it is attached. */
  text() {
    const role = this.words.mailRole[this.form.elements.role?.value];
    return [role, this.value("message"), this.value("result")].filter(Boolean).join("\n\n");
  }

  /** The same as an address that opens the visitor's own e-mail program. */
  address(text = this.text()) {
    const subject = encodeURIComponent(this.words.mailSubject);
    const body = text ? `&body=${encodeURIComponent(text.replace(/\n/g, "\r\n"))}` : "";
    return `mailto:${this.form.dataset.email}?subject=${subject}${body}`;
  }

  openMail() {
    const address = this.address();
    if (address.length > LONGEST_MAIL) this.offerCopy();
    else {
      const link = el("a", { href: address, hidden: true });
      this.status.replaceChildren(link);
      link.click();
    }
  }

  /** Some e-mail programs cut long addresses: let the visitor carry the text over. */
  offerCopy() {
    const { words, form } = this;
    const text = this.text();
    const said = el("p", { role: "status" });
    const whole = el("textarea", { class: "imp-textarea", rows: "10", readonly: true, value: text, "aria-label": words.copyText });
    const copy = el("button", { type: "button", class: "imp-button" }, words.copyText);
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text);
        said.textContent = words.copiedText;
      } catch {
        said.textContent = words.copyTextFailed;
        whole.select();
      }
    });
    const mail = el("a", { href: this.address("") }, form.dataset.email);
    const note = el("div", { class: "imp-note" }, el("p", {}, words.mailLong, " ", mail), whole, el("div", { class: "imp-actions" }, copy), said);
    this.status.replaceChildren(note);
    focusOn(note);
  }
}

const form = document.getElementById("imp-contact");
if (form) new Contact(form).begin();
