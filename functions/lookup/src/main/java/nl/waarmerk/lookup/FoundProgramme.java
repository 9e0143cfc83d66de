package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.ProgrammeNumber;

/// The programme that a request names, as it was known at the request's moment.
record FoundProgramme(ProgrammeFacts facts, RecordItem item, Moment moment) {
    static FoundProgramme of(Reads reads, HttpRequest<?> request, String text) {
        var number = Reads.number(text, ProgrammeNumber::parse);
        var moment = reads.lowered(reads.moment(request));
        var item = reads.item(number).orElseThrow(() -> Reads.unknown(number));
        var facts = new ProgrammeFacts(number, item.timeline().known(moment.knownAt()));
        if (facts.versions().isEmpty()) throw Reads.unknown(number);
        return new FoundProgramme(facts, item, moment);
    }
}
