package nl.waarmerk.dynamodblocal;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/// A table as the template describes it: keys, indexes, stream, time to live. What only a cloud has
/// is left out.
record TemplateTable(String logicalId, Yaml properties) {
    static List<TemplateTable> of(Yaml template) {
        var resources = template.at("Resources");
        return resources.members().keySet().stream()
                .map(String::valueOf)
                .filter(id -> resources.at(id).text("Type").equals("AWS::DynamoDB::Table"))
                .map(id -> new TemplateTable(id, resources.at(id).at("Properties")))
                .toList();
    }

    CreateTableRequest request(String name) {
        var request =
                CreateTableRequest.builder()
                        .tableName(name)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(attributes())
                        .keySchema(keys(properties));
        properties
                .find("GlobalSecondaryIndexes")
                .ifPresent(all ->
                        request.globalSecondaryIndexes(
                                all.items().stream().map(TemplateTable::index).toList()));
        properties
                .find("StreamSpecification")
                .ifPresent(stream -> request.streamSpecification(stream(stream)));
        return request.build();
    }

    Optional<String> expiryAttribute() {
        return properties
                .find("TimeToLiveSpecification")
                .filter(ttl -> ttl.text("Enabled").equals("true"))
                .map(ttl -> ttl.text("AttributeName"));
    }

    private List<AttributeDefinition> attributes() {
        return properties.at("AttributeDefinitions").items().stream()
                .map(each ->
                        AttributeDefinition.builder()
                                .attributeName(each.text("AttributeName"))
                                .attributeType(each.text("AttributeType"))
                                .build())
                .toList();
    }

    private static List<KeySchemaElement> keys(Yaml of) {
        return of.at("KeySchema").items().stream()
                .map(each ->
                        KeySchemaElement.builder()
                                .attributeName(each.text("AttributeName"))
                                .keyType(each.text("KeyType"))
                                .build())
                .toList();
    }

    private static GlobalSecondaryIndex index(Yaml index) {
        var projection =
                Projection.builder().projectionType(index.at("Projection").text("ProjectionType"));
        index.at("Projection")
                .find("NonKeyAttributes")
                .ifPresent(names ->
                        projection.nonKeyAttributes(
                                names.items().stream()
                                        .map(name -> String.valueOf(name.value()))
                                        .toList()));
        return GlobalSecondaryIndex.builder()
                .indexName(index.text("IndexName"))
                .keySchema(keys(index))
                .projection(projection.build())
                .build();
    }

    private static StreamSpecification stream(Yaml stream) {
        return StreamSpecification.builder()
                .streamEnabled(true)
                .streamViewType(stream.text("StreamViewType"))
                .build();
    }
}
