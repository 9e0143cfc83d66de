package nl.waarmerk.lookup;

class BehindTheGatewayTest implements EdgeContract {
    @Override
    public Scene<?> scene() {
        return Scene.set();
    }
}
