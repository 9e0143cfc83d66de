package nl.waarmerk.http;

import java.util.Map;

class NettyEdgeTest extends EdgeContract {
    @Override
    Edge edge(Map<String, Object> settings) {
        return new NettyEdge(settings);
    }
}
