"""What lies in the zips of functions, as they were built."""

import functools
import os
import subprocess
import zipfile

from template import ROOT, resources

READING = ROOT / "tests/system/checks/Variables.java"


def zips():
    """(handler, zip) of each function, by its name in template.yaml."""
    functions = resources("AWS::Serverless::Function").items()
    return {name: (f["Properties"].get("Handler"), ROOT / f["Properties"].get("CodeUri", "-")) for name, f in functions}


@functools.cache
def names(archive):
    """None when there is no such zip."""
    return frozenset(zipfile.ZipFile(archive).namelist()) if archive.is_file() else None


@functools.cache
def variables(*handlers):
    """{handler: {name: whether it has no default}}, of pairs (handler, zip)."""
    java = os.environ["JAVA_HOME"] + "/bin/java"
    pairs = [part for handler in handlers for part in handler]
    run = subprocess.run([java, "-XX:TieredStopAtLevel=1", READING, *pairs], capture_output=True, text=True, check=True)
    found = {handler: {} for handler, _ in handlers}
    for handler, need, name in (line.split() for line in run.stdout.splitlines()):
        found[handler][name] = need == "needed"
    return found
