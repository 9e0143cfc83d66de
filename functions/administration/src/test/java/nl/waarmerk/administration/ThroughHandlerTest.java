package nl.waarmerk.administration;

class ThroughHandlerTest implements ActsContract, ProposalsContract {
    @Override
    public Scene<?> scene() {
        return new Scene<>(LambdaFront::new);
    }
}
