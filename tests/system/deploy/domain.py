"""A domain of the deployed system's own. usage: domain.py zone, which makes the zone; domain.py leads ZONE"""

import os
import sys
import urllib.request

import boto3

HOST = "register.waarmerk.example"


def zone():
    made = boto3.client("route53").create_hosted_zone(Name="waarmerk.example", CallerReference="here")
    print(made["HostedZone"]["Id"].rsplit("/", 1)[1])


def leads(zone):
    domain = boto3.client("apigateway").get_domain_name(domainName=HOST)
    written = boto3.client("route53").list_resource_record_sets(HostedZoneId=zone)["ResourceRecordSets"]
    aliases = {r["Type"]: r["AliasTarget"]["DNSName"] for r in written if r["Name"] == HOST + "."}
    target = domain["regionalDomainName"] + "."
    request = urllib.request.Request(os.environ["AWS_ENDPOINT_URL"] + "/v1/health", headers={"Host": HOST})
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=60) as answer:
        found = domain["securityPolicy"], aliases, answer.status, answer.headers.get("API-Version")
    print(*found)
    sys.exit(found != ("TLS_1_2", {"A": target, "AAAA": target}, 200, "1.0.0"))


globals()[sys.argv[1]](*sys.argv[2:])
