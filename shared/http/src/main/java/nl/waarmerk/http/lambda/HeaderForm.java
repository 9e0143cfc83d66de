package nl.waarmerk.http.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether headers are such as a connection can carry (RFC 9110, 5.5 and 5.6.2); on others the
/// framework gives way.
final class HeaderForm {
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VALUE =
            Pattern.compile("(?:[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0a-\\x1f\\x7f]*)?");

    private HeaderForm() {}

    static boolean holds(APIGatewayProxyRequestEvent event) {
        return named(event.getHeaders())
                && named(event.getMultiValueHeaders())
                && values(event).allMatch(value -> VALUE.matcher(value).matches());
    }

    private static boolean named(@Nullable Map<String, ?> headers) {
        return headers == null
                || headers.keySet().stream().allMatch(name -> NAME.matcher(name).matches());
    }

    private static Stream<String> values(APIGatewayProxyRequestEvent event) {
        var one = event.getHeaders();
        var many = event.getMultiValueHeaders();
        Collection<String> single = one == null ? List.of() : one.values();
        Collection<List<String>> lists = many == null ? List.of() : many.values();
        return Stream.concat(single.stream(), lists.stream().flatMap(List::stream));
    }
}
