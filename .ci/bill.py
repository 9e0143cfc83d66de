"""Holds a function's zip against its bill of materials (CycloneDX): the same libraries to the byte, each under a licence
that we may ship. usage: bill.py FOLDER (of a module, built)"""

import collections
import hashlib
import json
import pathlib
import re
import sys
import zipfile

TARGET = pathlib.Path(sys.argv[1]) / "target"
# Of several licences one is chosen: it is enough that one is among these.
ALLOWED = {"Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "EUPL-1.2", "MIT", "MIT-0"}
NEVER = re.compile(r"netty|apache-client|httpclient|DynamoDBLocal|junit|assertj|archunit|/testing-|micronaut-test")
MOST = 20_000_000  # bytes


def licences(component):
    return [one.get("expression") or one["license"].get("id") or one["license"]["name"] for one in component.get("licenses", [])]


def sha256(component):
    return next((h["content"] for h in component.get("hashes", []) if h["alg"] == "SHA-256"), "none")


file = TARGET / "function.zip"
with zipfile.ZipFile(file) as archive:
    jars = {n: hashlib.sha256(archive.read(n)).hexdigest() for n in archive.namelist() if re.fullmatch(r"lib/.*\.jar", n)}
    findings = [f"may not be in it: {n}" for n in archive.namelist() if NEVER.search(n)]
components = json.loads((TARGET / "bom.json").read_text(encoding="utf-8"))["components"]
listed = {f"lib/{c['name']}-{c['version']}.jar": sha256(c) for c in components}
findings += [f"not in the bill of materials: {n}" for n in jars.keys() - listed.keys()]
findings += [f"in the bill of materials alone: {n}" for n in listed.keys() - jars.keys()]
findings += [f"other bytes than the bill of materials says: {n}" for n in jars.keys() & listed.keys() if jars[n] != listed[n]]
findings += [f"no licence that is allowed: {c['name']} ({', '.join(licences(c)) or 'none'})" for c in components if not ALLOWED & set(licences(c))]
if file.stat().st_size > MOST:
    findings.append(f"larger than {MOST} bytes")
if not jars:
    findings.append("carries no library")

chosen = collections.Counter(next((one for one in licences(c) if one in ALLOWED), "none") for c in components)
print(f"{file.stat().st_size} bytes, {len(jars)} jars:", ", ".join(f"{n} {licence}" for licence, n in chosen.most_common()))
for finding in sorted(findings):
    print(f"  {finding}")
sys.exit(bool(findings))
