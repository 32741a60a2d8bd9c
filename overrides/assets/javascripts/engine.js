// The page's end of the line to the worker: starts it, watches over it, asks it, and never waits without limit.

const DEADLINE = 45_000; // without a sign of progress

export class Engine {
  /** `folder` holds Pyodide and the quiz; `changed` is called at every change of `state`. */
  constructor(folder, changed) {
    this.folder = folder;
    this.changed = changed;
    this.state = { name: "idle" }; // idle · loading · stalled · ready · failed
    this.progress = null;
    this.running = false; // Python takes requests, whatever `state` says to the visitor
    this.waiting = null; // the one request that still matters
    this.lastId = 0;
  }

  start() {
    if (this.state.name !== "idle") return;
    if (typeof WebAssembly !== "object") return this.fail("webassembly");
    if (typeof Worker !== "function") return this.fail("worker");
    let modules = false;
    try {
      this.worker = new Worker(new URL("./quiz.worker.js", import.meta.url), {
        // Only a browser that knows module workers ever reads this.
        get type() {
          modules = true;
          return "module";
        },
      });
    } catch {
      return this.fail("worker");
    }
    if (!modules) {
      this.stop();
      return this.fail("worker");
    }
    this.worker.onmessage = ({ data }) => this.receive(data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.fail("worker");
    };
    this.become({ name: "loading" });
    this.watch();
    this.worker.postMessage({ start: this.folder });
  }

  /** Begin again from nothing, with the same question still waiting. */
  retry() {
    this.stop();
    this.progress = null;
    this.state = { name: "idle" };
    this.start();
  }

  /** Wait for as long again. */
  keepWaiting() {
    this.become({ name: "loading" });
    this.watch();
  }

  /** The reply to a request, or undefined if another request came after it; rejects if Python refuses it. */
  ask(request) {
    this.waiting?.resolve(undefined);
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting = { id, text: JSON.stringify(request), resolve, reject };
      if (this.running) this.send();
      else if (this.state.name === "failed") this.retry();
      else this.start();
    });
  }

  send() {
    if (!this.waiting) return;
    this.watch();
    this.worker.postMessage({ id: this.waiting.id, request: this.waiting.text });
  }

  receive(data) {
    if (this.state.name === "failed") return;
    if (this.running && (data.failed || data.progress)) return; // late word of a file: all is long in place
    if (data.failed) return this.fail("file", data.failed);
    if (data.progress) {
      this.progress = data.progress;
      this.become({ name: "loading" });
      this.watch();
    } else if (data.ready) {
      clearTimeout(this.timer);
      this.running = true;
      this.become({ name: "ready" });
      this.send();
    } else if (data.id === this.waiting?.id) {
      clearTimeout(this.timer);
      if (this.state.name !== "ready") this.become({ name: "ready" });
      const { resolve, reject } = this.waiting;
      this.waiting = null;
      if (data.error) reject(Object.assign(new Error(data.error.message), { name: data.error.name }));
      else resolve(JSON.parse(data.reply));
    }
  }

  watch() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.become({ name: "stalled" }), DEADLINE);
  }

  fail(reason, details = {}) {
    this.stop();
    this.become({ name: "failed", reason, ...details });
  }

  stop() {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = null;
    this.running = false;
  }

  become(state) {
    this.state = state;
    this.changed(this);
  }
}
