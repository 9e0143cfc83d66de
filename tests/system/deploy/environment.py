"""An execution environment: one Java process, and the Runtime API of Lambda that it talks to."""

import contextlib
import http.server
import os
import queue
import subprocess
import threading
import time
import typing

FLAGS = ["-XX:+UseSerialGC"]
QUICK_CODE = "-XX:TieredStopAtLevel=1"  # in Lambda from java25 on: of those alone that are not restored
SNAPSHOTS = "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac"  # in Lambda the platform says so
CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"
TO_BE_PUBLISHED = 130  # seconds; as long as Lambda waits for a snapshot
TO_START = 20  # seconds beside the time that the function has: starting does not count


class Event(typing.NamedTuple):
    request: str
    deadline: str
    function: str
    body: bytes


class RuntimeApi(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def handle(self):
        with contextlib.suppress(ConnectionResetError):  # the process was ended
            super().handle()

    def do_GET(self):
        self.server.moments.setdefault(self.path.rsplit("/", 2)[1], time.monotonic())
        if self.path.endswith("/restore/next"):
            return self.answer(200)
        event = self.server.events.get()
        self.answer(200, event.body, {
            "Lambda-Runtime-Aws-Request-Id": event.request,
            "Lambda-Runtime-Deadline-Ms": event.deadline,
            "Lambda-Runtime-Invoked-Function-Arn": event.function,
        })

    def do_POST(self):
        self.server.outcomes.put((self.path.rsplit("/", 1)[1], self.body()))
        self.answer(202, b"{}")

    def body(self):
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        whole = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            whole += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return whole

    def answer(self, status, body=b"", headers={}):
        self.send_response(status)
        for name, value in {**headers, "Content-Type": "application/json", "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Environment:
    def __init__(self, function, runtime, log, share=None):
        """`share`: of the CPU, when it is not all of it."""
        self.api = http.server.ThreadingHTTPServer(("127.0.0.1", 0), RuntimeApi)
        self.api.daemon_threads = True
        self.api.events, self.api.outcomes = queue.Queue(), queue.Queue()
        self.api.moments = {"start": time.monotonic()}  # when the process first asked for `restore`, for an `invocation`
        threading.Thread(target=self.api.serve_forever, daemon=True).start()
        memory = f"-Xmx{function.settings['MemorySize'] * 8 // 10}m"
        flags = FLAGS if function.snapshot() else [*FLAGS, QUICK_CODE]
        with log.open("ab") as out:
            self.process = subprocess.Popen(
                [os.environ["JAVA_HOME"] + "/bin/java", memory, *flags, SNAPSHOTS, "-cp", f"{runtime}/*", CLIENT,
                 function.settings["Handler"]],
                cwd=function.folder, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                preexec_fn=share and share.join,
                env={"AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{self.api.server_port}", "PATH": os.environ["PATH"],
                     "AWS_ENDPOINT_URL": os.environ["AWS_ENDPOINT_URL"], **function.variables()},
            )

    def ready(self):
        """Whether it waits for its first event, at last."""
        end = time.time() + TO_BE_PUBLISHED
        while "invocation" not in self.api.moments and not self.ended() and time.time() < end:
            time.sleep(0.05)
        return "invocation" in self.api.moments

    def invoke(self, event):
        self.api.events.put(event)
        end = time.time() + TO_START + max(0, int(event.deadline) / 1000 - time.time())
        while True:
            with contextlib.suppress(queue.Empty):
                return self.api.outcomes.get(timeout=0.2)
            if self.ended() or time.time() > end:
                break
        self.end()
        return "error", b'{"errorType": "Sandbox", "errorMessage": "the function ended, or took too long"}'

    def ended(self):
        return self.process.poll() is not None

    def end(self):
        self.process.kill()
        self.process.wait()
        self.api.shutdown()
