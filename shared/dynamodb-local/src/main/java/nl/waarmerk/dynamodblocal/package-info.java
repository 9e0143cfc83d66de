/// DynamoDB on one machine: the database itself, the tables of `template.yaml` in it, and the
/// faults that it never has by itself. Only tests and `shared/local` may depend on this; it knows
/// nothing of the register and is in no function's zip. Next: `nl.waarmerk.dynamodb`, the adapter
/// that is tested on it.
@NullMarked
package nl.waarmerk.dynamodblocal;

import org.jspecify.annotations.NullMarked;
