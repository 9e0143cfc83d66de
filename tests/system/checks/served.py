"""Asks the running system for every route that is described: usage `served.py http://127.0.0.1:8080`.

A query parameter that nobody knows is refused where a route is served, and not found where none is; a write without a
token is turned away. So this needs no data, changes none, and still tells a served route from a missing one.
"""

import json
import sys
import urllib.error
import urllib.request

from described import routes
from template import description, report, trqp

address, description = sys.argv[1].rstrip("/"), description()
parameters = description["components"]["parameters"]
described = routes(description) | routes(trqp())
findings = []


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), NoRedirect)


def ask(method, path):
    body, headers = (b"", {"Content-Type": "image/png"}) if method == "post" else (None, {})
    request = urllib.request.Request(address + path, body, headers, method=method.upper())
    try:
        with opener.open(request, timeout=30) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as e:
        return e.code, e.headers, e.read()


def filled(path, operation):
    for parameter in operation.get("parameters", []):
        parameter = parameters[parameter["$ref"].rsplit("/", 1)[1]] if "$ref" in parameter else parameter
        if parameter["in"] == "path":
            path = path.replace("{" + parameter["name"] + "}", str(parameter["example"]))
    return path


for (method, path), operation in sorted(described.items()):
    expected = {501} if "501" in operation["responses"] else {401} if operation["security"] else {400, 415} if method == "post" else {400}
    status, headers, body = ask(method, filled(path, operation) + ("?nobodyKnowsThis=1" if method == "get" else ""))
    route, kind = f"{method.upper()} {path}", headers.get("Content-Type", "")
    findings += [f"{route}: {status} where {sorted(expected)} tells that it is served"] * (status not in expected)
    findings += [f"{route}: {status} has Content-Type {kind!r}"] * (not kind.startswith("application/problem+json"))
    findings += [f"{route}: API-Version {headers.get('API-Version')}"] * (headers.get("API-Version") != description["info"]["version"])

for path, document in (("/v1/openapi.json", description), ("/openapi.json", description), ("/trqp/openapi.json", trqp())):
    status, headers, body = ask("get", path)
    findings += [f"{path}: {status}"] * (status != 200)
    findings += [f"{path}: no page may read it"] * (headers.get("Access-Control-Allow-Origin") != "*")
    findings += [f"{path} is not the reviewed document"] * (status == 200 and json.loads(body) != document)
print(f"{len(described)} routes asked")
report(findings)
