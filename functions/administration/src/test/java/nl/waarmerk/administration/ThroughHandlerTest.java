package nl.waarmerk.administration;

class ThroughHandlerTest
        implements ActsContract, CallersContract, ProposalsContract, MendingContract {
    @Override
    public Scene<?> scene() {
        return new Scene<>(LambdaFront::new);
    }
}
