"""The template and the interface's description as plain values: what every check here reads."""

import copy
import functools
import json
import logging
import os
import pathlib
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[3]
TEMPLATE = pathlib.Path(os.environ.get("WAARMERK_TEMPLATE", ROOT / "template.yaml"))
DESCRIPTION = ROOT / "functions/lookup/src/main/resources/openapi.json"
TRQP = ROOT / "functions/validation/src/main/resources/trqp-openapi.json"


class Tagged(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Reads `!Ref x` as `{"Ref": x}`; `!GetAtt` and `!Sub` alike, so that a check sees what the name is."""


def _tag(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        return {suffix: loader.construct_scalar(node)}
    if isinstance(node, yaml.SequenceNode):
        return {suffix: loader.construct_sequence(node, deep=True)}
    return {suffix: loader.construct_mapping(node, deep=True)}


Tagged.add_multi_constructor("!", _tag)
SHORT = {"And", "Equals", "GetAtt", "If", "Join", "Not", "Or", "Sub"}
GRADUAL = {"Gradual": "true", "Rollout": "Canary10Percent5Minutes"}  # decides which resources SAM makes
EVERY = None  # route, not one of each function: SAM takes the square of their number


@functools.cache
def template():
    return yaml.load(TEMPLATE.read_text(encoding="utf-8"), Tagged)


def resources(kind):
    return {n: r for n, r in template()["Resources"].items() if r["Type"] == kind}


@functools.cache
def translated(routes):
    """What SAM hands to CloudFormation, in the words of `template()`: `{"GetAtt": "Ledger.Arn"}`."""
    from samtranslator.model.exceptions import InvalidDocumentException
    from samtranslator.translator.transform import transform

    logging.getLogger("samtranslator").setLevel(logging.CRITICAL)
    os.environ.setdefault("AWS_DEFAULT_REGION", "eu-west-1")
    document = _long(template())
    for resource in document["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = "s3://packed/function.zip"
            events = resource["Properties"].get("Events", {})
            resource["Properties"]["Events"] = dict(list(events.items())[:routes])
    try:
        return _short(transform(document, GRADUAL, None))
    except InvalidDocumentException as e:
        report([f"SAM refuses it: {cause.message}" for cause in e.causes])


def _long(value):
    if isinstance(value, list):
        return [_long(v) for v in value]
    if not isinstance(value, dict):
        return copy.copy(value)
    if value.keys() == {"GetAtt"}:
        return {"Fn::GetAtt": value["GetAtt"].split(".", 1)}
    return {f"Fn::{k}" if k in SHORT and len(value) == 1 else k: _long(v) for k, v in value.items()}


def _short(value):
    if isinstance(value, list):
        return [_short(v) for v in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"Fn::GetAtt"}:
        return {"GetAtt": ".".join(value["Fn::GetAtt"])}
    return {k.removeprefix("Fn::"): _short(v) for k, v in value.items()}


def made(kind):
    """The resources of a kind that CloudFormation makes."""
    return {n: r for n, r in translated(1)["Resources"].items() if r["Type"] == kind}


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
