"""Writes template.yaml to a file without what the emulator refuses: alarms on sums of metrics. usage: deployable.py FILE

Nothing else differs, but that code is found from there too.
"""

import pathlib
import re
import sys

root = pathlib.Path.cwd()
parts = re.split(r"^(?=  [A-Za-z]+:\n    Type: )", (root / "template.yaml").read_text(encoding="utf-8"), flags=re.M)
refused = [p for p in parts if "Type: AWS::CloudWatch::Alarm\n" in p and re.search(r"^ {6}Metrics:", p, re.M)]
# What stands after the last line of a part, at the margin of a section, belongs to the next one.
kept = "".join("" if p in refused else p for p in parts)
pathlib.Path(sys.argv[1]).write_text(kept.replace("CodeUri: functions/", f"CodeUri: {root}/functions/"), encoding="utf-8")
print("left out:", *(p.split(":")[0].strip() for p in refused))
