// Byte-compiles what the browser runs: starts Pyodide once, sees which modules of the library that and the quiz take,
// and lets the very Python that will run them compile them and the quiz.
// Usage: node compiled.mjs ENGINE_FOLDER LIBRARY_OUT WHEEL_OUT MODULE…
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAM = `
import base64, hashlib, importlib, importlib.util, io, marshal, sys, zipfile
from pathlib import Path

# What the traced start does not import, and a date, an error message or an archive may: cheap to have, costly to lack.
LATER = ["_strptime", "calendar", "encodings.ascii", "encodings.cp437", "encodings.latin_1", "linecache", "tokenize",
         "traceback"]
LIBRARY = "/lib/python314.zip"
SITE = Path(importlib.util.find_spec("quiz").origin).parent.parent

def compiled(source, origin):
    """A .pyc that names its source by a hash and is never compared with it; no docstrings, no assertions (-OO)."""
    code = compile(source, origin, "exec", dont_inherit=True, optimize=2)
    head = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + importlib.util.source_hash(source)
    return head + marshal.dumps(code)

def archive(files):
    """A zip file that depends on its content alone."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as opened:
        for path, content in files.items():
            entry = zipfile.ZipInfo(path, (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            opened.writestr(entry, content)
    return target.getvalue()

def library():
    """The modules that are loaded now, out of the stock library."""
    stock = zipfile.ZipFile(LIBRARY)
    files = {}
    for name, module in sorted(sys.modules.items()):
        origin = getattr(getattr(module, "__spec__", None), "origin", None) or ""
        if origin.startswith(f"{LIBRARY}/") and module.__spec__.name == name:
            path = origin.removeprefix(f"{LIBRARY}/")
            files[f"{path}c"] = compiled(stock.read(path), origin)
    return archive(files)

def wheel():
    """The quiz's wheel with each .py file compiled, and so for this one version of Python."""
    files = {}
    for path in sorted(path for path in SITE.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        name, content = path.relative_to(SITE).as_posix(), path.read_bytes()
        if path.suffix == ".py":
            files[f"{name}c"] = compiled(content, str(path))
        elif name.endswith(".dist-info/WHEEL"):
            files[name] = content.replace(b"py3-none-any", b"cp314-none-any")
        elif path.name not in {"RECORD", "INSTALLER", "PYODIDE_SOURCE", "PYODIDE_URL", "PYODIDE_SHA256", "REQUESTED"}:
            files[name] = content
    (info,) = {name.partition("/")[0] for name in files if ".dist-info/" in name}
    digest = lambda content: base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
    rows = [f"{name},sha256={digest(content)},{len(content)}" for name, content in files.items()]
    files[f"{info}/RECORD"] = "\\n".join([*rows, f"{info}/RECORD,,", ""]).encode()
    return archive(files)

quiz_wheel = wheel()
for name in [*wanted, *LATER]:
    try:
        importlib.import_module(name)
    except ImportError:  # "from enum import Enum" also asks for enum.Enum
        if importlib.util.find_spec(name.partition(".")[0]) is None:
            raise
small_library = library()
`;

try {
  const [folder, libraryOut, wheelOut, ...modules] = process.argv.slice(2);
  const { loadPyodide } = await import(pathToFileURL(resolve(folder, "pyodide.mjs")).href);
  // The order of sets, and with it the bytes of compiled code, hangs on the hash seed.
  const pyodide = await loadPyodide({ packages: ["quiz"], env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" } });
  pyodide.globals.set("wanted", pyodide.toPy(modules));
  pyodide.runPython(PROGRAM);
  writeFileSync(wheelOut, pyodide.globals.get("quiz_wheel").toJs());
  writeFileSync(libraryOut, pyodide.globals.get("small_library").toJs());
} catch (error) {
  // Node would print the whole line where it happened, and that line is a megabyte long.
  console.error(String(error?.message ?? error).slice(-1000));
  process.exit(1);
}
