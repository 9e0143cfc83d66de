package nl.waarmerk.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The columns that are read: the catalogue's own names, and four that a CSV file may add.
enum Column {
    NAME("name"),
    ENTITY_ID("entityId"),
    KIND("typeBadgeClass"),
    ARCHIVED("archived"),
    INSTITUTION_DUTCH("ins_name_dutch"),
    INSTITUTION_ENGLISH("ins_name_english"),
    ISSUER_ID("i_entity_id"),
    ISSUER_DUTCH("i_name_dutch"),
    ISSUER_ENGLISH("i_name_english"),
    /// Ours: the institution's number in this register.
    INSTITUTION("institution"),
    /// Ours: its home organisation.
    SCHAC("schac"),
    /// Ours: study load in credits.
    ECTS("ects"),
    /// Ours: the indicative level.
    EQF("eqf");

    static final Set<Column> NEEDED = Set.of(NAME, ENTITY_ID, KIND);

    /// One of these must be there: they say whose row it is.
    static final Set<Column> OWNERS =
            Set.of(INSTITUTION, SCHAC, ISSUER_ID, INSTITUTION_DUTCH, INSTITUTION_ENGLISH);

    /// The catalogue has these too; a draft does without.
    private static final Set<String> UNREAD =
            Set.of(
                    "createdAt",
                    "image",
                    "isPrivate",
                    "isMicroCredentials",
                    "institutionType",
                    "facultyType",
                    "onBehalfOf",
                    "i_image_dutch",
                    "i_image_english",
                    "f_name_dutch",
                    "f_name_english",
                    "f_entity_id",
                    "f_image_dutch",
                    "f_image_english",
                    "ins_entity_id",
                    "ins_image_dutch",
                    "ins_image_english",
                    "selfRequestedAssertionsCount",
                    "directAwardedAssertionsCount");

    private static final Map<String, Column> BY_TITLE =
            Arrays.stream(values()).collect(Collectors.toMap(Column::title, Function.identity()));

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static boolean known(String title) {
        return BY_TITLE.containsKey(title) || UNREAD.contains(title);
    }
}
