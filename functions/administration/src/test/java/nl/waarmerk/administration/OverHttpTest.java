package nl.waarmerk.administration;

class OverHttpTest implements ActsContract, CallersContract, ProposalsContract, MendingContract {
    @Override
    public Scene<?> scene() {
        return new Scene<>(HttpFront::new);
    }
}
