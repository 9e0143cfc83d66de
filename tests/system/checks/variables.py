"""Each function is given every variable that its code reads, and no other. Those of AWS, AWS gives."""

from packed import names, variables, zips
from template import report, resources

functions, packed = resources("AWS::Serverless::Function"), zips()
whole = {f: (h, a) for f, (h, a) in packed.items() if f"{str(h).replace('.', '/')}.class" in (names(a) or ())}
findings = [f"{function}: what its code reads is unknown" for function in packed.keys() - whole.keys()]
if findings:
    report(findings)
readings, counted = variables(*whole.values()), 0

for function, (handler, _) in whole.items():
    given = functions[function]["Properties"].get("Environment", {}).get("Variables", {}).keys()
    read, counted = readings[handler], counted + len(given)
    findings += [f"{function} reads {v}, which is not given" for v, needed in read.items() if needed and v not in given]
    findings += [f"{function} is given {v}, which it does not read" for v in sorted(given - read.keys())]
print(f"{counted} variables of {len(functions)} functions")
report(findings)
