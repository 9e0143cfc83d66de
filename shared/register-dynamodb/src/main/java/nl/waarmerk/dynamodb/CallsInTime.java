package nl.waarmerk.dynamodb;

import nl.waarmerk.register.store.RequestTime;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// A request to which a slow store has already cost too much is answered "come back", while its
/// caller still listens: each attempt alone would be in time, all of them would not.
final class CallsInTime implements ExecutionInterceptor {
    @Override
    public void beforeTransmission(
            Context.BeforeTransmission context, ExecutionAttributes attributes) {
        if (RequestTime.over()) throw SdkClientException.create("no time is left for this request");
    }
}
