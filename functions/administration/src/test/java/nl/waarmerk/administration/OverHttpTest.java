package nl.waarmerk.administration;

class OverHttpTest implements ActsContract, ProposalsContract {
    @Override
    public Scene<?> scene() {
        return new Scene<>(HttpFront::new);
    }
}
