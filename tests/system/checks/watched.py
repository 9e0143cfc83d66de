"""Whatever can fail has an alarm that somebody hears, and a log that is kept for a time and not for ever."""

from template import made, report

functions, logs, alarms = made("AWS::Lambda::Function"), made("AWS::Logs::LogGroup"), made("AWS::CloudWatch::Alarm")
topics, keys = made("AWS::SNS::Topic"), made("AWS::KMS::Key")
findings = []


def watch(namespace, metric, what, over, **dimensions):
    """An alarm on this metric of exactly these, which goes off above `over` at the latest and is silent without data."""
    for alarm in (a["Properties"] for a in alarms.values()):
        if (alarm.get("Namespace"), alarm.get("MetricName")) == (namespace, metric) and {
                d["Name"]: d["Value"] for d in alarm.get("Dimensions", [])} == dimensions:
            break
    else:
        findings.append(f"{what}: no alarm for {metric}")
        return
    findings.extend([f"{what}: the alarm for {metric} goes off above {alarm.get('Threshold')}"] * (not 0 <= alarm.get("Threshold", -1) <= over))
    findings.extend([f"{what}: the alarm for {metric} compares otherwise"] * (
        (alarm.get("ComparisonOperator"), alarm.get("TreatMissingData")) != ("GreaterThanThreshold", "notBreaching")))


for name in functions:
    ref = {"Ref": name}
    watch("AWS/Lambda", "Errors", name, 0, FunctionName=ref)
    watch("AWS/Lambda", "Throttles", name, 0, FunctionName=ref)
    kept = [g["Properties"] for g in logs.values() if g["Properties"]["LogGroupName"] == {"Sub": "/aws/lambda/${" + name + "}"}]
    findings += [f"{name}: no log of ours"] * (not kept)
    findings += [f"{name}: its dashboard line is missing"] * (
        not any("${" + name + "}" in d["Properties"]["DashboardBody"]["Sub"] for d in made("AWS::CloudWatch::Dashboard").values()))
for name, table in made("AWS::DynamoDB::Table").items():
    watch("AWS/DynamoDB", "ReadThrottleEvents", name, 10, TableName={"Ref": name})
    watch("AWS/DynamoDB", "WriteThrottleEvents", name, 10, TableName={"Ref": name})
for name in made("AWS::SQS::Queue"):
    watch("AWS/SQS", "ApproximateNumberOfMessagesVisible", name, 0, QueueName={"GetAtt": f"{name}.QueueName"})
for stream in made("AWS::Lambda::EventSourceMapping").values():
    reader = stream["Properties"]["FunctionName"]["Ref"].removesuffix("Aliaslive")
    watch("AWS/Lambda", "IteratorAge", reader, 300_000, FunctionName={"Ref": reader})
gateway = {"ApiName": {"Ref": "AWS::StackName"}, "Stage": "live"}
watch("AWS/ApiGateway", "5XXError", "the gateway", 5, **gateway)
watch("AWS/ApiGateway", "Latency", "the gateway", 3000, **gateway)
watch({"Ref": "AWS::StackName"}, "LedgerTouched", "the Ledger", 0)

filters = [f["Properties"] for f in made("AWS::Logs::MetricFilter").values()]
findings += ["nothing counts what touches the Ledger"] * (
    [(f["LogGroupName"], f["MetricTransformations"][0]["MetricName"]) for f in filters] != [({"Ref": "ProjectionLog"}, "LedgerTouched")])
findings += [f"{n} is heard by nobody" for n, a in alarms.items() if a["Properties"].get("AlarmActions") != [{"Ref": "Alarms"}]]
findings += [f"{n} is kept for {g['Properties'].get('RetentionInDays', 'ever')}" for n, g in logs.items()
             if g["Properties"].get("RetentionInDays") not in (30, 60, 90, 180, 365)]
for name, topic in topics.items():
    key = keys.get(topic["Properties"].get("KmsMasterKeyId", {}).get("Ref"), {}).get("Properties", {})
    findings += [f"{name} is not encrypted with a key of ours that rotates"] * (key.get("EnableKeyRotation") is not True)
    senders = [s for s in key.get("KeyPolicy", {}).get("Statement", []) if s["Principal"] == {"Service": "cloudwatch.amazonaws.com"}]
    findings += [f"{name}: alarms cannot be sent with its key"] * (
        [s["Action"] for s in senders] != [["kms:Decrypt", "kms:GenerateDataKey*"]] or "Condition" not in senders[0])
findings += ["nobody can subscribe to the alarms"] * (
    [(s.get("Condition"), s["Properties"]["TopicArn"]) for s in made("AWS::SNS::Subscription").values()] != [("SomebodyHears", {"Ref": "Alarms"})])
print(f"{len(alarms)} alarms, {len(logs)} logs")
report(findings)
