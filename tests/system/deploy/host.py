"""Runs deployed Java functions for the emulator, which posts each event here and takes what is answered for the function's.

What runs is what was deployed - code, handler, variables, memory, role - on AWS's own runtime interface client.
usage: host.py PORT RUNTIME WORK, with AWS_ENDPOINT_URL, keys and JAVA_HOME; RUNTIME is a folder with the client's jars.
"""

import http.server
import json
import pathlib
import signal
import sys
import threading
import time

from environment import Environment, Event
from function import Function

PORT, RUNTIME, WORK = int(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3]).resolve()
WORK.mkdir(exist_ok=True)


class Fleet:
    """One execution environment for each version of a function; another one when it ended."""

    def __init__(self):
        self.lock, self.busy, self.running = threading.Lock(), {}, {}

    def one_at_a_time(self, name, version):
        with self.lock:
            return self.busy.setdefault((name, version), threading.Lock())

    def environment(self, name, version):
        environment = self.running.get((name, version))
        if environment is None or environment.ended():
            function = Function(name, version, WORK)
            environment = Environment(function, RUNTIME, WORK / f"{name}.log")
            self.running[name, version] = environment
        return environment

    def invoke(self, name, version, event):
        with self.one_at_a_time(name, version):
            return self.environment(name, version).invoke(event)

    def publish(self, name):
        """As Lambda does: a version that is published is started before anybody calls it, for as long as that takes."""
        version = Function(name, "live", WORK).settings["Version"]
        with self.one_at_a_time(name, version):
            return self.environment(name, version).ready()

    def end(self):
        for environment in self.running.values():
            environment.end()


class Front(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_PUT(self):
        ready = fleet.publish(self.path.strip("/"))
        self.send_response(200 if ready else 500)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        name, version, request, deadline, arn = (
            self.headers["X-Amzn-Lambda-" + header]
            for header in ("Function-Name", "Function-Version", "Request-Id", "Deadline-Ms", "Function-Arn")
        )
        began = time.monotonic()
        try:
            kind, answer = fleet.invoke(name, version, Event(request, deadline, arn, body))
        except Exception as e:  # the emulator has to hear of whatever it is
            kind, answer = "error", json.dumps({"errorType": "Host", "errorMessage": repr(e)}).encode()
        told = "" if kind == "response" else answer[:2000]
        print(f"{name}:{version} {kind} {1000 * (time.monotonic() - began):.0f} ms", told, flush=True)
        self.send_response(200 if kind == "response" else 500)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


fleet = Fleet()
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
try:
    http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Front).serve_forever()
finally:
    fleet.end()
