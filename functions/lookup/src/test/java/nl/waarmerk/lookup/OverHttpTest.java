package nl.waarmerk.lookup;

class OverHttpTest implements EdgeContract {
    @Override
    public Scene<?> scene() {
        return Scene.overHttp();
    }
}
