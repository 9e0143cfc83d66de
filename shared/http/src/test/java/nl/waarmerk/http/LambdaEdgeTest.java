package nl.waarmerk.http;

import java.util.Map;

class LambdaEdgeTest extends EdgeContract {
    @Override
    Edge edge(Map<String, Object> settings) {
        return new LambdaEdge(settings);
    }
}
