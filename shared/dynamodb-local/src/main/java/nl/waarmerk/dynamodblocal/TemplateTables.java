package nl.waarmerk.dynamodblocal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/// Makes the tables of `template.yaml` on this machine: one description for the cloud and for every
/// test, so they cannot drift.
public final class TemplateTables {
    private TemplateTables() {}

    /// Creates every table of the template as `<prefix><logical id>`; one that exists is kept with
    /// what is in it. Nothing expires: the local database sweeps within a second and by the
    /// machine's clock, while tests and the demonstration set their own. Returns the names by
    /// logical id.
    public static Map<String, String> create(DynamoDbClient client, Path template, String prefix) {
        var names = new LinkedHashMap<String, String>();
        for (var table : TemplateTable.of(Yaml.read(template))) {
            var name = prefix + table.logicalId();
            names.put(table.logicalId(), name);
            create(client, table.request(name));
        }
        return names;
    }

    /// Lets items of the created tables expire as the template says.
    public static void expire(DynamoDbClient client, Path template, String prefix) {
        for (var table : TemplateTable.of(Yaml.read(template)))
            table.expiryAttribute()
                    .ifPresent(
                            attribute -> expireBy(client, attribute, prefix + table.logicalId()));
    }

    /// The `template.yaml` of the repository in which this runs, whichever folder of it that is.
    public static Path template() {
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            var template = folder.resolve("template.yaml");
            if (Files.exists(template)) return template;
        }
        throw new CannotStart("No template.yaml is found in this folder or above it.");
    }

    private static void create(DynamoDbClient client, CreateTableRequest request) {
        try {
            client.createTable(request);
        } catch (ResourceInUseException e) {
            // It exists: its items are what a second start is for.
        }
    }

    private static void expireBy(DynamoDbClient client, String attribute, String name) {
        client.updateTimeToLive(update ->
                update.tableName(name)
                        .timeToLiveSpecification(
                                ttl -> ttl.attributeName(attribute).enabled(true)));
    }
}
