// Keeps the answers on this device, and packs them into a link and out of it again.

const VERSION = 1;

/** The state of someone who has answered nothing yet. */
export const empty = () => ({ as: null, answers: {}, order: [], view: "doors", current: null });

/** The site's own address, the same for both languages, so that answers follow the visitor across. */
function siteRoot(lang) {
  const root = new URL("../../", import.meta.url).pathname;
  return lang === "fr" ? root.replace(/fr\/$/, "") : root;
}

const isValue = (value) =>
  value === null ||
  typeof value === "string" ||
  (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string"));

/** What of some parsed JSON is a set of answers; everything else is dropped. */
function cleanAnswers(raw) {
  if (!raw || typeof raw !== "object" || Array.isArray(raw)) return {};
  return Object.fromEntries(Object.entries(raw).filter(([id, value]) => /^\w{1,60}$/.test(id) && isValue(value)));
}

const cleanVoice = (as) => (as === "employer" || as === "worker" ? as : null);

export class Store {
  constructor(lang) {
    this.key = `imp-navigator:${siteRoot(lang)}`;
    this.works = true;
  }

  /** The kept state, or an empty one if there is none or it cannot be read. */
  load() {
    try {
      const raw = JSON.parse(localStorage.getItem(this.key) ?? "null");
      if (raw?.v !== VERSION) return empty();
      const answers = cleanAnswers(raw.answers);
      const order = (Array.isArray(raw.order) ? raw.order : []).filter((id) => id in answers);
      for (const id of Object.keys(answers)) if (!order.includes(id)) order.push(id);
      const view = ["doors", "question", "result"].includes(raw.view) ? raw.view : "doors";
      const current = typeof raw.current === "string" ? raw.current : null;
      return { as: cleanVoice(raw.as), answers, order, view, current };
    } catch {
      this.probe();
      return empty();
    }
  }

  save({ as, answers, order, view, current }) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ v: VERSION, as, answers, order, view, current }));
      this.works = true;
    } catch {
      this.works = false;
    }
  }

  /** Keep the last result's text, so that the contact page can offer to attach it. */
  saveResult(text) {
    try {
      localStorage.setItem(`${this.key}:result`, text);
    } catch {
      this.works = false;
    }
  }

  loadResult() {
    try {
      return localStorage.getItem(`${this.key}:result`);
    } catch {
      return null;
    }
  }

  clear() {
    try {
      localStorage.removeItem(this.key);
      localStorage.removeItem(`${this.key}:result`);
    } catch {
      this.works = false;
    }
  }

  probe() {
    try {
      localStorage.setItem(`${this.key}:probe`, "1");
      localStorage.removeItem(`${this.key}:probe`);
    } catch {
      this.works = false;
    }
  }
}

/** The answers as a fragment, which no server ever sees: `a=1.employer.<base64url of JSON>`. */
export function toFragment({ as, answers }) {
  const bytes = new TextEncoder().encode(JSON.stringify(answers));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `a=${VERSION}.${as}.${text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")}`;
}

/** The voice and answers that a fragment holds; null if it holds none; throws if it is damaged. */
export function fromFragment(fragment) {
  const match = /^#?a=(\d+)\.(\w+)\.([\w-]*)$/.exec(fragment);
  if (!match) {
    if (/^#?a=/.test(fragment)) throw new Error("damaged link");
    return null;
  }
  const as = cleanVoice(match[2]);
  if (Number(match[1]) !== VERSION || !as) throw new Error("unknown version");
  const binary = atob(match[3].replace(/-/g, "+").replace(/_/g, "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const answers = cleanAnswers(JSON.parse(new TextDecoder().decode(bytes)));
  return { as, answers };
}
