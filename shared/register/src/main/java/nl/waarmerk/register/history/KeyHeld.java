package nl.waarmerk.register.history;

import java.time.LocalDate;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.institution.PublicKey;
import org.jspecify.annotations.Nullable;

/// A signing key of an institution, and how it was retired, if it was.
public record KeyHeld(String kid, PublicKey key, LocalDate from, @Nullable KeyRetired retired) {}
