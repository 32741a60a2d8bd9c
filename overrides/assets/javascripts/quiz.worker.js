// Runs the quiz's Python. It keeps no state: every request holds all the answers.
//   in:  { start: address of the engine's folder }, then { id, request: JSON text }
//   out: { progress: { done, of, loaded, total } } · { ready: true } · { failed: { file, message } }
//        { id, reply: JSON text } · { id, error: { name, message } }

const FILES = ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json", ".whl"];

const progress = new Map(FILES.map((file) => [file, { loaded: 0, total: null, done: false }]));
let reply = null;
let failed = false;

function fail(file, error) {
  if (failed) return;
  failed = true;
  // Plain data: not every browser can pass an Error between threads.
  self.postMessage({ failed: { file, message: String(error?.message ?? error) } });
}

function report() {
  const all = [...progress.values()];
  self.postMessage({
    progress: {
      done: all.filter((file) => file.done).length,
      of: all.length,
      loaded: all.reduce((sum, file) => sum + file.loaded, 0),
      total: all.reduce((sum, file) => sum + (file.total ?? 0), 0),
      share: all.reduce((sum, file) => sum + (file.done ? 1 : file.total ? file.loaded / file.total : 0), 0) / all.length,
    },
  });
}

const nameOf = (url) => FILES.find((file) => new URL(url, self.location.href).pathname.endsWith(file));

function finished(name) {
  const file = progress.get(name);
  if (!file || file.done) return;
  file.done = true;
  report();
}

// Copying the largest file costs a tenth of a second, which only someone on a slow line would gain by.
const slowLine = () => self.navigator.connection?.downlink < 4;
const isCounted = (name) => name !== "pyodide.asm.wasm" || slowLine();

/** Count a copy of the body while the engine reads the original. */
async function count(name, response) {
  const file = progress.get(name);
  const length = Number(response.headers.get("Content-Length"));
  // A compressed transfer gives the compressed length but the plain bytes: no honest fraction in that.
  if (length && !response.headers.get("Content-Encoding")) file.total = length;
  let last = 0;
  try {
    const reader = response.clone().body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      file.loaded += part.value.length;
      if (performance.now() - last > 100) {
        last = performance.now();
        report();
      }
    }
    finished(name);
  } catch (error) {
    fail(name, error);
  }
}

/** Watch the engine's own requests: when one is blocked, `loadPyodide` may wait for ever and say nothing. */
function watchRequests() {
  const original = self.fetch.bind(self);
  self.fetch = async (resource, options) => {
    const name = nameOf(resource?.url ?? resource);
    if (!name) return original(resource, options);
    try {
      const response = await original(resource, options);
      if (!response.ok) fail(name, `HTTP ${response.status}`);
      else if (response.body && isCounted(name)) count(name, response);
      return response;
    } catch (error) {
      fail(name, error);
      throw error;
    }
  };
  // Modules come by import, not by fetch; of them and of what is not counted the browser's timing tells when it is here.
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (/\.(mjs|wasm)$/.test(name)) finished(nameOf(name));
  }).observe({ type: "resource", buffered: true });
}

async function start(folder) {
  let step = "pyodide.mjs";
  try {
    watchRequests();
    report();
    const { loadPyodide } = await import(new URL("pyodide.mjs", folder).href);
    finished(step);
    step = "pyodide.asm.mjs";
    const pyodide = await loadPyodide({ indexURL: folder, packages: ["quiz"] });
    step = ".whl";
    reply = pyodide.pyimport("quiz.browser").reply;
    if (!failed) self.postMessage({ ready: true });
  } catch (error) {
    fail(step, error);
  }
}

self.onmessage = ({ data }) => {
  if (data.start) {
    start(data.start);
    return;
  }
  try {
    self.postMessage({ id: data.id, reply: reply(data.request) });
  } catch (error) {
    self.postMessage({ id: data.id, error: { name: error.type ?? error.name, message: String(error.message) } });
  }
};
