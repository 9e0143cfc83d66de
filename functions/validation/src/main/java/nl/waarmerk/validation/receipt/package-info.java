/// Receipts: what the register said of a credential, signed, for whoever must show later that it
/// was checked. Of the credential only its digest is in one, and of a person nothing. What is
/// issued is kept by others for ever, so `Receipt` adds members and changes none. Next: `Receipts`,
/// then `ReceiptKeys` for who signs.
@NullMarked
package nl.waarmerk.validation.receipt;

import org.jspecify.annotations.NullMarked;
