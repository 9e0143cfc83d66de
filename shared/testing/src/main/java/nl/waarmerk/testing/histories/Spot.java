package nl.waarmerk.testing.histories;

import java.time.LocalDate;

/// What an act is about (an accreditation, a participation, a link) by its number, and from when.
record Spot(int number, LocalDate day) {}
