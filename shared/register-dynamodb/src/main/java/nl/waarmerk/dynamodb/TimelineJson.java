package nl.waarmerk.dynamodb;

import java.math.BigDecimal;
import java.time.Instant;
import nl.waarmerk.register.event.PayloadReader;
import nl.waarmerk.register.history.OpenProposal;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.transparency.Hash;

/// A timeline as stored JSON. Times are milliseconds since 1970; `source` is left out where it is
/// the place itself.
final class TimelineJson {
    private static final int MOST = 1_000_000;

    private TimelineJson() {}

    static Json.Obj json(RecordItem record) {
        return Json.obj()
                .with("segments", Json.list(record.timeline().segments(), TimelineJson::segment))
                .with("open", Json.list(record.open(), TimelineJson::open));
    }

    static RecordItem read(RecordId id, int version, Json stored) {
        return Reading.whole(
                stored,
                in ->
                        new RecordItem(
                                id,
                                version,
                                new Timeline(
                                        in.objects("segments", MOST, TimelineJson::readSegment)),
                                in.objects("open", MOST, TimelineJson::readOpen)));
    }

    private static Json.Obj segment(Segment segment) {
        var until = segment.recordedUntil();
        var json =
                Json.obj()
                        .with("place", segment.place())
                        .with("from", segment.recordedFrom().toEpochMilli())
                        .with("position", segment.position())
                        .with("leaf", segment.leaf().base64())
                        .with("type", segment.payload().type())
                        .with("payload", segment.payload().json());
        if (segment.source() != segment.place()) json = json.with("source", segment.source());
        return until == null ? json : json.with("until", until.toEpochMilli());
    }

    private static Segment readSegment(Reading in) {
        int place = in.integer("place").get();
        int source = in.optionalInteger("source").or(place);
        var until = in.optionalNumber("until").orNull();
        var type = in.text("type", 60).get();
        return new Segment(
                place,
                source,
                moment(in.number("from").get()),
                until == null ? null : moment(until),
                in.number("position").get().longValueExact(),
                Hash.fromBase64(in.text("leaf", 44).get()),
                in.object("payload", payload -> PayloadReader.read(type, payload)).get());
    }

    private static Json.Obj open(OpenProposal proposal) {
        return Json.obj()
                .with("number", proposal.number())
                .with("act", proposal.act())
                .with("returned", proposal.returned())
                .with("since", proposal.since().toEpochMilli());
    }

    private static OpenProposal readOpen(Reading in) {
        return new OpenProposal(
                in.integer("number").get(),
                in.text("act", 60).get(),
                in.bool("returned").get(),
                moment(in.number("since").get()));
    }

    private static Instant moment(BigDecimal millis) {
        return Instant.ofEpochMilli(millis.longValueExact());
    }
}
