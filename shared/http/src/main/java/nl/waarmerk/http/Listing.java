package nl.waarmerk.http;

import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.json.Json;

/// One page of a list, as it is told: `{items, page: {size, next?}, _links: {self, next?}}`, then
/// what it is as of.
public record Listing(Page page, List<Json> items, Optional<Cursor> next) {
    public Listing {
        items = List.copyOf(items);
    }

    /// @param next where the page after this one begins; empty on the last
    public static Listing of(Page page, List<? extends Json> items, Optional<Cursor> next) {
        return new Listing(page, List.copyOf(items), next);
    }

    public Json.Obj json() {
        var address = page.address();
        var size = Json.obj().with("size", page.size());
        var links = Json.obj().with("self", link(address));
        if (next.isPresent()) {
            var cursor = next.get().encode(address.hash());
            size = size.with("next", cursor);
            links = links.with("next", link(address.after(cursor)));
        }
        return Json.obj()
                .with("items", new Json.Arr(items))
                .with("page", size)
                .with("_links", links);
    }

    private static Json.Obj link(QueryAddress address) {
        return Json.obj().with("href", address.text());
    }
}
