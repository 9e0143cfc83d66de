"""Pastes the README's walkthroughs against a running system, and looks for what they say that it answers, in that order.

usage: walkthroughs.py ADDRESS [PORT]: of `./waarmerk token`, when it is not that of the address
"""
import pathlib
import re
import subprocess
import sys
import urllib.parse

SAID = [
    '"outcome": "VALID"', "No credential was seen.", '"decidedOn": "2023-06-05"',
    '"outcome": "UNDETERMINED"', '"accreditation": "IN_FORCE"', '"proof.missing"',
    '["VALID","CONFIRMED","2023-07-04"]', '["NOT_VALID","proof.invalid"]',
    '"outcome":"NOT_VALID"', '"outcome":"VALID"', '"/awardedOn"',
    "Verified OK", "badge.json: OK", '"accreditation": "MCNL-0006-0001-A1"',
    '{"/awardedOn":10,"NOT_VALID":490,"VALID":500}',
    '"authorized": true', "Accredited on 2023-07-04.",
    '"NOT_READY"', '"scope.size"', '"element.missing"', '"rule.not-met"', '["READY","2026-09-01",null]',
    '[0,"new",null]', '[4,"refused","/type"]', '"skipped.validation"', '"validated":{"part":0,"whole":1', '"kind":"cohort"',
    '"rule":"skipped.commitment"', '"oldest":{"case":', "Row-Count: ", '"rows": ', '"file": "/v1/process/exports/',
    '[7,{"made":2,"changed":0,"known":0},{"registered":0,"archived":1,"otherKinds":1},3]', '[7,{"made":0,"changed":0,"known":2}',
    '[5,"ins_name_dutch","institution.not-yours"', '[7,"entityId","entity-id.malformed"', '"event": "programme-registered"', '"draft": "accepted"',
    '"record": "MCNL-0006-', '"type": "proposed"', '"type": "accreditation-granted"', '"accredited": true', '"state": "in-force"',
    '"retroactive": false', '["2026-03-01","VALID","accreditation.withdrawn-since"]', '"NOT_VALID","accreditation.withdrawn"]',
    '"type": "proposed"', '"type": "annulled"', "true", '"accredited": false', '"reason": "accreditation.withdrawn"',
]


def pasted(readme, address, port):
    chapter = readme[readme.index("## Walkthroughs"):readme.index("## When something goes wrong")]
    blocks = re.findall(r"```sh\n(.*?)```", chapter, re.S)
    script = "\n".join(blocks).replace("localhost:8080", address.removeprefix("http://"))
    root = pathlib.Path.cwd()
    script = re.sub(r"\./waarmerk token ([a-z-]+)", rf"{root}/waarmerk token \1 --port {port}", script)
    script = script.replace(" events/", f" {root}/events/")
    return f"set -u\ncd $(mktemp -d)\nalias curl='curl --noproxy \"*\"'\nshopt -s expand_aliases\n" + script


def main():
    readme = pathlib.Path("README.md").read_text(encoding="utf-8")
    address = sys.argv[1].rstrip("/")
    port = sys.argv[2] if len(sys.argv) > 2 else urllib.parse.urlsplit(address).port
    run = subprocess.run(["bash", "-c", pasted(readme, address, port)], capture_output=True, text=True, timeout=300)
    at = 0
    for fragment in SAID:
        found = run.stdout.find(fragment, at)
        if found < 0:
            sys.exit(f"the README says {fragment}; the system said:\n{run.stdout[at:]}\n{run.stderr}")
        at = found + len(fragment)


main()
