"""How functions run, as SAM translates it: no emulator shows snapshots, versions or a gradual rollout."""

from template import EVERY, made, report, resources, template, translated

RUN = {
    "Runtime": "java25",
    "Architectures": ["arm64"],
    "SnapStart": {"ApplyOn": "PublishedVersions"},
    "TracingConfig": {"Mode": "Active"},
    "LoggingConfig": {"LogFormat": "JSON"},
    "ReservedConcurrentExecutions": {"If": ["Reserved", {"Ref": "Concurrency"}, {"Ref": "AWS::NoValue"}]},
}
STREAM = {"BisectBatchOnFunctionError": True, "FunctionResponseTypes": ["ReportBatchItemFailures"], "StartingPosition": "TRIM_HORIZON",
          "DestinationConfig": {"OnFailure": {"Destination": {"GetAtt": "NotProjected.Arn"}}}}
functions, aliases, versions = (made("AWS::Lambda::" + kind) for kind in ("Function", "Alias", "Version"))
groups, alarms = made("AWS::CodeDeploy::DeploymentGroup"), made("AWS::CloudWatch::Alarm")
live = {a["Properties"]["FunctionName"]["Ref"]: n for n, a in aliases.items() if a["Properties"]["Name"] == "live"}
findings, roles = [], {}

for name, function in functions.items():
    properties = function["Properties"]
    findings += [f"{name}: {p} is {properties.get(p)}" for p, value in RUN.items() if properties.get(p) != value]
    findings += [f"{name} may take {properties.get('Timeout')} s; the gateway waits for 29"] * (not 0 < properties.get("Timeout", 0) < 29)
    findings += [f"{name} has {properties.get('MemorySize')} MB: less than a core"] * (properties.get("MemorySize", 0) < 1769)
    role = properties.get("Role", {}).get("GetAtt", "none of ours")
    findings += [f"{name} and {roles.get(role)} share {role}"] * (role in roles)
    roles[role] = name
    findings += [f"{name} has no version that is live"] * (name not in live)
    if name not in live:
        continue
    version = aliases[live[name]]["Properties"]["FunctionVersion"]["GetAtt"].removesuffix(".Version")
    findings += [f"{name}: what is live is no version of it"] * (versions[version]["Properties"]["FunctionName"] != {"Ref": name})
    by = aliases[live[name]].get("UpdatePolicy", {}).get("CodeDeployLambdaAliasUpdate", {}).get("DeploymentGroupName", {}).get("Ref")
    watched = groups.get(by, {}).get("Properties", {}).get("AlarmConfiguration", {}).get("Alarms", [])
    own = [a for a in watched if {"Name": "FunctionName", "Value": {"Ref": name}} in alarms.get(a["Name"].get("Ref"), {"Properties": {}})["Properties"].get("Dimensions", [])]
    findings += [f"{name}: a new version takes over without its alarm"] * (not own)

findings += ["a changed variable makes no new version: no function's snapshot has it"] * (template()["Globals"]["Function"].get("AutoPublishAliasAllProperties") is not True)
for path, methods in translated(EVERY)["Resources"]["Api"]["Properties"]["Body"]["paths"].items():
    for method, operation in methods.items():
        uri = operation.get("x-amazon-apigateway-integration", {}).get("uri", {}).get("Sub", "")
        findings += [f"{method} {path} calls {uri or 'nothing'}"] * (not any("${" + alias + "}" in uri for alias in live.values()))
streams = made("AWS::Lambda::EventSourceMapping")
findings += ["the Projection is not called by the Ledger's stream"] * (
    [(s["Properties"]["FunctionName"], s["Properties"]["EventSourceArn"]) for s in streams.values()]
    != [({"Ref": live.get("Projection")}, {"GetAtt": "Ledger.StreamArn"})])
for name, stream in streams.items():
    findings += [f"{name}: {p} is {stream['Properties'].get(p)}" for p, value in STREAM.items() if stream["Properties"].get(p) != value]
    findings += [f"{name} tries a record for ever"] * (not 0 < stream["Properties"].get("MaximumRetryAttempts", -1) <= 1000)
findings += [f"SAM made {sorted(set(resources('AWS::Serverless::Function')) ^ set(functions))} otherwise"] * (
    set(resources("AWS::Serverless::Function")) != set(functions))
print(f"{len(functions)} functions, {len(groups)} rollouts, {len(streams)} stream")
report(findings)
