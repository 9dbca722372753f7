"""A module that is not quiet."""

import atexit
import logging
import os
import subprocess
import sys
import threading
import time

import msgspec

print("loading")
print("warning: old", file=sys.stderr)
sys.stdout.buffer.write(b'\xff\xfe{"doc": null}')
os.write(1, b"straight to the descriptor")
os.write(2, b"and to the other")
subprocess.run([sys.executable, "-c", "print('a child')"], check=True)
logging.basicConfig(stream=sys.stdout)
logging.warning("over a log")
atexit.register(lambda: print("bye"))
atexit.register(lambda: os.write(1, b'{"error": "no"}'))
sys.stdout = open(os.devnull, "w")
threading.Thread(target=lambda: time.sleep(600)).start()


class Line(msgspec.Struct):
    """Line."""

    sku: str
    tags: list[str] = msgspec.field(default_factory=lambda: print("a default") or [])
