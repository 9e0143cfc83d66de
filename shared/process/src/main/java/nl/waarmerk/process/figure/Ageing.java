package nl.waarmerk.process.figure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.register.json.Json;

/// The work that is in progress, the oldest first, and how much of it has which age.
public record Ageing(List<OpenCase> open, Map<Bucket, Integer> buckets) {
    private static final Comparator<OpenCase> OLDEST_FIRST =
            Comparator.comparingLong((OpenCase each) -> -each.age().calendarMillis())
                    .thenComparing(OpenCase::id);

    /// By real elapsed days; the last day belongs to the bucket.
    public enum Bucket {
        WEEK("up to 7 days", 7),
        MONTH("8 to 30 days", 30),
        QUARTER("31 to 90 days", 90),
        HALF_YEAR("91 to 180 days", 180),
        LONGER("more than 180 days", Integer.MAX_VALUE);

        private final String text;
        private final Duration most;

        Bucket(String text, int days) {
            this.text = text;
            this.most = Duration.ofDays(days);
        }

        static Bucket of(Duration age) {
            for (var each : values()) if (age.compareTo(each.most) <= 0) return each;
            return LONGER;
        }

        public String text() {
            return text;
        }
    }

    public Ageing {
        open = List.copyOf(open);
        buckets = Map.copyOf(buckets);
    }

    static Ageing of(List<Course> courses) {
        var open = new ArrayList<OpenCase>();
        var buckets = new EnumMap<Bucket, Integer>(Bucket.class);
        for (var course : courses) {
            if (!course.open()) continue;
            var each = OpenCase.of(course);
            open.add(each);
            buckets.merge(each.bucket(), 1, Integer::sum);
        }
        open.sort(OLDEST_FIRST);
        return new Ageing(open, buckets);
    }

    public Json.Obj json() {
        return Json.obj()
                .with("open", open.size())
                .with("buckets", Json.list(List.of(Bucket.values()), this::json))
                .with("cases", Json.list(open, OpenCase::json));
    }

    private Json.Obj json(Bucket bucket) {
        return Json.obj().with("age", bucket.text()).with("cases", buckets.getOrDefault(bucket, 0));
    }
}
