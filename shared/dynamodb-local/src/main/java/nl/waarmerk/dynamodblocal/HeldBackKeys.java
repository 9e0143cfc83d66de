package nl.waarmerk.dynamodblocal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// Makes batch reads answer for some of their keys only: the rest come back as `UnprocessedKeys`.
public final class HeldBackKeys implements ExecutionInterceptor {
    private static final ExecutionAttribute<Map<String, KeysAndAttributes>> REST =
            new ExecutionAttribute<>("rest");

    private final int answered;
    private final AtomicInteger batches = new AtomicInteger();

    /// Answers for at most `answered` keys of each table, once told for how many batches.
    public HeldBackKeys(int answered) {
        this.answered = answered;
    }

    public void next(int batches) {
        this.batches.set(batches);
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        if (!(context.request() instanceof BatchGetItemRequest batch)
                || batches.getAndDecrement() <= 0) return context.request();
        var served = new TreeMap<String, KeysAndAttributes>();
        var rest = new TreeMap<String, KeysAndAttributes>();
        batch.requestItems()
                .forEach((table, asked) -> {
                    int cut = Math.min(answered, asked.keys().size());
                    put(served, table, asked, 0, cut);
                    put(rest, table, asked, cut, asked.keys().size());
                });
        attributes.putAttribute(REST, rest);
        return batch.toBuilder().requestItems(served).build();
    }

    private static void put(
            Map<String, KeysAndAttributes> into,
            String table,
            KeysAndAttributes asked,
            int from,
            int to) {
        if (from == to) return;
        List<Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue>> keys =
                new ArrayList<>(asked.keys().subList(from, to));
        into.put(table, asked.toBuilder().keys(keys).build());
    }

    @Override
    public SdkResponse modifyResponse(
            Context.ModifyResponse context, ExecutionAttributes attributes) {
        var rest = attributes.getAttribute(REST);
        return rest != null && context.response() instanceof BatchGetItemResponse response
                ? response.toBuilder().unprocessedKeys(rest).build()
                : context.response();
    }
}
