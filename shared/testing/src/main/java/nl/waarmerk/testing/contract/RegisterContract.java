package nl.waarmerk.testing.contract;

/// Everything that an adapter of the store must show. Its test is one line: `class
/// InMemoryRegisterTest implements RegisterContract { public RegisterStore empty(InstantSource
/// clock) {...} }`.
public interface RegisterContract
        extends AppendContract,
                ConditionsContract,
                RetryContract,
                RepeatContract,
                NamesContract,
                DossierContract,
                ReadsContract,
                ConcurrencyContract,
                RacesContract,
                SampleContract {}
