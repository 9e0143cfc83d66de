"""samconfig.toml gives each stage what template.yaml asks for, and nothing that it does not know, as sam reads it."""

import re
import tomllib

import click
from samcli.cli.types import CfnParameterOverridesType

from template import ROOT, report, template

parameters = template()["Parameters"]
stages = tomllib.loads((ROOT / "samconfig.toml").read_text(encoding="utf-8"))
findings = [f"no settings for {s}" for s in ("dev", "test", "production") if s not in stages]


def read(overrides):
    """sam refuses an empty value that is not quoted, and with it all the others."""
    try:
        return CfnParameterOverridesType().convert(overrides, None, None)
    except click.BadParameter as e:
        findings.append(e.message)
        return {}


for stage in stages.keys() - {"version"}:
    deploy = stages[stage]["deploy"]["parameters"]
    given = read(deploy["parameter_overrides"])
    findings += [f"{stage}: {name} is missing" for name in parameters.keys() - given.keys()]
    findings += [f"{stage}: {name} is not known" for name in given.keys() - parameters.keys()]
    for name in given.keys() & parameters.keys():
        allowed, form = parameters[name].get("AllowedValues"), parameters[name].get("AllowedPattern", ".*")
        findings += [f"{stage}: {name} may not be {given[name]}"] * (bool(allowed) and given[name] not in allowed)
        findings += [f"{stage}: {name} is ill-formed"] * (not re.fullmatch(form, given[name]))
    findings += [f"{stage} is deployed as {given.get('Stage')}"] * (given.get("Stage") != stage)
    findings += [f"{stage}: its stack is named {deploy['stack_name']}"] * (deploy["stack_name"] != f"waarmerk-{stage}")
print(f"{len(stages) - 1} stages")
report(findings)
