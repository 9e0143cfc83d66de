"""The template and the interface's description as plain values: what every check here reads."""

import json
import pathlib
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[3]
DESCRIPTION = ROOT / "functions/lookup/src/main/resources/openapi.json"
TRQP = ROOT / "functions/validation/src/main/resources/trqp-openapi.json"


class Tagged(yaml.SafeLoader):
    """Reads `!Ref x` as `{"Ref": x}`; `!GetAtt` and `!Sub` alike, so that a check sees what the name is."""


def _tag(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        return {suffix: loader.construct_scalar(node)}
    if isinstance(node, yaml.SequenceNode):
        return {suffix: loader.construct_sequence(node, deep=True)}
    return {suffix: loader.construct_mapping(node, deep=True)}


Tagged.add_multi_constructor("!", _tag)


def template():
    return yaml.load((ROOT / "template.yaml").read_text(encoding="utf-8"), Tagged)


def resources(kind):
    return {n: r for n, r in template()["Resources"].items() if r["Type"] == kind}


def description():
    return json.loads(DESCRIPTION.read_text(encoding="utf-8"))


def trqp():
    """What stands under /trqp is another standard's: a document of its own."""
    return json.loads(TRQP.read_text(encoding="utf-8"))


def report(findings):
    """Ends the check: every finding is a line, and one is enough to fail."""
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)
