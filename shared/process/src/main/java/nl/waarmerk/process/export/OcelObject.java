package nl.waarmerk.process.export;

import java.util.List;
import java.util.Locale;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// One thing that events are about. `sector`: of an institution only.
record OcelObject(String id, Kind kind, @Nullable String sector, List<Related> to)
        implements Comparable<OcelObject> {
    enum Kind {
        PROGRAMME,
        INSTITUTION,
        FRAMEWORK,
        ACCREDITATION,
        COHORT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        Json.Obj json() {
            var attributes =
                    this == INSTITUTION
                            ? List.of(OcelAttribute.declared("sector", "string"))
                            : List.<Json.Obj>of();
            return Json.obj()
                    .with("name", code())
                    .with("attributes", Json.list(attributes, a -> a));
        }
    }

    /// What an object or event is to another object.
    record Related(String id, String as) {
        Json.Obj json() {
            return Json.obj().with("objectId", id).with("qualifier", as);
        }
    }

    OcelObject {
        to = List.copyOf(to);
    }

    Json.Obj json() {
        var attributes =
                sector == null
                        ? List.<Json.Obj>of()
                        : List.of(OcelAttribute.ofAnObject("sector", sector));
        return Json.obj()
                .with("id", id)
                .with("type", kind.code())
                .with("attributes", Json.list(attributes, a -> a))
                .with("relationships", Json.list(to, Related::json));
    }

    @Override
    public int compareTo(OcelObject other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
