/// The log on its way out, in the forms that spreadsheets and process-mining tools read: one case
/// in memory at a time, and equal logs give equal bytes. What may leave, and to whom, is not
/// decided here, nor is anything computed. Next: `Export`.
@NullMarked
package nl.waarmerk.process.export;

import org.jspecify.annotations.NullMarked;
