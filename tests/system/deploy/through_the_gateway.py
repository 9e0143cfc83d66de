"""What a gateway can spoil arrives as it was sent: tokens, lists, spaces, commas, bytes. usage: ADDRESS STORY_PORT"""

import hashlib
import io
import json
import pathlib
import struct
import sys
import urllib.parse
import zipfile
import zlib

from caller import Caller

system, findings = Caller(*sys.argv[1:]), []
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def expect(what, status, answer, holds=lambda answer: True):
    if answer.status != status or not holds(answer):
        findings.append(f"{what}: {answer.status} instead of {status}, {answer.body[:400]}")


def problem(code=None):
    return lambda answer: answer.headers["Content-Type"].startswith("application/problem+json") and (
        code is None or code in answer.body.decode())


def titled(title):
    return lambda answer: [item["current"]["title"]["nl"] for item in answer.json()["items"]] == [title]


def search(name):
    return system.ask("/v1/programmes?name=" + name)


def png(text):
    """One transparent pixel, with a credential baked into it."""
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 6, 0, 0, 0)),
        (b"iTXt", b"openbadgecredential\0\0\0\0\0" + text.encode()),
        (b"IDAT", zlib.compress(bytes(5))),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks)


expect("without a token", 401, system.ask("/v1/proposals"), problem())
expect("a token that nobody signed", 401, system.ask("/v1/proposals", Authorization="Bearer e30.e30.e30"), problem())
expect("a role that may not", 403, system.ask("/v1/programmes", b"{}", "auditor", Idempotency_Key="once"), problem("role.not-allowed"))
expect("a role that may", 200, system.ask("/v1/proposals", role="auditor"))
# The emulator says 403 by itself; the template's own answers of the gateway are checked in the template.
expect("an unknown address", 403, system.ask("/v1/nothing"))
expect("an unknown method", 403, system.ask("/v1/programmes", method="DELETE"))
expect("an unknown record", 404, system.ask("/v1/programmes/MCNL-0006-9999"), problem())
expect("a parameter given twice", 400, system.ask("/v1/institutions?sector=hbo&sector=wo"), problem("query.repeated"))
expect("spaces and a comma", 200, search("Pedagogisch%20vakmanschap,%20module%201"), titled("Pedagogisch vakmanschap, module 1 (demo)"))
expect("plus signs and %2C", 200, search("Pedagogisch+vakmanschap%2C+module+1"), titled("Pedagogisch vakmanschap, module 1 (demo)"))
expect("beyond ASCII", 200, search("Be%C3%ABindigd"), titled("Beëindigd (demo)"))
name = urllib.parse.quote("https://badges.example/public/badges/demo-han-sales-manager", safe="")
expect("an address in a parameter", 200, system.ask(f"/v1/names?scheme=badge-class&value={name}"), lambda a: b"MCNL-0006-0001" in a.body)
expect("a space in a path", 404, system.ask("/v1/programmes/MCNL%200006"), problem())

badge = json.loads(pathlib.Path("events/validation/validate-signed-badge.json").read_text(encoding="utf-8"))["body"]
expect("a badge in a picture", 200, system.ask("/v1/validations", png(badge), Content_Type="image/png"), lambda a: a.json()["outcome"] == "VALID")
expect("a broken picture", 400, system.ask("/v1/validations", png(badge)[:-20], Content_Type="image/png"), problem())
workbook = system.ask("/v1/process/exports/xlsx", role="coordinator", Accept=XLSX)
expect("a workbook", 200, workbook, lambda a: zipfile.ZipFile(io.BytesIO(a.body)).testzip() is None)
ordered = system.ask("/v1/process/exports", b'{"format": "csv"}', "coordinator")
expect("an ordered export", 202, ordered)
if ordered.status == 202:
    found = system.ask(ordered.json()["_links"]["file"]["href"], role="coordinator")
    expect("where the file is", 303, found)
    expect("the file in the bucket", 200, system.fetch(found.headers["Location"]), lambda a: hashlib.sha256(a.body).hexdigest() == ordered.json()["sha256"])

known = system.ask("/v1/programmes/MCNL-0006-0001")
expect("a record", 200, known)
expect("the same record again", 304, system.ask("/v1/programmes/MCNL-0006-0001", If_None_Match=known.headers["ETag"]))
print("\n".join(findings))
sys.exit(bool(findings))
