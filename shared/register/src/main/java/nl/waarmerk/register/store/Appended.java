package nl.waarmerk.register.store;

/// What became of an append. When several conditions failed, the first of these in this order is
/// told.
public enum Appended {
    DONE,
    /// The request key exists: somebody has answered this request, or another one with the same
    /// key.
    KEY_EXISTS,
    INSTITUTION_CHANGED,
    /// Or its number was given to another one meanwhile.
    RECORD_CHANGED,
    /// A pointer or a candidate of a name changed.
    NAMES_CHANGED,
    /// Only the head moved, or the store was in conflict or throttled: the same decision may be
    /// tried again, since everything it was made on is a condition of the append.
    LOST_THE_RACE,
    /// Nobody knows whether it was written: look for the key first.
    UNCLEAR
}
