import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crac.Core;
import org.crac.Resource;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/// The least that a function can be which reads one item: the baseline of the others.
public final class Bare implements RequestStreamHandler, Resource {
    private final DynamoDbClient dynamo =
            DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();

    public Bare() {
        Core.getGlobalContext().register(this);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        in.readAllBytes();
        read();
        out.write("{\"statusCode\":200,\"body\":\"{}\"}".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        read();
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {}

    private void read() {
        dynamo.getItem(
                GetItemRequest.builder()
                        .tableName(System.getenv("WAARMERK_REGISTER"))
                        .key(Map.of("pk", AttributeValue.fromS("nobody")))
                        .build());
    }
}
