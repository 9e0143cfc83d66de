package nl.waarmerk.process.export;

import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.log.CaseLog;

/// One event as a line of a table, beside what is known of its case.
record Row(CaseLog log, ProcessEvent event) {}
