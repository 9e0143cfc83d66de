/// The tables, keys, items and transactions of the register in DynamoDB. No rule of the domain may
/// live here: a store translates a failed condition into the domain's word for it. Go to
/// `nl.waarmerk.register` for what the items mean.
@NullMarked
package nl.waarmerk.dynamodb;

import org.jspecify.annotations.NullMarked;
