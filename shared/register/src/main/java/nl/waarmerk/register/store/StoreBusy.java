package nl.waarmerk.register.store;

/// The store did not get round to a read within its time; the same question may be asked again.
public final class StoreBusy extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreBusy(String what) {
        super(what);
    }

    public StoreBusy(String what, Throwable cause) {
        super(what, cause);
    }
}
