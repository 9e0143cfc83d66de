"""The routes that the description promises, as (method, path on the host)."""

from urllib.parse import urlsplit

METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}


def routes(description):
    """A path may name servers of its own: `/id/...` stands outside /v1, and the description is at two addresses."""
    found = {}
    for path, item in description["paths"].items():
        for server in item.get("servers", description["servers"]):
            for method in METHODS & item.keys():
                found[method, urlsplit(server["url"]).path.rstrip("/") + path] = item[method]
    return found
