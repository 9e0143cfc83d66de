package nl.waarmerk.benchmarks;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import nl.waarmerk.dynamodblocal.LocalDynamo;

/// DynamoDB Local with its file, in a process of its own, until it is killed.
final class MortalDynamo {
    private MortalDynamo() {}

    /// The folder; its address is printed.
    public static void main(String... told) throws InterruptedException {
        System.out.println(LocalDynamo.in(Path.of(told[0]), 0).endpoint());
        new CountDownLatch(1).await();
    }
}
