"""Makes the bucket from which code is deployed. usage: bucket.py NAME"""

import sys

import boto3

s3 = boto3.client("s3")
s3.create_bucket(Bucket=sys.argv[1], CreateBucketConfiguration={"LocationConstraint": s3.meta.region_name})
