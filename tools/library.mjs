// Makes the small library: starts Pyodide once, sees which modules that takes, and lets the very Python that will run
// them compile them. Usage: node library.mjs ENGINE_FOLDER TARGET_ZIP MODULE…
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAM = `
import importlib, importlib.util, io, marshal, sys, zipfile

# What the traced start does not import, and a date, an error message or an archive may: cheap to have, costly to lack.
LATER = ["_strptime", "calendar", "encodings.ascii", "encodings.cp437", "encodings.latin_1", "linecache", "tokenize",
         "traceback"]
for name in [*wanted, *LATER]:
    try:
        importlib.import_module(name)
    except ImportError:  # "from enum import Enum" also asks for enum.Enum
        if importlib.util.find_spec(name.partition(".")[0]) is None:
            raise

LIBRARY = "/lib/python314.zip"
stock, target = zipfile.ZipFile(LIBRARY), io.BytesIO()
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as small:
    for name, module in sorted(sys.modules.items()):
        origin = getattr(getattr(module, "__spec__", None), "origin", None) or ""
        if not origin.startswith(f"{LIBRARY}/") or module.__spec__.name != name:
            continue  # built in, frozen, or another name of a module that is listed under its own
        path = origin.removeprefix(f"{LIBRARY}/")
        source = stock.read(path)
        # Without docstrings and assertions, as with python -OO.
        code = marshal.dumps(compile(source, origin, "exec", dont_inherit=True, optimize=2))
        # Flag 1: named by a hash and never compared with the source, which stays behind.
        head = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + importlib.util.source_hash(source)
        entry = zipfile.ZipInfo(f"{path}c", (2024, 1, 1, 0, 0, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        small.writestr(entry, head + code)
target.getvalue()
`;

try {
  const [folder, target, ...modules] = process.argv.slice(2);
  const { loadPyodide } = await import(pathToFileURL(resolve(folder, "pyodide.mjs")).href);
  const pyodide = await loadPyodide({ packages: ["quiz"] });
  pyodide.globals.set("wanted", pyodide.toPy(modules));
  writeFileSync(target, pyodide.runPython(PROGRAM).toJs());
} catch (error) {
  // Node would print the whole line where it happened, and that line is a megabyte long.
  console.error(String(error?.message ?? error).slice(-1000));
  process.exit(1);
}
