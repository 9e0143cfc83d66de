package nl.waarmerk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.waarmerk.http.Edge.Call;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class NettyEdgeTest extends EdgeContract {
    @Override
    Edge edge(Map<String, Object> settings) {
        return new NettyEdge(settings);
    }

    @Test
    void a_body_that_is_not_packed_as_it_says_is_the_callers_fault() {
        for (var encoding : new String[] {"gzip", "deflate"}) {
            var packed = Call.post("/v1/threads", "not packed").with("Content-Encoding", encoding);
            assertThat(edge.send(packed).status()).as(encoding).isEqualTo(400);
        }
    }

    @RepeatedTest(5)
    void a_controller_may_block_however_the_body_came() {
        for (int length : new int[] {0, 10, 100_000, 1_000_000}) {
            var reply = edge.send(Call.post("/v1/threads", "x".repeat(length)));
            assertThat(reply.body()).contains(length + " on VirtualThread");
        }
    }
}
