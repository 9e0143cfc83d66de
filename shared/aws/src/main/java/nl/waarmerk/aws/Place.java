package nl.waarmerk.aws;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/// Where a service is, in which region, and as whom it is called.
public record Place(
        String service, URI address, String region, AwsCredentialsProvider credentials) {
    /// As the DynamoDB client finds them; credentials are asked for at each call, since a restored
    /// snapshot has other ones than the process that made it.
    public static Place fromEnvironment(String service) {
        var region = DefaultAwsRegionProviderChain.builder().build().getRegion();
        var address =
                setting("AWS_ENDPOINT_URL_" + service.toUpperCase(Locale.ROOT))
                        .or(() -> setting("AWS_ENDPOINT_URL"))
                        .orElseGet(() ->
                                "https://%s.%s.%s"
                                        .formatted(
                                                service,
                                                region,
                                                region.metadata().partition().dnsSuffix()));
        return new Place(
                service,
                URI.create(address),
                region.id(),
                DefaultCredentialsProvider.builder().build());
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
