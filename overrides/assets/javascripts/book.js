// The opening book: replies to the first answers, made with the site by the same Python. It answers while the engine
// is still loading. It holds questions and counts, never a verdict.

const DEADLINE = 10_000; // by then the engine may be here

export class Book {
  /** `url` is the book's file; it is fetched when it is first asked. */
  constructor(url) {
    this.url = url;
  }

  /** The reply to a request, or null if the book does not know it. */
  async find({ as, answers, want }) {
    if (!this.url || want !== "question" || !Object.keys(answers).length) return null;
    this.pages ??= fetch(this.url, { signal: AbortSignal.timeout?.(DEADLINE) })
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null);
    const pages = await this.pages;
    const found = pages?.replies[name(as, answers)];
    if (!found) return null;
    const [question, progress, lines] = found;
    const part = (number) => pages.parts[number];
    return { question: part(question), progress: part(progress), answered: lines.map(part), result: null };
  }
}

/** The name of a reply, as tools/book.py writes it too. */
function name(as, answers) {
  const values = (value) => (value === null ? "?" : Array.isArray(value) ? [...value].sort().join() : value);
  const given = Object.entries(answers).map(([question, value]) => `${question}=${values(value)}`);
  return [as, ...given.sort()].join(" ");
}
