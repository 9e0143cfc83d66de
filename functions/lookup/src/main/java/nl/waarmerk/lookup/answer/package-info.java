/// What a reader sees of institutions, programmes and accreditations on a day, as known at a
/// moment. Facts in, JSON out. Nothing is loaded here, and nothing about HTTP is known. Next: the
/// controllers beside this package.
@NullMarked
package nl.waarmerk.lookup.answer;

import org.jspecify.annotations.NullMarked;
