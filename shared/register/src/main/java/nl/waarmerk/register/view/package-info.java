/// From names to what is known of their records: pointers, hints and consistent reads, before
/// anything is judged. Works on the store's port; keeps nothing but hints and a head, both bounded.
/// Next: `ViewLoader`, and `nl.waarmerk.register.verdict.Judge`, which reads the view.
@NullMarked
package nl.waarmerk.register.view;

import org.jspecify.annotations.NullMarked;
