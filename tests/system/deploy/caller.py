"""Asks the deployed system over HTTP, as one of the people of the demonstration or as nobody."""

import functools
import json
import typing
import urllib.error
import urllib.parse
import urllib.request


class Answer(typing.NamedTuple):
    status: int
    headers: typing.Mapping[str, str]
    body: bytes

    def json(self):
        return json.loads(self.body)


class WhereItLeads(urllib.request.HTTPRedirectHandler):
    """Is an answer like another: what comes next must not be told who asked."""

    def redirect_request(self, *_):
        return None


class Caller:
    def __init__(self, address, story_port):
        self.address, self.issuer = address, f"http://127.0.0.1:{int(story_port) + 1}"
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), WhereItLeads)

    def ask(self, path, body=None, role=None, method=None, **headers):
        """A header is named with `_` for `-`; a body without a type is JSON."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if role:
            sent["Authorization"] = "Bearer " + self.token(role)
        if body is not None:
            sent.setdefault("Content-Type", "application/json")
        return self.send(urllib.request.Request(self.address + path, body, sent, method=method))

    def fetch(self, address):
        return self.send(urllib.request.Request(address))

    @functools.cache
    def token(self, role):
        form = urllib.parse.urlencode({"grant_type": "client_credentials", "client_id": role})
        return self.send(urllib.request.Request(self.issuer + "/token", form.encode())).json()["access_token"]

    def send(self, request):
        try:
            with self.opener.open(request, timeout=60) as answer:
                return Answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as e:
            return Answer(e.code, e.headers, e.read())
