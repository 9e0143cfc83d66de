package nl.waarmerk.dynamodb;

import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/// A store that is away is not asked twice as often: all calls of a process share a few retries,
/// and each call that succeeds gives one back. The SDK's own bucket holds a hundred, as many as a
/// function makes calls in a minute.
final class SparingRetries implements RetryStrategy {
    private static final int MOST = 5;

    private final RetryStrategy usual;
    private int left = MOST;

    SparingRetries(RetryStrategy usual) {
        this.usual = usual;
    }

    @Override
    public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
        return usual.acquireInitialToken(request);
    }

    @Override
    public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
        var again = usual.refreshRetryToken(request);
        if (!taken())
            throw new TokenAcquisitionFailedException(
                    "too many calls failed", request.token(), request.failure());
        return again;
    }

    @Override
    public RecordSuccessResponse recordSuccess(RecordSuccessRequest request) {
        givenBack();
        return usual.recordSuccess(request);
    }

    private synchronized boolean taken() {
        if (left == 0) return false;
        left--;
        return true;
    }

    private synchronized void givenBack() {
        if (left < MOST) left++;
    }

    @Override
    public int maxAttempts() {
        return usual.maxAttempts();
    }

    /// The client would take it apart to add what [#usual] has already.
    @Override
    public boolean useClientDefaults() {
        return false;
    }

    @Override
    public Builder<?, ?> toBuilder() {
        return usual.toBuilder();
    }
}
