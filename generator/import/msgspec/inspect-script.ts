import { DESCRIBE_MODULE } from "./describe-module.js";
import { DESCRIBE_TYPES } from "./describe-types.js";

/**
 * Prints what msgspec knows of a Python module as JSON: `python3 -c SCRIPT MODULE`; `{"error": …}` if the module cannot be imported. Whatever the
 * module itself writes, from its first line until after its last, goes nowhere: standard output has the JSON and nothing else.
 */
export const INSPECT_SCRIPT = String.raw`
import sys

# A file of the project that is called like a module of the standard library must not stand in for it.
sys.path[:] = [path for path in sys.path if path != ""]
import atexit, enum, importlib, inspect, json, math, operator, os, re, traceback, types, typing

answer, complaints = os.dup(1), os.dup(2)
nowhere = os.open(os.devnull, os.O_WRONLY)
os.dup2(nowhere, 1)
os.dup2(nowhere, 2)

def finish(found):
    """Says what was found, and ends, whatever threads the module has left running."""
    with os.fdopen(answer, "wb") as out:
        out.write(json.dumps(found, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace"))
    try:
        atexit._run_exitfuncs()
    finally:
        os._exit(0)

def load(name):
    sys.path.insert(0, "")
    sys.argv[1:] = []
    try:
        return importlib.import_module(name)
    except BaseException as error:
        finish({"error": why(error, name)})

def why(error, name):
    """What went wrong at the import, in one line."""
    missing = error.name if isinstance(error, ModuleNotFoundError) else None
    if name.startswith(".") or (name + ".").startswith(str(missing) + "."):
        return "python3 finds no module " + (missing or name) + " from here; expected a name as in 'import shop.messages'"
    at = place(error)
    ends = "it ends the program, " if isinstance(error, SystemExit) else ""
    return "cannot import " + name + ": " + ends + said(error) + ("" if at is None else " (" + at[0] + ", line " + str(at[1]) + ")")

def place(error):
    """The file and line of an error: the last one that is none of Python's own or of an installed package."""
    if isinstance(error, SyntaxError):
        return None  # it says so itself
    frames = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
    library, here = os.path.dirname(os.__file__), os.getcwd() + os.sep
    own = [frame for frame in frames if not frame[0].startswith((library, "<"))]
    return (own[-1][0].removeprefix(here), own[-1][1]) if own else None

def said(error):
    """An error in one line."""
    try:
        message = " ".join(str(error).split())
    except Exception:
        message = ""
    return type(error).__name__ + ("" if message == "" else ": " + message)

def shown(value):
    """A value as Python writes it, if it can be written."""
    try:
        return repr(value)
    except Exception:
        return "a " + type(value).__name__

try:
    import msgspec
    from msgspec import inspect as look
except ImportError:
    finish({"error": "there is no msgspec for " + sys.executable + "; python3 -m pip install msgspec"})

${DESCRIBE_TYPES}
${DESCRIBE_MODULE}
try:
    finish(described(load(sys.argv[1])))
except BaseException:
    os.dup2(complaints, 2)
    raise
`;
