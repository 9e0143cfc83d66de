"""What stands before the gateway when a parameter asks for it: as strict as it is meant, and absent otherwise."""

from template import made, report, template

ASKED = {"DomainName": "OwnDomain", "MostFromOneAddress": "Guarded", "BudgetTo": "Budgeted"}
COUNTED = {"SizeRestrictions_BODY", "NoUserAgent_HEADER"}  # by AWS's common rules; anything else of them stops a request
document, findings = template(), []

for parameter, condition in ASKED.items():
    nothing = document["Parameters"][parameter]["Default"]
    findings += [f"{parameter} asks for something by itself: {nothing}"] * (nothing not in ("", 0))
    wanted = {"Not": [{"Equals": [{"Ref": parameter}, nothing]}]}
    findings += [f"{condition} does not follow {parameter}"] * (document["Conditions"].get(condition) != wanted)


def only(kind, condition):
    """The properties of the one resource of its kind, which is made on that condition."""
    of_kind = made(kind)
    findings.extend([f"{len(of_kind)} of {kind}"] * (len(of_kind) != 1))
    for name, resource in of_kind.items():
        findings.extend([f"{name} is made when {resource.get('Condition')}"] * (resource.get("Condition") != condition))
        return name, resource["Properties"]
    return None, {}


domain, host = only("AWS::ApiGateway::DomainName", "OwnDomain")
findings += [f"{domain} speaks {host.get('SecurityPolicy')}"] * (host.get("SecurityPolicy") != "TLS_1_2")
findings += [f"{domain} is not regional"] * (host.get("EndpointConfiguration") != {"Types": ["REGIONAL"]})
findings += [f"{domain} has another certificate"] * (host.get("RegionalCertificateArn") != {"Ref": "DomainCertificate"})
mapping, leads = only("AWS::ApiGateway::BasePathMapping", "OwnDomain")
findings += [f"{mapping} leads to {leads.get('RestApiId')}"] * (
    leads != {"DomainName": {"Ref": domain}, "RestApiId": {"Ref": "Api"}, "Stage": {"Ref": "ApiliveStage"}})
records = made("AWS::Route53::RecordSet")
findings += ["not one record A and one AAAA"] * (sorted(r["Properties"].get("Type") for r in records.values()) != ["A", "AAAA"])
target = {"DNSName": {"GetAtt": f"{domain}.RegionalDomainName"}, "HostedZoneId": {"GetAtt": f"{domain}.RegionalHostedZoneId"}}
findings += [f"{n} is not the domain's" for n, r in records.items() if r.get("Condition") != "OwnZone" or r["Properties"].get("AliasTarget") != target]

firewall, wall = only("AWS::WAFv2::WebACL", "Guarded")
findings += [f"{firewall} is not of the region"] * (wall.get("Scope") != "REGIONAL")
rules = {r["Name"]: r for r in wall.get("Rules", [])}
limits = [r for r in rules.values() if "RateBasedStatement" in r["Statement"]]
wanted = {"Limit": {"Ref": "MostFromOneAddress"}, "EvaluationWindowSec": 300, "AggregateKeyType": "IP"}
findings += [f"{firewall} lets one address ask without end"] * (
    [(r.get("Action"), r["Statement"]["RateBasedStatement"]) for r in limits] != [({"Block": {}}, wanted)])
groups = {r["Statement"]["ManagedRuleGroupStatement"]["Name"]: r for r in rules.values() if "ManagedRuleGroupStatement" in r["Statement"]}
for group in ("AWSManagedRulesCommonRuleSet", "AWSManagedRulesKnownBadInputsRuleSet"):
    findings += [f"{firewall} has no {group} that stops"] * (groups.get(group, {}).get("OverrideAction") != {"None": {}})
weaker = {o["Name"] for r in groups.values()
          for o in r["Statement"]["ManagedRuleGroupStatement"].get("RuleActionOverrides", [])}
findings += [f"{firewall} only counts {sorted(weaker ^ COUNTED)}, or stops them"] * (weaker != COUNTED)
findings += [f"{firewall} keeps samples of what was asked"] * any(
    v.get("SampledRequestsEnabled") is not False for v in [wall.get("VisibilityConfig", {})] + [r.get("VisibilityConfig", {}) for r in rules.values()])
stands, before = only("AWS::WAFv2::WebACLAssociation", "Guarded")
findings += [f"{stands} guards something else"] * (before != {
    "ResourceArn": {"Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${Api}/stages/${ApiliveStage}"},
    "WebACLArn": {"GetAtt": f"{firewall}.Arn"}})

name, budget = only("AWS::Budgets::Budget", "Budgeted")
wanted = {"BudgetType": "COST", "TimeUnit": "MONTHLY", "BudgetLimit": {"Amount": {"Ref": "Budget"}, "Unit": "USD"}}
findings += [f"{name}: {p} is {budget.get('Budget', {}).get(p)}" for p, value in wanted.items() if budget.get("Budget", {}).get(p) != value]
told = [s for n in budget.get("NotificationsWithSubscribers", []) for s in n["Subscribers"]]
findings += [f"{name} tells nobody"] * (not told or any(s != {"SubscriptionType": "EMAIL", "Address": {"Ref": "BudgetTo"}} for s in told))
print(f"{len(ASKED)} things by parameter")
report(findings)
