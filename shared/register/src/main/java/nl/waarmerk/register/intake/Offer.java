package nl.waarmerk.register.intake;

import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.programme.Level;
import nl.waarmerk.register.programme.Size;
import org.jspecify.annotations.Nullable;

/// What the badge platform says of a badge class; size and level only where the list has them.
///
/// @param entityId 22 characters, the platform's own name for it
/// @param issuer the part of the institution that awards it, as the platform writes it
public record Offer(
        String entityId,
        String title,
        @Nullable String issuer,
        @Nullable Size size,
        @Nullable Level level) {
    private static final String BADGE_CLASSES = "https://api.edubadges.nl/public/badges/";

    public Offer {
        if (!entityId.matches("[A-Za-z0-9_-]{22}"))
            throw new IllegalArgumentException(
                    "a badge class is called by 22 letters, digits, '-' and '_'");
        if (title.isBlank() || title.length() > 300)
            throw new IllegalArgumentException("a title has 1 to 300 characters");
    }

    /// The name that a credential of it carries.
    public Identifier badgeClass() {
        return Identifier.registrable(Scheme.BADGE_CLASS, BADGE_CLASSES + entityId);
    }

    Json.Obj json() {
        return Json.obj()
                .with("entityId", entityId)
                .with("title", title)
                .with("issuer", issuer)
                .with("size", size == null ? null : size.json())
                .with("level", level == null ? null : level.json());
    }

    static Offer read(Reading in) {
        var entityId = in.text("entityId", 22);
        var title = in.text("title", 300);
        var issuer = in.optionalText("issuer", 300);
        var size = in.optionalObject("size", Size::read);
        var level = in.optionalObject("level", Level::read);
        return new Offer(
                entityId.get(), title.get(), issuer.orNull(), size.orNull(), level.orNull());
    }
}
