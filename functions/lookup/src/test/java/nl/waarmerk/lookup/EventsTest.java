package nl.waarmerk.lookup;

class EventsTest implements EventsContract {
    @Override
    public Scene<LambdaFront> scene() {
        return Scene.set();
    }
}
