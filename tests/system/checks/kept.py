"""Queue, bucket and keys: what they keep is encrypted, for whom, how long; and in production it outlives the stack."""

from template import made, report

IN_PRODUCTION = {"If": ["Production", "Retain", "Delete"]}
queues, buckets, keys = (made(kind) for kind in ("AWS::SQS::Queue", "AWS::S3::Bucket", "AWS::KMS::Key"))
findings = []


def outlives(name, resource):
    findings.extend(f"{name}: {policy} does not keep it in production"
                    for policy in ("DeletionPolicy", "UpdateReplacePolicy") if resource.get(policy) != IN_PRODUCTION)


findings += [f"not the queue NotProjected: {sorted(queues)}"] * (queues.keys() != {"NotProjected"})
for name, queue in queues.items():
    outlives(name, queue)
    findings += [f"{name} is not encrypted"] * (queue["Properties"].get("SqsManagedSseEnabled") is not True)
    findings += [f"{name} forgets before fourteen days"] * (queue["Properties"].get("MessageRetentionPeriod") != 14 * 86_400)

findings += [f"not the bucket Exports: {sorted(buckets)}"] * (buckets.keys() != {"Exports"})
for name, bucket in buckets.items():
    properties = bucket["Properties"]
    shut = properties.get("PublicAccessBlockConfiguration", {})
    findings += [f"{name} may become public: {w}" for w in ("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets")
                 if shut.get(w) is not True]
    rules = properties.get("BucketEncryption", {}).get("ServerSideEncryptionConfiguration", [])
    findings += [f"{name} is not encrypted"] * (not any("ServerSideEncryptionByDefault" in rule for rule in rules))
    lasting = [r for r in properties.get("LifecycleConfiguration", {}).get("Rules", []) if r.get("Status") == "Enabled"]
    findings += [f"{name} keeps files for more than a week"] * (not any(r.get("ExpirationInDays", 99) <= 7 for r in lasting))
    findings += [f"{name} belongs to whoever writes"] * (
        properties.get("OwnershipControls") != {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]})

findings += [f"not the two keys: {sorted(keys)}"] * (keys.keys() != {"ReceiptKey", "AlarmKey"})
for name, key in keys.items():
    properties, signs = key["Properties"], key["Properties"].get("KeyUsage") == "SIGN_VERIFY"
    findings += [f"{name} never rotates"] * (not signs and properties.get("EnableKeyRotation") is not True)
    outside = [s["Principal"] for s in properties.get("KeyPolicy", {}).get("Statement", [])
               if s["Principal"] != {"AWS": {"Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}} and "Condition" not in s]
    findings += [f"{name} may be used by {p}" for p in outside]
receipts = keys.get("ReceiptKey", {"Properties": {}})
outlives("ReceiptKey", receipts)  # without it nobody can check an old receipt
wanted = {"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY", "PendingWindowInDays": 30}
findings += [f"ReceiptKey: {p} is {receipts['Properties'].get(p)}" for p, v in wanted.items() if receipts["Properties"].get(p) != v]
print(f"{len(queues)} queue, {len(buckets)} bucket, {len(keys)} keys")
report(findings)
